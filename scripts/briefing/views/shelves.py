"""Long lists, split by year and, in a full year, by month: a page stays light however long an actor speaks."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from briefing.model import Actor, Digest, Source
from briefing.views.calendar import MONTH
from briefing.views.cards import ArticleRow, EventCard, StatementCard
from briefing.views.page import Page, page
from briefing.views.when import unit_in_words
from briefing.views.words import Words

Card = TypeVar("Card", StatementCard, EventCard, ArticleRow)
KINDS = {StatementCard: "statement", EventCard: "event", ArticleRow: "article"}

MANY, FEW = 200, 50  # cards that a list may have before it is split, and those of a split one that its page shows
UNDATED = "undated"


@dataclass(frozen=True)
class Shelf(Generic[Card]):
    """A list of cards, newest first: those that its page shows, and all by period (`2022`) where it is split."""

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
    """Return the list as its page shows it."""
    if len(cards) <= MANY:
        return Shelf(anchor, title, cards, total=len(cards))
    return Shelf(anchor, title, cards[:FEW], by_period(cards), len(cards))


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


def period_in_words(period: str, words: Words) -> str:
    """Return what a period's page is called."""
    return words.text(UNDATED) if period == UNDATED else unit_in_words(period, words)


def period_pages(digest: Digest, kind: str, of: Actor | Source, shelves: Sequence[Shelf[Card]]) -> Iterator[Page]:
    """Yield a page (`<kind>/<id>/2022/`) for each period of an actor's or source's split lists, the newest first."""
    words = Words(digest.language)
    for period in sorted({period for each in shelves for period in each.periods}, reverse=True):
        title = words.text("{name}: {period}", name=of.name, period=period_in_words(period, words))
        found = [each for each in shelves if period in each.periods]
        yield page(
            digest,
            f"{kind}/{of.id}/{period}/index.md",
            template="period.md",
            title=title,
            description=title,
            searchable=False,
            kind=kind,
            of=of.id,
            name=of.name,
            period=period,
            shelves=[Shelf(each.anchor, each.title, each.periods[period]) for each in found],
        )


def _year(card: StatementCard | EventCard | ArticleRow) -> str:
    when = card.entry.date
    day = (when.earliest or when.latest) if when else None
    return f"{day.year:04}" if day else UNDATED


def _month(card: StatementCard | EventCard | ArticleRow) -> str | None:
    unit = card.entry.date.page if card.entry.date else None
    return unit[:MONTH] if unit and len(unit) >= MONTH else None
