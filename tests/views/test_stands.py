"""Where an actor stands on a topic, and what is a move: nothing that the dates leave open."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing.views.filed import Filed
from briefing.views.stands import Move, Stand, latest
from tests.cases import SOUND, lay
from tests.views.worlds import digest_of, world

STANCES = "offers: {name: offers, polarity: for}\nrejects: {name: rejects, polarity: against}\n"
HEAD = "title: A\nsource: daily\nlanguage: en\npublished: 2031-12-31\nstatements:\n"


def _stand(root: Path, said: Sequence[tuple[str, str]]) -> Stand:
    """Return where Ada stands who said this: a date, empty for none, and a stance each."""
    statements = [
        f"  - id: s{number}\n    speaker: ada\n    form: paraphrase\n    passage: We will talk\n    gist: Talk.\n"
        f"    topics: [talks]\n    stance: {stance}\n" + (f"    said: {when}\n" if when else "")
        for number, (when, stance) in enumerate(said, 1)
    ]
    files = SOUND | {"seeds/stances.yaml": STANCES, "seeds/annotations/a.yaml": HEAD + "".join(statements)}
    (stand,) = latest(digest_of(lay(root, files)).statements).values()
    return stand


def _move(move: Move | None) -> str:
    return f"{move.before.id[2:]} {move.now.id[2:]}" if move else ""


@pytest.mark.parametrize(
    ("said", "newest", "move"),
    [
        ([("2031-03-04", "rejects"), ("2031-04-14", "offers")], "s2", "s1 s2"),
        ([("2031-04-14", "offers"), ("2031-03-04", "rejects")], "s1", "s2 s1"),
        ([("2031-03-04", "rejects"), ("2031-04-14", "rejects")], "s2", ""),
        ([("2031-03-04", "rejects"), ("2031-04-14", "offers"), ("2031-06", "offers")], "s3", "s1 s2"),
        ([("2031-03-04", "offers"), ("2031-04", "rejects"), ("2031-05", "offers")], "s3", "s2 s3"),
        ([("2031-03-04", "rejects"), ("2031-03-04", "offers")], "s2", ""),
        ([("2031-03-04", "rejects"), ("2031-03-05", "offers"), ("2031-03-05", "rejects")], "s3", ""),
        ([("2031-03-04", "offers"), ("2031-03-04", "rejects"), ("2031-04", "offers")], "s3", ""),
        ([("2031-03-04", "offers"), ("2031-03-05", "rejects"), ("2031-04", "offers")], "s3", "s2 s3"),
        ([("2031-03", "offers"), ("2031-03-31", "rejects"), ("2031-05", "offers")], "s3", ""),
        ([("2031-03", "rejects"), ("2031-03-31", "offers")], "s2", ""),
        ([("2031-03", "rejects"), ("2031-04-01", "offers")], "s2", "s1 s2"),
        ([("2031-03-04", "rejects"), ("../2031-04", "offers")], "s2", ""),
        ([("2031-03-04/..", "rejects"), ("2031-04", "offers")], "s2", ""),
        ([("2031-03-04", "rejects"), ("2031-03-05/..", "offers")], "s2", "s1 s2"),
        ([("2031-03-01", "offers"), ("2031-03-04/2031-05", "rejects"), ("2031-04", "rejects")], "s3", "s1 s3"),
        ([("", "rejects"), ("2031-04", "offers")], "s2", ""),
        ([("", "rejects"), ("", "offers")], "s1", ""),
    ],
)
def test_a_move_is_from_what_was_surely_said_before(
    said: Sequence[tuple[str, str]], newest: str, move: str, tmp_path: Path
) -> None:
    """From the statement before it, if that is of another stance; what is undated, or may be of one day, is no move."""
    stand = _stand(tmp_path, said)
    assert (stand.newest.id, _move(stand.move)) == (f"a#{newest}", move)


def test_an_utterance_that_is_told_twice_is_one_step() -> None:
    """The telling with the closest date stands for it, be there another in between."""
    stand = latest(world("moved-positions").statements)["ada-fictus", "talks"]
    assert stand.newest.id == "june#s1"
    assert stand.move and (stand.move.before.id, stand.move.now.id) == ("march#s1", "april#s1")


def test_moves_are_filed_by_topic_the_newest_first() -> None:
    """A topic where nobody moved has none."""
    found = Filed(world("moved-positions")).moves
    assert {topic: [(each.before.id, each.now.id) for each in moves] for topic, moves in found.items()} == {
        "talks": [("march#s5", "planned#s1"), ("march#s1", "april#s1")]
    }
