"""What one build leaves for the next: right or gone, never wrong."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.store import NAME, Store, StoreBroken, fingerprint

KEPT = ("kind", "name", b"made of", b"value")


def kept(folder: Path, stamp: bytes = b"1") -> bytes | None:
    """Return what a store that is opened anew has under KEPT's name."""
    store = Store(folder, stamp)
    try:
        return store.get(*KEPT[:3])
    finally:
        store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a store that holds KEPT, and enough else to be cut in the middle."""
    store = Store(tmp_path, b"1")
    store.put(*KEPT)
    for number in range(300):
        store.put("other", str(number), b"", bytes(1000))
    store.commit()
    store.close()
    return tmp_path


def test_a_result_is_there_for_what_it_was_made_of_alone(folder: Path) -> None:
    """Another fingerprint, name or kind finds nothing."""
    store = Store(folder, b"1")
    assert store.get(*KEPT[:3]) == b"value"
    assert store.get("kind", "name", b"something else") is None
    assert store.get("kind", "other", b"made of") is None
    assert store.get("other", "name", b"made of") is None
    assert store.all("kind") == {"name": (b"made of", b"value")}
    assert store.fingerprints("kind") == {"name": b"made of"}
    store.close()


def test_what_was_decoded_is_not_decoded_again(folder: Path) -> None:
    """Only what was put since; what was forgotten is gone, and nothing of a store that was dropped is left."""
    store, decoded = Store(folder, b"1"), list[bytes]()

    def decode(value: bytes) -> str:
        decoded.append(value)
        return value.decode()

    assert store.decoded("kind", decode) == {"name": (b"made of", "value")}
    store.put("kind", "two", b"2", b"another")
    store.put("kind", "three", b"3", b"a third")
    store.forget("kind", ["three"])
    assert store.decoded("kind", decode) == {"name": (b"made of", "value"), "two": (b"2", "another")}
    assert store.decoded("kind", decode).keys() == {"name", "two"}
    assert decoded == [b"value", b"another"]
    store.drop()
    assert store.decoded("kind", decode) == {}
    store.close()


def test_a_name_keeps_its_last_result(folder: Path) -> None:
    """What it was made of before is forgotten; so is what is dropped by name."""
    store = Store(folder, b"1")
    store.put("kind", "name", b"new", b"newer")
    assert store.all("kind") == {"name": (b"new", b"newer")}
    store.forget("kind", ["name", "nobody"])
    assert store.all("kind") == {}
    store.close()


def test_what_is_not_committed_is_nobody_elses(folder: Path) -> None:
    """A build that is killed leaves what it had when it last committed."""
    store = Store(folder, b"1")
    store.put("kind", "name", b"new", b"newer")
    assert kept(folder) == b"value"
    store.close()
    assert kept(folder) == b"value"


def test_another_version_starts_clean_and_says_so(folder: Path) -> None:
    """Its results may be made otherwise; what it leaves is its own."""
    store = Store(folder, b"2")
    assert store.get(*KEPT[:3]) is None and "another version" in store.dropped
    store.close()
    assert kept(folder, b"2") is None and kept(folder, b"1") is None
    assert Store(folder, b"1").dropped == ""


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:0],
        lambda data: data[: len(data) // 2],
        lambda data: b"no database" + data[:1000],
        lambda data: data[:5000] + bytes(len(data) - 6000) + data[-1000:],
    ],
    ids=["empty", "cut", "another file", "zeroes"],
)
def test_a_spoilt_file_is_never_believed(folder: Path, spoil: Callable[[bytes], bytes]) -> None:
    """It is started anew, or whoever reads on is told; what is found is what was put, or nothing."""
    place = folder / NAME
    place.write_bytes(spoil(place.read_bytes()))
    store = Store(folder, b"1")
    try:
        assert store.get(*KEPT[:3]) in (None, b"value")
        assert set(store.all("other").values()) <= {(b"", bytes(1000))}
    except StoreBroken:
        store.drop()
        assert store.all("other") == {}
    store.put(*KEPT)
    store.commit()
    store.close()
    assert kept(folder) == b"value"


def test_a_changed_value_is_noticed(folder: Path) -> None:
    """SQLite itself wouldn't: each value has its checksum."""
    place = folder / NAME
    place.write_bytes(place.read_bytes().replace(b"value", b"valuf"))
    store = Store(folder, b"1")
    with pytest.raises(StoreBroken):
        store.get(*KEPT[:3])
    store.close()


def test_a_folder_in_its_place_is_removed(tmp_path: Path) -> None:
    """It is below .briefing/, which is the builds' own."""
    (tmp_path / NAME / "sub").mkdir(parents=True)
    store = Store(tmp_path, b"1")
    store.put(*KEPT)
    store.commit()
    store.close()
    assert kept(tmp_path, b"1") == b"value"


def test_where_nothing_can_be_written_it_lives_in_memory(tmp_path: Path) -> None:
    """A folder that can't be made is no reason to fail: nothing is kept, that is all."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = Store(tmp_path / "file" / "below", b"1")
    store.put(*KEPT)
    store.commit()
    assert store.get(*KEPT[:3]) == b"value"
    store.close()


def test_while_another_process_writes_nothing_is_lost_but_time(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't be kept just now isn't; the other's work stands, and nobody drops it."""
    monkeypatch.setattr("briefing.store._WAIT", 0.05)
    other = sqlite3.connect(folder / NAME)
    store = Store(folder, b"1")
    other.execute("begin immediate")
    store.put("kind", "mine", b"", b"mine")
    store.commit()
    assert store.get(*KEPT[:3]) == b"value"
    other.rollback()
    store.put("kind", "later", b"", b"kept")
    store.commit()
    assert store.names("kind") == {"name", "later"}
    other.close()
    store.close()
    assert kept(folder) == b"value"


def test_another_process_that_writes_is_waited_for_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not with each result: thousands of them would take hours."""
    monkeypatch.setattr("briefing.store._WAIT", 0.0)
    store, asked = Store(folder, b"1"), list[str]()
    other = sqlite3.connect(folder / NAME)
    other.execute("begin immediate")
    store._file.set_trace_callback(asked.append)
    for number in range(10):
        store.put("kind", str(number), b"", b"mine")
    assert len([each for each in asked if each.startswith("insert")]) == 1
    other.close()
    store.close()


def test_a_forked_process_has_a_connection_of_its_own(folder: Path) -> None:
    """SQLite forbids to carry one over a fork; the child reads what was committed."""
    script = (
        "import os, sys; from pathlib import Path; from briefing.store import Store\n"
        f"store = Store(Path({str(folder)!r}), b'1')\n"
        "child = os.fork()\n"
        "if child == 0: os._exit(0 if store.get('kind', 'name', b'made of') == b'value' else 1)\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))"
    )
    run = subprocess.run([sys.executable, "-c", script], check=False, env=os.environ)  # noqa: S603 - our own script
    assert run.returncode == 0


def test_fingerprints_tell_parts_apart() -> None:
    """`ab`, `c` is not `a`, `bc`; text is its UTF-8."""
    assert fingerprint("ab", "c") != fingerprint("a", "bc") != fingerprint("abc")
    assert fingerprint("ж") == fingerprint("ж".encode())
    assert len(fingerprint()) == 16
