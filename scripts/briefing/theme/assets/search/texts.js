/** What the search says, in the site's language: English texts are the keys, as in the templates. */

const SLOT = /\{(\w+)\}/g;

export class Texts {
  /** `ui` maps English to the site's language; a text that it lacks stays English. `language` is BCP 47. */
  constructor(ui = {}, language = document.documentElement.lang || "en") {
    this.ui = ui;
    this.plurals = new Intl.PluralRules(language);
    this.digits = new Intl.NumberFormat(language);
  }

  /** Return a text with its `{slots}` filled. */
  say(english, slots = {}) {
    return fill(this.ui[english] ?? english, slots);
  }

  /** Return a text that counts, such as `{n} results`; its forms are keyed by CLDR's categories, `{n} results.one`. */
  count(english, n) {
    const forms = [`${english}.${this.plurals.select(n)}`, `${english}.other`];
    const form = forms.map((key) => this.ui[key]).find((text) => text !== undefined);
    return fill(form ?? english, { n: this.number(n) });
  }

  /** Return a number as the language groups its digits. */
  number(n) {
    return this.digits.format(n);
  }
}

function fill(text, slots) {
  return text.replace(SLOT, (slot, name) => slots[name] ?? slot);
}
