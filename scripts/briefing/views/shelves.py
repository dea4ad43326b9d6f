"""Long lists, split by year and, in a full year, by month: a page stays light however long an actor speaks."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from briefing.dates import Edtf
from briefing.model import Actor, Digest, Source
from briefing.views.calendar import MONTH
from briefing.views.cards import ArticleRow, EventCard, StatementCard
from briefing.views.page import Page, page
from briefing.views.when import unit_in_words
from briefing.views.words import Words

Card = TypeVar("Card", StatementCard, EventCard, ArticleRow)
KINDS = {StatementCard: "statement", EventCard: "event", ArticleRow: "article"}

MANY, FEW = 1000, 50  # cards that a list may have before it is split, and those of a split one that its page shows


@dataclass(frozen=True)
class Shelf(Generic[Card]):
    """A list of cards, newest first: those that its page shows, and the dated by period (`2022`) where it is split."""

    anchor: str
    title: str  # of the section; may hold `{name}`
    cards: Sequence[Card]
    periods: Mapping[str, Sequence[Card]] = field(default_factory=dict)
    total: int = 0

    @property
    def kind(self) -> str:
        """What its cards are of: `statement`, `event` or `article`."""
        return KINDS[type(self.cards[0])]


def shelf(anchor: str, title: str, cards: Sequence[Card]) -> Shelf[Card]:
    """Return the list as its page shows it: all, or the newest few and what no date page has (D2)."""
    dated = [each for each in cards if _date(each)]
    if len(dated) <= MANY:
        return Shelf(anchor, title, cards, total=len(cards))
    shown = [each for place, each in enumerate(cards) if place < FEW or not _page(each)]
    return Shelf(anchor, title, shown, by_period(dated), len(cards))


def by_period(cards: Sequence[Card]) -> dict[str, list[Card]]:
    """Return the cards by the year that their date begins in (an open start: ends in), in the order given.

    A year with more than MANY is split once more, by month; what is known to the year alone stays with the year.
    """
    full = {year for year, number in Counter(map(_year, cards)).items() if number > MANY}
    periods: dict[str, list[Card]] = {}
    for each in cards:
        year = _year(each)
        periods.setdefault((_month(each) or year) if year in full else year, []).append(each)
    return periods


def period_pages(digest: Digest, kind: str, of: Actor | Source, shelves: Sequence[Shelf[Card]]) -> Iterator[Page]:
    """Yield a page (`<kind>/<id>/2022/`) for each period of an actor's or source's split lists, the newest first."""
    words = Words(digest.language)
    for period in sorted({period for each in shelves for period in each.periods}, reverse=True):
        title = words.text("{name}: {period}", name=of.name, period=unit_in_words(period, words))
        found = [each for each in shelves if period in each.periods]
        yield page(
            digest,
            f"{kind}/{of.id}/{period}/index.md",
            template="period.md",
            title=title,
            description=title,
            kind=kind,
            of=of.id,
            name=of.name,
            period=period,
            shelves=[Shelf(each.anchor, each.title, each.periods[period]) for each in found],
        )


def _date(card: StatementCard | EventCard | ArticleRow) -> Edtf | None:
    return card.entry.date


def _page(card: StatementCard | EventCard | ArticleRow) -> str | None:
    when = _date(card)
    return when.page if when else None


def _year(card: StatementCard | EventCard | ArticleRow) -> str:
    when = _date(card)
    day = (when.earliest or when.latest) if when else None
    assert day is not None  # what is undated stands on no shelf by year
    return f"{day.year:04}"


def _month(card: StatementCard | EventCard | ArticleRow) -> str | None:
    unit = _page(card)
    return unit[:MONTH] if unit and len(unit) >= MONTH else None
