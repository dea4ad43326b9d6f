"""How often, and when last: the figures that indexes and summaries show."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from briefing.dates import Edtf
from briefing.model import Named, Statement
from briefing.views.groups import count, dated_of

Of = TypeVar("Of", bound=Named[Any])


@dataclass(frozen=True)
class Tally(Generic[Of]):
    """A record, the number of utterances filed under it, and the date of the newest."""

    of: Of
    statements: int
    newest: Edtf | None


def tally(of: Of, statements: Sequence[Statement]) -> Tally[Of]:
    """Return the figures of the statements filed under a record, which run as D4 says."""
    return Tally(of, count(statements), newest(statements))


def tallies(statements: Iterable[Statement], named: Callable[[Statement], Iterable[Of]]) -> list[Tally[Of]]:
    """Return the figures of each record that the statements name, the most frequent first."""
    records: dict[str, Of] = {}
    filed: dict[str, list[Statement]] = {}
    for each in statements:
        for id_, record in {of.id: of for of in named(each)}.items():
            records[id_] = record
            filed.setdefault(id_, []).append(each)
    return most_first(tally(records[id_], under) for id_, under in filed.items())


def most_first(figures: Iterable[Tally[Of]]) -> list[Tally[Of]]:
    """Return tallies by number, the largest first, ties by id."""
    return sorted(figures, key=lambda each: (-each.statements, each.of.id))


def newest(entries: Sequence[Statement]) -> Edtf | None:
    """Return the date of the last of the dated among entries that run as D4 says; None where all are undated."""
    dated = dated_of(entries)
    return entries[dated - 1].date if dated else None


def oldest(entries: Sequence[Statement]) -> Edtf | None:
    """Return the date of the first of entries that run as D4 says; None where all are undated."""
    return entries[0].date if entries else None
