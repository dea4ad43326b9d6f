"""Dates as a reader may type them, and as facets count them."""

from collections.abc import Iterable
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from briefing.dates import Edtf, Point
from briefing.search.document import ASIDE, Part
from briefing.views.when import plain

_YEARS = 50  # a longer span is no date that anybody filters by


def dated(when: Edtf, *languages: str, weight: int = ASIDE) -> Part:
    """Return the ends of a date as `2022-11-14` and in words of each language (BCP 47): what a query may say of it."""
    points = [*dict.fromkeys(end for end in (when.start, when.end) if end)]
    text = ". ".join(text for point in points for text in [_iso(point), *_spoken(point, languages)])
    return Part(text, languages[0], weight, printed=False, naming=False)


def date_facets(when: Edtf | None) -> dict[str, tuple[str, ...]]:
    """Return the years that a date touches, of an open one the known end's, and its month if it lies in one."""
    first, last = (when.earliest or when.latest, when.latest or when.earliest) if when else (None, None)
    if first is None or last is None:
        return {}
    years = range(first.year, last.year + 1)
    touched = years if len(years) <= _YEARS else (years[0], years[-1])
    facets = {"year": tuple(f"{year:04}" for year in touched)}
    if (first.year, first.month) == (last.year, last.month):
        facets["month"] = (first.isoformat()[:7],)
    return facets


def _iso(point: Point) -> str:
    return point.earliest.isoformat()[: {"day": 10, "month": 7}.get(point.precision, 4)]


def _spoken(point: Point, languages: Iterable[str]) -> Iterable[str]:
    if point.precision != "year":  # a year is a number already
        yield from filter(None, (_in(language, point) for language in dict.fromkeys(languages)))


@lru_cache(maxsize=4096)  # of each day there are many statements, and CLDR's patterns take longer than the statement
def _in(language: str, point: Point) -> str | None:
    locale = _locale(language)
    return plain(point, locale) if locale else None


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return None
