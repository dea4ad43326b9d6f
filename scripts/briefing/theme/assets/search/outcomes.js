/** From the parts of a query, one a shard, to its outcomes. */

import { BASE } from "./part.js";
import { ranked, standing } from "./rank.js";

const UNDATED = "undated"; // what lacks one

/**
 * Yield the outcomes of what is asked, {query, units, filters}; `part` returns the promise of what is found in a shard.
 *
 * The first needs few files: only when it has been taken are the other shards asked for, all at once. Those that come
 * at the same time make one outcome.
 */
export async function* outcomes(all, asked, part) {
  const shards = searched(all, asked);
  const parts = await Promise.all(opening(shards).map(part));
  let some = parts.at(-1)?.docs.length > 0;
  if (some && parts.length < shards.length) {
    yield outcome(asked, parts, false);
  }
  const coming = shards.slice(parts.length).map(part);
  const there = new Set();
  coming.forEach((each, n) => each.then(() => there.add(n), () => {})); // a failure is told when it is waited for
  for (const [n, each] of coming.entries()) {
    parts.push(await each);
    some ||= parts.at(-1).docs.length > 0;
    if (some && n + 1 < coming.length && !there.has(n + 1)) {
      yield outcome(asked, parts, false);
    }
  }
  yield outcome(asked, parts, true, shards.length === all.length);
}

/** Return the shards that may have something, in the order in which results are shown. */
function searched(all, { query, units, filters }) {
  if (units.length + filters.length === 0 || units.some(({ clauses }) => !clauses.length)) {
    return [];
  }
  const years = filters.filter(([facet]) => facet === "year").flatMap(([, values]) => values);
  const shards = years.length ? all.filter((shard) => shard.years.some((year) => years.includes(year))) : all;
  const of = (base) => shards.filter(({ name }) => (name === BASE) === base);
  return query.sort === "date" ? [...of(false), ...of(true)] : shards;
}

/** Return the shards up to the newest year; all, if there is none. */
function opening(shards) {
  const newest = shards.findIndex(({ name }) => name !== BASE && name !== UNDATED);
  return newest < 0 ? shards : shards.slice(0, newest + 1);
}

function outcome({ query, units }, parts, complete, everywhere = false) {
  const hits = query.sort === "date" ? standing(parts) : ranked(parts);
  const empty = ({ nowhere }, unit) => !nowhere.length && parts.every(({ found }) => !found[unit].docs.length);
  const unfound = everywhere ? units.filter(empty).map(({ text }) => text) : [];
  const nowhere = new Set([...units.flatMap((unit) => unit.nowhere), ...unfound]);
  return { hits, total: hits.length, complete, nowhere: [...nowhere], query };
}
