/**
 * On every page: opens the search when the reader asks for it, and loads the rest only then. The only module that acts
 * by itself. Without it the box is a form that leads to the page /search/.
 */

const box = document.querySelector("[data-search-box]");
const place = document.querySelector("[data-search-page]");
let dialog;

/** Return whether a key is text to the element that gets it. The empty box is no text yet: `/` in it opens. */
function typing({ target }) {
  const field = target.closest("input, textarea, select");
  const empty = field !== null && field === box?.elements.q && !field.value;
  return target.isContentEditable || (field !== null && !empty && !/^(checkbox|radio|button)$/.test(field.type));
}

function asked(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey) {
    return false;
  }
  const chord = event.ctrlKey || event.metaKey;
  if (event.key === "/" || (event.key === "." && event.code === "Slash")) {
    return !chord && !typing(event); // the same key of a Cyrillic layout gives a full stop
  }
  return isK(event) && event.ctrlKey !== event.metaKey && !event.shiftKey;
}

/** Return whether a key is K, by its letter or, on a layout without Latin letters, by its place. */
function isK({ key, code }) {
  // What a browser fills in by itself it tells as a key without a name.
  return key?.toLowerCase() === "k" || (code === "KeyK" && /^[^a-z]$/i.test(key));
}

function onKeys(open) {
  document.addEventListener("keydown", (event) => {
    if (asked(event)) {
      event.preventDefault();
      open();
    }
  });
}

/** Import a module of the search, and at the same time all that it is going to import. */
async function module(name) {
  const [loaded] = await Promise.all([import(name), import("./modules.js")]);
  return loaded;
}

function load() {
  dialog ??= module("./dialog.js").then(({ Dialog }) => new Dialog(box.dataset.label));
  return dialog;
}

async function open() {
  const back = document.activeElement;
  const { q } = box.elements;
  q.focus({ preventScroll: true }); // what is typed while the rest is loaded is kept
  try {
    (await load()).open(q.value, back);
    q.value = "";
  } catch {
    dialog = undefined;
    box.submit(); // the page may have more luck
  }
}

/** To reach the box by Tab opens nothing (WCAG 3.2.1); to click it, to type into it and to press Enter do. */
function onBox() {
  const { q } = box.elements;
  q.addEventListener("click", open);
  q.addEventListener("input", (event) => event.isComposing || open());
  q.addEventListener("compositionend", open);
  box.addEventListener("submit", (event) => {
    if (!q.value.trim()) {
      event.preventDefault();
      open();
    }
  });
}

if (place) {
  const { start } = await module("./page.js");
  const view = start(place, place.dataset.searchPage);
  onKeys(() => view.input.select());
} else if (box) {
  onBox();
  onKeys(open);
}
