"""Where each actor stands on each topic: by its newest statement there, and by the move that led to that stance."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing.model import Statement
from briefing.views.groups import dated_of, folded

Course = Sequence[Statement]  # one actor's statements on one topic as D4 has them, each utterance once


class Move(NamedTuple):
    """A statement whose stance isn't that of the one before it, and that one: surely earlier, same actor and topic."""

    now: Statement
    before: Statement


class Stand(NamedTuple):
    """Where an actor stands on a topic: its newest statement, and the last move to that one's stance, if any."""

    newest: Statement
    move: Move | None


def latest(statements: Sequence[Statement]) -> Mapping[tuple[str, str], Stand]:
    """Return where each actor stands on each topic, by their ids; `statements` run as D4 says.

    The newest statement is the last of the dated; the first of the undated where none has a date.
    """
    return {key: _stand(course) for key, course in courses(statements).items()}


def courses(statements: Sequence[Statement]) -> Mapping[tuple[str, str], Course]:
    """Return what each actor said on each topic, by their ids, in the order of `statements`, which is that of D4."""
    found: dict[tuple[str, str], list[Statement]] = {}
    for each in statements:
        for id_ in {topic.id: None for topic in each.topics}:
            found.setdefault((each.speaker.id, id_), []).append(each)
    return {key: folded(course) for key, course in found.items()}


def moves_of(course: Course) -> Iterator[Move]:
    """Yield the moves of a course, the oldest first.

    A statement is surely earlier if the last day that it may mean lies before the first that the other may: what was
    said on one day, or may have been, is no move.
    """
    for place, now in enumerate(course[: dated_of(course)]):
        before = _before(course, place)
        if before and before.stance.id != now.stance.id:
            yield Move(now, before)


def _before(course: Course, place: int) -> Statement | None:
    """Return the last of the statements that are surely earlier than the one at a place."""
    since = course[place].date
    if since is None or since.earliest is None:
        return None
    for each in (course[at] for at in range(place - 1, -1, -1)):
        if each.date and each.date.latest and each.date.latest < since.earliest:
            return each
    return None


def _stand(course: Course) -> Stand:
    newest = course[max(dated_of(course) - 1, 0)]
    moves = [move for move in moves_of(course) if move.now.stance.id == newest.stance.id]
    return Stand(newest, moves[-1] if moves else None)
