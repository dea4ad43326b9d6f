"""Dates: on a day, in a month, in a year: what was said, what happened, and, apart, what was published."""

from collections.abc import Iterator, Sequence

from briefing.dates import parents
from briefing.model import Event, Statement
from briefing.views import shelves
from briefing.views.calendar import DAY, MONTH, YEAR, Calendar, Held, Unit
from briefing.views.cards import ArticleRow, event_card, statement_card
from briefing.views.filed import Filed
from briefing.views.groups import folded
from briefing.views.heat import HeatMap, heat_year
from briefing.views.page import Page, Plan, page, plan
from briefing.views.when import unit_in_words
from briefing.views.words import Words

Months = Sequence[tuple[Held, Sequence[Held]]]  # each with its days


def dates(filed: Filed) -> Iterator[Plan]:
    """Yield the index of dates and a page for each day, month and year that has one (D3)."""
    calendar, published = filed.calendar, _published(filed)
    # The pages of years and months list their days, so that the index needn't, where they are many.
    days = len(calendar.units(DAY)) <= shelves.MANY
    years = [(year.held, _months(calendar, year, days=days)) for year in reversed(calendar.units(YEAR))]
    yield plan(_index, "dates/index.md", filed.language, years, days, calendar.nowhere)
    for size in (DAY, MONTH, YEAR):
        for unit in calendar.units(size):
            yield _unit_plan(filed.language, unit, calendar, published.get(unit.name, []))


def _months(calendar: Calendar, year: Unit, *, days: bool = True) -> Months:
    return [
        (month.held, [day.held for day in calendar.within(month, DAY)] if days else [])
        for month in calendar.within(year, MONTH)
    ]


def _published(filed: Filed) -> dict[str, list[ArticleRow]]:
    """Return the articles on each page, the oldest first."""
    on: dict[str, list[ArticleRow]] = {}
    for row in reversed(filed.articles):
        if row.date.page:
            on.setdefault(row.date.page, []).append(row)
    return on


def _unit_plan(language: str, unit: Unit, calendar: Calendar, published: list[ArticleRow]) -> Plan:
    return plan(
        _unit,
        f"dates/{unit.name}/index.md",
        language,
        unit.held,
        [each.name if each else None for each in calendar.around(unit)],
        unit.statements,
        unit.events,
        published,
        heat_year(calendar, unit) if len(unit.name) == YEAR else None,
        _months(calendar, unit) if len(unit.name) == YEAR else [],
        [day.held for day in calendar.within(unit, DAY)] if len(unit.name) == MONTH else [],
    )


def _index(path: str, language: str, years: Sequence[tuple[Held, Months]], days: bool, nowhere: int) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Dates"),
        description=words.text("Every day, month and year on which something was said, happened or was published."),
        years=years,
        days=days,
        nowhere=nowhere,
    )


def _unit(
    path: str,
    language: str,
    unit: Held,
    around: tuple[str | None, str | None],
    statements: Sequence[Statement],
    events: Sequence[Event],
    published: Sequence[ArticleRow],
    heat: HeatMap | None,
    months: Months,
    days: Sequence[Held],
) -> Page:
    words = Words(language)
    name = unit_in_words(unit.name, words)
    before, after = around
    return page(
        path,
        language,
        template="date.md",
        title=name,
        description=shelves.described(
            name, {"statement": unit.said, "event": unit.happened, "article": unit.published}, language
        ),
        unit=unit,
        size={DAY: "day", MONTH: "month", YEAR: "year"}[len(unit.name)],
        above=parents(unit.name),
        before=before,
        after=after,
        statements=[statement_card(each) for each in folded(statements)],
        events=[event_card(each) for each in folded(events)],
        published=published,
        heat=heat,
        months=months,
        days=days,
    )
