"""Where an actor stands on a topic, and what is a move: nothing that the dates leave open."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from briefing.model import Digest
from briefing.views.cells import cell
from briefing.views.filed import Filed
from briefing.views.months import Months
from briefing.views.stands import Course, Move, Stand, courses, newest_of, stand, stands
from tests.cases import SOUND, lay
from tests.views.worlds import digest_of, pages, world

STANCES = "offers: {name: offers, polarity: for}\nrejects: {name: rejects, polarity: against}\n"
HEAD = "title: A\nsource: daily\nlanguage: en\npublished: 2031-12-31\nstatements:\n"


def _digest(root: Path, said: Sequence[tuple[str, str]]) -> Digest:
    """Return a record in which Ada said this: a date, empty for none, and a stance each."""
    statements = [
        f"  - id: s{number}\n    speaker: ada\n    form: paraphrase\n    passage: We will talk\n    gist: Talk.\n"
        f"    topics: [talks]\n    stance: {stance}\n" + (f"    said: {when}\n" if when else "")
        for number, (when, stance) in enumerate(said, 1)
    ]
    files = SOUND | {"seeds/stances.yaml": STANCES, "seeds/annotations/a.yaml": HEAD + "".join(statements)}
    return digest_of(lay(root, files))


def _course(root: Path, said: Sequence[tuple[str, str]]) -> Course:
    """Return what she said as a course."""
    (course,) = courses(_digest(root, said).statements).values()
    return course


def _stand(root: Path, said: Sequence[tuple[str, str]]) -> Stand:
    """Return where she stands then."""
    return stands({("ada", "talks"): _course(root, said)})["ada", "talks"]


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
        ([("2031-03-01", "offers"), ("2031-03-04/2031-05", "rejects"), ("2031-04", "rejects")], "s3", "s1 s2"),
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


@pytest.mark.parametrize(
    ("said", "moves"),
    [
        ("2031-01-01 yes, 2031-02-01 no, 2031-03-01 yes", ["s1 s2", "s2 s3"]),
        ("2031-01-01 yes, 2031-02-01 no, 2031-02-01 yes", []),
        ("2031-01-01 yes, 2031-02-01 no, 2031-02-01 yes, 2031-03-01 yes", []),
        ("2031-01-01 yes, 2031-02-01 no, 2031-02-01 yes, 2031-03-01 no", ["s1 s4"]),
        ("2031-01-01 yes, 2031-02-01 yes, 2031-02-01 no, 2031-03-01 no", ["s1 s4"]),
        ("2031-01-10 no, 2031-02-01/.. yes, 2031-03-01 yes", ["s1 s2"]),
        ("2031-01-10 no, 2031-02/2031-04 yes, 2031-03-01 yes", ["s1 s2"]),
        ("2031-01-10 no, 2031-02/2031-04 yes, 2031-03-01 yes, 2031-05-01 no", ["s1 s2", "s3 s4"]),
        ("2031-01-05 no, 2031-02-01/2031-02-10 yes, 2031-02-05/2031-02-20 no, 2031-03-01 yes", ["s1 s4"]),
        ("2031-01-10 yes, 2031 yes, 2031-03-01 no", []),
    ],
)
def test_a_change_is_told_once_where_its_stance_stands_alone(said: str, moves: list[str], tmp_path: Path) -> None:
    """A day of both stances is no move, nor a way back; a date that runs on makes no second move of one."""
    names = {"yes": "offers", "no": "rejects"}
    spoken = [(when, names[stance]) for when, stance in (each.split() for each in said.split(", "))]
    found = sorted(_course(tmp_path, spoken).moves, key=lambda each: each.now.id)
    assert [f"{each.before.id[2:]} {each.now.id[2:]}" for each in found] == moves


@pytest.mark.parametrize(("dates", "more"), [(["", "", ""], 2), ([""], 0), (["", "", "2031-04"], 0)])
def test_of_what_is_undated_any_may_be_the_newest(dates: list[str], more: int, tmp_path: Path) -> None:
    """So the others are counted; beside a dated one they aren't."""
    stand = _stand(tmp_path, [(when, "rejects" if n else "offers") for n, when in enumerate(dates)])
    assert (stand.more, cell("talks", stand).more) == (more, more)


