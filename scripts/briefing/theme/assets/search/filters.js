/** The panel of filters, filled when it is first opened, and the names of those that are chosen. */

import { chosen } from "./address.js";
import { Chips } from "./chips.js";
import { make } from "./dom.js";
import { FACET_NAMES } from "./facetnames.js";
import { Fieldset } from "./fieldset.js";

export class Filters {
  /**
   * `toggle(facet, value)` is called where the reader chooses a filter or takes it back, `clear()` for all at once,
   * `failed(error)` where the panel can't be filled.
   */
  constructor({ engine, texts, toggle, clear, failed }) {
    Object.assign(this, { engine, texts, toggle });
    this.fields = new Map();
    this.labels = new Map();
    this.note = make("p", { class: "bf-find__fine", hidden: true }, texts.say("Nothing to choose from."));
    this.panel = make("div", { class: "bf-facets" });
    this.details = make("details", { class: "bf-filters", ontoggle: () => this.#fill().catch(failed) });
    this.details.append(make("summary", {}, texts.say("Filter")), this.note, this.panel);
    this.chips = new Chips({ texts, clear, otherwise: this.details.querySelector("summary") });
  }

  /** Show which filters a query has, while it is being looked up. */
  ask(query) {
    this.chips.show(chosen(query).map((each) => this.#chip(each)));
  }

  /** Bring counts, and the names of what is chosen, up to date with an outcome. */
  async show(outcome) {
    this.outcome = outcome;
    await this.#fill();
  }

  /** Return how a filter is called: `Actor: Anna Nova`; `Actor` without a value. */
  name(facet, value) {
    const name = this.texts.say(FACET_NAMES[facet]);
    const label = this.labels.get(`${facet}/${value}`) ?? value;
    return value === undefined ? name : this.texts.say("{facet}: {value}", { facet: name, value: label });
  }

  async #fill() {
    const { outcome } = this;
    if (!outcome || !(this.details.open || chosen(outcome.query).length)) {
      return;
    }
    const facets = await this.engine.facets(outcome);
    if (outcome !== this.outcome) {
      return; // a newer one is on its way
    }
    for (const { facet, values } of facets) {
      values.forEach(({ value, label }) => this.labels.set(`${facet}/${value}`, label));
    }
    this.ask(outcome.query);
    this.#fields(facets);
  }

  #fields(facets) {
    for (const { facet, values } of facets) {
      if (!this.fields.has(facet)) {
        this.#field(facet);
      }
      this.fields.get(facet).show(values);
    }
    this.note.hidden = facets.some(({ values }) => values.length);
  }

  #field(facet) {
    const field = new Fieldset(this.texts.say(FACET_NAMES[facet]), (value) => this.toggle(facet, value), this.texts);
    this.fields.set(facet, field);
    this.panel.append(field.element);
  }

  #chip({ facet, value }) {
    const known = facet === "year" || this.labels.has(`${facet}/${value}`);
    return { name: this.name(facet, value), known, remove: () => this.toggle(facet, value) };
  }
}
