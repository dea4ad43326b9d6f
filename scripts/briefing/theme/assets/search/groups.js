/** Words that are sought as one: quotations, names, runs of letters that are words. */

/**
 * Return the words of a query, each with its entry of the lexicon, in groups: {words, quote, names, small}. `quote` is
 * where a quotation stands, `names` the ids of the actors that a group spells, sought only if `scripts`; `small` is a
 * function word by itself.
 */
export function grouped(words, scripts) {
  const groups = [];
  for (let at = 0; at < words.length; at += groups.at(-1).words.length) {
    groups.push(quoted(words, at) ?? (scripts ? named(words, at) : undefined) ?? joined(words, at, scripts));
  }
  return groups;
}

function quoted(words, at) {
  const { quote } = words[at];
  return quote && { quote, words: words.slice(at).filter((word) => word.quote === quote) };
}

/** Return the longest spelling of an actor that stands at a word, and whose it is. */
function named(words, at) {
  const follows = (stem, n) => words[at + 1 + n]?.stem === stem && !words[at + 1 + n].quote;
  const spellings = (words[at].entry?.n ?? []).filter(([, ...rest]) => rest.every(follows));
  const length = Math.max(0, ...spellings.map((each) => each.length));
  if (length > 1 || (length === 1 && meant(words[at], words))) {
    const names = spellings.filter((each) => each.length === length).map(([id]) => id);
    return { names: [...new Set(names)], words: words.slice(at, at + length) };
  }
  return undefined;
}

/** Return whether a word by itself may be a name: "WHO" is an organisation, "who" in a question is none. */
function meant({ small, text }, words) {
  return !small || (text.length > 1 && text === text.toUpperCase()) || words.every((word) => word.small);
}

/** Return a word, or the run of joined letters that begins with it, up to where a name stands. */
function joined(words, at, scripts) {
  let end = at + 1;
  while (words[end]?.joined && !words[end].quote && !(scripts && named(words, end))) {
    end++;
  }
  return { words: words.slice(at, end), small: end === at + 1 && words[at].small };
}
