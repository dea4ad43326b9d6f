"""Where each actor stands on each topic: by its newest statement there, and by the move that led to that stance."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import takewhile
from typing import NamedTuple

from briefing.dates import parse_edtf
from briefing.model import Statement
from briefing.views.groups import dated_of, folded

Key = tuple[str, str]  # an actor and a topic, by their ids


class Move(NamedTuple):
    """A statement with another stance than the one before it, by the same actor, on the same topic; and that one.

    What is before is surely earlier: the last day that it may mean lies before the first that the other may. What was
    said on one day, or may have been, is no move; nor is a stance that was taken on the day before, beside another.
    """

    now: Statement
    before: Statement


class Course(NamedTuple):
    """What one actor said on one topic, each utterance once, as D4 has it; and the moves in it, the oldest first."""

    said: Sequence[Statement]
    moves: Sequence[Move]


class Stand(NamedTuple):
    """Where an actor stands on a topic: its newest statement, and the last move to that one's stance, if any."""

    newest: Statement
    move: Move | None


def latest(statements: Sequence[Statement]) -> Mapping[Key, Stand]:
    """Return where each actor stands on each topic; `statements` run as D4 says."""
    return stands(courses(statements))


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
    spans = _Spans()
    return {key: _course(folded(said), spans) for key, said in found.items()}


def moves(of: Mapping[Key, Course]) -> Mapping[str, list[Move]]:
    """Return who moved, by topic, the newest move first; no entry for a topic where nobody did."""
    found: dict[str, list[Move]] = {}
    for (_, topic), course in of.items():
        if course.moves:
            found.setdefault(topic, []).extend(course.moves)
    return {topic: sorted(moved, key=lambda move: -move.now.rank) for topic, moved in found.items()}


class _Spans(dict[str, tuple[date, date]]):
    """The first and the last day that a date, given as its text, may mean; an open end is as far away as days go."""

    def __missing__(self, text: str) -> tuple[date, date]:
        when = parse_edtf(text)
        self[text] = span = (when.earliest or date.min, when.latest or date.max)
        return span


def _course(said: Sequence[Statement], spans: _Spans) -> Course:
    if len(said) == 1:
        return Course(said, ())
    dated = [(each, *spans[each.date.text]) for each in said if each.date]
    return Course(said, list(_moves(dated)))


def _moves(said: Sequence[tuple[Statement, date, date]]) -> Iterator[Move]:
    """Yield the moves among dated statements, each with the first and the last day that it may mean."""
    for place, (now, first, _) in enumerate(said):
        earlier = (at for at in range(place - 1, -1, -1) if said[at][2] < first)
        before = next(earlier, None)
        if before is not None and now.stance.id not in _stances(said, before, first):
            yield Move(now, said[before][0])


def _stances(said: Sequence[tuple[Statement, date, date]], place: int, until: date) -> set[str]:
    """Return the stance at a place, and those before it that may be of the same day and are surely before another."""
    first = said[place][1]
    near = takewhile(lambda at: said[at][2] >= first, range(place, -1, -1))
    return {said[at][0].stance.id for at in near if said[at][2] < until}


def _stand(course: Course) -> Stand:
    newest = course.said[max(dated_of(course.said) - 1, 0)]
    led = (move for move in reversed(course.moves) if move.now.stance.id == newest.stance.id)
    return Stand(newest, next(led, None))
