/** What is shown of a query: how many results, which, the filters' numbers, and what helps where nothing was found. */

import { asks } from "./address.js";
import { help, nothing } from "./answers.js";
import { make } from "./dom.js";
import { latest } from "./latest.js";

export class Lookup {
  /**
   * `engine` is what queries are looked up in, `open()` promises another one; `follow(query)` is called where the
   * reader takes up what is said to find something, `failed(error)` where a file can't be read by another one either.
   */
  constructor({ engine, open, texts, status, filters, results, follow, failed }) {
    Object.assign(this, { engine, open, texts, status, filters, results, follow, failed });
    this.answer = make("div");
  }

  /** Look a query up and show `wanted` results of it. What is found of an earlier one meanwhile is thrown away. */
  async run(query, wanted) {
    try {
      await this.#attempt(query, wanted, this.engine);
    } catch {
      // Since the page was opened the site may have been published anew, without the files that its index named then.
      await this.#attempt(query, wanted, this.open()).catch(this.failed);
    }
  }

  /** Look a query up in an engine that is there or promised; rejected if a file can't be read that is still needed. */
  async #attempt(query, wanted, promised) {
    this.running?.abort();
    const running = (this.running = new AbortController());
    const over = this.status.later(this.texts.say("Searching…"));
    this.results.renew(wanted);
    try {
      await this.#search(query, await promised, running.signal, over);
    } catch (error) {
      if (!running.signal.aborted) {
        running.abort(); // what is still being shown must not mix with what comes next
        throw error;
      }
    } finally {
      over();
    }
  }

  async #search(query, engine, signal, over) {
    if (signal.aborted) {
      return;
    }
    for (const part of [this, this.filters, this.results]) {
      part.engine = engine;
    }
    await latest(engine.search({ ...query }, signal), (outcome) => this.#show(outcome, signal, over));
    await this.filled;
  }

  async #show(outcome, signal, over) {
    await this.results.show(outcome, signal);
    if (signal.aborted) {
      return;
    }
    over();
    this.#tell(outcome);
    this.filled = this.filters.show(outcome);
    this.filled.catch(() => {}); // told when it is waited for
    const answers = await this.#answers(outcome);
    if (!signal.aborted) {
      this.answer.replaceChildren(...answers);
    }
  }

  /** Return what stands where no results do. */
  async #answers(outcome) {
    const { engine, texts, filters, follow: choose } = this;
    if (!asks(outcome.query)) {
      return [help(texts)];
    }
    if (outcome.total || !outcome.complete) {
      return [];
    }
    const [less] = await Promise.all([engine.without(outcome.query), this.filled]); // filled, filters know their names
    return [nothing(outcome, less, { texts, name: (facet, value) => filters.name(facet, value), choose })];
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
}
