/** The field and what stands round it: order, and whether names are matched across scripts. */

import { make, root, freshId } from "./dom.js";

/** Return the `form` and its field `input`, named `label`; by itself it leads to the page /search/. */
export function field(label, { onsubmit, oninput, onkeydown }) {
  const id = freshId();
  const input = make("input", {
    id,
    class: "bf-find__input",
    type: "search",
    name: "q",
    placeholder: label,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    oninput,
    onkeydown,
  });
  const button = make("button", { type: "submit", class: "bf-find__submit" }, label);
  const form = make("form", { class: "bf-find__form", role: "search", action: new URL("search/", root()), onsubmit });
  form.append(make("label", { class: "bf-unseen", for: id }, label), input, button);
  return { form, input };
}

/** Return a line on what keys do. */
export function keys(texts, page) {
  const all = page
    ? "Enter searches, ↓ goes to the results."
    : "Enter opens the results as a page, ↓ goes to them, Esc closes.";
  return make("p", { class: "bf-find__keys" }, texts.say(all));
}

/** The order, and the switch for names. */
export class Settings {
  /** `change(part)` is called with what becomes different of the query. */
  constructor(texts, change) {
    const id = freshId();
    this.order = make("select", { onchange: () => change({ sort: this.order.value }) });
    this.order.append(
      make("option", { value: "relevance" }, texts.say("Best match")),
      make("option", { value: "date" }, texts.say("Newest first")),
    );
    this.scripts = make("input", {
      type: "checkbox",
      role: "switch",
      "aria-describedby": id,
      onchange: () => change({ scripts: this.scripts.checked }),
    });
    const across = texts.say("Match names across scripts and spellings");
    this.element = make(
      "div",
      { class: "bf-find__settings" },
      make("label", { class: "bf-find__order" }, texts.say("Order"), " ", this.order),
      make("label", {}, this.scripts, " ", across),
      make("span", { id, class: "bf-find__fine" }, texts.say("A name then finds its other spellings too.")),
    );
  }

  show({ sort, scripts }) {
    this.order.value = sort;
    this.scripts.checked = scripts;
  }
}
