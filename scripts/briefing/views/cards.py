"""What a statement, an event or an article shows on every list it stands on: one card for all pages."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from briefing.dates import Edtf, sort_key
from briefing.model import Article, Event, Head, Receipt, Statement
from briefing.views.cite import Cited, cited
from briefing.views.excerpt import may_print
from briefing.views.groups import count
from briefing.views.same_words import Telling, tellings
from briefing.views.when import line_numbers
from briefing.views.words import Words
from briefing.views.working import Working, working

_WHOLE = 10  # words of a quote that its address at the publisher's gives whole
_ENDS = 5  # words that it gives of each end of a longer one


class Quote(NamedTuple):
    """A quote, and the words that a browser finds it by on the publisher's page; none where that is not linked."""

    text: str
    ends: tuple[str, ...]


@dataclass(frozen=True)
class StatementCard:
    """A statement, the other records of the same utterance, and those of its source's words that may be printed.

    `tellings` and `cited` are shown on its article's page alone, its permanent address.
    """

    statement: Statement
    others: tuple[Statement, ...]
    event: Event | None
    quotes: tuple[Quote, ...]
    passages: tuple[Receipt, ...]
    said_text: tuple[str, ...]
    lines: str
    several: bool
    working: Working | None
    tellings: tuple[Telling, ...] = ()
    cited: Cited | None = None

    @property
    def anchor(self) -> str:
        """The anchor of its first line on the article's page; empty where that page prints no text."""
        return _line_anchor(self.statement)

    @property
    def asks_bodies(self) -> bool:
        """Whether somebody who has no answer is no person: others may have spoken for it."""
        return any(each.record.kind != "person" for each in self.statement.unanswered)


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
        quotes=tuple(Quote(each.text, ()) for each in receipts.quotes),
        passages=receipts.passages if printed else (),
        said_text=tuple(dict.fromkeys(each.text for each in receipts.said_text)) if printed else (),
        lines=line_numbers(receipts.lines),
        several=len(receipts.lines) > 1,
        working=working(shown),
    )


def whole_card(shown: Statement, country: str, site_url: str, words: Words) -> StatementCard:
    """Return a statement's card as its article's page has it; `country` is the speaker's, or empty."""
    url = shown.article.record.url
    return replace(
        statement_card(shown),
        quotes=tuple(Quote(each.text, _ends(each) if url else ()) for each in shown.receipts.quotes),
        tellings=tellings(shown, country),
        cited=cited(shown, site_url, words),
    )


def event_card(shown: Event) -> EventCard:
    """Return an event's card."""
    receipts = shown.receipts
    passages = receipts.passages if may_print(shown.article) else ()
    return EventCard(shown, shown.others, passages, line_numbers(receipts.lines), len(receipts.lines) > 1)


def _ends(quote: Receipt) -> tuple[str, ...]:
    """Return a short quote, or the first and last words of one; of no others, lest they be the source's."""
    words = quote.text.split()
    if len(words) < 2 or (len(words) <= _WHOLE and len(quote.marks) == 1):
        return (quote.text,)
    # What stands in two paragraphs is only found by its ends.
    some = min(_ENDS, len(words) // 2)
    return (" ".join(words[:some]), " ".join(words[-some:]))


def _line_anchor(entry: Statement | Event) -> str:
    lines = entry.receipts.lines
    return f"_l{lines[0]}" if lines and may_print(entry.article) else ""
