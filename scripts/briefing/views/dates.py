"""Dates: on a day, in a month, in a year: what was said, what happened, and, apart, what was published."""

from collections.abc import Iterator

from briefing.dates import parents
from briefing.model import Digest
from briefing.views.calendar import DAY, MONTH, YEAR, Calendar, Unit
from briefing.views.cards import Cards, article_rows
from briefing.views.groups import count
from briefing.views.page import Page, page
from briefing.views.when import unit_in_words
from briefing.views.words import Words


def dates(digest: Digest) -> Iterator[Page]:
    """Yield the index of dates and a page for each day, month and year that has one (D3)."""
    calendar, cards, words = Calendar(digest), Cards(digest), Words(digest.language)
    yield page(
        digest,
        "dates/index.md",
        title=words.text("Dates"),
        description=words.text("Every day, month and year on which something was said, happened or was published."),
        years=[(year, _months(calendar, year)) for year in reversed(calendar.units(YEAR))],
        nowhere=count(each for each in digest.statements if not (each.date and each.date.page)),
    )
    for size in (DAY, MONTH, YEAR):
        for unit in calendar.units(size):
            yield _unit(digest, unit, calendar, cards, words)


def _months(calendar: Calendar, year: Unit) -> list[tuple[Unit, list[Unit]]]:
    return [(month, calendar.within(month, DAY)) for month in calendar.within(year, MONTH)]


def _unit(digest: Digest, unit: Unit, calendar: Calendar, cards: Cards, words: Words) -> Page:
    name = unit_in_words(unit.name, words)
    before, after = calendar.around(unit)
    return page(
        digest,
        f"dates/{unit.name}/index.md",
        template="date.md",
        title=name,
        description=words.text(
            "{date}: {statements}, {events}, {articles}.",
            date=name,
            statements=words.count(unit.said, "statement"),
            events=words.count(unit.happened, "event"),
            articles=words.count(unit.published, "article"),
        ),
        unit=unit,
        size={DAY: "day", MONTH: "month", YEAR: "year"}[len(unit.name)],
        above=parents(unit.name),
        before=before.name if before else None,
        after=after.name if after else None,
        statements=cards.ascending(unit.statements),
        events=cards.events(unit.events),
        published=list(reversed(article_rows(unit.articles))),
        months=_months(calendar, unit) if len(unit.name) == YEAR else [],
        days=calendar.within(unit, DAY) if len(unit.name) == MONTH else [],
    )
