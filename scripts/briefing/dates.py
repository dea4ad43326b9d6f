"""EDTF as rule D1 allows it: bounds, precision, and the calendar page that a date belongs to.

Follows the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1) in the few forms of D1. The whole grammar
of an EDTF library would have to be refused again form by form, and the one at hand fails on open starts; what is
left is one pattern and the standard library's calendar.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Literal

from briefing.problems import quoted

Precision = Literal["day", "month", "year", "interval", "open"]

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)", re.ASCII)
FORMS = "2022-11-14, 2022-11, 2022, 2022-09/2022-10-11, ../2022-11-14 or 2022-11-14/.., each date with ~ ? or % behind it if need be"


@dataclass(frozen=True, slots=True)
class Point:
    """One date of an EDTF text: a day, a month or a year, with its mark (`~` about, `?` uncertain, `%` both)."""

    year: int
    month: int | None
    day: int | None
    mark: str

    @property
    def earliest(self) -> date:
        return date(self.year, _or(self.month, 1), _or(self.day, 1))

    @property
    def latest(self) -> date:
        month = _or(self.month, 12)
        return date(self.year, month, _or(self.day, monthrange(self.year, month)[1]))

    @property
    def precision(self) -> Precision:
        return "year" if self.month is None else "month" if self.day is None else "day"


@dataclass(frozen=True)
class Edtf:
    """A date as an editor wrote it. `start` and `end` are the same point for a single date, None where open.

    Bounds are found once: thousands of statements share a date, and are asked for its bounds again and again.
    """

    text: str
    start: Point | None
    end: Point | None

    @cached_property
    def earliest(self) -> date | None:
        """The first day it may mean; None for an open start. Marks widen nothing."""
        return self.start.earliest if self.start else None

    @cached_property
    def latest(self) -> date | None:
        """The last day it may mean; None for an open end."""
        return self.end.latest if self.end else None

    @property
    def precision(self) -> Precision:
        if self.start is None or self.end is None:
            return "open"
        return self.start.precision if self.start == self.end else "interval"

    @property
    def is_day(self) -> bool:
        """Whether it is written as one certain day: `2022-11-14`, without a mark and no interval."""
        return self.precision == "day" and not self.marks and "/" not in self.text

    @property
    def marks(self) -> str:
        """The marks that stand in the text, each once: a subset of `~?%`."""
        return "".join(mark for mark in "~?%" if mark in self.text)

    @property
    def page(self) -> str | None:
        """The smallest unit that holds all of it (D2): `2022-11-14`, `2022-11`, `2022`; None if there is none."""
        if "/" not in self.text:
            return self.text.rstrip("~?%")  # a single date is that unit, whatever its marks
        first, last = self.earliest, self.latest
        if first is None or last is None or first.year != last.year:
            return None
        if first == last:
            return first.isoformat()
        return first.isoformat()[: 7 if first.month == last.month else 4]

    def within(self, since: "Edtf | None", until: "Edtf | None") -> bool:
        """Return whether all of this date lies between two inclusive ends; None is open."""
        starts = since is None or since.earliest is None or (self.earliest or date.min) >= since.earliest
        ends = until is None or until.latest is None or (self.latest or date.max) <= until.latest
        return starts and ends


def _or(number: int | None, default: int) -> int:
    return default if number is None else number  # not `or`: there is no month 00


@lru_cache(maxsize=10_000)  # articles of one month share their dates
def parse_edtf(text: str) -> Edtf:
    """Return the date that `text` means; ValueError with the reason where D1 does not allow it."""
    first, slash, last = text.partition("/")
    if not slash:
        point = _point(text, text)
        return Edtf(text, point, point)
    if first == last == "..":
        raise ValueError(f"{quoted(text)} is open at both ends: leave the date out")
    start = None if first == ".." else _point(first, text)
    end = None if last == ".." else _point(last, text)
    if start and end and start.earliest > end.latest:
        raise ValueError(f"{quoted(text)} runs backwards")
    return Edtf(text, start, end)


def _point(text: str, whole: str) -> Point:
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"{quoted(whole)} is no date this format knows")
    year, month, day = (int(part) if part else None for part in found.group(1, 2, 3))
    point = Point(year or 0, month, day, found[4])
    try:
        point.earliest  # noqa: B018 - asked for its error: the calendar knows which days exist
    except ValueError:
        raise ValueError(f"{quoted(whole)} is no day, month or year of the calendar") from None
    return point


def sort_key(when: Edtf | None) -> tuple[int, int, int]:
    """Return the ascending order of D4: lower bound (an open start by its end), narrower first, undated last."""
    if when is None:
        return (1, 0, 0)
    low = when.earliest or when.latest
    assert low is not None  # `../..` is refused above
    width = (when.latest - when.earliest).days if when.latest and when.earliest else date.max.toordinal()
    return (0, low.toordinal(), width)


def parents(page: str) -> list[str]:
    """Return the month and year that a calendar page lies within: `2022-11-14` -> `2022-11`, `2022`."""
    parts = page.split("-")
    return ["-".join(parts[:n]) for n in range(len(parts) - 1, 0, -1)]
