"""Builds that are cut off: killed, interrupted, kept out, out of space. The next one makes all good."""

import fcntl
import resource
import shutil
import signal
from pathlib import Path

import pytest

from briefing.site.index_files import is_of_index
from tests.doors.commands import ANNOTATION, COMMAND, break_seeds, build, edit, process, replace, run, tree

# Dies, as by `kill -9`, when the first file whose path ends in the first word is about to take its place, by a worker or not.
DYING = """
import os, pathlib, signal, sys
end, real, process = sys.argv.pop(1), os.replace, os.getpid()
def replace(source, target):
    if str(target).endswith(end):
        os.kill(process, signal.SIGKILL)
        os._exit(1)
    real(source, target)
os.replace = replace
from briefing.cli import main
sys.exit(main())
"""


# Looks at each annotation in a worker, which the system ends.
WITHOUT_WORKERS = """
import os, signal, sys
from briefing import cores, survey
cores.processors, survey._BATCH = (lambda: 2), 1
survey.check_rules = lambda _: os.kill(os.getpid(), signal.SIGKILL)
from briefing.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("end", "arguments"),
    [
        ("content/articles/gavan/index.md", []),  # the pages are half written
        ("content/.briefing.json", []),  # before the first
        ("journal.json", []),  # MkDocs has built, nothing is moved
        ("site/articles/gavan/index.html", []),  # half the pages are moved
        ("site/index.html", []),
        ("site/search/index.json", []),
        (".briefing/old", ["--clean"]),  # before the old folder is put aside
        ("/site", ["--clean"]),  # between the two
    ],
)
def test_a_killed_build_is_made_good_by_the_next(built: Path, edited: Path, end: str, arguments: list[str]) -> None:
    """Killed at any of these points, the next build gives exactly the files of a build that nobody disturbed."""
    edit(built)
    died = run("-c", DYING, end, "build", *arguments, cwd=built)
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert (tree(built / "site"), tree(built / "content")) != (tree(edited / "site"), tree(edited / "content"))
    assert build(built) == 0
    assert (tree(built / "site"), tree(built / "content")) == (tree(edited / "site"), tree(edited / "content"))
    left = {".gitignore", "lock", "store.sqlite", "table.json", "templates", "unchanged.json"}
    assert {each.name for each in (built / ".briefing").iterdir()} == left


def test_a_killed_build_is_finished_even_when_the_seeds_are_broken_by_then(built: Path, edited: Path) -> None:
    """The pages that were being put in place are whole after the next run, which finds problems and changes nothing more.

    The search is what it was: its index was to follow the pages.
    """
    before, wanted = tree(built / "site"), tree(edited / "site")
    edit(built)
    run("-c", DYING, "site/articles/gavan/index.html", "build", cwd=built)
    assert _pages(tree(built / "site")) != _pages(wanted)
    break_seeds(built)
    assert build(built) == 1
    after = tree(built / "site")
    assert _pages(after) == _pages(wanted)
    assert after.keys() - _pages(after).keys() == before.keys() - _pages(before).keys()
    replace(built / ANNOTATION, "speaker: ada-ficktus", "speaker: ada-fictus")
    assert build(built) == 0
    assert tree(built / "site") == wanted


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_worker_that_is_killed_ends_the_command(built: Path, edited: Path, command: str) -> None:
    """Exit 3 and one line; neither does anybody wait for it, nor is the site touched, and the next build is right."""
    edit(built)
    before = tree(built / "site")
    died = run("-c", WITHOUT_WORKERS, command, cwd=built)
    assert died.returncode == 3
    assert [line for line in died.stderr.splitlines() if "rror" in line] == [
        "Error: a worker was ended before its work"
    ]
    assert tree(built / "site") == before
    assert build(built) == 0
    assert tree(built / "site") == tree(edited / "site")


def _pages(site: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files of a site but for those of its index."""
    return {path: data for path, data in site.items() if not is_of_index(path)}


def test_a_second_build_at_the_same_time_is_refused(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 3 and one line while another build holds the lock; nothing changes."""
    replace(built / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
    before = tree(built / "site"), tree(built / "content")
    kept = (built / ".briefing/store.sqlite").stat().st_ino
    with (built / ".briefing" / "lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for arguments in ([], ["--clean"]):
            assert build(built, *arguments) == 3
            assert capsys.readouterr().err.startswith("Error: another build is running")
    assert (tree(built / "site"), tree(built / "content")) == before
    assert (built / ".briefing/store.sqlite").stat().st_ino == kept


def test_two_builds_at_once_leave_one_whole_site(world: Path, reference: dict[str, bytes]) -> None:
    """However they meet, at least one gets through, none fails otherwise, and the site is whole."""
    started = [process("-c", COMMAND, "build", cwd=world) for _ in range(2)]
    said = [each.communicate(timeout=120) for each in started]
    assert sorted({each.returncode for each in started}) in ([0], [0, 3]), said
    assert tree(world / "site") == reference


def test_a_full_disk_is_exit_3_and_the_next_build_mends_it(built: Path) -> None:
    """Wherever no more can be written, one line says so; the last good site stays whole."""
    before = tree(built / "site")
    replace(built / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
    for limit in (2_000, 12_000):  # while pages are written to content/, while MkDocs builds
        full = run(
            "-c",
            COMMAND,
            "build",
            cwd=built,
            env={"PYTHONDONTWRITEBYTECODE": "1"},  # or Python's own cache would be cut off, without a word
            preexec_fn=lambda limit=limit: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        )
        assert (full.returncode, full.stdout) == (3, "")
        assert full.stderr.splitlines()[-1].startswith("Error: File too large")
        assert "Traceback" not in full.stderr
        assert tree(built / "site") == before
    assert build(built) == 0
    assert b"Bob Nemo doubts" in (built / "site/actors/bob-nemo/index.html").read_bytes()


def test_a_place_that_cannot_be_written_is_exit_3(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file where a folder has to be is named in one line."""
    shutil.rmtree(built / ".briefing")
    (built / ".briefing").write_text("mine")
    before = tree(built)
    assert build(built) == 3
    assert capsys.readouterr().err.splitlines() == [f"Error: File exists: {built}/.briefing"]
    assert tree(built) == before


def test_ctrl_c_is_quiet_and_the_next_build_is_whole(world: Path, reference: dict[str, bytes]) -> None:
    """Exit 130, no traceback."""
    with process("-c", DYING.replace("SIGKILL", "SIGINT"), "site/index.html", "build", cwd=world) as started:
        _, err = started.communicate(timeout=120)
    assert started.returncode == 130
    assert "Traceback" not in err
    assert build(world) == 0
    assert tree(world / "site") == reference


def test_a_page_that_cannot_be_read_is_exit_3(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """MkDocs fails on a page of the editor's own: it is named, there is no traceback, the site stays."""
    (built / "content" / "about.md").write_bytes(b"\xff\xfe")
    before = tree(built / "site")
    assert build(built) == 3
    err = capsys.readouterr().err
    assert "about.md" in err and "Traceback" not in err
    assert tree(built / "site") == before
