"""What a relative word comes to: `on Tuesday`, counted from 9 March 2023, is 7 March 2023.

    rules       how each rule counts from a day or month
    table       what a language's table holds, and how its phrases are found in a text
    english, russian, ukrainian    the phrases of a language, each with its rule

Each file uses those above it. Nothing is guessed: where words name two dates, or hold any word beside the phrases that
are known (`before Tuesday`), there is no result. A date is counted from a day, by months and years also from a month; an
anchor's mark is left out of the count, unless it leaves the year open, and the result carries none: it is as sure as its
anchor.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.dates import Edtf, parse_edtf
from briefing.reckon.english import ENGLISH
from briefing.reckon.rules import RULES, Slots, from_day, from_month
from briefing.reckon.russian import RUSSIAN
from briefing.reckon.table import Table
from briefing.reckon.ukrainian import UKRAINIAN

TABLES: dict[str, Table] = {"en": ENGLISH, "ru": RUSSIAN, "uk": UKRAINIAN}


class Reckoned(NamedTuple):
    """A date that words come to, by which rule, and what the rule's sentence needs: `("weekday", 2)` is Tuesday."""

    rule: str
    slots: Slots
    result: Edtf


# Many statements are dated by the same few words, of articles of the same few days, and each is shown on several pages.
@lru_cache(maxsize=5_000)
def _read(words: str, language: str) -> list[tuple[str, Slots]]:
    table = TABLES.get(language.partition("-")[0].lower())
    return table.read(words) if table else []


@lru_cache(maxsize=20_000)
def reckon(words: str, anchor: Edtf, language: str) -> Reckoned | None:
    """Return what `words` in a language (BCP 47) come to, counted from `anchor`; None where that isn't certain."""
    point = anchor.start
    if point is None or point != anchor.end:
        return None
    count = {"day": from_day, "month": from_month}.get(point.precision)
    if count is None:
        return None
    found: dict[str, Reckoned] = {}
    for rule, slots in _read(words, language):
        result = count(RULES[rule], point, dict(slots))
        if result is None:
            return None
        found.setdefault(result, Reckoned(rule, slots, parse_edtf(result)))
    return next(iter(found.values())) if len(found) == 1 else None


def reckon_all(texts: Sequence[str], anchor: Edtf, language: str, said: Edtf) -> tuple[str, Reckoned] | None:
    """Return the text that comes to `said`, else to more than it, else the first, and its result; None if uncertain.

    A text that comes to nothing may turn the others, as where `of last year` stands apart from `in March`: beside it
    no result counts that isn't the editor's.
    """
    read = [(text, reckon(text, anchor, language)) for text in texts]
    found = [(text, made) for text, made in read if made]
    for fits in (same_dates, holds):
        fitting = next((each for each in found if fits(each[1].result, said)), None)
        if fitting:
            return fitting
    return found[0] if found and len(found) == len(read) else None


def holds(result: Edtf, said: Edtf) -> bool:
    """Return whether all of a date lies within a result, marks aside: a narrower one is more knowledge, not another."""
    return said.within(result, result)


def same_dates(one: Edtf, two: Edtf) -> bool:
    """Return whether two dates mean the same days, marks aside."""
    return (one.earliest, one.latest) == (two.earliest, two.latest)
