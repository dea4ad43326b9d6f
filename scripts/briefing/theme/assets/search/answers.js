/** What is said where no results are shown: how to search, why nothing was found, that the index can't be had. */

import { page } from "./address.js";
import { make, root } from "./dom.js";

const INDEXES = [
  ["Positions", "positions/"],
  ["Actors", "actors/"],
  ["Exchanges", "exchanges/"],
  ["Conflicts", "conflicts/"],
  ["Dates", "dates/"],
  ["Articles", "articles/"],
  ["Topics", "topics/"],
  ["Sources", "sources/"],
  ["How to read this", "reading/"],
  ["Data", "data/"],
];
// Not every site has these: they are offered where navigation lists them.
const SOME = new Set(["positions/", "exchanges/", "conflicts/"]);
const EXAMPLES = [
  "a name, in any spelling or script",
  "a word, in any of its forms",
  "a phrase, word for word, in quotation marks",
];

/** Return what can be looked for, and the ways that need no search. */
export function help(texts) {
  const examples = EXAMPLES.map((each) => make("li", {}, texts.say(each)));
  const intro = make("p", {}, texts.say("Look for:"));
  return make("div", { class: "bf-answer" }, intro, make("ul", {}, examples), indexes(texts));
}

/** Return one sentence on the failure, and a button to try again. */
export function failure(texts, retry) {
  const button = make("button", { type: "button", class: "bf-find__more", onclick: retry }, texts.say("Try again"));
  const sentence = make("p", { role: "alert" }, texts.say("The search could not be loaded."));
  return make("div", { class: "bf-answer" }, sentence, button);
}

/**
 * Return why nothing was found and what would find something. `less` is what the engine would find without a word or
 * a filter; `name(facet, value)` names a filter; `choose(query)` is called where the reader follows one of the ways.
 */
export function nothing(outcome, less, { texts, name, choose }) {
  const { query } = outcome;
  const ways = less.map(({ word, facet, value, total, query: wider }) => {
    const results = texts.count("{n} results", total);
    const text = word === undefined
      ? texts.say("Without the filter {name}: {results}", { name: name(facet, value), results })
      : texts.say("Without “{word}”: {results}", { word, results });
    return way(text, wider, choose);
  });
  if (!query.scripts) {
    ways.push(way(texts.say("Match names across scripts and spellings"), { ...query, scripts: true }, choose));
  }
  const element = make("div", { class: "bf-answer" });
  if (outcome.nowhere?.length) {
    const words = outcome.nowhere.map((word) => texts.say("“{word}”", { word })).join(", ");
    element.append(make("p", {}, texts.say("Nowhere on this site: {words}", { words })));
  }
  if (ways.length) {
    element.append(make("p", {}, texts.say("Try instead:")), make("ul", { class: "bf-ways" }, ways));
  }
  element.append(indexes(texts));
  return element;
}

function way(text, query, choose) {
  const follow = (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault(); // a new tab is the browser's, this one ours
      choose(query);
    }
  };
  return make("li", {}, make("a", { href: page(query), onclick: follow }, text));
}

function indexes(texts) {
  const listed = new Set([...document.querySelectorAll(".md-nav a[href]")].map((each) => each.href));
  const there = INDEXES.filter(([, path]) => !SOME.has(path) || listed.has(new URL(path, root()).href));
  const link = ([name, path]) => make("li", {}, make("a", { href: new URL(path, root()) }, texts.say(name)));
  const links = make("ul", { class: "bf-ways bf-ways--row" }, there.map(link));
  return make("div", {}, make("p", {}, texts.say("Or go through the pages:")), links);
}
