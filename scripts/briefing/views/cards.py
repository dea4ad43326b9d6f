"""What a statement, an event or an article shows on every list it stands on: one card for all pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.dates import Edtf, sort_key
from briefing.model import Article, Digest, Event, Head, Receipt, Statement
from briefing.views.excerpt import may_print
from briefing.views.groups import Group, ascending, count, newest_first, one_by_one
from briefing.views.when import line_numbers


@dataclass(frozen=True)
class StatementCard:
    """A statement, the other records of the same utterance, and those of its source's words that may be printed."""

    statement: Statement
    others: tuple[Statement, ...]
    event: Event | None
    passages: tuple[Receipt, ...]
    said_text: tuple[str, ...]
    lines: str
    several: bool

    @property
    def entry(self) -> Statement:
        """The statement: what statements and events have in common is asked of `entry`."""
        return self.statement

    @property
    def anchor(self) -> str:
        """The anchor of its first line on the article's page; empty where that page prints no text."""
        return _line_anchor(self.statement)


@dataclass(frozen=True)
class EventCard:
    """An event, the other records of the same happening, and those of its source's words that may be printed."""

    event: Event
    others: tuple[Event, ...]
    passages: tuple[Receipt, ...]
    lines: str
    several: bool

    @property
    def entry(self) -> Event:
        """The event."""
        return self.event

    @property
    def anchor(self) -> str:
        """The anchor of its first line on the article's page; empty where that page prints no text."""
        return _line_anchor(self.event)


@dataclass(frozen=True)
class ArticleRow:
    """An article on a list, and the number of utterances that it tells."""

    head: Head
    statements: int

    @property
    def entry(self) -> "ArticleRow":
        """What has the row's date: the row."""
        return self

    @property
    def date(self) -> Edtf:
        """When the article was published."""
        return self.head.published


def article_rows(articles: Iterable[Article]) -> list[ArticleRow]:
    """Return articles by date of publication, the order of D4 the other way round."""
    ordered = sorted(articles, key=lambda each: (sort_key(each.head.published), each.stem), reverse=True)
    return [ArticleRow(each.head, count(each.statements)) for each in ordered]


class Cards:
    """Makes the cards of a digest; knows every record by its full id."""

    def __init__(self, digest: Digest) -> None:
        self._statements = {each.id: each for each in digest.statements}
        self._events = {each.id: each for each in digest.events}

    def ascending(self, statements: Iterable[Statement]) -> list[StatementCard]:
        """Return the cards of the utterances among `statements`, in the order of D4."""
        return [self._card(group) for group in ascending(statements, self._statements)]

    def own(self, article: Article) -> tuple[list[StatementCard], list[EventCard]]:
        """Return a card for each of an article's statements and events, in the order of D4: each has its anchor there."""
        statements = one_by_one(article.statements, self._statements)
        return [self._card(group) for group in statements], [
            _event_card(group) for group in one_by_one(article.events, self._events)
        ]

    def newest_first(self, statements: Iterable[Statement]) -> list[StatementCard]:
        """Return the cards of the utterances among `statements`, newest first, undated last."""
        return [self._card(group) for group in newest_first(statements, self._statements)]

    def events(self, events: Iterable[Event]) -> list[EventCard]:
        """Return the cards of the happenings among `events`, in the order of D4."""
        return [_event_card(group) for group in ascending(events, self._events)]

    def newest_events(self, events: Iterable[Event]) -> list[EventCard]:
        """Return the cards of the happenings among `events`, newest first."""
        return [_event_card(group) for group in newest_first(events, self._events)]

    def _card(self, group: Group[Statement]) -> StatementCard:
        shown = group.shown
        printed = may_print(shown.article)
        return StatementCard(
            statement=shown,
            others=group.others,
            event=shown.event,
            passages=shown.receipts.passages if printed else (),
            said_text=tuple(dict.fromkeys(each.text for each in shown.receipts.said_text)) if printed else (),
            lines=line_numbers(shown.receipts.lines),
            several=len(shown.receipts.lines) > 1,
        )


def _event_card(group: Group[Event]) -> EventCard:
    shown = group.shown
    passages = shown.receipts.passages if may_print(shown.article) else ()
    lines = shown.receipts.lines
    return EventCard(shown, group.others, passages, line_numbers(lines), len(lines) > 1)


def _line_anchor(entry: Statement | Event) -> str:
    lines = entry.receipts.lines
    return f"_l{lines[0]}" if lines and may_print(entry.article) else ""
