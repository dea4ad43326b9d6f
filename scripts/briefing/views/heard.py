"""When somebody was last heard, and for how long there has been nothing since."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from briefing.dates import Edtf, parse_edtf
from briefing.model import Actor, Statement
from briefing.views.groups import latest, span
from briefing.views.tally import Tally

QUIET = 30  # days without a statement after which somebody counts as silent: a month, as people say it


class LastHeard(NamedTuple):
    """The date of an actor's newest statement, that which the last of all may have, and the days of silence since that one.

    They differ where another may be newer: one dated more widely, or undated; and where an article shows that it isn't of
    the last days that its date may mean. `until` is the day that is counted to.
    """

    said: Edtf
    last: Edtf
    days: int
    until: Edtf

    @property
    def later(self) -> bool:
        """Whether another may be newer."""
        return (self.last.latest or date.max) > (self.said.latest or date.max)

    @property
    def counted(self) -> Edtf | None:
        """The day that silence is counted from, where the date doesn't end with it."""
        return counted_from(self.said, self.last)


class Silent(NamedTuple):
    """An actor that used to speak, the number of its utterances, and when it was last heard."""

    actor: Actor
    statements: int
    heard: LastHeard


def silence(last: Edtf, until: date) -> int:
    """Return the days from the last that a date may mean; none where it has no end: it may go on."""
    return max((until - last.latest).days, 0) if last.latest else 0


def counted_from(shown: Edtf | None, last: Edtf) -> Edtf | None:
    """Return the last day that `last` may mean; None where it has none, or where the date that is `shown` ends with it."""
    day = last.latest
    return parse_edtf(day.isoformat()) if day and shown and shown.latest != day else None


def last_said(statements: Sequence[Statement]) -> Edtf:
    """Return the date that the last of statements may have, as `latest` has it."""
    return latest(max(statements, key=lambda each: span(each)[::-1]))


def last_heard(said: Edtf | None, last: Edtf | None, as_of: date | None) -> LastHeard | None:
    """Return when an actor was last heard: by the date of its newest statement, and `last_said` of all; None without a date."""
    if said is None or last is None or as_of is None:
        return None
    return LastHeard(said, last, silence(last, as_of), parse_edtf(as_of.isoformat()))


def silent(figures: Iterable[Tally[Actor]], last: Mapping[str, Edtf], as_of: date | None) -> list[Silent]:
    """Return who hasn't been heard for QUIET days or more; `last` is `last_said` of each, by id.

    Those first whose silence tells most: by the number of their statements times the days; ties by id.
    """
    found = [
        Silent(each.of, each.statements, heard)
        for each in figures
        if (heard := last_heard(each.newest, last[each.of.id], as_of)) and heard.days >= QUIET
    ]
    return sorted(found, key=lambda each: (-each.statements * each.heard.days, each.actor.id))
