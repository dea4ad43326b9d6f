/** Where units (plan.js) are found in one shard. Lists of documents are those of lists.js. */

import { intersection, read, union } from "./lists.js";

const SPAN = 2 ** 24; // more than a document has words: document and place make one number

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
  const places = await Promise.all(slots.map((keys) => Promise.all(keys.map((key) => store.places(shard, key)))));
  const candidate = new Uint8Array(shard.docs);
  meeting.docs.forEach((doc) => (candidate[doc] = 1));
  const standing = lists.map((slot, n) => spots(slot, places[n], candidate));
  return consecutive(standing, meeting, shard.docs);
}

/** Return all places of a slot's keys in the candidates, ascending, as document * SPAN + place. */
function spots(lists, places, candidate) {
  const all = [];
  lists.forEach(({ docs }, key) => {
    docs.forEach((doc, n) => {
      let place = 0;
      for (const step of candidate[doc] ? (places[key]?.[n] ?? []) : []) {
        place += step;
        all.push(doc * SPAN + place);
      }
    });
  });
  return lists.length > 1 ? Float64Array.from(all).sort() : all;
}

/** Return those of `meeting` in which each slot's place is one after that of the slot before. */
function consecutive([starts, ...others], meeting, size) {
  let alive = starts;
  others.forEach((slot, n) => {
    let at = 0;
    alive = alive.filter((start) => {
      while (slot[at] < start + n + 1) {
        at++;
      }
      return slot[at] === start + n + 1;
    });
  });
  const stands = new Uint8Array(size);
  alive.forEach((start) => (stands[Math.floor(start / SPAN)] = 1));
  const kept = meeting.docs.map((_, n) => n).filter((n) => stands[meeting.docs[n]]);
  return { docs: kept.map((n) => meeting.docs[n]), weights: Uint8Array.from(kept, (n) => meeting.weights[n]) };
}
