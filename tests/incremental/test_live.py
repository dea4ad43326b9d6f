"""A long day with `mkdocs serve`: many edits in a row, some of them broken, each seen, and nothing done in vain.

A few edits of a small synthetic project, as a rule. BRIEFING_LIVE=1000 in the environment makes it 1,000 articles and 50
edits.
"""

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmark.corpus.project import make
from tests.incremental.previews import Served

ARTICLES = int(os.environ.get("BRIEFING_LIVE") or 30)
EDITS = 50 if "BRIEFING_LIVE" in os.environ else 12
WARM = min(10, EDITS // 3)  # edits after which memory is measured the first time
SLACK = 2  # builds that may be made beyond one an edit: a file may be seen half saved
QUIET = 2.0  # seconds in which nothing is edited
MEGABYTE = 1 << 20
SEARCH = "The search is up to date"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a synthetic project."""
    root = tmp_path_factory.mktemp("live") / "project"
    make(root, ARTICLES)
    (root / "content").mkdir()
    return root


@pytest.fixture
def served(project: Path) -> Iterator[Served]:
    """Return its preview."""
    server = Served(project)
    yield server
    server.stop()


def annotations(project: Path) -> list[Path]:
    """Return the annotations, in their order."""
    return sorted((project / "seeds/annotations").iterdir())


def good_edit(place: Path, number: int) -> str:
    """Give an annotation's first statement a gist that no other has, and return it."""
    gist = f"Edit {number} of the day"
    text, count = re.subn(r"(?m)^( +gist:) .*$", rf"\1 {gist}", place.read_text(encoding="utf-8"), count=1)
    assert count
    place.write_text(text, encoding="utf-8")
    return gist


def cut(text: str) -> str:
    """Return YAML that ends in the middle of a text."""
    return text + 'note: "'


def misquoted(text: str) -> str:
    """Return an annotation that cites what its article doesn't say."""
    return re.sub(r"(?m)^( +)(quote|passage): .*$", r"\1\2: Nobody ever said this", text, count=1)


BROKEN = (cut, misquoted)


def broken_edit(served: Served, place: Path, number: int) -> None:
    """Break an annotation: its problem is told, the last good page is served. Mend it."""
    address, text = f"articles/{place.stem}/", place.read_text(encoding="utf-8")
    page, problem = served.page(address), f"seeds/annotations/{place.name}:"
    told = served.count(problem)
    place.write_text(BROKEN[number % 2](text), encoding="utf-8")
    served.until(lambda: served.count(problem) > told)
    assert served.page(address) == page
    place.write_text(text, encoding="utf-8")


def test_many_edits_in_a_row(project: Path, served: Served) -> None:
    """Each good one is on the page, each broken one told; a build an edit, none in quiet times; memory stays flat."""
    places, memory, saves = annotations(project), [], 0
    for number in range(EDITS):
        place = places[number % 7]
        if number % 4 == 3:
            broken_edit(served, place, number // 4)
            saves += 1
        served.seen(f"articles/{place.stem}/", good_edit(place, number))
        saves += 1
        if number in (WARM, EDITS - 1):
            updates = served.count(SEARCH)  # whose libraries are had when it is made first
            served.until(lambda updates=updates: served.count(SEARCH) > updates)  # type: ignore[misc]  # as mypy has it
            memory.append(served.memory())
    assert served.count("Traceback") == 0
    assert saves - SLACK <= served.count("Building documentation") - 1 <= saves + SLACK
    builds = served.count("Building documentation")
    time.sleep(QUIET)
    assert served.count("Building documentation") == builds
    assert memory[1] - memory[0] < max(20 * MEGABYTE, memory[0] // 10)


def test_pages_go_when_their_annotation_goes(project: Path, served: Served) -> None:
    """A page whose annotation is taken away is not found, and is there again when it comes back."""
    place = annotations(project)[1]
    address, away = f"articles/{place.stem}/", project / "away.yaml"
    assert served.get(address)[0] == 200
    place.rename(away)
    served.until(lambda: served.get(address)[0] == 404)
    assert served.get("")[0] == 200
    away.rename(place)
    served.until(lambda: served.get(address)[0] == 200)


def test_started_again_it_shows_the_same(project: Path) -> None:
    """On a tree that did not change since, at the same address: the same pages, none of them made again."""
    addresses = [
        "",
        "actors/",
        "dates/",
        "data/statements.json",
        *(f"articles/{each.stem}/" for each in annotations(project)),
    ]
    shown, port = [], 0
    for _ in range(2):
        served = Served(project, port=port)
        try:
            served.until(lambda served=served: served.count(SEARCH))  # type: ignore[misc]  # behind the data, which follow
            shown.append([served.page(address) for address in addresses])
            port, lines = served.port, list(served.lines)
        finally:
            served.stop()
    assert shown[0] == shown[1]
    assert [line for line in lines if line.endswith(" files, 0 changed")], lines
    assert {status for status, _ in shown[0]} == {200}
