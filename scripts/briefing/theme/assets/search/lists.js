/** Lists of documents: {docs, weights}, the documents' numbers in ascending order and what each counts, from 0 to 3. */

const WEIGHTS = 4;
const MORE = 255; // of what a document lacks: more than one thing

/** Return a list as it is written: each number is the step from the document before, times 4, plus the weight. */
export function read(written = []) {
  const docs = new Int32Array(written.length);
  const weights = new Uint8Array(written.length);
  let doc = -1;
  for (let n = 0; n < written.length; n++) {
    doc += Math.floor(written[n] / WEIGHTS);
    docs[n] = doc;
    weights[n] = written[n] % WEIGHTS;
  }
  return { docs, weights };
}

/** Return the documents of steps without weights. */
export function steps(written = []) {
  const docs = new Int32Array(written.length);
  let doc = -1;
  for (let n = 0; n < written.length; n++) {
    doc += written[n];
    docs[n] = doc;
  }
  return docs;
}

/** Return the documents that are in any of the lists, with their greatest weight; `size` is the shard's documents. */
export function union(lists, size) {
  const some = lists.filter((list) => list.docs.length);
  if (some.length < 2) {
    return some[0] ?? read();
  }
  const best = new Uint8Array(size); // the weight + 1
  for (const { docs, weights } of some) {
    for (let n = 0; n < docs.length; n++) {
      best[docs[n]] = Math.max(best[docs[n]], weights[n] + 1);
    }
  }
  return list(where(size, (doc) => best[doc] > 0), (doc) => best[doc] - 1);
}

/** Return the documents that are in each of the lists, with their least weight. */
export function intersection(lists, size) {
  if (lists.length === 1) {
    return lists[0];
  }
  const lacking = lacks(lists.map(({ docs }) => docs), size);
  const least = new Uint8Array(size).fill(WEIGHTS);
  for (const { docs, weights } of lists) {
    for (let n = 0; n < docs.length; n++) {
      least[docs[n]] = Math.min(least[docs[n]], weights[n]);
    }
  }
  return list(where(size, (doc) => lacking[doc] === 0), (doc) => least[doc]);
}

/**
 * Return what each document of a shard lacks: 0 if it is in all of `lists` (of numbers, at most 254), n + 1 if only in
 * the nth it isn't, 255 if it isn't in several.
 */
export function lacks(lists, size) {
  const count = new Uint8Array(size);
  const sum = new Uint16Array(size); // of the numbers of the lists that a document is in
  lists.forEach((docs, number) => {
    for (const doc of docs) {
      count[doc]++;
      sum[doc] += number + 1;
    }
  });
  const all = (lists.length * (lists.length + 1)) / 2;
  return count.map((found, doc) => {
    const missing = lists.length - found;
    return missing > 1 ? MORE : all - sum[doc];
  });
}

/** Return the numbers below `size` for which `holds`, in order. */
export function where(size, holds) {
  const found = new Int32Array(size);
  let length = 0;
  for (let doc = 0; doc < size; doc++) {
    if (holds(doc)) {
      found[length++] = doc;
    }
  }
  return found.slice(0, length);
}

function list(docs, weight) {
  return { docs, weights: Uint8Array.from(docs, weight) };
}
