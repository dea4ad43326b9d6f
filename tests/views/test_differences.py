"""What counts as a conflict, and when one is settled."""

from pathlib import Path
from typing import Any

import pytest

from briefing.model import Digest
from briefing.views.differences import conflicts
from tests.views.quarrels import digest, happened, said
from tests.views.worlds import rendered

Found = tuple[str, bool, tuple[str, ...]]


def found(world: Digest) -> list[Found]:
    """Return the conflicts: kind, settled or not, what differs."""
    return [(each.kind, each.settled, each.differ) for each in conflicts(world)]


@pytest.mark.parametrize(
    ("one", "two", "differ"),
    [
        ({}, {}, None),
        ({"date": "2031-03"}, {"date": "2031-03-04~"}, ("extent",)),
        ({"date": "2031-03-03"}, {"date": "2031-03-04"}, ("date",)),
        ({"date": "../2031-03-03"}, {"date": "2031-03-04/.."}, ("date",)),
        ({"date": "2030/2031"}, {"date": "2031-03-04/.."}, ("extent",)),
        ({"place": "Port  fiction"}, {"place": "Port Fiction"}, None),
        ({"place": "Port Fiction"}, {}, None),
        ({"place": "Port Fiction"}, {"place": "Old Port"}, ("place",)),
        ({"actors": ["ada"]}, {}, None),
        ({"actors": ["ada", "bob"]}, {"actors": ["bob", "ada"]}, None),
        ({"actors": ["ada"]}, {"actors": ["ada", "bob"]}, ("participants",)),
        ({"title": "a  FIRE"}, {}, None),
        ({"title": "Fire – at port"}, {"title": "fire - at port."}, None),
        ({"title": "Fire at port"}, {"title": "Fire at the port"}, ("wording",)),
        ({"date": "2031-03-03", "status": "planned"}, {}, None),
        ({"date": "2031-03-03", "status": "planned"}, {"status": "reported"}, None),
        ({"date": "2031-03-03", "status": "planned"}, {"status": "planned"}, ("date",)),
        ({"date": "2031-03-03", "status": "reported"}, {}, ("date",)),
        ({"place": "A", "status": "planned"}, {"place": "B"}, ("place",)),
        ({"title": "A blaze", "place": "A", "date": "2031"}, {"place": "B"}, ("place", "extent", "wording")),
    ],
)
def test_accounts_of_one_happening_differ(
    one: dict[str, Any], two: dict[str, Any], differ: tuple[str, ...] | None, tmp_path: Path
) -> None:
    """In what both of them say; the gravest comes first."""
    world = digest(tmp_path, a=happened(**one), b=happened(**two, same_as="a#e1"))
    assert found(world) == ([("event", False, differ)] if differ else [])


@pytest.mark.parametrize(
    ("one", "two", "differ"),
    [
        ({}, {}, None),
        ({}, {"said": "2031-03-05"}, ("date",)),
        ({"said": ""}, {}, None),
        ({"to": ["bob"]}, {"about": ["bob"]}, ("participants",)),
        ({"to": ["bob"], "about": ["gazette"]}, {"about": ["gazette"], "to": ["bob"]}, None),
        ({"to": ["bob"]}, {"about": ["gazette"]}, ("participants",)),
        ({"quote": "We will"}, {"quote": "We will not"}, ("wording",)),
        ({"quote": "We will"}, {"quote": "“We  will”"}, None),
        ({"quote": "We will"}, {"quote": "We will!"}, None),
        ({"quote": "We will"}, {}, None),
    ],
)
def test_accounts_of_one_utterance_differ(
    one: dict[str, Any], two: dict[str, Any], differ: tuple[str, ...] | None, tmp_path: Path
) -> None:
    """In date, place, whom it is to or about, and in the quoted words."""
    world = digest(tmp_path, a=said(**one), b=said(**two, same_as="a#s1"))
    assert found(world) == ([("utterance", False, differ)] if differ else [])


def test_words_of_two_languages_are_not_compared(tmp_path: Path) -> None:
    """A translation differs in every word, and says the same."""
    other = said(quote="Будем", same_as="a#s1") | {"language": "ru"}
    assert found(digest(tmp_path, a=said(quote="We will"), b=other)) == []


@pytest.mark.parametrize(("one", "two"), [("en", "en-GB"), ("ru-RU", "ru"), ("EN-us", "en-GB")])
def test_words_of_one_language_are_compared_wherever_it_is_written(one: str, two: str, tmp_path: Path) -> None:
    """As on the statement's page: a region makes no other language."""
    first = said(quote="We will") | {"language": one}
    second = said(quote="We will not", same_as="a#s1") | {"language": two}
    assert found(digest(tmp_path, a=first, b=second)) == [("utterance", False, ("wording",))]


