"""The index beside the pages: what is written, what is removed, and what happens behind a preview."""

import json
import threading
from contextlib import nullcontext
from functools import partial
from pathlib import Path

from briefing.search.documents import Searchable
from briefing.search.names import Names
from briefing.site.behind import Behind, follow_pages
from briefing.site.index_files import drop_stale, is_of_index, listed
from briefing.store import Store

NOTHING = Searchable((), Names({}, {}, {}, ()), {}, {})
OLD = ["index.json", "2031-0123456789ab/words/0.json", "labels-0123456789ab.json"]


def wait() -> None:
    """Let what is being made come to its end."""
    for thread in threading.enumerate():
        if thread.name == "behind":
            thread.join(10)


def test_stale_files_go_with_their_folders(tmp_path: Path) -> None:
    """What is somebody's stays, and what is still the index's."""
    for path in [*OLD, "mine.json"]:
        place = tmp_path / "search" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("{}")
    drop_stale(tmp_path, ["index.json", "labels-0123456789ab.json"], nullcontext)
    assert listed(tmp_path) == {"index.json", "labels-0123456789ab.json"}
    names = {path.name for path in (tmp_path / "search").iterdir()}
    assert names == {"index.json", "labels-0123456789ab.json", "mine.json"}


def test_the_index_is_told_from_what_else_is_there() -> None:
    """The page of that address, its styles and a file of somebody's are none of it."""
    assert all(is_of_index(f"search/{path}") for path in OLD)
    assert not any(map(is_of_index, ["search/index.html", "search/mine.json", "index.json", "data/index.json"]))


def test_of_indexes_that_wait_the_latest_is_made(tmp_path: Path) -> None:
    """One at a time, none twice."""
    behind, begun, go, made = Behind(), threading.Event(), threading.Event(), list[str]()

    def start(name: str) -> None:
        def find() -> Searchable:
            made.append(name)
            begun.set()
            assert go.wait(10)
            return NOTHING._replace(interface={"name": name})

        behind.start(partial(follow_pages, tmp_path, find, (), Store(), behind))

    start("first")
    assert begun.wait(10)
    start("second")
    start("third")
    go.set()
    wait()
    assert made == ["first", "third"]
    assert json.loads((tmp_path / "search/index.json").read_text())["ui"] == {"name": "third"}


def test_a_stopped_one_writes_nothing_any_more(tmp_path: Path) -> None:
    """Who stops isn't kept waiting for what is being made."""
    behind, begun, go = Behind(), threading.Event(), threading.Event()

    def find() -> Searchable:
        begun.set()
        assert go.wait(10)
        return NOTHING

    behind.start(partial(follow_pages, tmp_path, find, (), Store(), behind))
    assert begun.wait(10)
    behind.stop()
    go.set()
    wait()
    assert not (tmp_path / "search").exists()


def test_nothing_goes_on_while_pages_are_made() -> None:
    """Who makes pages waits for one file at most, and what stood still goes on afterwards, the same work."""
    behind, written, go = Behind(), list[int](), threading.Event()

    def work() -> None:
        for number in range(1000):
            with behind.turn():
                written.append(number)
            go.set()

    behind.start(work)
    assert go.wait(10)
    with behind.held():
        before = len(written)
        assert not threading.Event().wait(0.05) and len(written) == before
    wait()
    assert written == list(range(1000))
