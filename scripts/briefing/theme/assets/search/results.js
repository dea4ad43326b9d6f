/** The list of results. It grows and changes while more is found, but never under the reader's finger. */

import { make, alone } from "./dom.js";
import { item } from "./item.js";

const STEP = 10;

export class Results {
  /**
   * `level` is that of the results' headings; `grown(n)` is told how many the reader has asked for, `above()` goes to
   * what stands above them, `failed(error)` is called where more can't be had.
   */
  constructor({ engine, texts, level, grown, above, failed }) {
    Object.assign(this, { engine, texts, level, grown, above });
    this.items = new Map(); // what is shown, in order: "shard/number" -> <li>
    this.wanted = STEP;
    this.list = make("ol", { class: "bf-hits", onpointermove: () => (this.pointed = true) });
    const more = () => this.more().catch(failed);
    this.button = make("button", { type: "button", class: "bf-find__more", hidden: true, onclick: more });
    this.button.textContent = texts.say("Show more");
    this.element = make("div", { onkeydown: (event) => this.walk(event) }, this.list, this.button);
  }

  /** Forget what is shown as soon as something else is found; `wanted` results are to be shown of that. */
  renew(wanted = STEP) {
    Object.assign(this, { wanted, pointed: false, stale: true });
  }

  /** Show an outcome; nothing happens if `signal` says meanwhile that nobody wants it any more. */
  async show(outcome, signal) {
    const made = await this.#made(outcome, outcome.hits.slice(0, this.wanted));
    if (signal.aborted) {
      return;
    }
    const kept = this.stale ? [] : this.#held();
    const rest = [...made.keys()].filter((key) => !kept.includes(key)).slice(0, Math.max(0, this.wanted - kept.length));
    const order = [...kept.map((key) => [key, this.items.get(key)]), ...rest.map((key) => [key, made.get(key)])];
    Object.assign(this, { outcome, stale: false, items: new Map(order) });
    this.#arrange(kept.length);
  }

  /** Show ten more, and go to the first of them. */
  async more() {
    const { outcome } = this;
    if (this.stale) {
      return; // its documents may be of an index that is gone
    }
    const next = outcome.hits.filter((hit) => !this.items.has(key(hit))).slice(0, STEP);
    this.wanted = this.items.size + next.length;
    const made = await this.#made(outcome, next);
    if (this.stale || this.outcome.query !== outcome.query) {
      return;
    }
    const fresh = [...made].filter(([name]) => !this.items.has(name));
    fresh.forEach(([name, element]) => this.items.set(name, element));
    this.#arrange(this.items.size - fresh.length);
    fresh[0]?.[1].querySelector("a").focus();
    this.grown(this.wanted);
  }

  /** Go to the first result; return whether there is one. */
  enter() {
    const [first] = this.#stops();
    first?.focus();
    return first !== undefined;
  }

  /** Arrows walk through the results. */
  walk(event) {
    const stops = this.#stops();
    const at = stops.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined || at < 0 || !alone(event) || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (to < 0) {
      this.above();
    }
    stops[to]?.focus();
  }

  async #made(outcome, hits) {
    const known = new Map(this.stale ? [] : this.items);
    const missing = hits.filter((hit) => !known.has(key(hit)));
    const documents = await this.engine.documents(missing);
    missing.forEach((hit, index) => known.set(key(hit), item(documents[index], { ...this, outcome })));
    return new Map(hits.map((hit) => [key(hit), known.get(key(hit))]));
  }

  /** Return the keys of the results down to the one that the reader is on; what stands above it stays as well. */
  #held() {
    const on = (element) => element.contains(document.activeElement) || (this.pointed && element.matches(":hover"));
    const last = [...this.items.values()].findLastIndex(on);
    return [...this.items.keys()].slice(0, last + 1);
  }

  /** Bring the list up to date without touching its first `kept` items: an item that is moved loses the focus. */
  #arrange(kept) {
    const elements = [...this.items.values()];
    const gone = [...this.list.children].filter((each) => !elements.includes(each));
    gone.forEach((each) => each.remove());
    this.list.append(...elements.slice(kept));
    this.list.hidden = elements.length === 0;
    this.button.hidden = !this.outcome || this.outcome.hits.length <= elements.length;
  }

  #stops() {
    const links = [...this.items.values()].map((each) => each.querySelector("a"));
    return this.button.hidden ? links : [...links, this.button];
  }
}

function key({ shard, doc }) {
  return `${shard}/${doc}`;
}