def test_plans_are_compared_with_plans(tmp_path: Path) -> None:
    """Two days on which it was planned differ, though on a third it happened, and that is told twice alike."""
    world = digest(
        tmp_path,
        a=happened(),
        b=happened(date="2031-03", same_as="a#e1"),
        c=happened(date="2031-02-01", status="planned", same_as="a#e1"),
        d=happened(date="2031-02-02", status="planned", same_as="a#e1"),
    )
    assert found(world) == [("event", False, ("date", "extent"))]


@pytest.mark.parametrize("where", ["a", "b"])
def test_a_link_is_settled_where_it_is_made(where: str, tmp_path: Path) -> None:
    """The reason of one that others link to may be for anything."""
    settled = {"settled": "The first is right."}
    one = happened(**(settled if where == "a" else {}))
    two = happened(date="2031-03-05", same_as="a#e1", **(settled if where == "b" else {}))
    assert found(digest(tmp_path, a=one, b=two)) == [("event", where == "b", ("date",))]


@pytest.mark.parametrize(
    ("b", "c", "settled"),
    [
        ({"date": "2031-03-05", "settled": "Why."}, {"date": "2031-03-06"}, False),
        ({"date": "2031-03-05", "settled": "Why."}, {"date": "2031-03-06", "settled": "Why."}, True),
        ({"date": "2031-03-05", "settled": "Why."}, {}, True),
        ({"date": "2031-03-05", "settled": "Why."}, {"date": "2031-03-05"}, True),
        ({"date": "2031-03-05"}, {"settled": "Why."}, False),
    ],
)
def test_what_is_settled_connects_all_that_differ(
    b: dict[str, Any], c: dict[str, Any], settled: bool, tmp_path: Path
) -> None:
    """Two links from three records: one that is settled isn't enough, unless the third says what one of them says."""
    world = digest(tmp_path, a=happened(), b=happened(**b, same_as="a#e1"), c=happened(**c, same_as="a#e1"))
    assert found(world) == [("event", settled, ("date",))]


def test_a_plan_is_told_from_what_happened(tmp_path: Path) -> None:
    """Two days side by side are no contradiction where one is a plan: that is seen beside the date."""
    plan = happened(date="2031-03-03", status="planned", place="Old Port", same_as="a#e1")
    text = rendered(digest(tmp_path, a=happened(place="Port Fiction"), b=plan))["conflicts/index.md"]
    plans = [("3", "Planned"), ("4", "Happened")]
    shown = [text.index(f'{day} March 2031</time></a> <span class="bf-fine">· {said}') for day, said in plans]
    assert shown == sorted(shown)


def test_a_record_that_says_nothing_connects_nobody(tmp_path: Path) -> None:
    """Two places are two, though a third account has none."""
    world = digest(tmp_path, a=happened(), b=happened(place="A", same_as="a#e1"), c=happened(place="B", same_as="a#e1"))
    assert found(world) == [("event", False, ("place",))]


@pytest.mark.parametrize(
    ("two", "kinds"),
    [
        ({"stance": "rejects", "event": "e#e1"}, ["opposite"]),
        ({"stance": "rejects", "event": "f#e1"}, ["opposite"]),
        ({"stance": "rejects"}, []),
        ({"stance": "rejects", "event": "g#e1"}, []),
        ({"stance": "rejects", "event": "e#e1", "topics": ["harbour"]}, []),
        ({"stance": "demands", "event": "e#e1"}, []),
        ({"stance": "supports", "event": "e#e1"}, []),
        ({"stance": "rejects", "event": "e#e1", "contradicts": "a#s1"}, ["editor"]),
        ({"stance": "supports", "contradicts": "a#s1"}, ["editor"]),
    ],
)
def test_opposite_polarity_is_a_conflict_on_one_topic_at_one_happening(
    two: dict[str, Any], kinds: list[str], tmp_path: Path
) -> None:
    """However many articles tell of it; alone it is none, and what an editor says is said once."""
    world = digest(
        tmp_path,
        a=said(stance="supports", event="e#e1"),
        b=said(speaker="bob", **two),
        e=happened(),
        f=happened(same_as="e#e1"),
        g=happened(),
    )
    assert [each.kind for each in conflicts(world)] == kinds


