"""Where each actor stands on each topic: by its newest statement there, and by the move that led to that stance."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import takewhile
from operator import attrgetter, itemgetter
from typing import NamedTuple

from briefing.dates import Edtf
from briefing.model import Statement
from briefing.views.groups import dated_of, folded, latest, span

_rank = attrgetter("rank")
Key = tuple[str, str]  # an actor and a topic, by their ids


class Move(NamedTuple):
    """A statement with another stance than the one before it, by the same actor, on the same topic; and that one.

    What is before is surely earlier: the last day that it may mean lies before the first that the other may. What was
    said on one day, or may have been, is no move. Where both stances were taken, or may have been, the move comes with
    the first statement whose stance stands alone; it is from the last that did before, and told once.
    """

    now: Statement
    before: Statement


class Spanned(NamedTuple):
    """A statement, and the first and the last day that it may be of, as `groups.span` has them."""

    statement: Statement
    first: date
    last: date


class Course(NamedTuple):
    """What one actor said on one topic, each utterance once, as D4 has it; and the moves in it, the oldest first."""

    said: Sequence[Spanned]
    moves: Sequence[Move]


class Stand(NamedTuple):
    """Where an actor stands on a topic: its newest statement, and the last move to that one's stance, if any.

    Where another may be as new or newer, be it undated, `also` has one of each other stance of these; there is no move
    then. Where nothing is dated, `more` are the other statements. `last` is the date that the last of all may have.
    """

    newest: Statement
    last: Edtf
    move: Move | None
    more: int = 0
    also: tuple[Statement, ...] = ()


def stands(of: Mapping[Key, Course]) -> Mapping[Key, Stand]:
    """Return where each course has led to.

    The newest statement is the last of the dated that may be; the first of the undated where none has a date.
    """
    return {key: _stand(course) for key, course in of.items()}


def courses(statements: Sequence[Statement]) -> Mapping[Key, Course]:
    """Return what each actor said on each topic; `statements` run as D4 says."""
    found: dict[Key, list[Statement]] = {}
    for each in statements:
        for topic in {topic.id: None for topic in each.topics}:
            found.setdefault((each.speaker.id, topic), []).append(each)
    spanned = {each.id: Spanned(each, *span(each)) for each in statements}  # once: many speak on several topics
    return {key: _course([spanned[each.id] for each in folded(said)]) for key, said in found.items()}


def moves(of: Mapping[Key, Course]) -> Mapping[str, list[Move]]:
    """Return who moved, by topic, the newest move first; no entry for a topic where nobody did."""
    found: dict[str, list[Move]] = {}
    for (_, topic), course in of.items():
        if course.moves:
            found.setdefault(topic, []).extend(course.moves)
    return {topic: sorted(moved, key=lambda move: -move.now.rank) for topic, moved in found.items()}


def _course(said: Sequence[Spanned]) -> Course:
    stances = {each.statement.stance.id for each in said}
    return Course(said, list(_moves(said)) if len(stances) > 1 else ())


def _moves(said: Sequence[Spanned]) -> Iterator[Move]:
    """Yield the moves among statements; to or from one without a date there is none."""
    told: set[tuple[str, str]] = set()
    reaches: Mapping[str, _Reach] = {}
    dated = said[: dated_of([each.statement for each in said])]
    for place, (now, first, last) in enumerate(dated):
        before, stances = _before(dated, place)
        if before is None or (before.id, now.stance.id) in told:
            continue
        reaches = reaches or _reaches(said)
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


def _reaches(said: Sequence[Spanned]) -> Mapping[str, _Reach]:
    """Return the statements' reaches by stance: somebody may have said a thousand things on a topic."""
    found: dict[str, _Reach] = {}
    for each, first, last in sorted(said, key=itemgetter(1)):
        starts, ends = found.setdefault(each.stance.id, _Reach([], []))
        starts.append(first)
        ends.append(max(last, ends[-1]) if ends else last)
    return found


def _before(said: Sequence[Spanned], place: int) -> tuple[Statement | None, set[str]]:
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


def _stances(said: Sequence[Spanned], place: int, until: date) -> set[str]:
    """Return the stance at a place, and those before it that may be of the same day and are surely before another."""
    first = said[place][1]
    if place == 0 or said[place - 1][2] < first:  # as most
        return {said[place][0].stance.id}
    near = takewhile(lambda at: said[at][2] >= first, range(place, -1, -1))
    return {said[at][0].stance.id for at in near if said[at][2] < until}


def _stand(course: Course) -> Stand:
    dated = dated_of([each.statement for each in course.said])
    if not dated:
        first = course.said[0].statement
        return Stand(first, latest(first), None, len(course.said) - 1)
    return stand(newest_of(course.said), course.moves)


def where(said: Iterable[Statement]) -> Stand:
    """Return where its statements on a topic, each utterance once, leave an actor; moves aside."""
    return _stand(Course([Spanned(each, *span(each)) for each in sorted(said, key=_rank)], ()))


def newest_of(said: Sequence[Spanned]) -> Sequence[Spanned]:
    """Return the statements that may be the newest: those that nothing surely came behind."""
    if len(said) == 1:
        return said
    since = max([each.first for each in said])
    return [each for each in said if each.last >= since]


def stand(near: Sequence[Spanned], led: Sequence[Move]) -> Stand:
    """Return where an actor stands by its `newest_of` a topic, as D4 has them, and by its moves.

    The newest is one with a date, but where only undated tellings of what is dated elsewhere may be.
    """
    if len(near) == 1:
        newest, last = near[0].statement, latest(near[0].statement)
    else:
        newest = next((each.statement for each in reversed(near) if each.statement.date), near[0].statement)
        last = latest(max(near, key=attrgetter("last", "first")).statement)
    if also := _also(newest, near):
        return Stand(newest, last, None, also=also)
    to = newest.stance.id
    return Stand(newest, last, next((move for move in reversed(led) if move.now.stance.id == to), None))


def _also(newest: Statement, near: Iterable[Spanned]) -> tuple[Statement, ...]:
    """Return one of each other stance than the newest one's: the last of each, the last first."""
    found = {each.statement.stance.id: each.statement for each in near}
    found.pop(newest.stance.id, None)
    return tuple(sorted(found.values(), key=_rank, reverse=True)) if found else ()
