/** The filters that are chosen, each a button that takes it back. */

import { make } from "./dom.js";

export class Chips {
  /** `clear()` takes all back; `otherwise` gets the focus where the last one that had it is gone. */
  constructor({ texts, clear, otherwise }) {
    Object.assign(this, { texts, clear, otherwise });
    this.element = make("ul", { class: "bf-chips", "aria-label": texts.say("Chosen filters"), hidden: true });
  }

  /** Show filters, `{name, known, remove}`; one whose name isn't `known` yet keeps its place. */
  show(filters) {
    const at = this.#buttons().indexOf(document.activeElement);
    const chips = filters.map((each) => this.#chip(each));
    const all = filters.length > 1 ? [this.#button(this.texts.say("Remove all"), () => this.clear())] : [];
    this.element.replaceChildren(...[...chips, ...all].map((each) => make("li", {}, each)));
    this.element.hidden = filters.length === 0;
    if (at >= 0) {
      const left = this.#buttons();
      (left[Math.min(at, left.length - 1)] ?? this.otherwise).focus();
    }
  }

  #chip({ name, known, remove }) {
    const button = this.#button(name, remove);
    button.append(" ", make("span", { "aria-hidden": "true" }, "×"));
    button.setAttribute("aria-label", this.texts.say("Remove the filter {name}", { name }));
    button.classList.toggle("bf-chip--unnamed", !known);
    return button;
  }

  #button(text, act) {
    return make("button", { type: "button", class: "bf-chip", onclick: act }, text);
  }

  #buttons() {
    return [...this.element.querySelectorAll("button")];
  }
}
