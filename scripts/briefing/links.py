"""Which records belong together by the full ids that they name: those of one utterance, and those that contradict.

Ids of what isn't published are passed over.
"""

from collections.abc import Mapping
from typing import Any, Literal, Protocol

Settled = Literal["", "link", "event"]


class Naming(Protocol):
    """A record that may name others: its full id, and what an outline says of it."""

    @property
    def id(self) -> str: ...
    @property
    def said(self) -> Mapping[str, Any]: ...


def same_as(record: Naming, among: Mapping[str, Naming]) -> str:
    """Return the full id of what a record says that it is the same as; empty where that isn't published."""
    target: str = record.said.get("same_as", "")
    return target if target in among else ""


def groups(records: Mapping[str, Naming]) -> dict[str, list[str]]:
    """Return the ids of all that are joined by `same_as`, whichever way and however far, under each of them."""
    found: dict[str, list[str]] = {}
    for record in records.values():
        if target := same_as(record, records):
            one, two = found.get(record.id, [record.id]), found.get(target, [target])
            if one is not two:
                joined = sorted({*one, *two})
                found |= dict.fromkeys(joined, joined)
    return found


def contradictions(records: Mapping[str, Naming]) -> dict[str, list[str]]:
    """Return the ids of what each statement contradicts, whichever of the two says so, sorted."""
    found: dict[str, set[str]] = {}
    for record in records.values():
        for target in record.said.get("contradicts", ()):
            if target in records:
                found.setdefault(record.id, set()).add(target)
                found.setdefault(target, set()).add(record.id)
    return {id_: sorted(others) for id_, others in found.items()}


def settles(said: Mapping[str, Any]) -> Settled:
    """Return what the reason in a record settles: its links, or where it has none its event; empty without a reason."""
    if "settled" not in said:
        return ""
    return "link" if "same_as" in said or "contradicts" in said else "event"
