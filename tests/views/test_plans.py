"""A page is a function and its arguments: made again when an argument changed, and only then."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from briefing.load import load
from briefing.model import Article, Digest, Event, Head, Statement
from briefing.templates import render
from briefing.views import Plan
from briefing.views.calendar import Calendar
from briefing.views.filed import Filed
from tests.cases import lay
from tests.views.worlds import NAMES, WORLDS, planned, world

HARBOUR, GAVAN = "seeds/annotations/harbour.yaml", "seeds/annotations/gavan.yaml"
BLAZE, LETTERS = "seeds/annotations/blaze.yaml", "seeds/annotations/letters.yaml"


@pytest.mark.parametrize("name", NAMES)
def test_fingerprints_tell_pages_apart_and_stay_from_one_load_to_the_next(name: str) -> None:
    """Nothing of a process is in them: no address in memory, no order of a set."""
    first = {path: plan.fingerprint for path, plan in planned(world(name)).items()}
    assert len(set(first.values())) == len(first)
    assert {path: plan.fingerprint for path, plan in planned(world(name)).items()} == first


@pytest.mark.parametrize("name", NAMES)
def test_plans_hold_all_that_their_pages_are_made_from(name: str) -> None:
    """A function that any process finds by its name, and arguments from which nothing leads to the whole digest."""
    for path, plan in planned(world(name)).items():
        assert getattr(sys.modules[plan.make.__module__], plan.make.__name__) is plan.make
        assert not [each for each in _reached(plan.arguments, set()) if isinstance(each, (Digest, Filed, Calendar))]
        assert plan.page().path == plan.path == path


def test_planning_reads_nothing_that_only_a_page_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read when asked for is read for the pages that are made, not for all."""
    digest = world("two-outlets")

    def refuse(self: object) -> None:
        pytest.fail(f"read for {self}")

    for kind in (Head, Statement, Event, Article):
        for name in {"record", "receipts", "text", "furniture"} & set(vars(kind)):
            monkeypatch.setattr(kind, name, property(refuse))
    assert all(plan.fingerprint for plan in planned(digest).values())
    with pytest.raises(pytest.fail.Exception):
        planned(digest)["articles/harbour/index.md"].page()


def test_pages_are_made_of_lists_that_stay_as_they_were_planned() -> None:
    """Making one page, twice or after another, changes none."""
    plans = planned(world("same-words"))
    once = {path: render(plan.page()) for path, plan in plans.items()}
    assert {path: render(plan.page()) for path, plan in reversed(list(plans.items()))} == once


def _reached(value: Any, seen: set[int]) -> Iterator[Any]:
    if id(value) in seen:
        return
    seen.add(id(value))
    yield value
    inner: list[Any] = []
    if isinstance(value, (tuple, list, set, frozenset)):
        inner = list(value)
    elif isinstance(value, Mapping):
        inner = [*value.keys(), *value.values()]
    elif is_dataclass(value):
        inner = [getattr(value, each.name) for each in fields(value)]
    for each in inner:
        yield from _reached(each, seen)


@dataclass(frozen=True)
class Edit:
    """A change of one seed, a page that shows it, and one that must not be made again for it."""

    path: str
    old: str
    new: str
    shown: str
    untouched: str
    world: str = "two-outlets"


def _answers(path: str, old: str, new: str, shown: str, untouched: str) -> Edit:
    return Edit(path, old, new, shown, untouched, world="answers-and-conflicts")


