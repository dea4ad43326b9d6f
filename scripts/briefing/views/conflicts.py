"""Conflicts, side by side: who tells it how, where, and why it is settled if it is."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.model import Statement
from briefing.views import shelves
from briefing.views.cards import EventCard, StatementCard, event_card, statement_card
from briefing.views.differences import Conflict, Record
from briefing.views.filed import Filed
from briefing.views.groups import dated_of, folded
from briefing.views.page import Page, Plan, page, plan
from briefing.views.shelves import by_period, period_title
from briefing.views.words import Words

UNDATED = "undated"


class Side(NamedTuple):
    """What stands against the other sides: one record, or all of one polarity (`for`, `against`)."""

    polarity: str
    cards: Sequence[StatementCard | EventCard]


class Shown(NamedTuple):
    """A conflict as its page shows it: its place there, what it is called by all sides, and the sides."""

    conflict: Conflict
    anchor: str
    names: Sequence[str]
    sides: Sequence[Side]

    @property
    def first(self) -> Record:
        """The record that comes first in the order of D4."""
        return self.conflict.records[0]


def conflicts(filed: Filed) -> Iterator[Plan]:
    """Yield the page of conflicts if there are any; where there are many, the gravest and one for each period."""
    every = filed.conflicts
    if not every:
        return
    opened, settled = _by_gravity(every, settled=False), _by_gravity(every, settled=True)
    if len(every) <= shelves.MANY:
        yield plan(_index, "conflicts/index.md", filed.language, opened, settled, [])
        return
    dated = dated_of(every)
    periods = {**by_period(every[:dated]), **({UNDATED: every[dated:]} if every[dated:] else {})}
    counts = [(period, sum(not each.settled for each in within), len(within)) for period, within in periods.items()]
    yield plan(_index, "conflicts/index.md", filed.language, opened[: shelves.FEW], [], counts)
    for period, within in periods.items():
        path = f"conflicts/{period}/index.md"
        parts = _by_gravity(within, settled=False), _by_gravity(within, settled=True)
        yield plan(_period, path, filed.language, period, *parts)


def _by_gravity(every: Sequence[Conflict], *, settled: bool) -> list[Conflict]:
    """Return the conflicts that are settled, or those that aren't: what is only about words last, else as listed."""
    return sorted((each for each in every if each.settled == settled), key=lambda each: not each.grave)


def _index(
    path: str,
    language: str,
    opened: Sequence[Conflict],
    settled: Sequence[Conflict],
    periods: Sequence[tuple[str, int, int]],
) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Conflicts"),
        description=words.text("Where sources differ on one event, and where statements contradict each other."),
        opened=[_shown(each) for each in opened],
        settled=[_shown(each) for each in settled],
        periods=periods,
    )


def _period(path: str, language: str, period: str, opened: Sequence[Conflict], settled: Sequence[Conflict]) -> Page:
    words = Words(language)
    undated = words.text("{name}: {period}", name=words.text("Conflicts"), period=words.text("undated"))
    title = undated if period == UNDATED else period_title(words.text("Conflicts"), period, language)
    return page(
        path,
        language,
        template="conflicts_period.md",
        title=title,
        description=title,
        opened=[_shown(each) for each in opened],
        settled=[_shown(each) for each in settled],
    )


def _shown(conflict: Conflict) -> Shown:
    return Shown(
        conflict=conflict,
        anchor=_anchor(conflict),
        names=list(dict.fromkeys(map(_name, conflict.records))),
        sides=_sides(conflict),
    )


def _name(record: Record) -> str:
    return record.speaker.name if isinstance(record, Statement) else record.record.title


def _sides(conflict: Conflict) -> list[Side]:
    if conflict.kind != "opposite":
        return [Side("", [_card(each)]) for each in conflict.records]
    said = [each for each in conflict.records if isinstance(each, Statement)]
    by_polarity = {way: [each for each in said if each.stance.record.polarity == way] for way in ("for", "against")}
    return [Side(way, [statement_card(each) for each in folded(own)]) for way, own in by_polarity.items()]


def _card(record: Record) -> StatementCard | EventCard:
    return statement_card(record) if isinstance(record, Statement) else event_card(record)


def _anchor(conflict: Conflict) -> str:
    """Return a conflict's place on its page: made of ids, so that it stays when others come."""
    of = [each.id.replace("#", "__") for each in conflict.records]
    if conflict.topics:
        return f"_{conflict.kind}__{of[0]}__{conflict.topics[0].id}"
    return f"_{conflict.kind}__{'__'.join(of[:2])}"
