"""When somebody was last heard, and for how long there has been nothing since."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from briefing.dates import Edtf, parse_edtf
from briefing.model import Actor
from briefing.views.tally import Tally

QUIET = 30  # days without a statement after which somebody counts as silent: a month, as people say it


class LastHeard(NamedTuple):
    """The date of an actor's newest statement, and the days of silence from there to the day that it is counted to."""

    said: Edtf
    days: int
    until: Edtf


class Silent(NamedTuple):
    """An actor that used to speak, the number of its utterances, and when it was last heard."""

    actor: Actor
    statements: int
    heard: LastHeard


def silence(last: Edtf, until: date) -> int:
    """Return the days from the last that a date may mean; none where it has no end: it may go on."""
    return max((until - last.latest).days, 0) if last.latest else 0


def last_heard(last: Edtf | None, as_of: date | None) -> LastHeard | None:
    """Return when an actor was last heard by the date of its newest statement; None where it has no date."""
    if last is None or as_of is None:
        return None
    return LastHeard(last, silence(last, as_of), parse_edtf(as_of.isoformat()))


def silent(figures: Iterable[Tally[Actor]], as_of: date | None) -> list[Silent]:
    """Return who hasn't been heard for QUIET days or more.

    Those first whose silence tells most: by the number of their statements times the days; ties by id.
    """
    found = [
        Silent(each.of, each.statements, heard)
        for each in figures
        if (heard := last_heard(each.newest, as_of)) and heard.days >= QUIET
    ]
    return sorted(found, key=lambda each: (-each.statements * each.heard.days, each.actor.id))
