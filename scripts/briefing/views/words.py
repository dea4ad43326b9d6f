"""The interface's own words, in one catalogue, and what CLDR says of plurals, countries and languages.

Templates and views write interface text in English inside `_("…")`, as gettext has it; another language is one more
entry of CATALOGUES (views/catalogues). One page is prose and not in the catalogue: each language has its own
templates/reading.md. A site in a language without an entry has its interface in English, dates and counts included, so
that no sentence is half one language and half another.
"""

from collections.abc import Mapping
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal
from markupsafe import Markup

from briefing.markup import fill
from briefing.views.catalogues import RUSSIAN, Catalogue

NAMES: Mapping[str, Mapping[str, str]] = {
    "form": {
        "direct": "Direct quote",
        "partial": "Partly quoted",
        "paraphrase": "Paraphrase",
        "position": "Standing position",
        "report": "Media report",
        "act": "Official act",
    },
    "basis": {"stated": "date stated", "resolved": "date worked out", "inferred": "date inferred"},
    "published_basis": {
        "stated": "The article states its date.",
        "inferred": "The article doesn’t state its date; it was inferred.",
        "external": "The date comes from outside the article.",
    },
    "rule": {
        "weekday": "the latest {weekday} not after it",
        "last-weekday": "the {weekday} of the week before its own",
        "next-weekday": "the {weekday} of the week after its own",
        "same-day": "that day",
        "days-before": "{number} before it",
        "days-after": "{number} after it",
        "weeks-before": "{number} before it",
        "months-before": "the month {number} before its own",
        "years-before": "the year {number} before its own",
        "this-week": "its week, Monday to Sunday",
        "last-week": "the week before its own, Monday to Sunday",
        "next-week": "the week after its own, Monday to Sunday",
        "this-month": "its month",
        "last-month": "the month before its own",
        "next-month": "the month after its own",
        "this-year": "its year",
        "last-year": "the year before its own",
        "next-year": "the year after its own",
        "month": "the latest {month} that does not begin after it",
        "day-of-month": "the latest {day} {month} not after it",
        "part-of-month": "{part} of the latest {month} in which these do not begin after it",
    },
    "part": {
        "first-third": "days 1 to 10",
        "second-third": "days 11 to 20",
        "last-third": "the days from 21 on",
    },
    "precision": {
        "day": "to the day",
        "month": "to the month",
        "year": "to the year",
        "interval": "within a span",
        "open": "open-ended",
    },
    "polarity": {"for": "for", "against": "against", "conditional": "conditional", "neutral": "neutral"},
    "sign": {"for": "+", "against": "−", "conditional": "±", "neutral": "○"},
    "status": {"happened": "Happened", "planned": "Planned", "reported": "Reported"},
    "kind": {
        "person": "Person",
        "government": "Government",
        "organisation": "Organisation",
        "media": "News medium",
        "group": "Group",
    },
    "kinds": {
        "person": "People",
        "government": "Governments",
        "organisation": "Organisations",
        "media": "News media",
        "group": "Groups",
    },
    "document": {
        "statement": "Statement",
        "event": "Event",
        "date": "Date",
        "article": "Article",
        "actor": "Actor",
        "topic": "Topic",
        "source": "Source",
        "page": "Page",
    },
    "telling": {
        "original": "Original wording",
        "quote": "Quoted",
        "translation": "Translation",
        "paraphrase": "Paraphrase",
    },
    "conflict": {
        "event": "One happening, told differently",
        "utterance": "One utterance, told differently",
        "opposite": "For and against on one topic, at one event",
        "editor": "Not both can be so",
    },
    "differ": {
        "date": "on the date",
        "extent": "on how closely it is dated",
        "place": "on the place",
        "participants": "on who took part or is meant",
        "wording": "in the words",
    },
    "publish": {
        "full": "This site prints its text in full.",
        "excerpt": "This site prints only the passages that are cited, each with the paragraph before and after.",
        "link": "This site prints none of its text but the quotes.",
    },
}


def _noun(word: str) -> dict[str, str]:
    return {"one": f"{{n}} {word}", "other": f"{{n}} {word}s"}


CATALOGUES: Mapping[str, Catalogue] = {
    "en": Catalogue(
        nouns={
            word: _noun(word)
            for word in (
                "statement",
                "event",
                "article",
                "actor",
                "speaker",
                "topic",
                "source",
                "day",
                "week",
                "month",
                "year",
            )
        }
    ),
    "ru": RUSSIAN,
}


def has_catalogue(language: str) -> bool:
    """Return whether the interface speaks a language (BCP 47); if not, pages speak English."""
    return primary(language) in CATALOGUES


class Words:
    """The interface in the site's language; calling it translates a text and fills its slots.

    `spoken` is the language's key in CATALOGUES.
    Pages say the same few things again and again: what has been said once is kept.
    """

    def __init__(self, language: str) -> None:
        self.language = language if has_catalogue(language) else "en"
        self.spoken = primary(self.language)
        self._catalogue = CATALOGUES[self.spoken]
        self.locale = _locale(self.language)
        self._texts: dict[str, Markup] = {}
        self._counts: dict[tuple[int, str], str] = {}

    def __call__(self, text: str, **values: Any) -> Markup:
        if values:
            return fill(self._translated(text), values)
        if (said := self._texts.get(text)) is None:
            said = self._texts[text] = fill(self._translated(text), values)
        return said

    def text(self, text: str, **values: str) -> str:
        """Return a text as plain text, for titles and for what is escaped later; its slots hold plain text."""
        return self._translated(text).format_map(values)

    def name(self, table: str, word: str) -> str:
        """Return how pages print a word of the format's, such as the form `direct`."""
        return self._translated(NAMES[table][word])

    def _translated(self, text: str) -> str:
        return self._catalogue.texts.get(text, text)

    def count(self, number: int, noun: str) -> str:
        """Return a number with its noun: `1 statement`, `12,345 statements`."""
        if (said := self._counts.get((number, noun))) is None:
            forms = self._catalogue.nouns[noun]
            form = forms.get(self.locale.plural_form(number), forms["other"])
            said = self._counts[number, noun] = form.replace("{n}", self.number(number))
        return said

    def number(self, number: int) -> str:
        """Return a number as the language groups its digits."""
        return format_decimal(number, locale=self.locale)

    def country(self, code: str) -> str:
        """Return a country's name by its ISO 3166-1 code."""
        return str(self.locale.territories.get(code, code))

    def tongue(self, tag: str) -> str:
        """Return a language's name by its BCP 47 tag, the tag itself where CLDR has none."""
        languages = self.locale.languages
        return str(languages.get(tag.replace("-", "_")) or languages.get(primary(tag)) or tag)


def primary(language: str) -> str:
    """Return the language itself of a tag of BCP 47 or CLDR: `en` of `en-GB` and of `en_GB`."""
    return language.partition("-")[0].partition("_")[0].lower()


def _locale(language: str) -> Locale:
    """Return CLDR's locale; English without a region puts the day first, which no reader takes for a month."""
    if language.lower() == "en":
        return Locale("en", "GB")
    for tag in (language, language.partition("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return Locale("en", "GB")
