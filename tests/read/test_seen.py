"""Files that nobody can have touched are not read again; all others are."""

import os
import time
from pathlib import Path

import pytest

from briefing.read.seen import Seen, load_seen
from briefing.store import Store

LONG_AGO = 1_000_000_000 * 10**9


@pytest.fixture
def store() -> Store:
    """A store that knows nothing."""
    return Store()


def look(root: Path, store: Store) -> tuple[bytes, bool]:
    """Return what stands for the file's bytes, and whether it had to be read for that."""
    seen = load_seen(root, store)
    read: list[str] = []

    def read_bytes(place: Path) -> bytes:
        read.append(str(place))
        return original(place)

    original = Path.read_bytes
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "read_bytes", read_bytes)
        found = seen.bytes_of("file")
    seen.note(store)
    return found, bool(read)


def write(root: Path, text: str, times: int = LONG_AGO) -> None:
    """Write the file and set its time of modification."""
    (root / "file").write_text(text, encoding="utf-8")
    os.utime(root / "file", ns=(times, times))


def later(monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    """Let the clock of whoever looks stand so much later."""
    now = time.time_ns()
    monkeypatch.setattr("briefing.read.seen.time.time_ns", lambda: now + seconds * 10**9)


def test_an_untouched_file_is_read_once(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size, times and inode say that it is the same."""
    write(tmp_path, "one")
    later(monkeypatch, 10)
    first, read = look(tmp_path, store)
    assert read and look(tmp_path, store) == (first, False)


def test_a_file_touched_in_the_moment_it_was_looked_at_is_read_again(tmp_path: Path, store: Store) -> None:
    """As git does: a second change within one tick of the clock leaves all times as they are."""
    write(tmp_path, "one")
    first, _ = look(tmp_path, store)
    assert look(tmp_path, store) == (first, True)


def test_a_change_of_the_same_size_at_the_same_time_is_seen(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who sets the time of modification back can't set the time of change."""
    write(tmp_path, "one")
    later(monkeypatch, 10)
    first, _ = look(tmp_path, store)
    write(tmp_path, "two")
    again, read = look(tmp_path, store)
    assert read and again != first


def test_a_file_from_the_future_is_always_read(tmp_path: Path, store: Store) -> None:
    """The clock was wrong then or is wrong now: its times say nothing."""
    write(tmp_path, "one", times=time.time_ns() + 10**15)
    look(tmp_path, store)
    assert look(tmp_path, store)[1]


def test_the_same_bytes_in_another_file_are_the_same(tmp_path: Path) -> None:
    """A fresh checkout has new times, and nothing has changed."""
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "b").write_bytes(b"x")
    seen = Seen(tmp_path)
    assert seen.bytes_of("a") == seen.bytes_of("b")