EDITS = {
    "gist": Edit(HARBOUR, "Three ships are waiting.\n", "Four ships wait.\n", "topics/harbour", "actors/boris-stary"),
    "quoted words": Edit(HARBOUR, "quote: no tolls at all", "quote: no tolls", "actors/boris-stary", "articles/gavan"),
    "topic of one": Edit(HARBOUR, "topics: [harbour, tolls]", "topics: [tolls]", "topics/tolls", "articles/index.md"),
    "date": Edit(HARBOUR, "said: 2031-03-06", "said: 2031-03-05", "dates/2031-03-05", "dates/2031-03-01"),
    "another telling": Edit(GAVAN, "    same_as: harbour#s1\n", "", "articles/harbour", "actors/gazette"),
    "words of a telling": Edit(
        GAVAN, "quote: Мы откроем гавань", "quote: Мы откроем", "articles/harbour", "actors/gazette"
    ),
    "speaker's country": Edit("seeds/actors.yaml", "country: CZ", "country: GB", "articles/harbour", "dates/2031"),
    "title of a telling": Edit(GAVAN, "title: Гавань откроют", "title: Гавань", "articles/harbour", "actors/gazette"),
    "event elsewhere": Edit(HARBOUR, "First ship leaves", "A ship sails", "articles/gavan", "actors/gazette"),
    "status of an event": Edit(HARBOUR, "status: planned", "status: reported", "dates/2031-04", "dates/2031-03-04"),
    "published": Edit(HARBOUR, "published: 2031-03-06", "published: 2031-03", "articles/index.md", "dates/2031-03-07"),
    "summary": Edit(HARBOUR, "promises an open", "promised an open", "articles/harbour", "dates/2031-03-07"),
    "text": Edit("seeds/articles/gavan.txt", "Ночью шёл дождь", "Ночью шёл снег", "articles/gavan", "sources/vestnik"),
    "actor's name": Edit("seeds/actors.yaml", "Boris Starý", "Boris Mladý", "articles/gavan", "topics/index.md"),
    "spelling": Edit("seeds/actors.yaml", "[Nova, ", "[Nova, Anna, ", "actors/anna-nova", "actors/gazette"),
    "role": Edit("seeds/actors.yaml", "Envoy of", "Special Envoy of", "dates/2031-03-04", "dates/2031-03-07"),
    "membership": Edit(
        "seeds/actors.yaml", "[ruritania, harbour-board]", "[ruritania]", "actors/anna-nova", "dates/2031"
    ),
    "stance's name": Edit("seeds/stances.yaml", "name: rejects", "name: refuses", "reading/index.md", "actors/gazette"),
    "stance's polarity": Edit("seeds/stances.yaml", "against", "neutral", "topics/tolls", "articles/gavan"),
    "topic's question": Edit("seeds/topics.yaml", "harbour open?", "port open?", "index.md", "articles/index.md"),
    "source's name": Edit("seeds/sources.yaml", "name: Vestnik", "name: Věstník", "articles/gavan", "actors/gazette"),
    "affiliation": Edit(
        "seeds/sources.yaml", "owned by the", "once owned by the", "articles/index.md", "dates/2031-03-07"
    ),
    "publish": Edit(
        "seeds/sources.yaml",
        "actor: gazette\n",
        "actor: gazette\n  publish: link\n",
        "topics/tolls",
        "dates/2031-03-07",
    ),
    "outlet's actor": Edit("seeds/sources.yaml", "  actor: gazette\n", "", "actors/gazette", "dates/2031-03-07"),
    "contradicts": _answers(BLAZE, "    contradicts: [fire#s1]\n", "", "articles/fire", "articles/letters"),
    "gist of the contradicted": _answers(
        BLAZE, "gist: The fire was huge", "gist: It was huge", "articles/fire", "articles/letters"
    ),
    "settled": _answers(BLAZE, "It was small.\n", "It was not.\n", "conflicts/index.md", "articles/letters"),
    "no longer settled": _answers(
        "seeds/annotations/closed.yaml",
        "    settled: The Closed Book has printed a correction.\n",
        "",
        "conflicts/index.md",
        "articles/letters",
    ),
    "what a stance asks": _answers(
        "seeds/stances.yaml", "name: states, ", "name: states, asks: question, ", "articles/closed", "actors/gazette"
    ),
    "an answer no more": _answers(LETTERS, "    to: [ada-fictus]\n", "", "dates/2031-03-04", "dates/2031-03-03"),
    "an ear no more": _answers(
        LETTERS, "    occasion: a talk with The Gazette\n", "", "actors/cara-silens", "articles/fire"
    ),
    "kind of who doesn't answer": _answers(
        "seeds/actors.yaml", "government}", "person}", "dates/2031-03-04", "articles/fire"
    ),
    "kind of a medium": _answers("seeds/actors.yaml", "media}", "group}", "actors/cara-silens", "articles/fire"),
    "a plan that conflicts no more": _answers(
        BLAZE, "status: happened", "status: planned", "conflicts/index.md", "articles/letters"
    ),
    "a stance that asks nothing": _answers(
        "seeds/stances.yaml", "calls for, ", "calls for, asks: nothing, ", "dates/2031-03-04", "dates/2031-03-05"
    ),
    "an answer on something else": _answers(
        LETTERS,
        "topics: [harbour]\n    stance: rejects",
        "topics: [talks]\n    stance: rejects",
        "articles/letters",
        "articles/fire",
    ),
    "place that conflicts": _answers(
        BLAZE, "place: Old Port", "place: Port Fiction", "conflicts/index.md", "articles/letters"
    ),
}


