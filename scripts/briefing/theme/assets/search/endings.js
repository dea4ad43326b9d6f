/** What may follow of a word whose beginning is typed: stems are shorter than words, so that `negotiat` begins no stem. */

import { stem } from "./stem.js";

// The ends of endings that English and Russian stems lose.
const ENDINGS = `e n g d s y t on ng ss ty ed er es al ly te ion ing ess ble ive ity lity ate nt ent ment tion ation ness able ally
  ь и й я е о у м х т го ть ся ие ия ий ый ой му ми ет ит сть ние ать ить ого ами ость ность ение ться`.split(/\s+/);

/** Return the stems, shorter than `token`, of words that it may be the beginning of. */
export function completed(token) {
  const stems = new Set(ENDINGS.map((ending) => stem(token + ending)));
  return [...stems].filter((each) => each.length < token.length && token.startsWith(each));
}
