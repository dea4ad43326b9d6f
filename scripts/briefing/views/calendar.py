"""The calendar's units (days, months, years) and what stands on each (D2, D3)."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefing.dates import parents
from briefing.model import Article, Digest, Event, Statement
from briefing.views.groups import count

DAY, MONTH, YEAR = len("2022-11-14"), len("2022-11"), len("2022")


@dataclass
class Unit:
    """A day, month or year: what stands on its page, and all that stands on it or within it."""

    name: str
    statements: list[Statement] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    all_statements: list[Statement] = field(default_factory=list)
    all_events: list[Event] = field(default_factory=list)
    all_articles: list[Article] = field(default_factory=list)

    @property
    def said(self) -> int:
        """The number of utterances on it or within it."""
        return count(self.all_statements)

    @property
    def happened(self) -> int:
        """The number of happenings on it or within it."""
        return count(self.all_events)

    @property
    def published(self) -> int:
        """The number of articles published on it or within it."""
        return len(self.all_articles)


class Calendar:
    """All units that have a page."""

    def __init__(self, digest: Digest) -> None:
        self._units: dict[str, Unit] = {}
        for statement in digest.statements:
            for unit, on in self._around(statement.date.page if statement.date else None):
                unit.all_statements.append(statement)
                unit.statements += [statement] * on
        for event in digest.events:
            for unit, on in self._around(event.date.page):
                unit.all_events.append(event)
                unit.events += [event] * on
        for article in digest.articles.values():
            for unit, on in self._around(article.head.published.page):
                unit.all_articles.append(article)
                unit.articles += [article] * on
        self._names = {size: self._sorted(size) for size in (DAY, MONTH, YEAR)}

    def units(self, size: int) -> list[Unit]:
        """Return all units of a size (DAY, MONTH, YEAR), oldest first."""
        return [self._units[name] for name in self._names[size]]

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

    def _around(self, name: str | None) -> Iterable[tuple[Unit, bool]]:
        if name is None:
            return
        yield self._unit(name), True
        for parent in parents(name):
            yield self._unit(parent), False

    def _unit(self, name: str) -> Unit:
        return self._units.setdefault(name, Unit(name))

    def _sorted(self, size: int) -> list[str]:
        return sorted(name for name in self._units if len(name) == size)
