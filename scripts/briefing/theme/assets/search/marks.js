/** What was found, shown in a text. A text comes back in segments, {text, hit}, that make it up in order. */

import { stem } from "./stem.js";
import { split } from "./words.js";

const CUT = { text: "…", hit: false };
const JOINS = /[\p{M}\u200D\uDC00-\uDFFF]/u; // what goes with the letter before it

/** Return a text in segments; `wanted` is what plan.js says of a query. */
export function segments(text, wanted) {
  return cut(text, marked(text, wanted), 0, text.length);
}

/**
 * Return about `length` characters (UTF-16 units) of a text in segments: where most of what was found stands closest,
 * its beginning if nothing does. It begins and ends with words, and with "…" where the text goes on.
 */
export function excerpt(text, wanted, length) {
  const words = marked(text, wanted);
  if (text.length <= length) {
    return cut(text, words, 0, text.length);
  }
  const from = beginning(text, words, length);
  const to = ending(text, words, from, length);
  const shown = cut(text, words, from, to);
  return [...(from > 0 ? [CUT] : []), ...shown, ...(to < text.length ? [CUT] : [])];
}

/** Return the words of a text, {start, end, hit}. */
function marked(text, { single, phrases }) {
  const words = split(text).map(({ token, start, end }) => ({ start, end, stem: stem(token), hit: false }));
  words.forEach((word, at) => {
    word.hit ||= single.has(word.stem);
    for (const phrase of phrases.get(word.stem) ?? []) {
      if (phrase.every((stems, n) => stems.has(words[at + n]?.stem))) {
        words.slice(at, at + phrase.length).forEach((each) => (each.hit = true));
      }
    }
  });
  return words;
}

/** Return the segments of a text from `from` to `to`; hits that touch are one. */
function cut(text, words, from, to) {
  const found = [];
  const add = (start, end, hit) => {
    if (start < end && found.at(-1)?.hit === hit) {
      found.at(-1).text += text.slice(start, end);
    } else if (start < end) {
      found.push({ text: text.slice(start, end), hit });
    }
  };
  let at = from;
  for (const { start, end } of words.filter((word) => word.hit && word.end > from && word.start < to)) {
    add(at, start, false);
    add(Math.max(start, from), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  return found;
}

/** Return where an excerpt begins: before the hits that stand closest, with as much text before as after them. */
function beginning(text, words, length) {
  const hits = words.filter((word) => word.hit);
  let best = { count: 0, start: 0, end: 0 };
  for (let first = 0, last = 0; first < hits.length; first++) {
    while (last < hits.length && (last <= first || hits[last].end - hits[first].start <= length)) {
      last++;
    }
    if (last - first > best.count) {
      best = { count: last - first, start: hits[first].start, end: hits[last - 1].end };
    }
  }
  const room = Math.max(0, length - (best.end - best.start));
  const ideal = Math.max(0, Math.min(best.start - room / 2, text.length - length));
  if (ideal === 0 || !best.count) {
    return 0;
  }
  const { start } = words.find((word) => word.start >= ideal) ?? best;
  return opened(text, Math.min(start, best.start));
}

/** Return where an excerpt ends: after the last word that it has room for. */
function ending(text, words, from, length) {
  if (from + length >= text.length) {
    return text.length;
  }
  const last = words.findLast((word) => word.start >= from && word.end <= from + length);
  return last ? closed(text, last.end) : between(text, from, from + length);
}

/** Return the start of the brackets and quotation marks that stand right before `at`. */
function opened(text, at) {
  return at - /[\p{Ps}\p{Pi}]*$/u.exec(text.slice(Math.max(0, at - 3), at))[0].length;
}

/** Return the end of the punctuation that stands right after `at`. */
function closed(text, at) {
  return at + /^[\p{Pe}\p{Pf}\p{Po}]*/u.exec(text.slice(at, at + 3))[0].length;
}

/** Return a place at or before `at`, else the next one, that parts no letter from its marks. */
function between(text, from, at) {
  let to = at;
  while (to > from && JOINS.test(text[to])) {
    to--;
  }
  if (to > from) {
    return to;
  }
  to = at;
  while (to < text.length && JOINS.test(text[to])) {
    to++;
  }
  return to;
}
