/** One result: what it is, where it leads, and the words in it that were looked for. */

import { make, root } from "./dom.js";

const LENGTH = 220; // characters of an excerpt: about three lines
const EXCERPTS = 2;

// By the name that the index has for them.
const KINDS = {
  statement: "Statement",
  event: "Event",
  date: "Date",
  article: "Article",
  actor: "Actor",
  topic: "Topic",
  source: "Source",
  page: "Page",
};

/** Return a document as an item of the list; `level` is that of its heading. */
export function item(found, { engine, outcome, texts, level }) {
  const marked = (text) => segments(engine.marks(outcome, text));
  const title = marked(found.title);
  const link = make("a", { href: new URL(found.url, root()), class: "bf-hit__link", lang: found.lang }, title);
  return make(
    "li",
    { class: "bf-hit" },
    make("p", { class: "bf-hit__about" }, about(found, texts, marked)),
    make(`h${level}`, { class: "bf-hit__title", dir: "auto" }, link),
    excerpts(found, engine, outcome),
  );
}

function about(found, texts, marked) {
  const kind = make("span", { class: "bf-hit__kind" }, texts.say(KINDS[found.kind] ?? found.kind));
  const parts = [kind];
  if (found.note) {
    parts.push(make("span", { dir: "auto" }, marked(found.note)));
  }
  if (found.draft) {
    parts.push(make("strong", { class: "bf-draft" }, texts.say("Draft: not published")));
  }
  return parts.flatMap((part, index) => (index ? [" ", part] : [part]));
}

/** Return the texts that have the words; where none has (a name found in another script), the first. */
function excerpts(found, engine, outcome) {
  const all = (found.texts ?? []).map((each) => ({ ...each, cut: engine.excerpt(outcome, each.text, LENGTH) }));
  const hits = all.filter((each) => each.cut.some((segment) => segment.hit));
  return (hits.length ? hits : all.slice(0, 1)).slice(0, EXCERPTS).map((each) => excerpt(each));
}

function excerpt({ cut, lang, quoted }) {
  const words = segments(cut);
  const name = quoted ? "bf-hit__text bf-hit__text--quoted" : "bf-hit__text";
  return make("p", { class: name, lang, dir: "auto" }, quoted ? make("q", {}, words) : words);
}

function segments(parts) {
  return parts.map(({ text, hit }) => (hit ? make("mark", {}, text) : text));
}
