/** Where units (plan.js) are found in one shard. Lists of documents are those of lists.js. */

import { intersection, read, union } from "./lists.js";
import { following } from "./phrase.js";

/** Return, for each unit, the list of the shard's documents that it is found in. */
export function found(store, shard, units) {
  return Promise.all(units.map(({ clauses }) => inAny(shard, clauses.map((each) => clause(store, shard, each)))));
}

/** Return the documents that are an actor's own page. */
export async function own(store, shard, id) {
  const { docs, weights } = read(await store.words(shard, `@${id}`));
  return docs.filter((_, n) => weights[n] === 3);
}

async function inAny(shard, lists) {
  return union(await Promise.all(lists), shard.docs);
}

async function clause(store, shard, runs) {
  return intersection(await Promise.all(runs.map((slots) => run(store, shard, slots))), shard.docs);
}

/** Return where slots follow one another; where they only meet is asked first, since places are many times as long. */
async function run(store, shard, slots) {
  const words = await Promise.all(slots.map((keys) => Promise.all(keys.map((key) => store.words(shard, key)))));
  const lists = words.map((slot) => slot.map(read));
  const meeting = intersection(lists.map((slot) => union(slot, shard.docs)), shard.docs);
  if (slots.length === 1 || !meeting.docs.length) {
    return meeting;
  }
  return following(store, shard, slots, lists, meeting);
}
