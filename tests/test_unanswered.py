"""Whoever is asked answers by what may be later, to or about the one who asks, on a topic of the two."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from briefing.dates import Edtf, parse_edtf
from briefing.unanswered import asked as asked_in
from briefing.unanswered import unanswered


@dataclass(frozen=True)
class Row:
    """A statement before it is joined."""

    id: str
    date: Edtf | None
    said: Mapping[str, Any] = field(default_factory=dict)
    outlet: str | None = None
    published: Edtf = field(default_factory=lambda: parse_edtf("2031-12"))


def row(id_: str, when: str, speaker: str, **said: Any) -> Row:
    """Return a statement; without a stance it answers, on talks."""
    values = {"speaker": speaker, "stance": "states", "topics": ["talks"], **said}
    return Row(id_, parse_edtf(when) if when else None, values)


def asked(when: str = "2031-03-04", **said: Any) -> Row:
    """Return what Ada asks Bob."""
    return row("a#s2", when, "ada", **{"stance": "asks", "to": ["bob"], **said})


def in_vain(*rows: Row, groups: Mapping[str, list[str]] | None = None) -> dict[str, tuple[str, ...]]:
    """Return who is asked in vain in some statements."""
    return unanswered(rows, asked_in(rows, {"asks"}, {"gazette"}, groups or {}), groups or {})


@pytest.mark.parametrize(
    "answer",
    [
        row("b#s1", "2031-03-05", "bob", to=["ada"]),
        row("b#s1", "2031-03-05", "bob", about=["cara", "ada"]),
        row("b#s1", "2031-03-04", "bob", to=["ada"]),
        row("b#s1", "2031-03", "bob", to=["ada"]),
        row("b#s1", "2031", "bob", to=["ada"]),
        row("b#s1", "2030-01/..", "bob", to=["ada"]),
        row("b#s1", "../2032", "bob", to=["ada"]),
        row("b#s1", "2031-03-05", "bob", to=["ada"], topics=["harbour", "talks"]),
        row("a#s3", "2031-03-04", "bob", to=["ada"]),
        row("a#s1", "2031-03-04", "bob", to=["ada"]),
        row("b#s1", "", "bob", to=["ada"]),
        row("a#s1", "", "bob", about=["ada"]),
    ],
    ids=str,
)
def test_what_may_be_later_is_an_answer(answer: Row) -> None:
    """So is what is of the same day, wherever it stands, and what may be of a later one; what is undated may be of any."""
    assert in_vain(asked(), answer) == {}


@pytest.mark.parametrize(
    "other",
    [
        row("b#s1", "2031-03-03", "bob", to=["ada"]),
        row("b#s1", "../2031-03-03", "bob", to=["ada"]),
        row("b#s1", "2031-03-05", "bob", to=["cara"]),
        row("b#s1", "2031-03-05", "bob", via=["ada"]),
        row("b#s1", "2031-03-05", "cara", to=["ada"]),
        row("b#s1", "2031-03-05", "bob", to=["ada"], topics=["harbour"]),
        replace(row("b#s1", "", "bob", to=["ada"]), published=parse_edtf("2031-03-03")),
        replace(row("b#s1", "2030/..", "bob", to=["ada"]), published=parse_edtf("2031-02")),
        replace(row("b#s1", "2031", "bob", to=["ada"]), published=parse_edtf("2031-02-03")),
        replace(row("b#s1", "2031-03", "bob", to=["ada"]), published=parse_edtf("2031-03-03")),
    ],
    ids=str,
)
def test_what_is_earlier_or_about_something_else_is_none(other: Row) -> None:
    """Nor is what was printed before it was asked."""
    assert in_vain(asked(), other) == {"a#s2": ("bob",)}


@pytest.mark.parametrize(
    ("answers", "vain"),
    [
        ([], {"a#s2": ("bob",)}),
        ([row("b#s1", "", "bob", to=["cara"])], {"a#s2": ("bob",)}),
        ([row("b#s1", "1999", "bob", to=["ada"])], {}),
        ([row("b#s1", "", "bob", to=["ada"])], {}),
        ([row("a#s1", "", "bob", to=["ada"])], {}),
    ],
)
def test_an_undated_question_waits_too(answers: list[Row], vain: dict[str, tuple[str, ...]]) -> None:
    """Until there is any answer: nothing tells that it is the earlier one."""
    assert in_vain(asked(""), *answers) == vain


@pytest.mark.parametrize(
    "question",
    [asked(stance="states"), asked(to=[], about=["bob"]), asked(to=["ada"])],
    ids=str,
)
def test_some_statements_wait_for_no_answer(question: Row) -> None:
    """Those that ask nothing or nobody, and what somebody tells themselves."""
    assert in_vain(question) == {}


@pytest.mark.parametrize(
    ("more", "outlet", "vain"),
    [
        ({}, None, True),
        ({}, "tribune", True),
        ({"about": ["gazette"]}, None, True),
        ({"about": ["ada"]}, None, True),
        ({}, "gazette", False),
        ({"event": "e1"}, None, False),
        ({"occasion": "an interview"}, None, False),
        ({"about": ["bob"]}, None, False),
    ],
)
def test_a_medium_is_asked_unless_it_lends_its_ear(more: dict[str, Any], outlet: str | None, vain: bool) -> None:
    """Its own article, an occasion, or somebody else who is meant: then it is only the way that the words go."""
    question = replace(asked(to=["gazette"], **more), outlet=outlet)
    assert in_vain(question) == ({"a#s2": ("gazette",)} if vain else {})


def test_a_medium_that_lends_its_ear_in_one_telling_does_so_in_all() -> None:
    """An article may leave out that it was an interview; who else is asked in it waits all the same."""
    here, there = asked(to=["gazette", "bob"]), row("c#s1", "2031-03-04", "ada", to=["gazette"], occasion="interview")
    told = ["a#s2", "c#s1"]
    assert in_vain(here, there, groups=dict.fromkeys(told, told)) == {"a#s2": ("bob",)}


def test_each_of_those_asked_answers_alone() -> None:
    """Those that don't are named in the order of `to`."""
    question = asked(to=["cara", "bob", "dan"])
    assert in_vain(question, row("b#s1", "2031-03-05", "bob", to=["ada"])) == {"a#s2": ("cara", "dan")}


