"""Dates of mixed precision: as EDTF, and as an article prints them."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

FIRST, YEARS = date(2017, 1, 1), 8
_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
}
_IN_MONTH = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split()
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "ru": "в понедельник,во вторник,в среду,в четверг,в пятницу,в субботу,в воскресенье".split(","),
}
# How statements are dated, of a hundred; articles of real digests leave few undated.
_PRECISIONS = {"weekday": 45, "day": 32, "month": 7, "interval": 4, "year": 3, "about": 3, "none": 6}


@dataclass(frozen=True)
class When:
    """A date as EDTF (None: undated), the article's words for it, and how it is known."""

    edtf: str | None
    words: str
    basis: str | None = None


def day(chance: random.Random) -> date:
    """Return a day of the corpus's years."""
    return FIRST + timedelta(days=chance.randrange(round(YEARS * 365.25) - 1))


def when(chance: random.Random, language: str, published: date) -> When:
    """Return a date not after `published`, mostly in the week before it."""
    precision = chance.choices(list(_PRECISIONS), list(_PRECISIONS.values()))[0]
    on = published - timedelta(days=chance.randrange(6))
    earlier = published - timedelta(days=chance.randrange(40, 700))
    if precision == "weekday":
        return When(on.isoformat(), _weekday(language, on), "resolved")
    if precision == "day":
        return When(on.isoformat(), _day(language, on), "stated")
    if precision == "month":
        return When(earlier.isoformat()[:7], _month(language, earlier), "stated")
    if precision == "interval":
        return When(f"{earlier.isoformat()}/{(earlier + timedelta(days=9)).isoformat()}", "")
    if precision == "year":
        return When(str(earlier.year), f"in {earlier.year}" if language == "en" else f"в {earlier.year} году", "stated")
    return When(f"{on.isoformat()}~", "", "inferred") if precision == "about" else When(None, "")


def _weekday(language: str, on: date) -> str:
    word = _WEEKDAYS[language][on.weekday()]
    return f"on {word}" if language == "en" else word


def _day(language: str, on: date) -> str:
    month = _MONTHS[language][on.month - 1]
    return f"on {on.day} {month}" if language == "en" else f"{on.day} {month}"


def _month(language: str, on: date) -> str:
    named = f"in {_MONTHS['en'][on.month - 1]}" if language == "en" else f"в {_IN_MONTH[on.month - 1]}"
    return f"{named} {on.year}" if language == "en" else f"{named} {on.year} года"
