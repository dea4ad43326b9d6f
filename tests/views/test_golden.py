"""Every page of every world, byte for byte. `--bless` writes them anew; read the difference before you keep it."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from briefing.templates import render
from briefing.views import shelves
from briefing.views.pack import Wanted, pack_page
from tests.views.worlds import NAMES, WORLDS, digest_of, rendered, world

GOLDEN = Path(__file__).parents[1] / "golden"
# No world changes these two, but for the names of its stances; one copy of each is enough to read.
SAME_EVERYWHERE = {"data/index.md", "reading/index.md"}
THEIR_WORLD = "two-outlets"
# Pages that lists of more than five are split into: one period of each, and the pages that lead there.
SPLIT = re.compile(r"(?:actors/ada-fictus|topics/talks|sources/\w+)/(?:2031-03/)?index\.md")

SPLIT_MORE = re.compile(r"(?:articles|dates|dates/2033/articles|topics/talks|topics/talks/undated-2032)/index\.md")

SPLIT_PAIRS = re.compile(r"(?:exchanges|conflicts)/.*|actors/ada-fictus/index\.md")


@pytest.mark.parametrize("name", NAMES)
def test_pages_of_a_world_are_the_expected_ones(name: str, request: pytest.FixtureRequest) -> None:
    """The same pages with the same bytes, none missing and none more."""
    made = {path: text for path, text in rendered(world(name)).items() if _kept(name, path)}
    _compare(name, made, bless=request.config.getoption("--bless"))


def test_split_lists_have_the_expected_pages(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page a period, and the page that shows the newest and leads to them."""
    monkeypatch.setattr(shelves, "MANY", 5)
    monkeypatch.setattr(shelves, "FEW", 2)
    made = {path: text for path, text in rendered(world("precisions")).items() if SPLIT.fullmatch(path)}
    _compare("precisions.split", made, bless=request.config.getoption("--bless"))


def test_lists_of_more_than_one_have_the_expected_pages(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Articles by year, what is undated by the year of its article, and an index of dates without days."""
    monkeypatch.setattr(shelves, "MANY", 1)
    monkeypatch.setattr(shelves, "FEW", 1)
    made = {path: text for path, text in rendered(world("precisions")).items() if SPLIT_MORE.fullmatch(path)}
    _compare("precisions.split-more", made, bless=request.config.getoption("--bless"))


def test_many_exchanges_and_conflicts_have_the_expected_pages(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exchange by years, all of an actor's, and conflicts by years with the gravest in front."""
    monkeypatch.setattr(shelves, "MANY", 1)
    monkeypatch.setattr(shelves, "FEW", 1)
    made = rendered(world("answers-and-conflicts"))
    made = {path: text for path, text in made.items() if SPLIT_PAIRS.fullmatch(path)}
    _compare("answers-and-conflicts.split", made, bless=request.config.getoption("--bless"))


def test_packs_have_the_expected_pages(request: pytest.FixtureRequest) -> None:
    """Of an actor since a day, whose statements are partly of no sure date; of a topic, by whomever."""
    digest = world("two-outlets")
    actor, topic = digest.actors["anna-nova"], digest.topics["tolls"]
    wanted = {
        "anna-nova-since.md": Wanted(actor, date(2031, 3, 4), ()),
        "tolls.md": Wanted(None, None, (topic,)),
        "nothing.md": Wanted(digest.actors["nobody-names-me"], None, ()),
    }
    made = {name: render(pack_page(digest, each, base="https://example.org/")) for name, each in wanted.items()}
    _compare("packs", made, bless=request.config.getoption("--bless"))


def test_pages_in_russian_are_the_expected_ones(request: pytest.FixtureRequest) -> None:
    """All of them: no text left in English, dates and counts as Russian bends them."""
    made = rendered(digest_of(WORLDS / THEIR_WORLD, drafts=True, language="ru"))
    _compare(f"{THEIR_WORLD}.ru", made, bless=request.config.getoption("--bless"))


def _compare(name: str, made: Mapping[str, str], *, bless: bool) -> None:
    if bless:
        _bless(GOLDEN / name, made)
    paths = sorted(path for path in (GOLDEN / name).rglob("*") if path.is_file())
    expected = {path.relative_to(GOLDEN / name).as_posix(): path.read_bytes().decode() for path in paths}
    assert sorted(made) == sorted(expected)
    for path in sorted(made):
        assert made[path] == expected[path], f"{name}/{path} (if this is meant: make bless)"


def _kept(name: str, path: str) -> bool:
    return name == THEIR_WORLD or path not in SAME_EVERYWHERE


def _bless(folder: Path, made: Mapping[str, str]) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            path.unlink()
    for name, text in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
