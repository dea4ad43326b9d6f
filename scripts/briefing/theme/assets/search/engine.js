/** The search: reads small files of an index over HTTP, and answers exactly. docs/search.md says what it finds. */

import { counted } from "./facets.js";
import { lesser } from "./less.js";
import { excerpt, segments } from "./marks.js";
import { outcomes } from "./outcomes.js";
import { part } from "./part.js";
import { plan, wanted } from "./plan.js";
import { open } from "./store.js";

const NOTHING = { single: new Set(), phrases: new Map() };

/**
 * A query is {text, filters: {facet: [values]}, sort: "relevance" | "date", scripts}; all but `text` may be left out.
 * Values of one facet add to what is found, facets narrow it. With `scripts: false` names are found as typed only. Of a
 * long text the first 32 words count.
 *
 * An outcome is {hits: [{shard, doc}], total, complete, nowhere, query}: what is found so far, in order, and the words
 * that nothing has. Every method rejects with an Error that names the file if one of the index can't be read.
 */
export class Engine {
  #asked = new WeakMap(); // query -> what it was understood as, and what of it has been found

  constructor(store) {
    this.store = store;
  }

  /** Return an engine that reads the index in the folder `base`, a URL; `load` is `fetch` or what stands in for it. */
  static async open(base, load = (...request) => fetch(...request)) {
    return new Engine(await open(String(base).replace(/\/*$/, "/"), load));
  }

  /** The texts of the search in the site's language, by their English. */
  get ui() {
    return this.store.index.ui ?? {};
  }

  /**
   * Yield outcomes, each of more shards than the one before, the last one `complete`: first what has no date by its
   * nature with the newest year that has something, or by date that year alone. Ends at once if `signal` is aborted.
   */
  async *search(query, signal) {
    const ended = { done: true };
    const aborted = new Promise((end) => signal?.addEventListener("abort", () => end(ended), { once: true }));
    const coming = this.#outcomes(query);
    while (!signal?.aborted) {
      const next = coming.next().catch((error) => (signal?.aborted ? ended : Promise.reject(error)));
      const { done, value } = await Promise.race([next, aborted]);
      if (done) {
        return;
      }
      yield value;
    }
  }

  /** Return the documents of hits, in their order, as docs/search.md has them. */
  documents(hits) {
    return Promise.all(hits.map(({ shard, doc }) => this.store.document(this.store.shards.get(shard), doc)));
  }

  /**
   * Return [{facet, values: [{value, label, count, chosen}]}] of all that the outcome's query finds, be the outcome
   * complete or not; of all documents if the query asks for nothing.
   *
   * Counts of a facet are of what passes all other facets' filters. Chosen values are always there, others if they are
   * found. Most found come first, then by label; years and months from the newest.
   */
  async facets({ query }) {
    const asked = await this.#understood(query);
    const futile = asked.units.some(({ clauses }) => !clauses.length);
    return counted(this.store, futile ? [] : await this.#everywhere(asked), asked.filters);
  }

  /**
   * Return what would be found without one of a query's words, phrases or names, [{word, total, query}], or filters,
   * [{facet, value, total, query}], where something would; `query` is the query without it.
   */
  async without(query) {
    const fewer = lesser(await this.#understood(query));
    const totals = await Promise.all(fewer.map((less) => this.#total(less.query)));
    return fewer.map((less, n) => ({ ...less, total: totals[n] })).filter(({ total }) => total > 0);
  }

  /** Return a text in segments, {text, hit}, with what the outcome's query finds as hits. */
  marks({ query }, text) {
    return segments(text, this.#asked.get(query)?.wanted ?? NOTHING);
  }

  /** Return about `length` characters of a text in segments, where most was found; with "…" where it goes on. */
  excerpt({ query }, text, length) {
    return excerpt(text, this.#asked.get(query)?.wanted ?? NOTHING, length);
  }

  async *#outcomes(query) {
    this.#asked.delete(query); // the caller may have changed it
    const asked = await this.#understood(query);
    const marks = wanted(this.store, asked.units);
    marks.catch(() => {}); // a failure is told when it is waited for
    for await (const outcome of outcomes(this.store.index.shards, asked, (shard) => this.#part(asked, shard))) {
      asked.wanted = await marks;
      yield outcome;
    }
  }

  async #total(query) {
    let total = 0;
    for await (const outcome of this.#outcomes(query)) {
      ({ total } = outcome);
    }
    return total;
  }

  async #understood(query) {
    if (!this.#asked.has(query)) {
      const units = await plan(this.store, query.text ?? "", query.scripts !== false);
      const filters = Object.entries(query.filters ?? {}).filter(([, values]) => values.length);
      this.#asked.set(query, { query, units, filters, parts: new Map() });
    }
    return this.#asked.get(query);
  }

  #everywhere(asked) {
    return Promise.all(this.store.index.shards.map((shard) => this.#part(asked, shard)));
  }

  #part(asked, shard) {
    if (!asked.parts.has(shard)) {
      const coming = part(this.store, shard, asked);
      coming.catch(() => asked.parts.delete(shard));
      asked.parts.set(shard, coming);
    }
    return asked.parts.get(shard);
  }
}