def test_a_question_that_is_told_twice_is_answered_once() -> None:
    """The other telling may say more of its topics."""
    again = row("c#s1", "2031-03-04", "ada", stance="asks", to=["bob"], topics=["harbour"])
    answer = row("b#s1", "2031-03-05", "bob", to=["ada"], topics=["harbour"])
    assert in_vain(asked(), again, answer) == {"a#s2": ("bob",)}
    told = ["a#s2", "c#s1"]
    assert in_vain(asked(), again, answer, groups=dict.fromkeys(told, told)) == {}


@pytest.mark.parametrize("when", ["2031-03", "2031", "../2031-04", ""])
def test_a_question_has_the_date_that_a_telling_knows_best(when: str) -> None:
    """What was said on the day before is no answer, though another article dates the question loosely."""
    again = row("c#s1", when, "ada", stance="asks", to=["bob"])
    before, after = (row("b#s1", day, "bob", to=["ada"]) for day in ("2031-03-03", "2031-03-04"))
    told = ["a#s2", "c#s1"]
    groups = dict.fromkeys(told, told)
    assert in_vain(asked(), again, before, groups=groups) == dict.fromkeys(told, ("bob",))
    assert in_vain(asked(), again, after, groups=groups) == {}


def test_a_question_whose_tellings_differ_may_be_of_any_of_their_days() -> None:
    """Asked on the 4th in one article and on the 6th in another, it may have been answered on the 5th."""
    again = row("c#s1", "2031-03-06", "ada", stance="asks", to=["bob"])
    told = ["a#s2", "c#s1"]
    groups = dict.fromkeys(told, told)
    before, between = (row("b#s1", day, "bob", to=["ada"]) for day in ("2031-03-03", "2031-03-05"))
    assert in_vain(asked(), again, between, groups=groups) == {}
    assert in_vain(asked(), again, before, groups=groups) == dict.fromkeys(told, ("bob",))
