/** The search over any page: a dialog of the browser's own, which keeps the focus inside. */

import { make } from "./dom.js";
import { engine } from "./load.js";
import { mount } from "./view.js";

export class Dialog {
  /** `label` names the search, in the site's language. */
  constructor(label) {
    const place = make("div", { class: "bf-dialog__inner" });
    const button = make("button", { type: "button", class: "bf-dialog__close", onclick: () => this.leave() });
    const close = make("span", { class: "bf-unseen" }, "Close");
    button.append(make("span", { "aria-hidden": "true" }, "×"), close);
    this.element = make("dialog", {
      class: "bf-dialog md-typeset",
      "aria-label": label,
      onclick: (event) => this.#outside(event),
      onkeydown: (event) => this.#escape(event),
      oncancel: (event) => this.#cancelled(event),
    });
    this.element.append(place, button);
    document.body.append(this.element);
    this.view = mount(place, { engine, page: false, label });
    this.view.ready.then(() => (close.textContent = this.view.texts.say("Close")));
  }

  /** Open it, with the words that were typed so far if there are any; `back` gets the focus when it is left. */
  open(text, back) {
    if (this.element.open) {
      return;
    }
    this.back = back;
    this.element.showModal();
    if (text) {
      this.view.show({ ...this.view.query, text });
    }
    this.view.input.focus();
    if (!text) {
      this.view.input.select();
    }
  }

  /** Close it. The browser gives the focus to the box; who came from a link by key goes on from there. */
  leave() {
    this.element.close();
    if (this.back !== document.body) {
      this.back?.focus({ preventScroll: true });
    }
  }

  /** Escape leaves at once; by itself the field would only be emptied by it. */
  #escape(event) {
    if (event.key === "Escape" && !event.isComposing) {
      this.#cancelled(event);
    }
  }

  /** A phone's own way back asks like this. */
  #cancelled(event) {
    event.preventDefault();
    this.leave();
  }

  #outside(event) {
    if (event.target === this.element) {
      this.leave(); // what is inside fills the dialog: only its backdrop is the dialog itself
    }
  }
}
