/**
 * On an article's page: j and k go from statement to statement, through the text or through the cards; Enter leads from
 * the words to the card, Esc back to them. Only where the focus is in one of the two, so that no key is taken from
 * anybody else (WCAG 2.1.4); the links that they are short for are there without scripts.
 */

const STEPS = { j: 1, k: -1 };
const text = document.querySelector(".bf-text");
const links = text ? [...text.querySelectorAll('a[href^="#"]')] : [];
const cards = [...document.querySelectorAll(".bf-card[id]")];

/** The link in the text that is an entry's: the first that leads to it; in the order of the text. */
const words = new Map();
for (const link of links) {
  const id = link.hash.slice(1);
  if (!words.has(id)) {
    words.set(id, link);
  }
}

function alone(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.defaultPrevented;
}

/** Return the letter of a key, by its place where the layout has no Latin letters. */
function letter({ key = "", code = "" }) {
  const lower = key.toLowerCase();
  return /^[a-z]$/.test(lower) || !code.startsWith("Key") ? lower : code.slice(3).toLowerCase();
}

/** Return where the focus is: the entry's id, and all that can be gone to from there, in its order. */
function place(target) {
  const link = target.closest(".bf-text a");
  if (link) {
    return { id: link.hash.slice(1), stops: words };
  }
  const card = target.closest(".bf-card[id]");
  return card && { id: card.id, stops: new Map(cards.map((each) => [each.id, each])) };
}

function step({ id, stops }, by) {
  const ids = [...stops.keys()];
  stops.get(ids[ids.indexOf(id) + by])?.focus();
}

function onKey(event) {
  const here = alone(event) && !event.target.closest("input, select, textarea") && place(event.target);
  if (!here) {
    return;
  }
  const by = event.shiftKey ? undefined : STEPS[letter(event)];
  if (by) {
    event.preventDefault();
    step(here, by);
  } else if (event.key === "Escape" && here.stops !== words && words.has(here.id)) {
    event.preventDefault();
    words.get(here.id).focus();
  }
}

/** Light an entry's words and its card; none without an id. */
function light(id) {
  for (const lit of document.querySelectorAll(".bf-lit")) {
    lit.classList.remove("bf-lit");
  }
  if (id) {
    document.getElementById(id)?.classList.add("bf-lit");
    for (const each of text?.querySelectorAll(`[data-of~="${CSS.escape(id)}"]`) ?? []) {
      each.classList.add("bf-lit");
    }
  }
}

for (const card of cards) {
  card.tabIndex = -1; // can be gone to, and isn't one more stop of Tab
}
for (const link of links) {
  link.addEventListener("click", () => {
    // The browser scrolls; what it leaves where it was is the focus.
    requestAnimationFrame(() => document.getElementById(link.hash.slice(1))?.focus({ preventScroll: true }));
  });
}
document.addEventListener("keydown", onKey);
document.addEventListener("focusin", ({ target }) => light(place(target)?.id));
