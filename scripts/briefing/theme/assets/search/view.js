/** The search itself: field, settings, filters, results. The dialog and the page /search/ both show it. */

import { NOTHING, asks, format, toggled } from "./address.js";
import { failure, help, nothing } from "./answers.js";
import { Settings, field } from "./controls.js";
import { alone, make, root } from "./dom.js";
import { Filters } from "./filters.js";
import { latest } from "./latest.js";
import { Results } from "./results.js";
import { Status } from "./status.js";
import { Texts } from "./texts.js";

const PAUSE = 120; // ms without a key before a query is looked up
const SLOW = 400; // ms before the reader is told that it takes a while

/**
 * Fill `place` with the search and return it. `engine()` promises the engine, and is asked again after a failure;
 * `page` is false in the dialog; `label` names the field; `query` is the first one, `wanted` how many results of it
 * are shown; `changed(query, how)` hears of the reader's changes: `typed`, `chosen`, or `asked` with Enter.
 */
export function mount(place, options) {
  const view = new View(options);
  place.replaceChildren(view.element);
  view.ready = view.start(options.wanted);
  return view;
}

class View {
  constructor({ engine, page, label, query = NOTHING, changed = () => {}, grown = () => {} }) {
    Object.assign(this, { promised: engine, page, query, changed, grown });
    const { form, input } = field(label, {
      onsubmit: (event) => this.#submit(event),
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
    });
    Object.assign(this, { input, body: make("div", { class: "bf-find__body" }) });
    this.element = make("div", { class: "bf-find" }, form, this.body);
    input.value = query.text;
  }

  /** Load the engine, then show all the rest; show a failure if it can't be loaded. */
  async start(wanted) {
    this.body.replaceChildren();
    try {
      this.engine = await this.promised();
      this.#build();
      await this.#run(wanted);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Show another query, as if the reader had made it. */
  show(query, wanted) {
    this.query = query;
    this.input.value = query.text;
    return this.engine && this.results ? this.#run(wanted) : undefined;
  }

  #build() {
    const texts = (this.texts = new Texts(this.engine.ui));
    const { engine } = this;
    const toggle = (facet, value) => this.#choose(toggled(this.query, facet, value));
    this.settings = new Settings(texts, (part) => this.#choose({ ...this.query, ...part }));
    const clear = () => this.#choose({ ...this.query, filters: {} });
    const above = () => this.input.focus();
    const failed = (error) => this.#fail(error);
    this.filters = new Filters({ engine, texts, toggle, clear, failed });
    this.results = new Results({ engine, texts, level: this.page ? 2 : 3, grown: this.grown, above, failed });
    this.status = new Status();
    this.answer = make("div");
    this.body.replaceChildren(
      make("p", { class: "bf-find__keys" }, texts.say(this.page ? ON_PAGE : IN_DIALOG)),
      this.settings.element,
      this.filters.details,
      this.filters.chips.element,
      make("div", { class: "bf-find__line" }, this.status.element, this.page ? "" : this.#asPage()),
      this.results.element,
      this.answer,
    );
  }

  #asPage() {
    this.link = make("a", { class: "bf-find__as-page" }, this.texts.say("Open as a page"));
    return this.link;
  }

  /** Look the query up. What is found of an earlier one meanwhile is thrown away. */
  async #run(wanted) {
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    this.settings.show(this.query);
    this.filters.ask(this.query);
    this.link?.setAttribute("href", address(this.query));
    const slow = setTimeout(() => this.status.show(this.texts.say("Searching…")), SLOW);
    try {
      this.results.renew(wanted);
      await latest(this.engine.search({ ...this.query }, signal), (outcome) => this.#show(outcome, signal, slow));
    } catch (error) {
      if (!signal.aborted) {
        this.#fail(error);
      }
    } finally {
      clearTimeout(slow);
    }
  }

  async #show(outcome, signal, slow) {
    await this.results.show(outcome, signal);
    if (signal.aborted) {
      return;
    }
    clearTimeout(slow);
    this.#tell(outcome);
    const filled = this.filters.show(outcome);
    filled.catch((error) => signal.aborted || this.#fail(error));
    const answers = await this.#answers(outcome, filled);
    if (!signal.aborted) {
      this.answer.replaceChildren(...answers);
    }
  }

  /** Return what stands where no results do; `filled` promises that the filters know their names. */
  async #answers(outcome, filled) {
    if (!asks(outcome.query)) {
      return [help(this.texts)];
    }
    if (outcome.total || !outcome.complete) {
      return [];
    }
    const [less] = await Promise.all([this.engine.without(outcome.query), filled]);
    const name = (facet, value) => this.filters.name(facet, value);
    return [nothing(outcome, less, { texts: this.texts, name, choose: (query) => this.#follow(query) })];
  }

  #tell({ total, complete, query }) {
    if (!asks(query)) {
      this.status.show("");
    } else if (!complete) {
      this.status.show(this.texts.count("{n} results so far", total), { aloud: false });
    } else if (total) {
      this.status.show(this.texts.count("{n} results", total));
    } else if (query.text.trim()) {
      this.status.show(this.texts.say("No results for “{query}”", { query: query.text.trim() }));
    } else {
      this.status.show(this.texts.say("No results"));
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
    if (!same && this.results) {
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
    if (event.key === "ArrowDown" && alone(event) && this.results?.enter()) {
      event.preventDefault();
    }
  }

  #fail(error) {
    console.error(error); // the reader can do nothing with it, a developer can
    this.results = undefined;
    const retry = () => {
      this.input.focus(); // the button is about to go
      this.start();
    };
    this.body.replaceChildren(failure(this.texts ?? new Texts(), retry));
  }
}

function address(query) {
  return new URL(`search/${format(query)}`, root()).href;
}

const ON_PAGE = "Enter searches, ↓ goes to the results.";
const IN_DIALOG = "Enter opens the results as a page, ↓ goes to them, Esc closes.";
