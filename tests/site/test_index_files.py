"""The index beside the pages: what is written, what is removed, and what happens behind a preview."""

import threading
from pathlib import Path

from briefing.site.index_files import Behind, listed, write_index

OLD = {"index.json": "old", "2031-0123456789ab/words/0.json": "old", "labels-0123456789ab.json": "old"}
NEW = {"index.json": "new", "2031-ba9876543210/words/0.json": "new", "labels-0123456789ab.json": "old"}


def test_an_index_takes_the_place_of_the_last_one(tmp_path: Path) -> None:
    """Stale files go with their folders; what is right keeps its time; what is somebody's stays."""
    write_index(tmp_path, OLD)
    (tmp_path / "search/mine.json").write_text("{}")
    kept = (tmp_path / "search/labels-0123456789ab.json").stat().st_mtime_ns
    write_index(tmp_path, NEW)
    assert listed(tmp_path) == NEW.keys()
    assert {path.name for path in (tmp_path / "search").iterdir()} == {
        "index.json",
        "2031-ba9876543210",
        "labels-0123456789ab.json",
        "mine.json",
    }
    assert (tmp_path / "search/labels-0123456789ab.json").stat().st_mtime_ns == kept


def test_of_indexes_that_wait_the_latest_is_made(tmp_path: Path) -> None:
    """One at a time, none twice."""
    behind, begun, go, made = Behind(), threading.Event(), threading.Event(), list[str]()

    def make(name: str) -> dict[str, str]:
        made.append(name)
        begun.set()
        assert go.wait(10)
        return {"index.json": name}

    behind.start(tmp_path, lambda: make("first"))
    assert begun.wait(10)
    for name in ("second", "third"):
        behind.start(tmp_path, lambda name=name: make(name))  # type: ignore[misc]  # mypy knows no default of a lambda
    go.set()
    for thread in threading.enumerate():
        if thread.name == "search":
            thread.join(10)
    assert made == ["first", "third"]
    assert (tmp_path / "search/index.json").read_text() == "third"


def test_a_stopped_one_writes_nothing_any_more(tmp_path: Path) -> None:
    """Who stops isn't kept waiting for what is being made."""
    behind, begun, go = Behind(), threading.Event(), threading.Event()

    def make() -> dict[str, str]:
        begun.set()
        assert go.wait(10)
        return {"index.json": "late"}

    behind.start(tmp_path, make)
    assert begun.wait(10)
    behind.stop()
    go.set()
    for thread in threading.enumerate():
        if thread.name == "search":
            thread.join(10)
    assert not (tmp_path / "search").exists()
