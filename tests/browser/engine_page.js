/** What the tests of the engine do in a page: ask, and see which files were asked for. Answers are plain data. */

import { Engine } from "./assets/search/engine.js";
import { LETTERS, skeleton } from "./assets/search/letters.js";

let engine;
let files = []; // below the site's root, in the order in which they were asked for
let failing = []; // parts of the paths of files that can't be had
let held = []; // as above, of files that come when they are let go
let letGo;

async function load(url, options) {
  const path = url.slice(location.origin.length + 1).replace(/\?.*/, "");
  files.push(path);
  if (held.some((part) => path.includes(part))) {
    await new Promise((go) => (letGo = go));
  }
  if (failing.some((part) => path.includes(part))) {
    return { ok: false, status: 503 };
  }
  return fetch(url, options);
}

/** Open the engine anew; files whose path has any of these parts fail, or wait until `release`. */
export async function begin({ fail = [], hold = [] } = {}) {
  [files, failing, held] = [[], fail, hold];
  engine = await Engine.open(new URL("search/", location.href), load);
}

export function mend() {
  failing = [];
}

/** Return the files asked for since the last time. */
export function requests() {
  const asked = files;
  files = [];
  return asked;
}

/** Return the outcomes of a query; `shown` documents of the last one, its facets and what less would find if wanted. */
export async function ask(query, { shown = Infinity, facets = false, without = false } = {}) {
  const outcomes = [];
  let last;
  for await (last of engine.search(query)) {
    outcomes.push({ total: last.total, complete: last.complete, hits: last.hits, requests: requests() });
  }
  const documents = await engine.documents(last.hits.slice(0, shown));
  return {
    outcomes,
    total: last.total,
    nowhere: last.nowhere,
    urls: documents.map((each) => each.url),
    facets: facets ? await engine.facets(last) : [],
    without: without ? await engine.without(query) : [],
  };
}

export function askAll(queries, wanted) {
  return Promise.all(queries.map((query) => ask(query, wanted)));
}

/** Return how a query fails, or undefined. */
export async function failure(query) {
  try {
    await ask(query);
  } catch (error) {
    return String(error);
  }
  return undefined;
}

/** Return how many outcomes come if the search is aborted after `after` of them; then what was held comes. */
export async function aborted(query, after) {
  const abort = new AbortController();
  let count = 0;
  if (after === 0) {
    setTimeout(() => abort.abort());
  }
  for await (const _ of engine.search(query, abort.signal)) {
    count += 1;
    if (count === after) {
      setTimeout(() => abort.abort());
    }
  }
  letGo?.();
  return count;
}

/** Return texts with what a query finds in [brackets]; excerpts of about `length` characters if it is given. */
export async function marked(query, texts, length) {
  let last;
  for await (last of engine.search(query));
  const segments = (text) => (length ? engine.excerpt(last, text, length) : engine.marks(last, text));
  return texts.map((text) => segments(text).map((each) => (each.hit ? `[${each.text}]` : each.text)).join(""));
}

/** Return the site's own texts. */
export function ui() {
  return engine.ui;
}

/** Return what names sound like. */
export async function sounds(stems) {
  const table = await (await fetch(LETTERS)).json();
  return stems.map((stem) => skeleton(stem, table));
}
