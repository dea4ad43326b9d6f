"""The calendar's units (days, months, years) and what stands on each (D2, D3)."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple, TypeVar

from briefing.dates import Edtf, parents
from briefing.model import Digest, Event, Statement
from briefing.views.groups import count, dated_of

GAP = 120  # months without a word that a record may go on through
DAY, MONTH, YEAR = len("2022-11-14"), len("2022-11"), len("2022")

Entry = TypeVar("Entry", Statement, Event)
_rank = attrgetter("rank")


class Held(NamedTuple):
    """A day, month or year, and how many utterances, happenings and articles stand on it or within it."""

    name: str
    said: int
    happened: int
    published: int


@dataclass
class Unit:
    """A day, month or year: what stands on its page, and the number of all that stands on it or within it."""

    name: str
    statements: list[Statement] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    said: int = 0  # utterances
    happened: int = 0  # happenings
    published: int = 0  # articles

    @property
    def held(self) -> Held:
        """Its name and numbers alone, for pages that list it."""
        return Held(self.name, self.said, self.happened, self.published)


class Calendar:
    """All units that have a page; `nowhere` is the number of utterances that stand on none."""

    def __init__(self, digest: Digest) -> None:
        self._units: dict[str, Unit] = {}
        self._around: dict[str, list[Unit]] = {}
        self._put_statements(digest.statements)
        self._put_events(digest.events)
        for article in digest.articles.values():
            for unit in self._holding(article.head.published):
                unit.published += 1
        self._names = {size: self._sorted(size) for size in (DAY, MONTH, YEAR)}

    def units(self, size: int) -> list[Unit]:
        """Return all units of a size (DAY, MONTH, YEAR), oldest first."""
        return [self._units[name] for name in self._names[size]]

    @property
    def months(self) -> list[str]:
        """The months in which something was said or published, and those between them where they aren't too many."""
        spoken = [_number(each.name) for each in self.units(MONTH) if each.said or each.published]
        gaps = (range(one + 1, two) for one, two in pairwise(spoken))
        between = (month for gap in gaps if len(gap) <= GAP for month in gap)
        return [f"{month // 12:04}-{month % 12 + 1:02}" for month in sorted([*spoken, *between])]

    def within(self, unit: Unit, size: int) -> list[Unit]:
        """Return the units of a smaller size within one, oldest first."""
        names = self._names[size]
        start = bisect_left(names, unit.name)
        end = bisect_left(names, f"{unit.name}~")  # `~` sorts behind `-` and every digit
        return [self._units[name] for name in names[start:end]]

    def around(self, unit: Unit) -> tuple[Unit | None, Unit | None]:
        """Return the neighbours before and after among units of the same size."""
        names = self._names[len(unit.name)]
        place = bisect_left(names, unit.name)
        before = self._units[names[place - 1]] if place else None
        after = self._units[names[place + 1]] if place + 1 < len(names) else None
        return before, after

    def _put_statements(self, statements: Sequence[Statement]) -> None:
        nowhere = list(statements[dated_of(statements) :])
        for when, of_date in _by_date(statements):
            nowhere += [] if self._holding(when) else of_date
            for place, unit in enumerate(self._holding(when)):
                unit.said += len(of_date)
                unit.statements += [] if place else of_date
        for unit in self._told_again(statements):
            unit.said -= 1
        self.nowhere = count(nowhere)
        for unit in self._units.values():
            unit.statements.sort(key=_rank)  # `2022-11` and `2022-11~` share a page

    def _put_events(self, events: Iterable[Event]) -> None:
        for when, of_date in _by_date(events):
            for place, unit in enumerate(self._holding(when)):
                unit.happened += len(of_date)
                unit.events += [] if place else of_date
        for unit in self._told_again(events):
            unit.happened -= 1
        for unit in self._units.values():
            unit.events.sort(key=_rank)

    def _holding(self, when: Edtf | None) -> list[Unit]:
        """Return the smallest unit that holds all of a date, and those that it lies within; none where none does."""
        if when is None:
            return []
        units = self._around.get(when.text)  # thousands of statements and articles share a date
        if units is None:
            page = when.page
            names = [page, *parents(page)] if page else []
            units = self._around[when.text] = [self._units.setdefault(name, Unit(name)) for name in names]
        return units

    def _told_again(self, entries: Iterable[Statement | Event]) -> Iterator[Unit]:
        """Yield each unit that an utterance or happening lies within once for each telling but the first."""
        met: set[tuple[str, str]] = set()
        for each in entries:
            if each.group:
                for unit in self._holding(each.date):
                    key = (unit.name, each.group[0].id)
                    if key in met:
                        yield unit
                    met.add(key)

    def _sorted(self, size: int) -> list[str]:
        return sorted(name for name in self._units if len(name) == size)


def _number(month: str) -> int:
    """Return the number of a month, `2022-11`, counted from the year 0."""
    return int(month[:YEAR]) * 12 + int(month[YEAR + 1 :]) - 1


def _by_date(entries: Iterable[Entry]) -> Iterator[tuple[Edtf, list[Entry]]]:
    """Yield each date and its entries, in the order given."""
    found: dict[str, tuple[Edtf, list[Entry]]] = {}
    for each in entries:
        when = each.date
        if when is not None:
            if when.text not in found:
                found[when.text] = (when, [])
            found[when.text][1].append(each)
    yield from found.values()
