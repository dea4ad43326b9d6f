"""The calendar of a record: every day with a statement is in it, at the darkness that its number has."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Digest
from briefing.views import heat
from briefing.views.calendar import DAY, YEAR, Calendar
from briefing.views.heat import Heat, heat_map, heat_year, steps
from tests.views.worlds import NAMES, world


@pytest.mark.parametrize(
    ("counts", "bounds"),
    [
        ([], []),
        ([0], []),
        ([3], [3]),
        ([1, 1, 1, 1, 1], [1]),
        ([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]),
        ([1, 1, 1, 1, 2, 2, 3, 9], [1, 2, 3, 9]),
        (range(1, 101), [20, 40, 60, 80, 100]),
    ],
)
def test_steps_are_quantiles_of_what_there_is(counts: Iterable[int], bounds: list[int]) -> None:
    """Five at most; days of one number are of one step."""
    assert steps(counts) == bounds


@given(st.lists(st.integers(1, 50), min_size=1))
def test_every_count_has_a_step_and_more_is_never_lighter(counts: list[int]) -> None:
    """The highest bound is the highest count."""
    bounds = steps(counts)
    assert 1 <= len(bounds) <= heat.STEPS and bounds == sorted(set(bounds)) and bounds[-1] == max(counts)


def _days(digest: Digest) -> dict[str, int]:
    return {unit.name: unit.said for unit in Calendar(digest).units(DAY) if unit.said}


@pytest.mark.parametrize("name", NAMES)
def test_every_day_with_a_statement_is_in_the_calendar(name: str) -> None:
    """Once, with its number; no other is said to have any."""
    calendar = heat_map(Calendar(world(name)))
    cells = [day for year in calendar.years for month in year.months for day in month.days]
    cells += [unit for year in calendar.years for unit in year.few if len(unit.name) == DAY]
    assert {cell.name: cell.said for cell in cells if cell.said} == _days(world(name))
    assert len({cell.name for cell in cells}) == len(cells)
    assert all(1 <= cell.step <= len(calendar.bounds) if cell.said else cell.step == 0 for cell in cells)


def test_a_year_is_drawn_from_its_first_month_with_something_to_its_last() -> None:
    """A month between has its row too; of a year with little there is a line, months known as such among the days."""
    newest, year = heat_map(Calendar(world("long-silence"))).years
    assert [(month.name, month.said) for month in year.months] == [
        ("2031-08", 1),
        ("2031-09", 1),
        ("2031-10", 0),
        ("2031-11", 6),
    ]
    assert [len(month.days) for month in year.months] == [31, 30, 31, 30]
    assert [month.first for month in year.months] == [5, 1, 3, 6]  # 1 August 2031 is a Friday
    assert newest.few == [Heat("2032-02", 1, 0), Heat("2032-03-09", 2, 2)]


def test_a_long_record_has_its_newest_months_by_day_and_the_rest_by_month(monkeypatch: pytest.MonkeyPatch) -> None:
    """A year that is begun by day is whole by month, and a cell of either leads to all that was said in it."""
    monkeypatch.setattr(heat, "DAYS", 3)
    monkeypatch.setattr(heat, "MONTHS", 2)
    monkeypatch.setattr(heat, "FEW", 1)
    calendar = heat_map(Calendar(world("long-silence")))
    assert [(year.name, [month.name for month in year.months]) for year in calendar.years] == [
        ("2032", ["2032-02", "2032-03"])
    ]
    ((year, months),) = calendar.earlier
    assert year == Heat("2031", 8, 0)
    assert [(month.name, month.said, month.step) for month in months if month.said] == [
        ("2031-08", 1, 1),
        ("2031-09", 1, 1),
        ("2031-11", 6, 2),
    ]
    assert len(months) == 12
    monkeypatch.setattr(heat, "MONTHS", 3)
    begun = heat_map(Calendar(world("long-silence")))
    assert [(year.name, [month.name for month in year.months]) for year in begun.years[1:]] == [("2031", ["2031-11"])]
    assert begun.earlier[0][0] == year


def test_the_steps_of_a_year_page_are_its_own() -> None:
    """What is said in another year leaves it as it is; a year with little has no table."""
    digest = world("long-silence")
    older = replace(digest, statements=tuple(each for each in digest.statements if each.article.stem == "autumn"))
    maps = [_year(each, "2031") for each in (digest, older)]
    assert maps[0] == maps[1] is not None
    assert _year(digest, "2032") is None


def _year(digest: Digest, name: str) -> heat.HeatMap | None:
    calendar = Calendar(digest)
    (unit,) = (unit for unit in calendar.units(YEAR) if unit.name == name)
    return heat_year(calendar, unit)
