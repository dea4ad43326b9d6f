"""What a program takes, and what it does to files, is seen from outside as it happened."""

import sys
import time
from pathlib import Path

import pytest

from benchmark.processes import Program, interruptible, run
from benchmark.watching import Awaited, Watch, snapshot, written

ALONE = """
import time
held = b"a" * 100_000_000
time.sleep(2.5)
"""
FORKING = """
import os, time
shared = b"a" * 40_000_000
for _ in range(2):
    if not os.fork():
        own = b"b" * 100_000_000
        time.sleep(2.5)
        os._exit(0)
os.wait(), os.wait()
"""


def test_memory_of_all_processes_counts(tmp_path: Path) -> None:
    """What a program forks has memory of its own beside what it shares; what this process has doesn't count."""
    alone = run([sys.executable, "-c", ALONE], tmp_path / "log", tmp_path)
    forked = run([sys.executable, "-c", FORKING], tmp_path / "log", tmp_path)
    assert 100 < alone.peak == alone.together < 140
    assert 140 < forked.peak < 200 < forked.together < 300


def test_a_program_that_fails_says_what_it_printed(tmp_path: Path) -> None:
    """Nobody has to look for the log of a benchmark."""
    with pytest.raises(RuntimeError, match="no such luck"):
        run(["sh", "-c", "echo no such luck; exit 1"], tmp_path / "log", tmp_path)


def test_a_program_is_interrupted_and_missed_where_it_ended(tmp_path: Path) -> None:
    """A preview is ended as with Ctrl-C; one that has ended by itself is not waited for."""
    interruptible()
    ready = tmp_path / "ready"
    program = Program(
        [sys.executable, "-c", f"open({str(ready)!r}, 'w'); import time; time.sleep(60)"], tmp_path / "log", tmp_path
    )
    while not ready.exists():
        time.sleep(0.01)
    program.must_run()
    assert program.stop().wall < 30
    ended = Program(["sh", "-c", "echo gone"], tmp_path / "log", tmp_path)
    with pytest.raises(RuntimeError, match="gone"):
        _wait_until_it_is_missed(ended)
    ended.stop()


def _wait_until_it_is_missed(program: Program) -> None:
    while True:
        program.must_run()
        time.sleep(0.01)


def test_moments_are_those_at_which_files_became_what_was_awaited(tmp_path: Path) -> None:
    """A file that changed without the awaited text doesn't count, and one that never came is an error."""
    page, index = tmp_path / "page.html", tmp_path / "index.json"
    page.write_text("old")
    watch = Watch({"page": Awaited(page, "new"), "search": Awaited(index)})
    watch()
    index.write_text("{}")
    page.write_text("older")
    watch()
    with pytest.raises(RuntimeError, match=r"page\.html 'new'"):
        watch.moments()
    page.write_text("brand new")
    watch()
    moments = watch.moments()
    assert 0 < moments["search"] < moments["page"]


def test_written_is_what_is_new_or_another(tmp_path: Path) -> None:
    """Files that stay as they were don't count, nor do those that went."""
    for name in ("a.html", "b.html", "c.json"):
        (tmp_path / name).write_text("one")
    before = snapshot(tmp_path)
    (tmp_path / "a.html").unlink()
    (tmp_path / "b.html").write_text("other")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "d.json").write_text("{}")
    assert written(before, snapshot(tmp_path)) == {"pages": 1, "files": 2, "bytes": 7}
