/** A query as an address of the search page, and back: `?q=…&actor=…&actor=…&sort=date&scripts=one`. */

import { root } from "./dom.js";
import { FACET_NAMES } from "./facetnames.js";

const FACETS = Object.keys(FACET_NAMES); // in this order addresses name them

/** The query that asks for nothing. */
export const NOTHING = Object.freeze({ text: "", filters: {}, sort: "relevance", scripts: true });

const LONGEST = 1000; // characters: nobody types more, and an address is anybody's

/** Return the query of an address's `?…`; what it doesn't know is passed over. */
export function parse(search) {
  const parameters = new URLSearchParams(search);
  const filters = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet))].filter(Boolean);
    if (values.length) {
      filters[facet] = values;
    }
  }
  return {
    text: (parameters.get("q") ?? "").slice(0, LONGEST),
    filters,
    sort: parameters.get("sort") === "date" ? "date" : "relevance",
    scripts: parameters.get("scripts") !== "one",
  };
}

/** Return a query as `?…`, empty for the query that asks for nothing. */
export function format(query) {
  const parameters = new URLSearchParams();
  if (query.text.trim()) {
    parameters.append("q", query.text.trim());
  }
  for (const { facet, value } of chosen(query)) {
    parameters.append(facet, value);
  }
  if (query.sort === "date") {
    parameters.append("sort", "date");
  }
  if (!query.scripts) {
    parameters.append("scripts", "one");
  }
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Return the address of the search page that shows a query's results. */
export function page(query) {
  return new URL(`search/${format(query)}`, root()).href;
}

/** Return the chosen filters: a list of `{facet, value}`. */
export function chosen(query) {
  return FACETS.flatMap((facet) => (query.filters[facet] ?? []).map((value) => ({ facet, value })));
}

/** Return whether a query asks for anything. */
export function asks(query) {
  return query.text.trim() !== "" || chosen(query).length > 0;
}

/** Return the query with one filter more, or one less if it has it. */
export function toggled(query, facet, value) {
  const before = query.filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  const { [facet]: _, ...others } = query.filters;
  return { ...query, filters: after.length ? { ...others, [facet]: after } : others };
}
