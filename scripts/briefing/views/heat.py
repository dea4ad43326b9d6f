"""The calendar of a record as a table of its days, each the darker the more was said on it."""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from briefing.views.calendar import DAY, MONTH, YEAR, Calendar, Unit
from briefing.views.groups import count

DAYS = 366  # with statements, that a page shows as days; of a longer record it shows the newest MONTHS so
MONTHS = 12
FEW = 5  # days and months of a year that are a line: a table would be nothing but gaps
STEPS = 5


class Heat(NamedTuple):
    """A day or month, the number of utterances on it, and how dark it is: 1 to STEPS; 0 where nothing was said."""

    name: str
    said: int
    step: int

    @property
    def number(self) -> int:
        """The day's or month's number within what it is part of."""
        return int(self.name[-2:])


class HeatMonth(NamedTuple):
    """A month of a table: its name, all that was said in it, the weekday of its first day (Monday is 1), its days."""

    name: str
    said: int
    first: int
    days: Sequence[Heat]


class HeatYear(NamedTuple):
    """A year: its months as rows, from the first to the last with something said; of one with little, a few units."""

    name: str
    said: int
    months: Sequence[HeatMonth]
    few: Sequence[Heat]


class HeatMap(NamedTuple):
    """A calendar: years by day, the newest first; before them years by month; the upper bound of each step but 0."""

    years: Sequence[HeatYear]
    earlier: Sequence[tuple[Heat, Sequence[Heat]]]
    bounds: Sequence[int]
    earlier_bounds: Sequence[int]

    @property
    def key(self) -> list[tuple[int, int, int]]:
        """The steps of days: each with its lowest and its highest count."""
        return _ranges(self.bounds)

    @property
    def earlier_key(self) -> list[tuple[int, int, int]]:
        """The steps of months."""
        return _ranges(self.earlier_bounds)


def heat_map(calendar: Calendar) -> HeatMap:
    """Return the calendar of the whole record: all its days, or the newest months by day and every other by month."""
    days = [unit for unit in calendar.units(DAY) if unit.said]
    months = [unit.name for unit in calendar.units(MONTH) if unit.said]
    since = months[-MONTHS] if len(days) > DAYS and len(months) > MONTHS else ""
    bounds = steps(unit.said for unit in days if unit.name >= since)
    spoken = [unit for unit in reversed(calendar.units(YEAR)) if unit.said]
    earlier = [unit for unit in spoken if unit.name < since[:YEAR] or _begins_before(calendar, unit, since)]
    by_month = steps(month.said for year in earlier for month in calendar.within(year, MONTH))
    return HeatMap(
        years=[_year(calendar, year, bounds, since) for year in spoken if year.name >= since[:YEAR]],
        earlier=[(Heat(year.name, year.said, 0), _by_month(calendar, year, by_month)) for year in earlier],
        bounds=bounds,
        earlier_bounds=by_month,
    )


def _begins_before(calendar: Calendar, year: Unit, month: str) -> bool:
    return any(unit.said and unit.name < month for unit in calendar.within(year, MONTH))


def heat_year(calendar: Calendar, unit: Unit) -> HeatMap | None:
    """Return the calendar of one year, whose steps are its own: what is said in another changes nothing in it.

    None where a list says as much.
    """
    bounds = steps(day.said for day in calendar.within(unit, DAY))
    year = _year(calendar, unit, bounds)
    return HeatMap([year], [], bounds, []) if year.months else None


def steps(counts: Iterable[int]) -> list[int]:
    """Return the highest count of each step: each holds about as many days as any other, but no count is in two."""
    ordered = sorted(each for each in counts if each)
    places = [-(-len(ordered) * step // STEPS) - 1 for step in range(1, STEPS + 1)]
    return sorted({ordered[place] for place in places}) if ordered else []


def _ranges(bounds: Sequence[int]) -> list[tuple[int, int, int]]:
    return [(step, low + 1, high) for step, (low, high) in enumerate(pairwise([0, *bounds]), 1)]


def _heat(name: str, said: int, bounds: Sequence[int]) -> Heat:
    return Heat(name, said, bisect_left(bounds, said) + 1 if said else 0)


def _year(calendar: Calendar, year: Unit, bounds: Sequence[int], since: str = "") -> HeatYear:
    spoken = [unit for unit in calendar.within(year, MONTH) if unit.said and unit.name >= since]
    own = [unit for month in spoken for unit in (month, *calendar.within(month, DAY)) if unit.statements]
    if len(own) <= FEW:
        return HeatYear(year.name, year.said, [], [_own(unit, bounds) for unit in own])
    first, last = (int(spoken[place].name[-2:]) for place in (0, -1))
    said = {unit.name: unit.said for month in spoken for unit in (month, *calendar.within(month, DAY))}
    names = [f"{year.name}-{month:02}" for month in range(first, last + 1)]
    return HeatYear(year.name, year.said, [_month(name, said, bounds) for name in names], [])


def _own(unit: Unit, bounds: Sequence[int]) -> Heat:
    """Return a day, or what is known of a month alone, which is no day to compare with days."""
    return _heat(unit.name, unit.said, bounds) if len(unit.name) == DAY else Heat(unit.name, count(unit.statements), 0)


def _month(name: str, said: Mapping[str, int], bounds: Sequence[int]) -> HeatMonth:
    days = [_heat(day, said.get(day, 0), bounds) for day in _days(name)]
    return HeatMonth(name, said.get(name, 0), date.fromisoformat(f"{name}-01").isoweekday(), days)


def _days(month: str) -> Iterator[str]:
    year, number = int(month[:YEAR]), int(month[-2:])
    for day in range(1, monthrange(year, number)[1] + 1):
        yield f"{month}-{day:02}"


def _by_month(calendar: Calendar, year: Unit, bounds: Sequence[int]) -> list[Heat]:
    said = {month.name: month.said for month in calendar.within(year, MONTH)}
    names = [f"{year.name}-{month:02}" for month in range(1, 13)]
    return [_heat(name, said.get(name, 0), bounds) for name in names]
