"""Long lists, split by year and, in a full year, by month: a page stays light however long an actor speaks."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from briefing.dates import Edtf
from briefing.model import Event, Statement
from briefing.views.calendar import MONTH
from briefing.views.cards import ArticleRow, EventCard, StatementCard, event_card, statement_card
from briefing.views.groups import Dated, dated_of
from briefing.views.page import Page, Plan, page, plan
from briefing.views.timeline import Timeline
from briefing.views.when import unit_in_words
from briefing.views.words import Words

Entry = TypeVar("Entry", bound=Statement | Event | ArticleRow)
OfDate = TypeVar("OfDate", bound=Dated)

KINDS = {Statement: "statement", Event: "event", ArticleRow: "article"}
MANY, FEW = 100, 25  # entries that a list may have before it is split, and those of a split one that its page shows
UNDATED = "undated-"  # before the year that an undated statement's article was published in


@dataclass(frozen=True)
class Shelf(Generic[Entry]):
    """A list, newest first: the entries that its page shows and, where it is split, all by period (`2022`)."""

    anchor: str
    title: str  # of the section; may hold `{name}`
    entries: Sequence[Entry]
    periods: Mapping[str, Sequence[Entry]] = field(default_factory=dict)
    total: int = 0

    @property
    def kind(self) -> str:
        """What its entries are: `statement`, `event` or `article`."""
        return next(kind for of, kind in KINDS.items() if isinstance(self.entries[0], of))

    @property
    def dated(self) -> bool:
        """Whether any of its entries has a date: the first has, then."""
        return self.entries[0].date is not None

    @property
    def cards(self) -> list[StatementCard | EventCard | ArticleRow]:
        """What its page shows of its entries."""
        return [_card(each) for each in self.entries]


def shelf(anchor: str, title: str, entries: Sequence[Entry]) -> Shelf[Entry]:
    """Return a list, which runs newest first, as its page shows it: all, or what is to be seen first of it.

    That is the newest few, and what no date page has (D2); a few of that where it is much.
    """
    if len(entries) <= MANY:
        return Shelf(anchor, title, entries, total=len(entries))
    dated = dated_of(entries)
    loose = [each for each in entries[FEW:dated] if _crosses(each.date)] + list(entries[max(dated, FEW) :])
    if dated <= MANY and len(loose) <= MANY:
        return Shelf(anchor, title, entries, total=len(entries))
    periods = by_period(entries[:dated])
    if len(loose) > MANY:
        periods |= _by_article(entries[dated:])
        loose = loose[:FEW]
    return Shelf(anchor, title, [*entries[:FEW], *loose], periods, len(entries))


def by_period(entries: Sequence[OfDate]) -> dict[str, Sequence[OfDate]]:
    """Return dated entries by the year that their date begins in (an open start: ends in), in the order given.

    A year with more than MANY is split once more, by month; what is known to the year alone stays with the year.
    """
    periods: dict[str, Sequence[OfDate]] = {}
    start = 0
    while start < len(entries):
        year = _year(entries[start].date)
        end = bisect_right(entries, -year, start, key=lambda each: -_year(each.date))
        found = entries[start:end]
        periods |= _by_month(found, f"{year:04}") if len(found) > MANY else {f"{year:04}": found}
        start = end
    return periods


def _by_month(entries: Sequence[OfDate], year: str) -> dict[str, list[OfDate]]:
    periods: dict[str, list[OfDate]] = {}
    months: dict[str, str] = {}  # by the text of a date: many entries share one
    for each in entries:
        assert each.date is not None  # the undated stand on no shelf by year
        period = months.get(each.date.text)
        if period is None:
            period = months[each.date.text] = (each.date.page or year)[:MONTH]
        periods.setdefault(period, []).append(each)
    return periods


def _by_article(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """Return undated statements by the year that their article was published in, the newest first."""
    periods: dict[str, list[Entry]] = {}
    for each in entries:
        assert isinstance(each, Statement)  # events and articles have dates
        periods.setdefault(f"{UNDATED}{_year(each.article.published):04}", []).append(each)
    return {period: periods[period] for period in sorted(periods, reverse=True)}


def _year(when: Edtf | None) -> int:
    point = when and (when.start or when.end)
    assert point  # the undated stand on no shelf by year, and no date is open at both ends
    return point.year


def _crosses(when: Edtf | None) -> bool:
    """Return whether a date is on no date page, being open or across a year's end. A single one never is."""
    return when is not None and "/" in when.text and not when.page


def _card(entry: Statement | Event | ArticleRow) -> StatementCard | EventCard | ArticleRow:
    if isinstance(entry, Statement):
        return statement_card(entry)
    return event_card(entry) if isinstance(entry, Event) else entry


def period_plans(
    make: Callable[..., Page], language: str, kind: str, of: str, name: str, shelves: Sequence[Shelf[Any]]
) -> Iterator[Plan]:
    """Yield a page (`<kind>/<id>/2022/`) for each period of an actor's or source's split lists, the newest first.

    `make` is `period_page`, or what says more by it.
    """
    for period in sorted({period for each in shelves for period in each.periods}, reverse=True):
        found = [Shelf(each.anchor, each.title, each.periods[period]) for each in shelves if period in each.periods]
        yield plan(make, f"{kind}/{of}/{period}/index.md", language, kind, of, name, period, found)


def period_page(
    path: str,
    language: str,
    kind: str,
    of: str,
    name: str,
    period: str,
    shelves: Sequence[Shelf[Any]],
    drawn: Timeline | None = None,
) -> Page:
    """Return the page of what an actor or a source has of one period; `drawn` is its line of time."""
    title = period_title(name, period, language)
    return page(
        path,
        language,
        template="period.md",
        title=title,
        description=described(title, _held(shelves), language),
        kind=kind,
        of=of,
        name=name,
        period=period,
        timeline=drawn,
        shelves=shelves,
    )


def _held(shelves: Iterable[Shelf[Any]]) -> dict[str, int]:
    """Return how much of each kind stands on lists; what is both said by one and to another counts once."""
    found: dict[str, set[int]] = {}
    for each in shelves:
        found.setdefault(each.kind, set()).update(map(id, each.entries))
    return {kind: len(entries) for kind, entries in found.items()}


def described(title: str, held: Mapping[str, int], language: str) -> str:
    """Return a description that says how much a page holds, by the catalogue's nouns: not of what it holds none."""
    words = Words(language)
    figures = ", ".join(words.count(number, noun) for noun, number in held.items() if number)
    return words.text("{title} – {figures}. Every line leads to its source.", title=title, figures=figures)


def period_title(name: str, period: str, language: str) -> str:
    """Return the title of a page that shows what an actor, a source or a topic has of one period."""
    words = Words(language)
    return words.text("{name}: {period}", name=name, period=period_in_words(period, words))


def period_in_words(period: str, words: Words) -> str:
    """Return what the page of a period is called: `November 2022`, `undated, published in 2022`."""
    if period.startswith(UNDATED):
        return words.text("undated, published in {date}", date=unit_in_words(period.removeprefix(UNDATED), words))
    return unit_in_words(period, words)
