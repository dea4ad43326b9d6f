"""How often, and when last: the figures that indexes and summaries show."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from briefing.dates import Edtf
from briefing.model import Event, Named, Statement
from briefing.views.groups import count

Entry = TypeVar("Entry", Statement, Event)
Of = TypeVar("Of", bound=Named[Any])


@dataclass(frozen=True)
class Tally(Generic[Of]):
    """A record, the number of utterances filed under it, and the date of the newest."""

    of: Of
    statements: int
    newest: Edtf | None


def filed(entries: Iterable[Entry], keys: Callable[[Entry], Iterable[str]]) -> dict[str, list[Entry]]:
    """Return the entries under each of their keys, in the order given, each once a key."""
    found: dict[str, list[Entry]] = {}
    for each in entries:
        for key in dict.fromkeys(keys(each)):
            found.setdefault(key, []).append(each)
    return found


def tally(of: Of, statements: Sequence[Statement]) -> Tally[Of]:
    """Return the figures of the statements filed under a record."""
    return Tally(of, count(statements), newest(statements))


def most_first(tallies: Iterable[Tally[Of]]) -> list[Tally[Of]]:
    """Return tallies by number, the largest first, ties by id."""
    return sorted(tallies, key=lambda each: (-each.statements, each.of.id))


def newest(entries: Iterable[Statement | Event]) -> Edtf | None:
    """Return the date of the last entry in the order of D4; None where all are undated."""
    dated = [each for each in entries if each.date]
    return max(dated, key=lambda each: each.rank).date if dated else None


def oldest(entries: Iterable[Statement | Event]) -> Edtf | None:
    """Return the date of the first entry in the order of D4; None where all are undated."""
    dated = [each for each in entries if each.date]
    return min(dated, key=lambda each: each.rank).date if dated else None
