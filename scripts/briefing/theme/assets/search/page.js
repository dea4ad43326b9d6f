/** The page /search/: its address is the query, so that it can be kept, sent, and gone back to. */

import { asks, format, parse } from "./address.js";
import { engine } from "./load.js";
import { mount } from "./view.js";

const PAUSE = 400; // ms: browsers refuse to note an address at every key

/** Show the search in `place`, with the query of the address; `label` names its field. Returns the view. */
export function start(place, label) {
  const trail = new Trail();
  const view = mount(place, {
    engine,
    page: true,
    label,
    query: parse(location.search),
    wanted: history.state?.wanted,
    changed: (query, how) => trail.note(query, how),
    grown: (wanted) => history.replaceState({ wanted }, ""),
  });
  addEventListener("popstate", (event) => {
    const shown = { ...view.query, text: view.input.value };
    trail.back();
    if (format(shown) !== format(trail.query)) {
      view.show(trail.query, event.state?.wanted);
    }
  });
  return view;
}

/** What the browser keeps of the queries: one entry for each that was meant, not one for each letter. */
class Trail {
  constructor() {
    this.title = document.title;
    this.back();
  }

  /** Take the query from the address; what was typed since is no part of it any more. */
  back() {
    clearTimeout(this.pause);
    this.query = parse(location.search);
    this.meant = asks(this.query); // what the reader types next is a step of its own
    this.#name();
  }

  note(query, how) {
    clearTimeout(this.pause);
    if (how === "typed") {
      this.pause = setTimeout(() => this.#write(query, false), PAUSE);
    } else {
      this.#write(query, true);
    }
  }

  #write(query, meant) {
    const chosen = meant && format({ ...query, text: "" }) !== format({ ...this.query, text: "" });
    if (format(query) !== format(this.query)) {
      const address = location.pathname + format(query);
      history[this.meant || chosen ? "pushState" : "replaceState"](null, "", address);
    }
    Object.assign(this, { query, meant });
    this.#name();
  }

  #name() {
    const text = this.query.text.trim();
    document.title = text ? `${text} - ${this.title}` : this.title;
  }
}
