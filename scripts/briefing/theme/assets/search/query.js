/** What a reader typed, taken apart. */

import { SMALL } from "./small.js";
import { stem } from "./stem.js";
import { SINGLE, split } from "./words.js";

const MOST = 32; // words of a query; what stands behind them is not searched for
const QUOTES = { '"': ['"'], "«": ["»"], "“": ["”"], "„": ["“", "”"] }; // what opens a phrase: what closes it
const SINGLY = new RegExp(`^[${SINGLE}]`, "u");

/**
 * Return the words of a query, at most 32: {token, stem, start, end, text, small, joined, quote}.
 *
 * `small` is a function word; `joined` follows the word before without a space, as letters of Chinese do; `quote` is
 * the {start, end} of the quotation that the word stands in, marks included. A mark without its counterpart is none.
 */
export function parse(text) {
  const words = split(text).slice(0, MOST);
  const quotes = quotations(text);
  return words.map((word, n) => ({
    ...word,
    stem: stem(word.token),
    text: text.slice(word.start, word.end),
    small: SMALL.has(word.token),
    joined: n > 0 && words[n - 1].end === word.start && SINGLY.test(word.token) && SINGLY.test(words[n - 1].token),
    quote: quotes.find(({ start, end }) => start < word.start && word.end < end),
  }));
}

/** Return where quotations stand, their marks included: [{start, end}]. */
function quotations(text) {
  const found = [];
  const open = new RegExp(`[${Object.keys(QUOTES).join("")}]`, "g");
  const never = new Set(); // marks that nothing closes any more: looked for once, not at each of a thousand
  for (let mark = open.exec(text); mark; mark = open.exec(text)) {
    const [opening] = mark;
    const ends = never.has(opening) ? [] : QUOTES[opening].map((each) => text.indexOf(each, mark.index + 1));
    const closing = Math.min(...ends.filter((end) => end >= 0));
    if (closing === Infinity) {
      never.add(opening);
      continue;
    }
    found.push({ start: mark.index, end: closing + 1 });
    open.lastIndex = closing + 1;
  }
  return found;
}
