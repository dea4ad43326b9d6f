"""Positions: actors by topics, where each stands on each: at the end of the record, and of each of its months."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from briefing.dates import Edtf, parse_edtf
from briefing.views import cells
from briefing.views.calendar import YEAR
from briefing.views.cells import Cell, Row, page_of
from briefing.views.filed import Filed
from briefing.views.heard import silence
from briefing.views.months import Earlier, Month
from briefing.views.page import Page, Plan, page, plan
from briefing.views.standing import UNDATED
from briefing.views.when import unit_in_words
from briefing.views.words import Words


class Column(NamedTuple):
    """A topic that a row of the table has a cell on."""

    topic: str
    name: str


class Table(NamedTuple):
    """What stands in a table of positions, and the day that silence is counted to."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    until: date | None

    @property
    def grid(self) -> list[tuple[Row, list[tuple[Column, Cell | None, int]]]]:
        """The rows with a place for each column: its cell if it has one, and the days of silence since."""
        return [(each, [self._place(each, column) for column in self.columns]) for each in self.rows]

    def _place(self, row_: Row, column: Column) -> tuple[Column, Cell | None, int]:
        found = next((each for each in row_.cells if each.topic == column.topic), None)
        if found is None or found.newest.date is None or self.until is None:
            return column, found, 0
        return column, found, silence(found.last, self.until)


class Step(NamedTuple):
    """A page among those of its table, each by the end of its address; and the months before and after."""

    page: str
    pages: Sequence[str]
    before: str = ""
    after: str = ""

    @property
    def number(self) -> int:
        """The page's number, from 1."""
        return self.pages.index(self.page) + 1


def positions(filed: Filed) -> Iterator[Plan]:
    """Yield the table of positions and that of each month; nothing where no position has a date."""
    if "positions" not in filed.further:
        return
    made = filed.standing.months
    yield from _at_the_end(filed, [each.name for each in made])
    for before, here, after in zip([None, *made[:-1]], made, [*made[1:], None], strict=True):
        yield from _month_plans(filed, here, before.name if before else "", after.name if after else "")


def _at_the_end(filed: Filed, names: Sequence[str]) -> Iterator[Plan]:
    """Yield the table of those heard last, and pages of what the others said at no time, or at one without an end."""
    last, earlier, undated = filed.standing.last, filed.standing.earlier, filed.standing.undated
    table = _table(filed, last, filed.digest.as_of)
    yield plan(_index, "positions/index.md", filed.language, table, earlier, bool(undated), names)
    for path, step, part in _pages(f"positions/{UNDATED}", undated) if undated else ():
        yield plan(_undated, path, filed.language, _table(filed, part, None), step)


def _month_plans(filed: Filed, month: Month, before: str, after: str) -> Iterator[Plan]:
    until = _end(month.name, filed.digest.as_of)
    for path, step, rows in _pages(f"positions/{month.name}", month.rows):
        here = step._replace(before=before, after=after)
        yield plan(_month, path, filed.language, month.name, here, _table(filed, rows, until), month.earlier)


def _pages(folder: str, rows: Sequence[Row]) -> Iterator[tuple[str, Step, Sequence[Row]]]:
    """Yield the pages of a table: path, place among them, rows. There is one without rows too: it leads to others."""
    starts = range(0, max(len(rows), 1), cells.ROWS)
    pages = [page_of(start) for start in starts]
    for page_, start in zip(pages, starts, strict=True):
        path = f"{folder}/{page_}/index.md" if page_ else f"{folder}/index.md"
        yield path, Step(page_, pages), rows[start : start + cells.ROWS]


def _table(filed: Filed, rows: Sequence[Row], until: date | None) -> Table:
    filled = Counter(each.topic for of in rows for each in of.cells)
    columns = [Column(id_, filed.digest.topics[id_].name) for id_ in filled]
    columns.sort(key=lambda each: (-filled[each.topic], each.name.casefold(), each.topic))
    return Table(columns, rows, until)


def _end(month: str, as_of: date | None) -> date:
    year, number = map(int, month.split("-"))
    last = date(year, number, monthrange(year, number)[1])
    return as_of if as_of and date(year, number, 1) <= as_of < last else last


def _index(
    path: str, language: str, table: Table, earlier: Sequence[Earlier], undated: bool, months: Sequence[str]
) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Positions"),
        description=words.text("Where each actor stands on each topic, since when, and what it said before."),
        table=table,
        until=_when(table.until),
        earlier=earlier,
        undated=undated,
        years=_by_year(months),
    )


def _by_year(months: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Return months by year, the newest year first, its months as the calendar has them."""
    years: dict[str, list[str]] = {}
    for each in months:
        years.setdefault(each[:YEAR], []).append(each)
    return list(reversed(years.items()))


def _month(path: str, language: str, month: str, step: Step, table: Table, earlier: Sequence[Earlier]) -> Page:
    words = Words(language)
    name = unit_in_words(month, words)
    return page(
        path,
        language,
        template="positions_month.md",
        title=_numbered(words.text("Positions at the end of {month}", month=name), step, words),
        description=_numbered(
            words.text("Where each actor stood on each topic at the end of {month}.", month=name), step, words
        ),
        month=month,
        step=step,
        table=table,
        until=_when(table.until),
        earlier=earlier,
    )


def _undated(path: str, language: str, table: Table, step: Step) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        template="positions_undated.md",
        title=_numbered(words.text("Positions of no month"), step, words),
        description=_numbered(words.text("Positions without a date, or with one that has no end."), step, words),
        step=step,
        table=table,
    )


def _numbered(text: str, step: Step, words: Words) -> str:
    return text if step.number == 1 else words.text("{title} ({number})", title=text, number=words.number(step.number))


def _when(until: date | None) -> Edtf | None:
    return parse_edtf(until.isoformat()) if until else None
