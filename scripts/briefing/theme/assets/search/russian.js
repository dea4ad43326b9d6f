/**
 * Snowball's Russian stemmer, after its description (snowballstem.org/algorithms/russian/stemmer.html).
 *
 * Where Snowball takes the longest ending of several, a search for an ending that the word closes with finds the
 * leftmost: the same one. An ending that has to stand behind а or я takes that letter along and gives it back ($1).
 */

const VOWEL = /[аеиоуыэюя]/;
// The region R2, counted from behind the first vowel.
const SECOND_REGION = /^[аеиоуыэюя]*[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]/;

const GERUND = /(?:[иы]|([ая]))в(?:ши(?:сь)?)?$/;
const REFLEXIVE = /с[ья]$/;
const INFLECTED = [
  // Adjectives, and participles as these are declined alike.
  new RegExp(
    "(?:[иы]вш|ующ|([ая])(?:ем|нн|вш|ю?щ))?" +
      "(?:[иы]ми|[ео]го|[ео]му|[еиоы]е|[еиоы]й|[еиоы]м|[иы]х|[еоую]ю|ая|яя)$",
  ),
  // Verbs.
  new RegExp(
    "(?:[иы]л[аио]?|ен[аоы]?|ите|[еу]йте|[еу]й|[иы]м|[иы]т|[иы]ть|у[ею]т|ят|ишь|у?ю" +
      "|([ая])(?:л[аио]?|н[аоы]?|нно|ете|йте|й|ем|ет|ют|ть|ешь))$",
  ),
  // Nouns.
  /(?:а|[ео]в|[иь]?е|[еи]?и|и?ями|ами|и?ей|[ио]?й|и?ем|[ао]м|и?ям|о|у|ах|и?ях|ы|[иь]?ю|[иь]?я|ь)()$/,
];
const LAST = /(?:(н)н)?ейше?$|(н)н$|ь$/;

/**
 * @param {string} word in lower-case Cyrillic letters; ё is taken for е
 * @returns {string} its stem
 */
export function stemRussian(word) {
  const plain = word.replaceAll("ё", "е");
  const behind = plain.search(VOWEL) + 1;
  const rest = plain.slice(behind);
  if (behind === 0) return plain;
  const bare = withoutAbstract(withoutInflection(rest).replace(/и$/, ""), rest);
  return plain.slice(0, behind) + bare.replace(LAST, "$1$2");
}

function withoutInflection(rest) {
  if (GERUND.test(rest)) return rest.replace(GERUND, "$1");
  const active = rest.replace(REFLEXIVE, "");
  const ending = INFLECTED.find((each) => each.test(active));
  return ending ? active.replace(ending, "$1") : active;
}

function withoutAbstract(bare, rest) {
  const region = SECOND_REGION.exec(rest);
  const shorter = bare.replace(/ость?$/, "");
  return region && region[0].length <= shorter.length ? shorter : bare;
}