@pytest.mark.parametrize(
    ("said", "newest", "also"),
    [
        ([("2031-04-14", "offers"), ("2031-04-14", "rejects")], "s2", ["s1"]),
        ([("2031-04-14", "rejects"), ("2031-04-14", "offers")], "s2", ["s1"]),
        ([("2031-04-14", "offers"), ("2031-04-14~", "rejects")], "s2", ["s1"]),
        ([("2031-04", "offers"), ("2031-04", "rejects"), ("2031-04", "offers")], "s3", ["s2"]),
        ([("2031-04-14", "offers"), ("2031-04-14", "offers")], "s2", []),
        ([("2031-04-13", "offers"), ("2031-04-14", "rejects")], "s2", []),
        ([("2031-04", "offers"), ("2031-04-01", "rejects")], "s1", ["s2"]),
        ([("2031", "offers"), ("2031-01-02", "rejects"), ("2031-03-02", "rejects")], "s3", ["s1"]),
        ([("2031-01-02/..", "offers"), ("2031-03-02", "rejects")], "s2", ["s1"]),
        ([("2031-04-14", "offers"), ("2031-04-14", "rejects"), ("2031-04-15", "offers")], "s3", []),
        ([("2031-04-14", "offers"), ("", "rejects")], "s1", ["s2"]),
        ([("", "offers"), ("", "rejects")], "s1", []),
    ],
)
def test_of_stances_that_may_be_of_one_day_none_is_the_newest(
    said: Sequence[tuple[str, str]], newest: str, also: list[str], tmp_path: Path
) -> None:
    """The order of the file is no order in time: the others stand beside it, one of each stance, at each month's end."""
    course = _course(tmp_path, said)
    stand = stands({("ada", "talks"): course})["ada", "talks"]
    assert (stand.newest.id, [each.id for each in stand.also]) == (f"a#{newest}", [f"a#{each}" for each in also])
    assert [each.id for each in cell("talks", stand).also] == also
    months = Months({"ada": stand.newest.speaker}).follow({("ada", "talks"): course}, [])
    last = [month.rows[0].cells[0] for month in months]
    ended = [each for each in also if said[int(each[1:]) - 1][0]]
    assert not last or [each.id for each in last[-1].also] == ended


def test_what_something_surely_came_behind_is_not_the_newest(tmp_path: Path) -> None:
    """Though it may be later than another that may be: the third was told elsewhere with an early date."""
    one, two, three = _course(tmp_path, [(f"2031-{day}", "offers") for day in ("01-10", "02-20", "03-20")]).said
    early = three._replace(first=date(2031, 1, 5))
    assert newest_of([one, two, early]) == [two, early]


def test_an_undated_telling_of_what_is_dated_elsewhere_may_be_the_newest(tmp_path: Path) -> None:
    """Where the telling that has the date is on another topic."""
    one, two, three = _course(tmp_path, [("2031-01-10", "offers"), ("", "rejects"), ("", "offers")]).said
    known = [each._replace(first=date(2031, 3, 1), last=date(2031, 3, 2)) for each in (two, three)]
    found = stand(newest_of([one, *known]), ())
    assert (found.newest.id, [each.id for each in found.also]) == (two.statement.id, [three.statement.id])


def test_two_stances_of_one_date_are_no_move_to_either(tmp_path: Path) -> None:
    """Whichever of them comes last in the file: it was there before, and so may be the other."""
    before = [("2031-03-01", "rejects"), ("2031-03-02", "offers")]
    for last in (["offers", "rejects"], ["rejects", "offers"]):
        stand = _stand(tmp_path / last[0], [*before, *(("2031-03-03", stance) for stance in last)])
        assert stand.also and stand.move is None


def test_all_pages_name_each_stance_of_the_last_date(tmp_path: Path) -> None:
    """Home counts her on both sides, and the topic's page says both; of an earlier date neither does."""
    on_one_day = [("2031-03-01", "rejects"), ("2031-03-03", "offers"), ("2031-03-03", "rejects")]
    for name, said, sides in (("one", on_one_day, ["for", "against"]), ("two", on_one_day[:2], ["for"])):
        made = pages(_digest(tmp_path / name, said))
        (division,) = made["index.md"].context["divisions"]
        assert division.parts == [(side, 1) for side in sides]
        ((ada, _, _),) = made["topics/talks/index.md"].context["speakers"]
        assert {each.record.polarity for each in ada.stances} == set(sides)


def test_a_cell_differs_by_what_it_says_of_the_same_date(tmp_path: Path) -> None:
    """Or its page would stay as it was: a stance beside it is no stance that it moved from."""
    one, other, mixed = (
        cell("talks", _stand(tmp_path / name, said)).fingerprint
        for name, said in {
            "one": [("2031-03-03", "offers")],
            "other": [("2031-03-03", "rejects"), ("2031-03-03", "offers")],
            "mixed": [("2031-03-02", "rejects"), ("2031-03-03", "offers")],
        }.items()
    )
    assert len({one, other, mixed}) == 3


def test_an_utterance_that_is_told_twice_is_one_step() -> None:
    """The telling with the closest date stands for it, be there another in between."""
    stand = stands(courses(world("moved-positions").statements))["ada-fictus", "talks"]
    assert stand.newest.id == "june#s1"
    assert stand.move and (stand.move.before.id, stand.move.now.id) == ("march#s1", "april#s1")


def test_moves_are_filed_by_topic_the_newest_first() -> None:
    """A topic where nobody moved has none."""
    found = Filed(world("moved-positions")).moves
    assert {topic: [(each.before.id, each.now.id) for each in moves] for topic, moves in found.items()} == {
        "talks": [("march#s5", "planned#s1"), ("march#s1", "april#s1")]
    }
