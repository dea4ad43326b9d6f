/** Queries that ask for less. */

/**
 * Return a query without each of its words, phrases and names, [{word, query}], and without each filter, [{facet,
 * value, query}]. Of several values of a facet each only adds to what is found, so that these stay.
 */
export function lesser({ query, units, filters }) {
  const words = units.map((unit) => ({ word: unit.text, query: { ...query, text: cut(query.text, unit) } }));
  const single = filters.filter(([, values]) => values.length === 1);
  const others = (facet) => Object.fromEntries(filters.filter(([other]) => other !== facet));
  const chosen = single.map(([facet, [value]]) => ({ facet, value, query: { ...query, filters: others(facet) } }));
  return [...words, ...chosen];
}

function cut(text, { start, end }) {
  return `${text.slice(0, start).trim()} ${text.slice(end).trim()}`.trim();
}
