"""One utterance told in several articles stands once on a list (format.md, `same_as`)."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from briefing import spans
from briefing.dates import Edtf
from briefing.model import Event, Statement
from briefing.spans import Span, until

Entry = TypeVar("Entry", bound=Statement | Event)


class Dated(Protocol):
    """What may have a date."""

    @property
    def date(self) -> Edtf | None: ...


def folded(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Return one entry for each utterance or happening among `entries`, in the order given, which is that of D4.

    Of those of a group it is the one that dates it most closely. Whoever shows it finds the rest, on the list or not,
    in its `others`.
    """
    told: dict[str, list[Entry]] = {}
    for each in _told_often(entries):
        told.setdefault(each.group[0].id, []).append(each)
    if not any(len(group) > 1 for group in told.values()):
        return entries
    shown = {first: min(group, key=_closeness) for first, group in told.items()}
    return [each for each in entries if not each.group or shown[each.group[0].id] is each]


def latest(entry: Statement | Event) -> Edtf:
    """Return the date that days since an utterance or happening are counted from: it ends as its `span` does."""
    return until(_dates(entry), span(entry))


def span(entry: Statement | Event) -> Span:
    """Return the first and the last day that an utterance or happening may be of, by all records of it.

    No statement is of a later day than the first article that prints it; what happens may go on, or be planned.
    """
    if isinstance(entry, Event):
        return spans.span(_dates(entry))
    out = min(map(_out, entry.group)) if entry.group else _out(entry)
    return spans.span(_dates(entry), out)


def _dates(entry: Statement | Event) -> list[Edtf]:
    return [each.date for each in entry.group or (entry,) if each.date]


def _out(entry: Statement | Event) -> date:
    return entry.article.published.latest or date.max


def newest_first(entries: Sequence[Entry]) -> list[Entry]:
    """Return entries that run as D4 says the other way round: the dated reversed as a whole, the undated last."""
    dated = dated_of(entries)
    return [*entries[:dated][::-1], *entries[dated:]]


def dated_of(entries: Sequence[Dated]) -> int:
    """Return how many entries of a list have a date: those without one are its last, up or down."""
    return bisect_left(entries, True, key=lambda each: each.date is None)


def count(entries: Sequence[Statement | Event]) -> int:
    """Return the number of utterances or happenings, however often each is told."""
    told = _told_often(entries)
    return len(entries) - len(told) + len({each.group[0].id for each in told})


def _told_often(entries: Iterable[Entry]) -> list[Entry]:
    return [each for each in entries if each.group]


def _closeness(entry: Statement | Event) -> tuple[object, ...]:
    """Sort reviewed before draft, the dated before the undated, the narrower before the wider; ties as D4 has them."""
    when = entry.date
    ends = (when.earliest, when.latest) if when else (None, None)
    width = (ends[1] - ends[0]).days if ends[0] and ends[1] else date.max.toordinal()
    return (entry.article.draft, when is None, width, entry.rank)
