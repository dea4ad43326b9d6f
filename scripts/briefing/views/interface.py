"""The texts that the search prints in the browser (theme/assets/search): they go there with its index."""

from collections.abc import Mapping

from briefing.views.words import Words

INTERFACE = (
    "Close",
    # the field and its settings
    "Enter opens the results as a page, ↓ goes to them, Esc closes.",
    "Enter searches, ↓ goes to the results.",
    "Order",
    "Best match",
    "Newest first",
    "Match names across scripts and spellings",
    "A name then finds its other spellings too.",
    "Open as a page",
    # how it stands
    "Searching…",
    "No results",
    "No results for “{query}”",
    "Show more",
    # a result
    "Statement",
    "Event",
    "Date",
    "Article",
    "Actor",
    "Topic",
    "Source",
    "Page",
    "Draft: not published",
    # filters
    "Filter",
    "Chosen filters",
    "Remove all",
    "Remove the filter {name}",
    "{facet}: {value}",
    "Show all {n}",
    "Nothing to choose from.",
    "Kind of page",
    "Stance",
    "Form",
    "Year",
    "Month",
    "Language",
    # nothing asked, nothing found, nothing there
    "Look for:",
    "a name, in any spelling or script",
    "a word, in any of its forms",
    "a phrase, word for word, in quotation marks",
    "Or go through the pages:",
    "Nowhere on this site: {words}",
    "“{word}”",
    "Try instead:",
    "Without “{word}”: {results}",
    "Without the filter {name}: {results}",
    "The search could not be loaded.",
    "Try again",
    "Positions",
    "Actors",
    "Exchanges",
    "Conflicts",
    "Dates",
    "Articles",
    "Topics",
    "Sources",
    "How to read this",
    "Data",
)
# By CLDR's plural categories; a language that has more of them translates `{n} results.few` and so on.
COUNTED: Mapping[str, Mapping[str, str]] = {
    "{n} results": {"one": "{n} result", "other": "{n} results"},
    "{n} results so far": {"one": "{n} result so far", "other": "{n} results so far"},
}
_SLOTS = {name: f"{{{name}}}" for name in ("facet", "n", "name", "query", "results", "value", "word", "words")}


def interface(language: str) -> dict[str, str]:
    """Return the texts by their English, slots left open; those that count once for each plural category (`….one`)."""
    words = Words(language)
    return {text: words.text(text, **_SLOTS) for text in INTERFACE} | {
        f"{key}.{category}": _form(words, key, category)
        for key in COUNTED
        for category in sorted({*words.locale.plural_form.tags, "other"})
    }


def _form(words: Words, key: str, category: str) -> str:
    """Return a translation of `{n} results.few`, else of the English form that comes nearest."""
    own = f"{key}.{category}"
    translated = words.text(own, **_SLOTS)
    if translated != own:
        return translated
    return words.text(COUNTED[key].get(category, COUNTED[key]["other"]), **_SLOTS)
