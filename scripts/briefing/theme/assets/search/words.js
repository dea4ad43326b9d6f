/**
 * Words as the search sees them: the same as scripts/briefing/search/words.py gives, which says why each step is there.
 */

const LONGEST = 100;

/** The scripts without spaces, each of whose letters is a word; stands within the brackets of a pattern. */
export const SINGLE = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
const RUN = `(?:(?![${SINGLE}])[\\p{L}\\p{M}\\p{N}])`;
const INVISIBLE = "[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]";
const WORD = new RegExp(
  `(?=[\\p{L}\\p{N}])[${SINGLE}]\\p{M}*` +
    `|(?![${SINGLE}])[\\p{L}\\p{N}]${RUN}*` +
    `(?:(?:${INVISIBLE}+|${INVISIBLE}*['’]${INVISIBLE}*(?=\\p{L}))${RUN}+)*`,
  "gu",
);

const UNSEEN = new RegExp(INVISIBLE, "gu");
const POSSESSIVE = /['’ʼ]s$/u;
const DROPPED = /(?:[^\p{L}\p{M}\p{N}]|[\u02B9-\u02C1])+/gu;
const MARKS =
  /([иу]\u0306|і\u0308)|[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\u{E0100}-\u{E01EF}]/gu;
const PLAIN = { ł: "l", ø: "o", đ: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss", ς: "σ" };

/**
 * @param {string} text
 * @returns {{token: string, start: number, end: number}[]} the words in order; offsets in UTF-16 units
 */
export function split(text) {
  const words = [];
  for (const found of text.matchAll(WORD)) {
    const token = tokenOf(found[0]);
    if (token) words.push({ token, start: found.index, end: found.index + found[0].length });
  }
  return words;
}

function tokenOf(word) {
  const lower = beginning(word).normalize("NFKC").toLowerCase();
  const kept = lower.replace(UNSEEN, "").replace(POSSESSIVE, "").replace(DROPPED, "");
  const bare = kept.normalize("NFD").replace(MARKS, "$1").normalize("NFC");
  return bare.replace(/[łøđıæœßς]/g, (letter) => PLAIN[letter]);
}

function beginning(word) {
  if (word.length <= LONGEST) return word;
  return Array.from(word.slice(0, 2 * LONGEST)).slice(0, LONGEST).join("");
}
