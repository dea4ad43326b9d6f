"""Pages of pairs: which there are, what stands on them in which order, and where the many go."""

from pathlib import Path
from typing import Any

import pytest

from briefing.views import shelves
from tests.views.quarrels import digest, said
from tests.views.worlds import pages, planned, rendered, world

PAIR = "exchanges/ada--bob/index.md"


@pytest.mark.parametrize(
    ("one", "two", "there"),
    [
        ({"to": ["bob"]}, {"to": ["ada"]}, True),
        ({"about": ["bob"]}, {"about": ["ada"]}, True),
        ({"to": ["bob"]}, {"about": ["gazette"]}, False),
        ({"about": ["bob"]}, {}, False),
        ({"to": ["bob"], "stance": "demands"}, {}, True),
        ({"about": ["bob"], "stance": "demands"}, {}, False),
        ({"to": ["ada"], "stance": "demands"}, {}, False),
        ({"about": ["bob"], "to": ["gazette"], "stance": "demands"}, {}, False),
    ],
)
def test_a_pair_has_a_page_if_both_speak_or_one_asks(
    one: dict[str, Any], two: dict[str, Any], there: bool, tmp_path: Path
) -> None:
    """To or of the other; a medium that lends its ear isn't asked. Without any pair there is no index."""
    made = planned(digest(tmp_path, a=said(**one), b=said(speaker="bob", **two)))
    assert [path for path in made if path.startswith("exchanges/")] == (["exchanges/index.md", PAIR] if there else [])


def test_a_medium_has_a_page_with_whoever_asks_it(tmp_path: Path) -> None:
    """What is said at an occasion is said through it, be it left out of one of the tellings."""
    asked = said(to=["gazette"], stance="demands")
    through = said(to=["gazette"], same_as="a#s1", occasion="an interview")
    assert "exchanges/ada--gazette/index.md" in planned(digest(tmp_path / "asked", a=asked))
    assert "exchanges/index.md" not in planned(digest(tmp_path / "through", a=asked, b=through))


@pytest.mark.parametrize(("stance", "waiting"), [("demands", 1), ("requires", 0), ("states", 0)])
def test_a_stance_may_ask_nothing_whatever_its_id_says(stance: str, waiting: int, tmp_path: Path) -> None:
    """`demands` and `requires` are demands by their ids; the register says of one that it asks nothing."""
    found = digest(tmp_path, a=said(to=["bob"], stance=stance, said=""))
    assert [len(each.unanswered) for each in found.statements] == [waiting]


def test_a_pair_speaks_in_order_each_on_its_side(tmp_path: Path) -> None:
    """The oldest first, the undated apart."""
    page = pages(
        digest(
            tmp_path,
            a=said(to=["bob"], said="2031-03-05"),
            b=said(speaker="bob", to=["ada"], said="2031-03-04"),
            c=said(speaker="bob", about=["ada"], said=""),
            d=said(said="2031-03-01"),
        )
    )[PAIR]
    turns = {
        part: [(turn.side, turn.card.statement.id) for turn in page.context[part]] for part in ("dated", "undated")
    }
    assert turns == {"dated": [("two", "b#s1"), ("one", "a#s1")], "undated": [("two", "c#s1")]}


def test_one_utterance_stands_once(tmp_path: Path) -> None:
    """As on all lists, and it counts once."""
    page = pages(
        digest(tmp_path, a=said(to=["bob"], stance="demands"), b=said(to=["bob"], stance="demands", same_as="a#s1"))
    )[PAIR]
    assert [turn.card.statement.id for turn in page.context["dated"]] == ["a#s1"]
    assert (page.context["whole"].total, page.context["waiting"]) == (1, 1)


def test_the_want_of_an_answer_is_told_wherever_the_statement_stands() -> None:
    """With the names of those who don't answer, and no longer once they have."""
    text = rendered(world("answers-and-conflicts"))
    told = "<dt>No answer in this record</dt>"
    for path in ("articles/letters", "dates/2031-03-04", "topics/harbour", "exchanges/ada-fictus--ruritania"):
        assert told in text[f"{path}/index.md"], path
    assert told not in text["actors/cara-silens/index.md"]


def test_many_are_split_and_all_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long exchange by years; an actor with more exchanges than its page names has a page of them."""
    monkeypatch.setattr(shelves, "MANY", 2)
    monkeypatch.setattr(shelves, "FEW", 1)
    years = {f"y{year}": said(to=["bob"], stance="demands", said=f"{year}-03") for year in (2029, 2030, 2031)}
    made = pages(digest(tmp_path, **years, z=said(to=["ruritania"], stance="demands", said="2032")))
    assert {path for path in made if path.startswith("exchanges/")} == {
        *("exchanges/index.md", "exchanges/ada/index.md", "exchanges/ada--ruritania/index.md", PAIR),
        *(f"exchanges/ada--bob/{year}/index.md" for year in (2029, 2030, 2031)),
    }
    assert [row.folder for row in made["exchanges/ada/index.md"].context["rows"]] == ["ada--ruritania", "ada--bob"]
    assert made["actors/ada/index.md"].context["more_exchanges"] == 1
    assert [turn.card.statement.id for turn in made["exchanges/ada--bob/2030/index.md"].context["turns"]] == [
        "y2030#s1"
    ]
