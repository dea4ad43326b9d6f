"""Home: what is new, what there is, who speaks, who is silent, how they divide, and what waits."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from briefing.build import build
from briefing.load import load
from briefing.views import heard
from briefing.views.heard import last_heard
from tests.cases import SOUND, lay
from tests.views.worlds import WORLDS, pages, rendered, world

ROOT = WORLDS / "long-silence"
HOME = sys.modules["briefing.views.home"]  # the package has a function of this name


def _home() -> Any:
    return pages(world("long-silence"))["index.md"].context


def test_the_newest_day_comes_first_and_in_full() -> None:
    """All its statements and events as cards; of the days before it some lines, and the way to the rest."""
    newest, *before = _home()["days"]
    assert newest.name == "2032-03-09"
    assert [card.statement.id for card in newest.cards] == ["winter#s3", "winter#s4"]
    assert [card.event.id for card in newest.event_cards] == ["winter#e1"]
    assert [day.name for day in before] == ["2031-11-28", "2031-11-20"]
    page = HTMLParser(rendered(world("long-silence"))["index.md"])
    assert [node.attributes["class"] for node in page.css("article")] == [
        "bf-card",
        "bf-card",
        "bf-card bf-card--event",
    ]


def test_a_full_day_says_how_much_more_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """What fits is shown, and the day's page has all."""
    monkeypatch.setattr(HOME, "BRIEFING", 1)
    newest = _home()["days"][0]
    assert len(newest.statements) == 1 and newest.more == 1
    assert "1 statement more on this day" in rendered(world("long-silence"))["index.md"]


def test_silence_is_counted_to_the_day_it_is_told_to_count_to() -> None:
    """Thirty days make it; who said more, and who is silent for longer, comes first."""
    assert [(each.actor.id, each.statements, each.heard.days) for each in _home()["quiet"]] == [
        ("bob-nemo", 4, 99),  # of which one is undated, in an article of 2 December
        ("gazette", 1, 111),
    ]
    until = date(2031, 12, 20)
    for days, silent in ((heard.QUIET - 1, False), (heard.QUIET, True)):
        digest = replace(world("long-silence"), as_of=date.fromordinal(date(2031, 11, 20).toordinal() + days))
        quiet = pages(digest)["index.md"].context["quiet"]
        assert ("gazette" in [each.actor.id for each in quiet]) is silent
    assert heard.silent([], {}, until) == []
    assert last_heard(None, None, until) is None


def test_actors_divide_by_their_newest_statements() -> None:
    """Each counts once on a topic; whose stance has changed is told."""
    divisions = {each.topic.id: each for each in _home()["divisions"]}
    tolls = divisions["tolls"]
    assert tolls.parts == [("for", 1), ("conditional", 1), ("against", 1)]
    assert tolls.moved == 3  # Fictus from rejecting to offering, Nemo the other way, Ruritania from rejecting
    harbour = divisions["harbour"]
    assert sum(number for _, number in harbour.parts) == 4
    assert list(divisions) == ["tolls", "harbour"]  # the most spoken of first


def test_a_preview_lists_what_waits_for_annotation(tmp_path: Path) -> None:
    """Only there: neither a build's pages nor its data know of it, and a draft doesn't wait."""
    assert "<code>unread</code>" in rendered(world("long-silence"))["index.md"]
    published = build(ROOT).files
    assert not [path for path, text in published.items() if "unread" in text or "Waiting" in text]
    preview = build(ROOT, drafts=True).files
    assert [path for path, text in preview.items() if "unread" in text] == ["index.md"]
    draft = SOUND | {"seeds/annotations/a.yaml": SOUND["seeds/annotations/a.yaml"] + "status: draft\n"}
    loaded = load(lay(tmp_path, draft), drafts=True)
    assert loaded.digest and loaded.digest.waiting == ()


def test_a_new_article_waits_in_a_preview_alone(tmp_path: Path) -> None:
    """What a build is made from knows nothing of it."""
    lay(tmp_path, SOUND | {"seeds/articles/new.txt": "Words.\n"})
    for drafts, waiting in ((True, ("new",)), (False, ())):
        digest = load(tmp_path, drafts=drafts).digest
        assert digest and digest.waiting == waiting


def test_many_that_wait_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """`briefing check` lists them all."""
    monkeypatch.setattr(HOME, "WAITING", 2)
    digest = replace(world("long-silence"), waiting=("a", "b", "c"))
    text = rendered(digest)["index.md"]
    assert "<code>b</code>" in text and "<code>c</code>" not in text and "and 1 article more" in text
