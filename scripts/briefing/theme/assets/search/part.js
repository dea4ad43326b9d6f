/** What a query finds in one shard. */

import { lacks, steps, where } from "./lists.js";
import { found, own } from "./shard.js";

/** The shard of what has no date by its nature: the actors' own pages, too. */
export const BASE = "base";

/**
 * Return {shard, found, words, filters, docs, first}: `found` are the lists of each unit, `words` and `filters` what
 * each document lacks of units and filters (see `lacks`), `docs` what lacks nothing, `first` what comes first of all.
 */
export async function part(store, shard, { units, filters }) {
  const [lists, chosen, first] = await Promise.all([
    found(store, shard, units),
    filters.length ? passing(store, shard, filters) : [],
    shard.name === BASE ? pages(store, shard, units) : [],
  ]);
  const words = lacks(lists.map(({ docs }) => docs), shard.docs);
  const lacking = lacks(chosen, shard.docs);
  const docs = where(shard.docs, (doc) => !words[doc] && !lacking[doc]);
  return { shard, found: lists, words, filters: lacking, docs, first };
}

/** Return the documents that pass each filter, [facet, values]: those with any of its values. */
async function passing(store, shard, filters) {
  const facets = await store.facets(shard);
  return filters.map(([facet, values]) => {
    const passes = new Uint8Array(shard.docs);
    const known = Object.hasOwn(facets, facet) ? facets[facet] : {};
    for (const value of values) {
      steps(Object.hasOwn(known, value) ? known[value] : []).forEach((doc) => (passes[doc] = 1));
    }
    return where(shard.docs, (doc) => passes[doc]);
  });
}

/** Return the pages of the actors whom every unit names. */
async function pages(store, shard, units) {
  const [names = [], ...others] = units.map((unit) => unit.names);
  const meant = names.filter((id) => others.every((ids) => ids.includes(id)));
  return (await Promise.all(meant.map((id) => own(store, shard, id)))).flatMap((docs) => [...docs]);
}
