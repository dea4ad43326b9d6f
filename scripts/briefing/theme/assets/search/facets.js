/** How many of what is found have each value of each facet. */

import { steps } from "./lists.js";

const NEWEST_FIRST = new Set(["year", "month"]);

/**
 * Return [{facet, values: [{value, label, count, chosen}]}], facets in the order of the labels.
 *
 * A facet's counts are of what passes the filters of all other facets. Values that nothing has are left out, chosen
 * ones never. Those of most documents come first, then by label; years and months from the newest.
 */
export async function counted(store, parts, filters) {
  const [labels, ...written] = await Promise.all([store.labels(), ...parts.map(({ shard }) => store.facets(shard))]);
  return names(labels).map((facet) => {
    const number = filters.findIndex(([name]) => name === facet);
    const counts = new Map((filters[number]?.[1] ?? []).map((value) => [value, 0]));
    const chosen = new Set(counts.keys());
    parts.forEach((part, n) => count(counts, part, written[n][facet] ?? {}, number + 1));
    const values = [...counts].filter(([value, found]) => found || chosen.has(value)).map(([value, found]) => ({
      value,
      label: label(labels, facet, value),
      count: found,
      chosen: chosen.has(value),
    }));
    return { facet, values: values.sort(NEWEST_FIRST.has(facet) ? newest : most) };
  });
}

/** Return the facets; years need no labels, and stand before months. */
function names(labels) {
  const found = Object.keys(labels).filter((facet) => facet !== "year");
  const at = found.indexOf("month");
  return found.toSpliced(at < 0 ? found.length : at, 0, "year");
}

/** Add to `counts` a shard's documents of each value that lack nothing, or only what the facet's own filter asks. */
function count(counts, { words, filters }, values, own) {
  for (const [value, written] of Object.entries(values)) {
    let found = 0;
    for (const doc of steps(written)) {
      found += words[doc] === 0 && (filters[doc] === 0 || filters[doc] === own) ? 1 : 0;
    }
    counts.set(value, (counts.get(value) ?? 0) + found);
  }
}

function label(labels, facet, value) {
  const known = Object.hasOwn(labels, facet) ? labels[facet] : {};
  return Object.hasOwn(known, value) ? known[value] : value;
}

function newest(one, other) {
  return compared(other.value, one.value);
}

function most(one, other) {
  return other.count - one.count || compared(one.label, other.label) || compared(one.value, other.value);
}

function compared(one, other) {
  return one === other ? 0 : one < other ? -1 : 1;
}
