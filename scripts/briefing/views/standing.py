"""The tables of positions that there are, and in which of them each actor has its row."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from heapq import nlargest
from typing import NamedTuple

from briefing.model import Actor
from briefing.views import cells
from briefing.views.cells import Row, cell, fullest_first, page_of, row
from briefing.views.groups import span
from briefing.views.months import Earlier, Month, Months
from briefing.views.stands import Course, Key, Stand

UNDATED = "undated"  # the table of what no month has


class Way(NamedTuple):
    """To the page of a row: the month whose table it is in, `undated`, or empty for the index; `2` if on the second page."""

    table: str = ""
    page: str = ""


class Standing(NamedTuple):
    """The rows of those heard last; months that have the others; what no month has of these; all months; ways to rows.

    A row is where its page says that it is, by the actor's id. There is one for each who has a position.
    """

    last: Sequence[Row]
    earlier: Sequence[Earlier]
    undated: Sequence[Row]
    months: Sequence[Month]
    ways: Mapping[str, Way]


def standing(
    actors: Mapping[str, Actor], courses: Mapping[Key, Course], stands: Mapping[Key, Stand], names: Sequence[str]
) -> Standing:
    """Return the tables; `names` are the record's months, oldest first."""
    months = Months(actors)
    made = list(months.follow(courses, names))
    own = _by_actor(stands)
    shown = set(nlargest(cells.ROWS, sorted(own), key=lambda id_: _last_heard(own[id_].values())))
    loose = {id_: _loose(on) for id_, on in own.items() if id_ not in shown}
    undated = _rows(actors, {id_: on for id_, on in loose.items() if on})
    ways = {
        **{each.actor: Way(UNDATED, page_of(place)) for place, each in enumerate(undated)},
        **{id_: Way(*way) for id_, way in months.ways()},
        **dict.fromkeys(shown, Way()),
    }
    last = _rows(actors, {id_: own[id_] for id_ in shown})
    return Standing(last, months.earlier(shown), undated, made, ways)


def _rows(actors: Mapping[str, Actor], stands: Mapping[str, Mapping[str, Stand]]) -> list[Row]:
    return fullest_first(
        row(actors[id_], {topic: cell(topic, each) for topic, each in on.items()}) for id_, on in stands.items()
    )


def _by_actor(stands: Mapping[Key, Stand]) -> Mapping[str, Mapping[str, Stand]]:
    found: dict[str, dict[str, Stand]] = {}
    for (actor, topic), stand in stands.items():
        found.setdefault(actor, {})[topic] = stand
    return found


def _last_heard(stands: Iterable[Stand]) -> int:
    """Return the place of the last of the dated statements in the order of D4; -1 where none has a date."""
    return max((each.newest.rank for each in stands if each.newest.date), default=-1)


def _loose(stands: Mapping[str, Stand]) -> Mapping[str, Stand]:
    """Return those that no month has: what is undated, or has no end."""
    return {
        topic: each for topic, each in stands.items() if each.newest.date is None or span(each.newest)[1] == date.max
    }
