"""Where each actor stands on each topic: by its newest statement there, and by the move that led to that stance."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing.model import Statement
from briefing.views.groups import dated_of, folded

Key = tuple[str, str]  # an actor and a topic, by their ids


class Move(NamedTuple):
    """A statement whose stance isn't that of the one before it, and that one: by the same actor, on the same topic.

    What is before is surely earlier: the last day that it may mean lies before the first that the other may. What was
    said on one day, or may have been, is no move.
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
    return {key: _course(folded(said)) for key, said in found.items()}


def moves(of: Mapping[Key, Course]) -> Mapping[str, list[Move]]:
    """Return who moved, by topic, the newest move first; no entry for a topic where nobody did."""
    found: dict[str, list[Move]] = {}
    for (_, topic), course in of.items():
        if course.moves:
            found.setdefault(topic, []).extend(course.moves)
    return {topic: sorted(moved, key=lambda move: -move.now.rank) for topic, moved in found.items()}


def _course(said: Sequence[Statement]) -> Course:
    return Course(said, list(_moves(said)) if len(said) > 1 else ())


def _moves(said: Sequence[Statement]) -> Iterator[Move]:
    for place in range(1, dated_of(said)):
        now, before = said[place], _before(said, place)
        if before and before.stance.id != now.stance.id:
            yield Move(now, before)


def _before(said: Sequence[Statement], place: int) -> Statement | None:
    """Return the last of the statements that are surely earlier than the one at a place."""
    since = said[place].date
    first = since.earliest if since else None
    if first is None:
        return None
    for each in (said[at] for at in range(place - 1, -1, -1)):
        if each.date and each.date.latest and each.date.latest < first:
            return each
    return None


def _stand(course: Course) -> Stand:
    newest = course.said[max(dated_of(course.said) - 1, 0)]
    led = (move for move in reversed(course.moves) if move.now.stance.id == newest.stance.id)
    return Stand(newest, next(led, None))
