/** Where words follow one another in the documents of one shard. */

const SPAN = 2 ** 24; // more than a document has words: document and place make one number

/**
 * Return those documents of `meeting` in which words follow one another; `slots` are the words' keys, `lists` the lists
 * of documents of each key.
 *
 * Places are many times as long as lists: those of the two rarest words are read first, the others' only if these two
 * stand as they should.
 */
export async function following(store, shard, slots, lists, meeting) {
  const candidate = new Uint8Array(shard.docs);
  meeting.docs.forEach((doc) => (candidate[doc] = 1));
  const starts = async (n) => {
    const places = await Promise.all(slots[n].map((key) => store.places(shard, key)));
    return spots(lists[n], places, candidate, n);
  };
  const [one, two, ...others] = byRarity(lists);
  let alive = both(...(await Promise.all([starts(one), starts(two)])));
  for (const more of alive.length ? await Promise.all(others.map(starts)) : []) {
    alive = both(alive, more);
  }
  return kept(meeting, alive, shard.docs);
}

/** Return the numbers of slots, the one first that the fewest documents have. */
function byRarity(lists) {
  const size = lists.map((slot) => slot.reduce((sum, { docs }) => sum + docs.length, 0));
  return size.map((_, n) => n).sort((one, other) => size[one] - size[other] || one - other);
}

/** Return where a phrase begins whose `offset`-th word is one of a slot's, ascending, as document * SPAN + place. */
function spots(lists, places, candidate, offset) {
  const all = [];
  lists.forEach(({ docs }, key) => {
    docs.forEach((doc, n) => {
      let place = 0;
      for (const step of candidate[doc] ? (places[key]?.[n] ?? []) : []) {
        place += step;
        all.push(doc * SPAN + place - offset);
      }
    });
  });
  return lists.length > 1 ? Float64Array.from(all).sort() : all;
}

/** Return what two ascending lists have in common. */
function both(one, other) {
  let at = 0;
  return one.filter((start) => {
    while (other[at] < start) {
      at++;
    }
    return other[at] === start;
  });
}

function kept(meeting, starts, size) {
  const stands = new Uint8Array(size);
  starts.forEach((start) => (stands[Math.floor(start / SPAN)] = 1));
  const some = meeting.docs.map((_, n) => n).filter((n) => stands[meeting.docs[n]]);
  return { docs: some.map((n) => meeting.docs[n]), weights: Uint8Array.from(some, (n) => meeting.weights[n]) };
}
