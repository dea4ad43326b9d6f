/** One facet of the panel: checkboxes with counts, the largest first. */

import { make } from "./dom.js";

const FEW = 8;

export class Fieldset {
  /** `name` is the facet's, `toggle(value)` is called where the reader chooses a value or takes it back. */
  constructor(name, toggle, texts) {
    Object.assign(this, { toggle, texts, rows: new Map(), all: false });
    this.box = make("div");
    this.button = make("button", { type: "button", class: "bf-facet__all", onclick: () => this.#showAll() });
    this.element = make("fieldset", { class: "bf-facet" }, make("legend", {}, name), this.box, this.button);
  }

  /** Show `values` as the engine gives them; where the reader is choosing, every box stays where it is. */
  show(values) {
    const held = this.element.contains(document.activeElement);
    const given = new Map(values.map((each) => [each.value, each]));
    if (held) {
      this.#keep(given);
    } else {
      this.rows = new Map([...given].map(([value, each]) => [value, this.#row(each)]));
      this.box.replaceChildren(...[...this.rows.values()].map((row) => row.element));
    }
    this.#trim();
  }

  #keep(given) {
    for (const [value, row] of this.rows) {
      row.show(given.get(value) ?? { count: 0, chosen: false });
    }
    const added = [...given].filter(([value]) => !this.rows.has(value));
    for (const [value, each] of added) {
      this.rows.set(value, this.#row(each));
      this.box.append(this.rows.get(value).element);
    }
  }

  #row({ value, label, count, chosen }) {
    const box = make("input", { type: "checkbox", onchange: () => this.toggle(value) });
    const number = make("span", { class: "bf-count" });
    const name = make("span", { class: "bf-facet__name", dir: "auto" }, label);
    const row = { box, element: make("label", {}, box, " ", name, " ", number) };
    row.show = (now) => {
      box.checked = now.chosen;
      number.textContent = this.texts.number(now.count);
    };
    row.show({ count, chosen });
    return row;
  }

  /** Hide what is beyond the first few, unless it is chosen or all are asked for. */
  #trim() {
    const rows = [...this.rows.values()];
    rows.forEach((row, index) => {
      row.element.hidden = !this.all && index >= FEW && !row.box.checked;
    });
    this.button.hidden = !rows.some((row) => row.element.hidden);
    this.button.textContent = this.texts.say("Show all {n}", { n: this.texts.number(rows.length) });
    this.element.hidden = rows.length === 0;
  }

  #showAll() {
    this.all = true;
    const next = [...this.rows.values()].find((row) => row.element.hidden);
    this.#trim();
    next?.box.focus();
  }
}
