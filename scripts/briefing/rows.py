"""Statements and events before they are joined: what their outlines say, whose article it is, and in which order."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from briefing.dates import Edtf, parse_edtf, sort_key
from briefing.examine import Outline
from briefing.model import Head


class Row(NamedTuple):
    """A statement or event before it is joined."""

    id: str
    head: Head
    order: int
    date: Edtf | None
    key: tuple[int, int, int]  # of D4
    said: Mapping[str, Any]
    alone: bytes  # stands for what it says itself, and what its article is
    happened: bool  # an event

    @property
    def published(self) -> Edtf:
        """Its article's date."""
        return self.head.published

    @property
    def outlet(self) -> str | None:
        """The actor that its article's source is."""
        return self.head.source.record.actor


def ranked(articles: Iterable[tuple[Head, Outline]]) -> list[tuple[int, Row]]:
    """Return the statements and events of articles, which run by stem, in the order of D4, each with its place in it."""
    # By date; what ties stands by stem, statements before events, in the file's order, as it is yielded.
    return list(enumerate(sorted(_rows(articles), key=attrgetter("key"))))


def last_day(heads: Iterable[Head], rows: Iterable[Row]) -> date | None:
    """Return the record's last day: the latest on which something surely was published or said, or had happened.

    A date counts from the first day that it may mean: one article of "2023" is no reason to call all silent since May.
    """
    dates = {head.published.text: head.published for head in heads}
    dates |= {each.date.text: each.date for each in rows if each.date and each.said.get("status") != "planned"}
    return max((day for each in dates.values() if (day := each.earliest or each.latest)), default=None)


def _rows(articles: Iterable[tuple[Head, Outline]]) -> Iterator[Row]:
    for head, outline in articles:
        for happened, dated, rows in ((False, "said", outline.statements), (True, "date", outline.events)):
            for order, said in enumerate(rows):
                text = said.get(dated)
                alone = bytes.fromhex(said["made_of"]) + head.fingerprint
                when = parse_edtf(text) if text else None
                yield Row(f"{head.stem}#{said['id']}", head, order, when, _key(text), said, alone, happened)


@cache  # there are many times as many records as dates
def _key(text: str | None) -> tuple[int, int, int]:
    return sort_key(parse_edtf(text) if text else None)
