/** The facets: what the index and addresses call them, and what the reader does. */
export const FACET_NAMES = {
  kind: "Kind of page",
  actor: "Actor",
  topic: "Topic",
  stance: "Stance",
  form: "Form",
  year: "Year",
  month: "Month",
  language: "Language",
  source: "Source",
};
