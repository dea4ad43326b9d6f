"""A list of statements drawn on the line of time: a strip a year, and each date as wide as it is uncertain.

A year with more marks than a reader can tell apart is counted by month.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from briefing.dates import Edtf
from briefing.model import Statement
from briefing.views.calendar import MONTH
from briefing.views.groups import dated_of
from briefing.views.lanes import NARROW, WIDE, extent, lanes, reach
from briefing.views.when import in_words
from briefing.views.words import NAMES, Words

MARKS, ROWS = 60, 20  # of a year; more, and it is counted
DRAWN = 150  # marks on a page: years before those that hold them are counted, so that a page stays light
LISTED = 12  # statements beside the line: their pages have the others

Who = Callable[[Statement], str]


class Mark(NamedTuple):
    """A statement on a year's strip.

    `start` and `width` are thousandths of the year; `width` is 0 for a day, whose middle is `start`. `row` is its row on
    a narrow screen, `wide` on a wide one; `open` tells which ends of its date are unknown (`start`, `end`), `about`
    whether the date is marked (`~`, `?`, `%`).
    """

    statement: Statement
    label: str
    start: int
    width: int
    row: int
    wide: int
    open: str
    about: bool

    @property
    def anchor(self) -> str:
        """The statement's id within its article."""
        return _anchor(self.statement)


class Counted(NamedTuple):
    """A month of a year that is counted: its name, its number, its statements, and their share of the list's fullest
    month's in hundredths; `period` is the page of the list's that has them, empty where none does.
    """

    name: str
    number: int
    said: int
    height: int
    period: str


class Strip(NamedTuple):
    """A year: its statements as marks on so many rows, or counted by month; `loose` are then those of no one month."""

    year: int
    said: int
    marks: Sequence[Mark]
    rows: int
    wide: int
    months: Sequence[Counted] = ()
    loose: int = 0


class Named(NamedTuple):
    """A statement that stands on no strip, in words."""

    statement: Statement
    label: str

    @property
    def anchor(self) -> str:
        """The statement's id within its article."""
        return _anchor(self.statement)


class Beside(NamedTuple):
    """Statements that stand on no strip, and how many more there are."""

    statements: Sequence[Named]
    more: int


class Timeline(NamedTuple):
    """The strips, the newest year first; apart from them, dates that run over more than two years, and the undated."""

    strips: Sequence[Strip]
    long: Beside
    undated: Beside
    forms: Sequence[str]  # that occur, as the format lists them; so do the polarities
    polarities: Sequence[str]

    @property
    def months(self) -> list[str]:
        """The months of some year, for their names."""
        return [f"2000-{month:02}" for month in range(1, 13)]


def by_speaker(statement: Statement) -> str:
    """Return whose a mark is, for a page on a topic."""
    return statement.speaker.name


def by_topics(statement: Statement) -> str:
    """Return what a mark is about, for a page on an actor."""
    return ", ".join(topic.name for topic in statement.topics)


def timeline(entries: Sequence[Statement], who: Who, words: Words, periods: Collection[str] = ()) -> Timeline | None:
    """Return what is drawn of a list that runs newest first, the undated last; None where fewer than two have a date.

    `who` says what a mark is called; `periods` are the pages that the list is split into.
    """
    dated = dated_of(entries)
    if dated < 2:
        return None
    years = _by_year(entries[:dated])
    long = years.pop(0, [])
    forms, polarities = {each.form for each in entries}, {each.stance.record.polarity for each in entries}
    return Timeline(
        strips=list(_strips(years, who, words, periods)),
        long=_beside(long, who, words),
        undated=_beside(entries[dated:], who, words),
        forms=[form for form in NAMES["form"] if form in forms],
        polarities=[polarity for polarity in NAMES["polarity"] if polarity in polarities],
    )


def _by_year(dated: Iterable[Statement]) -> dict[int, list[Statement]]:
    """Return statements by the years that their date begins and ends in; under 0 those whose date runs on for longer."""
    years: dict[int, list[Statement]] = {}
    for each in dated:
        assert each.date is not None  # the caller's choice
        ends = [point.year for point in (each.date.start, each.date.end) if point]
        for year in {*ends} if ends[-1] - ends[0] < 2 else {0}:
            years.setdefault(year, []).append(each)
    return years


def _strips(years: dict[int, list[Statement]], who: Who, words: Words, periods: Collection[str]) -> Iterator[Strip]:
    left, most = DRAWN, max(_by_month(chain(*years.values())).values(), default=1)
    for year, own in sorted(years.items(), reverse=True):
        drawn = _drawn(year, own, who, words) if len(own) <= min(MARKS, left) else None
        left -= len(own) if drawn else 0
        yield drawn or _counted(year, own, most, periods)


def _drawn(year: int, own: Sequence[Statement], who: Who, words: Words) -> Strip | None:
    """Return a year's statements as marks; None where they would be piled too high."""
    found = sorted(
        ((*extent(each.date, year), each.date, each) for each in own if each.date), key=lambda each: each[:2]
    )
    narrow, wide = (
        lanes([reach(start, width, _open(when), room) for start, width, when, _ in found]) for room in (NARROW, WIDE)
    )
    if max(narrow) >= ROWS:
        return None
    marks = [
        Mark(each, _dated(each, who, words), start, width, row, over, _open(when), bool(when.marks))
        for (start, width, when, each), row, over in zip(found, narrow, wide, strict=True)
    ]
    return Strip(year, len(own), marks, max(narrow) + 1, max(wide) + 1)


def _dated(statement: Statement, who: Who, words: Words) -> str:
    date_ = in_words(statement.date, words)
    return words.text("{date}: {statement}", date=date_, statement=_called(statement, who, words))


def _called(statement: Statement, who: Who, words: Words) -> str:
    return words.text(
        "{who}, {stance} ({polarity}). {form}",
        who=who(statement),
        stance=statement.stance.name,
        polarity=words.name("polarity", statement.stance.record.polarity),
        form=words.name("form", statement.form),
    )


def _anchor(statement: Statement) -> str:
    return statement.id.partition("#")[2]  # `record` has it too, but would have to be read


def _open(when: Edtf) -> str:
    return "" if when.start and when.end else "end" if when.start else "start"


def _counted(year: int, own: Sequence[Statement], most: int, periods: Collection[str]) -> Strip:
    said = _by_month(own)
    months = [
        Counted(name, int(name[-2:]), number, -(-100 * number // most), _period(name, periods))
        for name, number in sorted(said.items())
    ]
    return Strip(year, len(own), (), 0, 0, months, len(own) - said.total())


def _by_month(dated: Iterable[Statement]) -> Counter[str]:
    """Return how many statements each month surely holds."""
    pages = (each.date.page or "" for each in dated if each.date)
    return Counter(page[:MONTH] for page in pages if len(page) >= MONTH)


def _period(month: str, periods: Collection[str]) -> str:
    return next((each for each in (month, month[:4]) if each in periods), "")


def _beside(statements: Sequence[Statement], who: Who, words: Words) -> Beside:
    say = _called if statements and statements[0].date is None else _dated
    shown = [Named(each, say(each, who, words)) for each in statements[:LISTED]]
    return Beside(shown, len(statements) - len(shown))
