/** Stems, whatever the language of the page: the same as scripts/briefing/search/words.py gives. */

import { stemEnglish } from "./english.js";
import { stemRussian } from "./russian.js";

/**
 * @param {string} token as `split` gives it
 * @returns {string} the stem of a token in Latin letters a to z or in Cyrillic ones; any other token as it is
 */
export function stem(token) {
  if (/^[a-z]+$/.test(token)) return stemEnglish(token);
  return /^[\u0400-\u052F]+$/.test(token) ? stemRussian(token) : token;
}