def _tree(name: str = "two-outlets") -> dict[str, str]:
    """Return the seeds of a world, the first one's with an event that a statement of another article names."""
    root = WORLDS / name
    files = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in root.rglob("*") if path.is_file()}
    if name != "two-outlets":
        return files
    files[GAVAN] = files[GAVAN].replace("    about: [anna-nova]\n", "    about: [anna-nova]\n    event: harbour#e1\n")
    return files


def _plans(root: Path, files: dict[str, str], as_of: date | None = None) -> Mapping[str, Plan]:
    loaded = load(lay(root, files), as_of=as_of)
    assert loaded.digest, "\n".join(map(str, loaded.problems))
    return planned(loaded.digest)


def _compare(before: Mapping[str, Plan], after: Mapping[str, Plan], shown: str, untouched: str) -> None:
    both = before.keys() & after.keys()
    made_again = {path for path in both if before[path].fingerprint != after[path].fingerprint}
    different = {path for path in both if render(before[path].page()) != render(after[path].page())}
    assert different <= made_again
    assert {_path(shown)} <= different
    assert {_path(untouched)} <= both - made_again


def _path(page: str) -> str:
    return page if page.endswith(".md") else f"{page}/index.md"


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_a_page_that_changes_has_another_fingerprint(edit: Edit, tmp_path: Path) -> None:
    """Whatever an editor changes; and no fingerprint depends on everything."""
    files = _tree(edit.world)
    assert edit.old in files[edit.path]
    changed = files | {edit.path: files[edit.path].replace(edit.old, edit.new)}
    _compare(_plans(tmp_path / "a", files), _plans(tmp_path / "b", changed), edit.shown, edit.untouched)


def test_the_day_that_silence_is_counted_to_is_part_of_few(tmp_path: Path) -> None:
    """The pages of those who spoke say it, home of those who are silent, and the table of positions; nothing else does."""
    before, after = (_plans(tmp_path, _tree(), as_of=day) for day in (date(2031, 4, 10), date(2031, 4, 11)))
    _compare(before, after, "actors/anna-nova", "actors/index.md")
    made_again = {path for path in before if before[path].fingerprint != after[path].fingerprint}
    assert {path for path in made_again if not path.startswith("actors/")} == {"index.md", "positions/index.md"}


def test_a_new_article_leaves_what_it_does_not_touch(tmp_path: Path) -> None:
    """Its own pages are new, its lists and counts are made again, and the rest stays."""
    files = _tree()
    after = files | {
        "seeds/articles/new.txt": "Boris Starý spoke in Bratislava.\n",
        "seeds/annotations/new.yaml": "title: New\nsource: vestnik\nlanguage: en\npublished: 2031-03-09\n",
    }
    first, second = _plans(tmp_path / "a", files), _plans(tmp_path / "b", after)
    assert second.keys() - first.keys() == {"articles/new/index.md", "dates/2031-03-09/index.md"}
    _compare(first, second, "actors/boris-stary", "articles/harbour")
    _compare(first, second, "sources/vestnik", "topics/harbour")
    _compare(first, second, "dates/2031-03", "dates/2031-03-04")
