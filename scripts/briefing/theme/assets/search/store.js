/** The files of the index, each fetched once, and only when something asks for it. docs/search.md has their shapes. */

import { LETTERS } from "./letters.js";

const VERSION = 1;

/** Return the store of the index below `base`, a URL with a slash at its end; `load` is `fetch` or stands in for it. */
export async function open(base, load) {
  const files = new Files(base, load);
  const index = await files.read("index.json", { cache: "no-cache" });
  if (index?.version !== VERSION) {
    throw new Error("The search index is of another version than this page: reload the page.");
  }
  return new Store(files, index);
}

/** What a store reads of; every method that reads rejects with an Error that names the file which failed. */
class Store {
  constructor(files, index) {
    this.files = files;
    this.index = index;
    this.shards = new Map(index.shards.map((shard) => [shard.name, shard]));
  }

  /** Return the lexicon's entry of a stem, {k, f, n}, each of them optional; undefined if the stem is nowhere. */
  async lexicon(stem) {
    const entries = await this.#stems(chunk(this.index.lexicon.first, stem));
    return Object.hasOwn(entries, stem) ? entries[stem] || {} : undefined;
  }

  /** Return the first entries of the lexicon that begin with `start`, at most `limit`: [[stem, entry]]. */
  async beginning(start, limit) {
    const { first } = this.index.lexicon;
    const found = [];
    for (let n = Math.max(0, chunk(first, start)); n < first.length && found.length < limit; n++) {
      if (inOrder(start, first[n]) && !first[n].startsWith(start)) {
        break;
      }
      const entries = Object.entries(await this.#stems(n));
      const fitting = entries.filter(([stem]) => stem.startsWith(start));
      // A number among an object's keys comes before all others.
      found.push(...fitting.sort(([one], [other]) => (inOrder(one, other) ? -1 : 1)));
    }
    return found.slice(0, limit).map(([stem, entry]) => [stem, entry || {}]);
  }

  /** Return the documents of a key, as they are written; undefined if the shard has none. */
  words(shard, key) {
    return this.#entry(`${folder(shard)}/words`, shard.first, key);
  }

  /** Return the places of a key, a list for each of its documents; undefined if it has none. */
  places(shard, key) {
    return this.#entry(`${folder(shard)}/places`, shard.first, key);
  }

  /** Return the values of each facet with their documents, as they are written. */
  facets(shard) {
    return this.files.read(`${folder(shard)}/facets.json`);
  }

  /** Return how each value of each facet is called. */
  labels() {
    return this.files.read(`labels-${this.index.labels}.json`);
  }

  /** Return the table that `skeleton` takes. */
  letters() {
    return this.files.read(LETTERS);
  }

  /** Return document `doc` of a shard as results show it. */
  async document(shard, doc) {
    const { block } = this.index;
    const texts = await this.files.read(`${folder(shard)}/texts/${Math.floor(doc / block)}.json`);
    return texts[doc % block];
  }

  async #stems(n) {
    return n < 0 ? {} : this.files.read(`lexicon/${this.index.lexicon.hashes[n]}.json`);
  }

  async #entry(folder, first, key) {
    const n = chunk(first, key);
    const entries = n < 0 ? {} : await this.files.read(`${folder}/${n}.json`);
    return Object.hasOwn(entries, key) ? entries[key] : undefined;
  }
}

/** Files by their address, kept once they have come; one that failed is asked for again the next time. */
class Files {
  #kept = new Map();

  constructor(base, load) {
    this.base = base;
    this.load = load;
  }

  read(path, options) {
    const { href } = new URL(path, this.base);
    if (!this.#kept.has(href)) {
      const coming = this.#fetch(href, options);
      coming.catch(() => this.#kept.delete(href));
      this.#kept.set(href, coming);
    }
    return this.#kept.get(href);
  }

  async #fetch(href, options) {
    const name = new URL(href).pathname;
    let answer;
    try {
      answer = await this.load(href, options);
      if (answer.ok) {
        return await answer.json();
      }
    } catch (error) {
      throw new Error(`${name} can't be read: ${error.message}`, { cause: error });
    }
    throw new Error(`${name} can't be read: the server answers ${answer.status}`);
  }
}

/** Return where a shard's files are: another address for each content, so that an old page never reads new files. */
function folder({ name, hash }) {
  return `${name}-${hash}`;
}

/** Return the number of the chunk that a key stands in, if it stands anywhere; -1 before the first. */
function chunk(first, key) {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    [low, high] = inOrder(first[middle], key) ? [middle + 1, high] : [low, middle];
  }
  return low - 1;
}

/** Return whether `one` is `other` or before it by code points; `<` goes by UTF-16 units, which differs above U+FFFF. */
function inOrder(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) {
    at++;
  }
  return at === one.length || (at < other.length && one.codePointAt(at) < other.codePointAt(at));
}
