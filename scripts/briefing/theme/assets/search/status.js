/** How the search stands, in one line for the eye and, less often, for the ear. */

import { make } from "./dom.js";

const QUIET = 700; // ms: a screen reader is told when nothing has changed for that long, not at every key
const SLOW = 400; // ms before the reader is told that it takes a while

export class Status {
  constructor() {
    this.seen = make("p", { class: "bf-find__status", "aria-hidden": "true" });
    this.heard = make("p", { class: "bf-unseen", role: "status" });
    this.element = make("div", {}, this.seen, this.heard);
  }

  /** Show a text; `aloud` has it read out as well, once it stays. */
  show(text, { aloud = true } = {}) {
    this.seen.textContent = text;
    clearTimeout(this.timer);
    if (aloud) {
      this.timer = setTimeout(() => {
        this.heard.textContent = text;
      }, QUIET);
    }
  }

  /** Show a text if what it tells takes a while; returns the function that says that it is over. */
  later(text) {
    const timer = setTimeout(() => this.show(text), SLOW);
    return () => clearTimeout(timer);
  }
}
