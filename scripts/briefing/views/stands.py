"""Where each actor stands on each topic: by its newest statement there, and by the move that led to that stance."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import takewhile
from operator import itemgetter
from typing import NamedTuple

from briefing.model import Statement
from briefing.views.groups import dated_of, folded

Key = tuple[str, str]  # an actor and a topic, by their ids


class Move(NamedTuple):
    """A statement with another stance than the one before it, by the same actor, on the same topic; and that one.

    What is before is surely earlier: the last day that it may mean lies before the first that the other may. What was
    said on one day, or may have been, is no move. Where both stances were taken, or may have been, the move comes with
    the first statement whose stance stands alone; it is from the last that did before, and told once.
    """

    now: Statement
    before: Statement


class Course(NamedTuple):
    """What one actor said on one topic, each utterance once, as D4 has it; and the moves in it, the oldest first."""

    said: Sequence[Statement]
    moves: Sequence[Move]


class Stand(NamedTuple):
    """Where an actor stands on a topic: its newest statement, and the last move to that one's stance, if any.

    Where nothing tells which of several is the newest: `also` has, of the same date, one of each other stance; there is
    no move then. Where nothing is dated, `more` are the other statements.
    """

    newest: Statement
    move: Move | None
    more: int = 0
    also: tuple[Statement, ...] = ()


def stands(of: Mapping[Key, Course]) -> Mapping[Key, Stand]:
    """Return where each course has led to.

    The newest statement is the last of the dated; the first of the undated where none has a date.
    """
    return {key: _stand(course) for key, course in of.items()}


def courses(statements: Sequence[Statement]) -> Mapping[Key, Course]:
    """Return what each actor said on each topic; `statements` run as D4 says."""
    found: dict[Key, list[Statement]] = {}
    for each in statements:
        for topic in {topic.id: None for topic in each.topics}:
            found.setdefault((each.speaker.id, topic), []).append(each)
    return {key: _course(folded(said)) for key, said in found.items()}


def moves(of: Mapping[Key, Course]) -> Mapping[str, list[Move]]:
    """Return who moved, by topic, the newest move first; no entry for a topic where nobody did."""
    found: dict[str, list[Move]] = {}
    for (_, topic), course in of.items():
        if course.moves:
            found.setdefault(topic, []).extend(course.moves)
    return {topic: sorted(moved, key=lambda move: -move.now.rank) for topic, moved in found.items()}


_Dated = tuple[Statement, date, date]  # with the first and the last day that it may mean; an open end is far away


def _course(said: Sequence[Statement]) -> Course:
    if len(said) == 1:
        return Course(said, ())
    dated = [(each, each.date.earliest or date.min, each.date.latest or date.max) for each in said if each.date]
    return Course(said, list(_moves(dated)))


def _moves(said: Sequence[_Dated]) -> Iterator[Move]:
    """Yield the moves among dated statements."""
    told: set[tuple[str, str]] = set()
    reaches = _reaches(said)
    for place, (now, first, last) in enumerate(said):
        before, stances = _before(said, place)
        if before is None or (before.id, now.stance.id) in told:
            continue
        if not any(reaches[stance].into(first, last) for stance in stances):
            told.add((before.id, now.stance.id))
            yield Move(now, before)


class _Reach(NamedTuple):
    """The first days of statements, ascending, and the last day that any of those up to each may mean."""

    starts: list[date]
    ends: list[date]

    def into(self, first: date, last: date) -> bool:
        """Return whether one of them may be of these days."""
        begun = bisect_right(self.starts, last)
        return begun > 0 and self.ends[begun - 1] >= first


def _reaches(said: Sequence[_Dated]) -> Mapping[str, _Reach]:
    """Return the statements' reaches by stance: somebody may have said a thousand things on a topic."""
    found: dict[str, _Reach] = {}
    for each, first, last in sorted(said, key=itemgetter(1)):
        starts, ends = found.setdefault(each.stance.id, _Reach([], []))
        starts.append(first)
        ends.append(max(last, ends[-1]) if ends else last)
    return found


def _before(said: Sequence[_Dated], place: int) -> tuple[Statement | None, set[str]]:
    """Return what a statement's stance has changed from, and the stances that were taken then; None if it hasn't."""
    stance, until = said[place][0].stance.id, said[place][1]
    for at in range(place - 1, -1, -1):
        if said[at][2] >= until:
            continue
        stances = _stances(said, at, until)
        if stance not in stances:
            return said[at][0], stances
        if len(stances) == 1:
            break
        until = said[at][1]  # both were taken there, which says nothing
    return None, set()


def _stances(said: Sequence[_Dated], place: int, until: date) -> set[str]:
    """Return the stance at a place, and those before it that may be of the same day and are surely before another."""
    first = said[place][1]
    near = takewhile(lambda at: said[at][2] >= first, range(place, -1, -1))
    return {said[at][0].stance.id for at in near if said[at][2] < until}


def _stand(course: Course) -> Stand:
    dated = dated_of(course.said)
    if not dated:
        return Stand(course.said[0], None, len(course.said) - 1)
    newest = course.said[dated - 1]
    return stand(newest, also(course.said[:dated]) if dated > 1 else (), course.moves)


def stand(newest: Statement, others: tuple[Statement, ...], led: Sequence[Move]) -> Stand:
    """Return where an actor stands by its newest statement, those of its date with other stances, and its moves."""
    if others:
        return Stand(newest, None, also=others)
    return Stand(newest, next((move for move in reversed(led) if move.now.stance.id == newest.stance.id), None))


def also(dated: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return what the order of D4 puts before the last of dated statements for no reason of time.

    That is what has the same date, one of each stance but that one's.
    """
    if len(dated) < 2 or _bounds(dated[-2]) != _bounds(dated[-1]):
        return ()
    found: dict[str, Statement] = {}
    for each in takewhile(lambda each: _bounds(each) == _bounds(dated[-1]), reversed(dated)):
        found.setdefault(each.stance.id, each)
    return tuple(found.values())[1:]


def _bounds(statement: Statement) -> tuple[date | None, date | None]:
    return (statement.date.earliest, statement.date.latest) if statement.date else (None, None)
