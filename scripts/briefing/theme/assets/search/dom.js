/** Elements made by hand: text only ever becomes text. */

/**
 * Return a new element. A function among the attributes is a listener (`onclick`), `true` a bare attribute; `false`,
 * null and undefined leave the attribute out.
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat());
  return element;
}

/** Return the site's root; these modules lie two folders below it, wherever the site stands. */
export function root() {
  return new URL("../../", import.meta.url);
}

/** Return whether a key comes alone. Shift is no modifier here: some layouts have the slash above a digit. */
export function alone(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
}

let made = 0;

/** Return an id that no other element has; the pages' own ids never begin like this. */
export function freshId() {
  made += 1;
  return `__find-${made}`;
}
