/** The order of what is found. */

/** Return the hits of parts, {shard, doc}, in the order in which their documents stand. */
export function standing(parts) {
  return parts.flatMap(({ shard, docs }) => Array.from(docs, (doc) => ({ shard: shard.name, doc })));
}

/**
 * Return the hits of parts, those first that tell more.
 *
 * A unit tells idf * (1 + weight) of a document, where idf = log(1 + documents / those that it is found in), in
 * thousandths, counted over `parts`. What tells the same stays in the order of parts and documents; the pages that a
 * query names come before everything.
 */
export function ranked(parts) {
  const rarity = idf(parts);
  const equals = new Map(); // score -> hits
  for (const { shard, found, docs, first } of parts) {
    const score = scores(found, rarity, shard.docs);
    first.forEach((doc) => (score[doc] = Infinity));
    for (const doc of docs) {
      const hits = equals.get(score[doc]) ?? [];
      hits.push({ shard: shard.name, doc });
      equals.set(score[doc], hits);
    }
  }
  return [...equals.keys()].sort((one, other) => (one < other ? 1 : -1)).flatMap((score) => equals.get(score));
}

function idf(parts) {
  const all = parts.reduce((sum, { shard }) => sum + shard.docs, 0);
  return (parts[0]?.found ?? []).map((_, unit) => {
    const having = parts.reduce((sum, { found }) => sum + found[unit].docs.length, 0);
    // Whole numbers, so that the same told in another order makes the same sum.
    return Math.round(1000 * Math.log(1 + all / Math.max(1, having)));
  });
}

function scores(found, rarity, size) {
  const score = new Float64Array(size);
  found.forEach(({ docs, weights }, unit) => {
    for (let n = 0; n < docs.length; n++) {
      score[docs[n]] += rarity[unit] * (1 + weights[n]);
    }
  });
  return score;
}
