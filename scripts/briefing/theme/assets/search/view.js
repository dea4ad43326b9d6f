/** The search itself: field, settings, filters, results. The dialog and the page /search/ both show it. */

import { NOTHING, page as address, toggled } from "./address.js";
import { failure } from "./answers.js";
import { Settings, field, keys } from "./controls.js";
import { alone, make } from "./dom.js";
import { Filters } from "./filters.js";
import { Lookup } from "./lookup.js";
import { Results } from "./results.js";
import { Status } from "./status.js";
import { Texts } from "./texts.js";

const PAUSE = 120; // ms without a key before a query is looked up

/**
 * Fill `place` with the search and return it. `engine()` promises an engine of the index as it is now, and is
 * asked again after a failure; `page` is false in the dialog; `label` names the field; `query` is the first one,
 * `wanted` how many results of it are shown; `changed(query, how)` hears of the reader's changes: `typed`, `chosen`, or
 * `asked` with Enter; `grown(wanted)` of how many results are shown then.
 */
export function mount(place, options) {
  const view = new View(options);
  place.replaceChildren(view.element);
  view.ready = view.start(options.wanted);
  return view;
}

class View {
  constructor({ engine, page, label, query = NOTHING, changed = () => {}, grown = () => {} }) {
    Object.assign(this, { open: engine, page, query, changed, grown, texts: new Texts(), status: new Status() });
    const { form, input } = field(label, {
      onsubmit: (event) => this.#submit(event),
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
    });
    const [head, body] = [make("div"), make("div")];
    // A screen reader tells what changes in a status that it knows: it is there from the first moment.
    const line = make("div", { class: "bf-find__line" }, this.status.element);
    Object.assign(this, { input, head, line, body });
    this.element = make("div", { class: "bf-find" }, form, head, line, body);
    input.value = query.text;
  }

  /** Load the engine, then show all the rest; show a failure if it can't be loaded. */
  async start(wanted) {
    this.body.replaceChildren();
    const over = this.status.later(this.texts.say("Searching…"));
    try {
      this.#build(await this.open());
    } catch (error) {
      this.#fail(error);
    } finally {
      over();
    }
    await this.#run(wanted);
  }

  /** Show another query, as if the reader had made it. */
  show(query, wanted) {
    clearTimeout(this.pause);
    this.query = query;
    this.input.value = query.text;
    return this.#run(wanted);
  }

  #build(engine) {
    const { open, page, status, grown } = this;
    const texts = (this.texts = new Texts(engine.ui));
    const toggle = (facet, value) => this.#choose(toggled(this.query, facet, value));
    const clear = () => this.#choose({ ...this.query, filters: {} });
    const above = () => this.input.focus();
    const again = () => this.#run(results.wanted);
    const filters = (this.filters = new Filters({ engine, texts, toggle, clear, failed: again }));
    const results = new Results({ engine, texts, level: page ? 2 : 3, grown, above, failed: again });
    const [follow, failed] = [(query) => this.#follow(query), (error) => this.#fail(error)];
    this.settings = new Settings(texts, (part) => this.#choose({ ...this.query, ...part }));
    this.lookup = new Lookup({ engine, open, texts, status, filters, results, follow, failed });
    this.head.replaceChildren(keys(texts, page), this.settings.element, filters.details, filters.chips.element);
    this.body.replaceChildren(results.element, this.lookup.answer);
    if (!page) {
      this.link = make("a", {}, texts.say("Open as a page"));
      this.line.append(this.link);
    }
  }

  /** Look the query up, if there is something to look it up in. */
  async #run(wanted) {
    if (this.lookup) {
      this.settings.show(this.query);
      this.filters.ask(this.query);
      this.link?.setAttribute("href", address(this.query));
      await this.lookup.run(this.query, wanted);
    }
  }

  #follow(query) {
    this.input.value = query.text;
    this.#choose(query);
    this.input.focus(); // the link that was followed is about to go
  }

  #choose(query) {
    this.query = query;
    this.changed(query, "chosen");
    this.#run();
  }

  #typed() {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.#ask("typed"), PAUSE);
  }

  #ask(how) {
    clearTimeout(this.pause);
    const same = this.query.text.trim() === this.input.value.trim();
    this.query = { ...this.query, text: this.input.value };
    this.changed(this.query, how);
    if (!same) {
      this.#run();
    }
  }

  #submit(event) {
    event.preventDefault();
    this.#ask("asked");
    if (!this.page) {
      location.assign(address(this.query));
    }
  }

  #key(event) {
    if (event.key === "ArrowDown" && alone(event) && this.lookup?.results.enter()) {
      event.preventDefault();
    }
  }

  #fail(error) {
    console.error(error); // the reader can do nothing with it, a developer can
    this.lookup = undefined;
    this.status.show("");
    this.link?.remove();
    this.head.replaceChildren();
    const retry = () => {
      this.input.focus(); // the button is about to go
      this.start();
    };
    this.body.replaceChildren(failure(this.texts, retry));
  }
}