@pytest.mark.parametrize(
    ("settled", "is_settled"), [("", False), ("a", False), ("ac", True), ("b", True), ("abc", True)]
)
def test_opposites_are_settled_when_no_two_are_left_opposed(settled: str, is_settled: bool, tmp_path: Path) -> None:
    """Two are for it (a, c), one is against (b): both of the former are enough, and so is the latter."""
    reason = {stem: {"settled": "Why."} if stem in settled else {} for stem in "abc"}
    world = digest(
        tmp_path,
        a=said(stance="supports", event="e#e1", **reason["a"]),
        b=said(stance="rejects", event="e#e1", **reason["b"]),
        c=said(stance="supports", event="e#e1", **reason["c"]),
        e=happened(),
    )
    assert [each.settled for each in conflicts(world)] == [is_settled]


def test_a_contradiction_is_one_conflict_whoever_says_it(tmp_path: Path) -> None:
    """Both may say it; each statement knows the other."""
    world = digest(tmp_path, a=said(contradicts="b#s1"), b=said(speaker="bob", contradicts=["a#s1"]))
    assert found(world) == [("editor", False, ())]
    one, two = world.statements
    assert list(one.contradicts) == [two] and list(two.contradicts) == [one]


@pytest.mark.parametrize("link", [{"same_as": "c#s1"}, {"contradicts": "c#s1"}])
def test_a_reason_for_a_link_settles_nothing_else(link: dict[str, str], tmp_path: Path) -> None:
    """It says why two tellings differ, or two statements contradict each other; the opposites stay open."""
    world = digest(
        tmp_path,
        a=said(stance="supports", event="e#e1", settled="The date is ours.", **link),
        b=said(speaker="bob", stance="rejects", event="e#e1"),
        c=said(said="2031-03-05"),
        e=happened(),
    )
    kind = "utterance" if "same_as" in link else "editor"
    assert {each.kind: (each.settled, len(each.reasons)) for each in conflicts(world)} == {
        kind: (True, 1),
        "opposite": (False, 0),
    }


def test_a_contradiction_is_settled_where_it_is_said(tmp_path: Path) -> None:
    """Of two that one statement contradicts, the one that says so of itself gives its own reason."""
    world = digest(
        tmp_path,
        a=said(contradicts="b#s1", settled="It was taken back."),
        b=said(speaker="bob"),
        c=said(speaker="bob", contradicts="a#s1"),
    )
    settled = {tuple(one.id for one in each.records): each.settled for each in conflicts(world)}
    assert settled == {("a#s1", "b#s1"): True, ("a#s1", "c#s1"): False}


def test_one_set_of_statements_is_one_conflict(tmp_path: Path) -> None:
    """However many topics they share; on a topic that more speak on, more are opposed."""
    both = {"topics": ["talks", "harbour"], "event": "e#e1"}
    one, two = said(stance="supports", **both), said(speaker="bob", stance="rejects", **both)
    pair = digest(tmp_path / "two", a=one, b=two, e=happened())
    (only,) = conflicts(pair)
    assert [topic.id for topic in only.topics] == ["harbour", "talks"]
    assert '<bdi lang="en">Harbour</bdi>, <bdi lang="en">Talks</bdi>: ' in rendered(pair)["conflicts/index.md"]
    third = said(speaker="bob", stance="rejects", event="e#e1")
    more = conflicts(digest(tmp_path / "three", a=one, b=two, c=third, e=happened()))
    told = {tuple(topic.id for topic in each.topics): len(each.records) for each in more}
    assert told == {("harbour",): 2, ("talks",): 3}


def test_what_an_editor_says_is_not_found_again(tmp_path: Path) -> None:
    """Of three, the two that an editor names are told as that, and the other pair as found."""
    world = digest(
        tmp_path,
        a=said(stance="supports", event="e#e1"),
        b=said(speaker="bob", stance="rejects", event="e#e1", contradicts="a#s1"),
        c=said(speaker="bob", stance="rejects", event="e#e1"),
        e=happened(),
    )
    told = [(each.kind, [one.id for one in each.records]) for each in conflicts(world)]
    assert sorted(told) == [("editor", ["a#s1", "b#s1"]), ("opposite", ["a#s1", "c#s1"])]


def test_a_conflict_comes_up_with_its_newest_record(tmp_path: Path) -> None:
    """What contradicts an old statement is news; the undated makes none older."""
    world = digest(
        tmp_path,
        a=said(said="2031-01"),
        b=said(said="2031-06-02", contradicts="a#s1"),
        c=said(said="2031-05-01"),
        d=said(said="", contradicts="c#s1"),
    )
    assert [each.date and each.date.text for each in conflicts(world)] == ["2031-06-02", "2031-05-01"]
