"""What a statement, an event or an article shows on every list it stands on: one card for all pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from briefing.dates import Edtf, sort_key
from briefing.model import Article, Event, Head, Receipt, Statement
from briefing.views.excerpt import may_print
from briefing.views.groups import count
from briefing.views.when import line_numbers
from briefing.views.working import Working, working


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
    working: Working | None

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
    def anchor(self) -> str:
        """The anchor of its first line on the article's page; empty where that page prints no text."""
        return _line_anchor(self.event)


class ArticleRow(NamedTuple):
    """An article on a list, and the number of utterances that it tells."""

    head: Head
    statements: int

    @property
    def date(self) -> Edtf:
        """When the article was published."""
        return self.head.published


def article_rows(articles: Iterable[Article]) -> list[ArticleRow]:
    """Return articles by date of publication, the order of D4 the other way round."""
    keys: dict[str, tuple[int, int, int]] = {}  # by the text of a date: many articles share one

    def key(each: Article) -> tuple[tuple[int, int, int], str]:
        published = each.head.published
        if published.text not in keys:
            keys[published.text] = sort_key(published)
        return keys[published.text], each.stem

    return [ArticleRow(each.head, count(each.statements)) for each in sorted(articles, key=key, reverse=True)]


def statement_card(shown: Statement) -> StatementCard:
    """Return a statement's card."""
    receipts = shown.receipts
    printed = may_print(shown.article)
    return StatementCard(
        statement=shown,
        others=shown.others,
        event=shown.event,
        passages=receipts.passages if printed else (),
        said_text=tuple(dict.fromkeys(each.text for each in receipts.said_text)) if printed else (),
        lines=line_numbers(receipts.lines),
        several=len(receipts.lines) > 1,
        working=working(shown),
    )


def event_card(shown: Event) -> EventCard:
    """Return an event's card."""
    receipts = shown.receipts
    passages = receipts.passages if may_print(shown.article) else ()
    return EventCard(shown, shown.others, passages, line_numbers(receipts.lines), len(receipts.lines) > 1)


def _line_anchor(entry: Statement | Event) -> str:
    lines = entry.receipts.lines
    return f"_l{lines[0]}" if lines and may_print(entry.article) else ""
