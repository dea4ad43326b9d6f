"""The table of positions as it was at the end of each month of the record."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from briefing.model import Actor
from briefing.views import cells, shelves
from briefing.views.calendar import MONTH
from briefing.views.cells import Cell, Row, anchor, cell, fullest_first, page_of, row, unmoved
from briefing.views.stands import Course, Key, Spanned, Stand, newest_of, stand


class Heard(NamedTuple):
    """An actor, and which page of a month's table its row is on: `2`; empty for the first."""

    actor: str
    name: str
    page: str

    @property
    def anchor(self) -> str:
        """Where its row is on that page."""
        return anchor(self.actor)


class Earlier(NamedTuple):
    """A month, and the actors who were heard last in it; none where they are many."""

    month: str
    actors: Sequence[Heard]


class Month(NamedTuple):
    """The table as of a month's end: rows in full, and in which months the others have theirs, the newest first."""

    name: str
    rows: Sequence[Row]
    earlier: Sequence[Earlier]


class Months:
    """Follows the record month by month; what it knows at last is the table as of the end of it."""

    def __init__(self, actors: Mapping[str, Actor]) -> None:
        self._actors = actors
        self._cells: dict[str, dict[str, Cell]] = {}
        self._where: dict[str, tuple[str, Heard]] = {}  # by actor: the month in which it was heard last

    def follow(self, courses: Mapping[Key, Course], names: Sequence[str]) -> Iterator[Month]:
        """Yield the table of each month from the first position on; `names` are the record's months, oldest first.

        A statement counts from the end of the month that the last day it may mean lies in. What is undated or has no
        end counts in none. A move is shown in the month that brought it.
        """
        changes = _changes(courses)
        for name in sorted({*changes, *names[bisect_left(names, min(changes, default="~")) :]}):
            spoke = self._change(changes.get(name, {}))
            full = len(self._cells) <= cells.ROWS
            rows = fullest_first([*spoke.values(), *(self._silent(spoke) if full else ())])
            self._where |= {
                each.actor: (name, Heard(each.actor, each.name, page_of(place)))
                for place, each in enumerate(rows)
                if each.actor in spoke
            }
            yield Month(name, rows, [] if full else self.earlier({each.actor for each in rows}))

    def earlier(self, shown: set[str]) -> list[Earlier]:
        """Return the months in which those who aren't shown were heard last, the newest first."""
        left = [each for id_, each in self._where.items() if id_ not in shown]
        found: dict[str, list[Heard]] = {month: [] for month, _ in left}
        if len(left) <= shelves.MANY:
            for month, heard in left:
                found[month].append(heard)
        return [Earlier(month, sorted(found[month], key=_by_name)) for month in sorted(found, reverse=True)]

    def ways(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """Yield each actor's id, the month in which it was heard last, and which page of that one has its row."""
        for id_, (month, heard) in self._where.items():
            yield id_, (month, heard.page)

    def _change(self, spoke: Mapping[str, Mapping[str, Stand]]) -> dict[str, Row]:
        """Take in where those who spoke in a month stand at its end; return their rows, with the moves of that month."""
        rows = {}
        for id_, stands in spoke.items():
            changed = {topic: cell(topic, each) for topic, each in stands.items()}
            own = self._cells.setdefault(id_, {})
            rows[id_] = row(self._actors[id_], own | changed)
            own |= {topic: unmoved(each) for topic, each in changed.items()}
        return rows

    def _silent(self, spoke: Collection[str]) -> Iterator[Row]:
        """Yield the rows of all others."""
        for id_, own in self._cells.items():
            if id_ not in spoke:
                yield row(self._actors[id_], own)


def _by_name(each: Heard) -> tuple[str, str]:
    return (each.name.casefold(), each.actor)


def _changes(courses: Mapping[Key, Course]) -> Mapping[str, Mapping[str, Mapping[str, Stand]]]:
    """Return where those who spoke in a month stand at its end on what they spoke of, by month, actor and topic."""
    found: dict[str, dict[str, dict[str, Stand]]] = {}
    for (actor, topic), course in courses.items():
        for month, where in _by_month(course):
            found.setdefault(month, {}).setdefault(actor, {})[topic] = where
    return found


@cache  # there are many times as many statements as days
def _month(day: date) -> str:
    return day.isoformat()[:MONTH]


def _by_month(course: Course) -> Iterator[tuple[str, Stand]]:
    """Yield where a course has led to at the end of each month that brings a statement, the oldest month first.

    With the last of the moves of that month to the stance in question.
    """
    by_month: dict[str, list[Spanned]] = {}
    for each in course.said:
        if each.statement.date and each.last < date.max:
            by_month.setdefault(_month(each.last), []).append(each)
    moves = {move.now.id: move for move in course.moves}
    near: Sequence[Spanned] = ()
    for month, said in sorted(by_month.items()):
        near = newest_of(sorted([*near, *said], key=lambda each: each.statement.rank))
        yield month, stand(near, [moves[each.statement.id] for each in said if each.statement.id in moves])
