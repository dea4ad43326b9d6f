"""One utterance told in several articles stands once on a list (format.md, `same_as`)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from briefing.model import Event, Statement, descending

Entry = TypeVar("Entry", Statement, Event)


@dataclass(frozen=True)
class Group(Generic[Entry]):
    """The record that a list shows, and all other records of the same utterance or happening, by id."""

    shown: Entry
    others: tuple[Entry, ...] = ()


def ascending(entries: Iterable[Entry], known: Mapping[str, Entry]) -> list[Group[Entry]]:
    """Return one group for each utterance among `entries`, in the order of D4; `known` holds all records by id.

    Of a group's records among `entries` the one that dates it most closely is shown.
    """
    groups = _groups(entries, known)
    return [groups[each.id] for each in sorted((group.shown for group in groups.values()), key=lambda each: each.rank)]


def one_by_one(entries: Iterable[Entry], known: Mapping[str, Entry]) -> list[Group[Entry]]:
    """Return a group for each of `entries`, none folded into another, in the order of D4: an article's own records."""
    return [_group([each], known) for each in sorted(entries, key=lambda each: each.rank)]


def newest_first(entries: Iterable[Entry], known: Mapping[str, Entry]) -> list[Group[Entry]]:
    """Return the groups as `ascending` does, in the order of D4 the other way round, the undated last."""
    groups = _groups(entries, known)
    return [groups[each.id] for each in descending(group.shown for group in groups.values())]


def count(entries: Iterable[Statement | Event]) -> int:
    """Return the number of utterances or happenings, however often each is told."""
    return len({each.same for each in entries})


def _groups(entries: Iterable[Entry], known: Mapping[str, Entry]) -> dict[str, Group[Entry]]:
    told: dict[tuple[str, ...], list[Entry]] = {}
    for each in entries:
        told.setdefault(each.same, []).append(each)
    return {group.shown.id: group for group in (_group(each, known) for each in told.values())}


def _group(entries: list[Entry], known: Mapping[str, Entry]) -> Group[Entry]:
    shown = min(entries, key=_closeness)
    return Group(shown, tuple(known[id_] for id_ in shown.same if id_ != shown.id and id_ in known))


def _closeness(entry: Statement | Event) -> tuple[object, ...]:
    """Sort reviewed before draft, the dated before the undated, the narrower before the wider; ties as D4 has them."""
    when = entry.date
    ends = (when.earliest, when.latest) if when else (None, None)
    width = (ends[1] - ends[0]).days if ends[0] and ends[1] else date.max.toordinal()
    return (entry.article.draft, when is None, width, entry.rank)
