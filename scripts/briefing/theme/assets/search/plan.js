/**
 * From a query to the keys that documents are indexed under.
 *
 * A unit is what a document must have; of several units, all. It is found where any of its clauses is; a clause where
 * all of its runs are; a run where its slots follow one another; a slot where any of its keys is.
 */

import { completed } from "./endings.js";
import { grouped } from "./groups.js";
import { skeleton } from "./letters.js";
import { parse } from "./query.js";

const LIKE = 60; // entries of the lexicon that a word's beginning stands for
const SPELLED = /^\p{L}{4,}$/u; // what may be a name, spelled in a way that is not on record

/**
 * Return the units of a query's text: {text, start, end, clauses, names, nowhere}. `text` is what was typed, from
 * `start` to `end`; `names` are the ids of the actors that it names, `nowhere` its words that the lexicon doesn't know,
 * if it can be found nowhere for that. Names are found in all their spellings if `scripts`, else as they are typed.
 */
export async function plan(store, text, scripts) {
  const words = parse(text);
  const entries = await Promise.all(words.map((word) => store.lexicon(word.stem)));
  words.forEach((word, n) => (word.entry = entries[n]));
  const groups = grouped(words, scripts);
  const telling = groups.filter((group) => !group.small);
  const sought = telling.length ? telling : groups;
  return Promise.all(sought.map((group) => unit(store, group, text, scripts)));
}

/**
 * Return what in a text is to be marked: {single, phrases}. `single` are the stems of words that are marked wherever
 * they stand; `phrases` maps a stem to the phrases that begin with it, each a list of sets of stems.
 */
export async function wanted(store, units) {
  const runs = units.flatMap(({ clauses }) => clauses.flat());
  const slots = (run) => Promise.all(run.map((slot) => shown(store, slot)));
  const found = { single: new Set(), phrases: new Map() };
  for (const run of await Promise.all(runs.map(slots))) {
    if (run.length > 1) {
      addPhrase(found.phrases, run.map(({ stems }) => new Set(stems)));
      continue;
    }
    run[0].stems.forEach((stem) => found.single.add(stem));
    run[0].spellings.forEach((spelling) => addPhrase(found.phrases, spelling.map((stem) => new Set([stem]))));
  }
  return found;
}

async function unit(store, { words, quote, names = [] }, text, scripts) {
  const { start, end } = quote ?? { start: words[0].start, end: words.at(-1).end };
  const spelled = words.every((word) => word.entry) ? [quote ? [words.map(keys)] : runs(words)] : [];
  const found = { text: text.slice(start, end), start, end, names, nowhere: [] };
  if (spelled.length || names.length) {
    return { ...found, clauses: [...spelled, ...(names.length ? [[[names.map(actorKey)]]] : [])] };
  }
  const like = words.length === 1 && !quote ? await alike(store, words[0], scripts) : [];
  if (like.length) {
    return { ...found, names: like.filter(isActorKey).map((key) => key.slice(1)), clauses: [[[like]]] };
  }
  return { ...found, nowhere: words.filter((word) => !word.entry).map((word) => word.text), clauses: [] };
}

/** Return the keys that documents with a word are found under. */
function keys({ stem, entry }) {
  return [...new Set([stem, ...(entry.k ?? [])])];
}

/** Return words as runs of keys, without function words where there are others. */
function runs(words) {
  const telling = words.filter((word) => !word.small);
  const found = [];
  for (const word of telling.length ? telling : words) {
    if (word.joined && found.length) {
      found.at(-1).push(keys(word));
    } else {
      found.push([keys(word)]);
    }
  }
  return found;
}

/** Return the keys that an unknown word may stand for: actors whose names sound like it, else what begins like it. */
async function alike(store, { stem, token }, scripts) {
  const heard = scripts && SPELLED.test(token) ? await sounding(store, [stem, token]) : [];
  if (heard.length || [...token].length < 2) {
    return heard;
  }
  const longer = await store.beginning(token, LIKE);
  const entries = longer.length ? longer : await known(store, completed(token));
  const names = entries.flatMap(([, { n }]) => (scripts && n ? n.filter(([, ...rest]) => !rest.length) : []));
  const words = entries.flatMap(([stem, entry]) => keys({ stem, entry }));
  return [...new Set([...words, ...names.map(([id]) => actorKey(id))])];
}

/** Return those of `stems` that the lexicon has, [[stem, entry]]. */
async function known(store, stems) {
  const entries = await Promise.all(stems.map(async (each) => [each, await store.lexicon(each)]));
  return entries.filter(([, entry]) => entry);
}

/** Return the keys of the actors whose names sound like any of `spellings`, a word and its stem: either may have more. */
async function sounding(store, spellings) {
  const table = await store.letters();
  const sounds = new Set(spellings.map((each) => skeleton(each, table)).filter(Boolean));
  const entries = await Promise.all([...sounds].map((sound) => store.lexicon(`~${sound}`)));
  return [...new Set(entries.flatMap((entry) => entry?.n ?? []).map(([id]) => actorKey(id)))];
}

/** Return the stems of the words, and the spellings of several words, that a slot's keys are found by. */
async function shown(store, slot) {
  const entries = await Promise.all(slot.map((key) => store.lexicon(key)));
  const found = entries.flatMap((entry) => entry?.f ?? []);
  return {
    stems: [...slot.filter((key) => !isActorKey(key)), ...found.filter((each) => !Array.isArray(each))],
    spellings: found.filter(Array.isArray),
  };
}

function addPhrase(phrases, sets) {
  for (const stem of sets[0]) {
    phrases.set(stem, [...(phrases.get(stem) ?? []), sets]);
  }
}

function actorKey(id) {
  return `@${id}`;
}

function isActorKey(key) {
  return key.startsWith("@");
}
