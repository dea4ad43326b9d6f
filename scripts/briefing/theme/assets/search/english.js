/**
 * Snowball's English stemmer (Porter2), after its description (snowballstem.org/algorithms/english/stemmer.html), as
 * release 3.1 has it. Words hold a to z alone, so that its rules for apostrophes are left out.
 *
 * Inside, Y is a y that is a consonant. `Parts` are a word and where its regions R1 and R2 begin.
 */

const WHOLE = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ...["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map((word) => [word, word]),
]);
const FIRST_REGIONS = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/;
const VOWEL = /[aeiouy]/;
// A syllable that a silent e may have closed: "hop" of hoping, unlike "hopp".
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/;

// Each table: ending to what takes its place. Of the endings that a word has, the longest counts.
const STEP_2 = table({
  tional: "tion", enci: "ence", anci: "ance", abli: "able", entli: "ent", izer: "ize", ization: "ize",
  ational: "ate", ation: "ate", ator: "ate", alism: "al", aliti: "al", alli: "al", fulness: "ful",
  ousli: "ous", ousness: "ous", iveness: "ive", iviti: "ive", biliti: "ble", bli: "ble", ogist: "og",
  ogi: "og", fulli: "ful", lessli: "less", li: "",
});
const STEP_3 = table({
  tional: "tion", ational: "ate", alize: "al", icate: "ic", iciti: "ic", ical: "ic", ful: "", ness: "", ative: "",
});
const STEP_4 = table(
  Object.fromEntries(
    "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion".split(" ").map((each) => [each, ""]),
  ),
);

/**
 * @param {string} word in letters a to z
 * @returns {string} its stem
 */
export function stemEnglish(word) {
  if (word.length <= 2) return word;
  if (WHOLE.has(word)) return WHOLE.get(word);
  const marked = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const first = regionOf(marked, FIRST_REGIONS.exec(marked)?.[0].length);
  const second = regionOf(marked, undefined, first);
  const steps = [plural, (each) => pastOrGerund(each, first), finalY];
  let stem = steps.reduce((each, step) => step(each), marked);
  stem = replaceEnding(stem, STEP_2, (begin, ending) => begin >= first && fitsStep2(stem, begin, ending));
  stem = replaceEnding(stem, STEP_3, (begin, ending) => begin >= (ending === "ative" ? second : first));
  stem = replaceEnding(stem, STEP_4, (begin, ending) => begin >= second && (ending !== "ion" || /[st]ion$/.test(stem)));
  return silentLetter(stem, first, second).toLowerCase();
}

function table(replacements) {
  const endings = Object.keys(replacements).sort((a, b) => b.length - a.length);
  return { ending: new RegExp(`(?:${endings.join("|")})$`), replacements };
}

/** Where the region behind the first vowel and consonant after `from` begins, unless it is `given`. */
function regionOf(word, given, from = 0) {
  if (given !== undefined) return given;
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

/** Step 1a. */
function plural(word) {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word) || !word.endsWith("s")) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

/** Step 1b. */
function pastOrGerund(word, first) {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) {
    const keeps = eed.index < first || /^(?:succ|proc|exc)$/.test(word.slice(0, eed.index));
    return keeps ? word : word.slice(0, eed.index + 2);
  }
  if (/^(?:even|cann|inn|earr|herr|out)ing$/.test(word)) return word;
  if (/^[^aeiouy]ying$/.test(word)) return `${word[0]}ie`;
  const bare = word.replace(/(?:ed|ing)(?:ly)?$/, "");
  return bare !== word && VOWEL.test(bare) ? mended(bare, first) : word;
}

/** What is left when -ed or -ing went: with the e that they had swallowed, and without the consonant they had doubled. */
function mended(bare, first) {
  if (/(?:at|bl|iz)$/.test(bare)) return `${bare}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(bare)) return /^[aeo]..$/.test(bare) ? bare : bare.slice(0, -1);
  return first === bare.length && SHORT_SYLLABLE.test(bare) ? `${bare}e` : bare;
}

/** Step 1c. */
function finalY(word) {
  return word.replace(/(.[^aeiouy])[yY]$/, "$1i");
}

function replaceEnding(word, { ending, replacements }, holds) {
  const found = ending.exec(word);
  return found && holds(found.index, found[0]) ? word.slice(0, found.index) + replacements[found[0]] : word;
}

function fitsStep2(word, begin, ending) {
  if (ending === "ogi") return word[begin - 1] === "l";
  return ending !== "li" || /[cdeghkmnrt]/.test(word[begin - 1] ?? "");
}

/** Step 5. */
function silentLetter(word, first, second) {
  const last = word.length - 1;
  const bare = word.slice(0, -1);
  if (word.endsWith("e")) return last >= second || (last >= first && !SHORT_SYLLABLE.test(bare)) ? bare : word;
  return word.endsWith("ll") && last >= second ? bare : word;
}
