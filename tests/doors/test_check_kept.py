"""What `briefing check` keeps for the next one, and what it does without."""

import sqlite3
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.read import article
from briefing.store import NAME
from tests.doors.commands import ANNOTATION, COMMAND, PROBLEM, break_seeds, build, replace, run

ASK = """
import sys
from briefing.cli import main
status = main(["check"])
heavy = ("mkdocs.config", "mkdocs.commands", "jinja2", "frontmatter", "snowballstemmer", "pymorphy3")
rooms = ("views", "templates", "exports", "search", "build")
print(status, *(name for name in (*heavy, *(f"briefing.{room}" for room in rooms)) if name in sys.modules))
"""


def problems(root: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return what `briefing check` prints of the seeds."""
    main(["check", "--project", str(root)])
    return capsys.readouterr().out.splitlines()


def kept(root: Path) -> dict[tuple[str, str], bytes]:
    """Return what is kept, and what each was made of."""
    with sqlite3.connect(root / ".briefing" / NAME) as file:
        rows = file.execute("select kind, name, fingerprint from kept where kind != 'seen'").fetchall()
    file.close()
    return {(kind, name): made_of for kind, name, made_of in rows}


def test_what_sets_pages_is_not_loaded(world: Path) -> None:
    """It takes longer to start than most checks take."""
    said = run("-c", ASK, cwd=world)
    assert (said.stdout, said.stderr) == ("0\n", "no problems\n")


def test_an_article_is_read_once(
    world: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second check knows what the first has found, warnings included, and so does the first build."""
    (world / "seeds/notes.txt").write_text("x")
    before = problems(world, capsys)
    assert len(before) == 1
    known = kept(world)
    assert {name for kind, name in known if kind == "outline"} == {"gavan", "harbour-stays-open"}
    monkeypatch.delattr(article, "read_article")
    monkeypatch.delattr("briefing.survey.examine")
    assert problems(world, capsys) == before
    assert kept(world) == known
    assert build(world) == 0


def test_an_edit_is_seen(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is kept is of the bytes that were read, and no others; mended, all is well again."""
    assert problems(world, capsys) == []
    break_seeds(world)
    assert problems(world, capsys) == problems(world, capsys) == [PROBLEM]
    replace(world / ANNOTATION, "speaker: ada-ficktus", "speaker: ada-fictus")
    assert problems(world, capsys) == []


def test_pages_of_the_editors_own_are_checked_with_what_is_kept(
    world: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where one stands in a generated page's way, and where none does."""
    (world / "content").mkdir()
    (world / "content/about.md").write_text("# About\n")
    assert problems(world, capsys) == []
    monkeypatch.delattr("briefing.survey.examine")
    assert problems(world, capsys) == []
    (world / "content/actors.md").write_text("# Mine\n")
    assert [line.partition(": ")[0] for line in problems(world, capsys)] == ["content/actors.md:1:1"]


@pytest.mark.parametrize("spoil", ["cut", "another", "folder"])
def test_what_is_kept_may_be_damaged(built: Path, capsys: pytest.CaptureFixture[str], spoil: str) -> None:
    """It is dropped, and found out anew."""
    break_seeds(built)
    place = built / ".briefing" / NAME
    data = place.read_bytes()
    if spoil == "folder":
        place.unlink()
        place.mkdir()
    else:
        place.write_bytes(data[:8192] if spoil == "cut" else b"none")
    assert problems(built, capsys) == [PROBLEM]
    assert ("outline", "gavan") in kept(built)


def test_where_nothing_can_be_kept_nothing_is(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file where the folder would be: the problems are told all the same."""
    break_seeds(world)
    (world / ".briefing").write_text("mine")
    assert problems(world, capsys) == [PROBLEM]
    assert (world / ".briefing").read_text() == "mine"


def test_beside_a_build_that_writes(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It reads what is kept, keeps nothing, and leaves the other's work alone."""
    monkeypatch.setattr("briefing.store._WAIT", 0.01)
    before = kept(built)
    other = sqlite3.connect(built / ".briefing" / NAME)
    other.execute("begin immediate")
    break_seeds(built)
    assert problems(built, capsys) == [PROBLEM]
    other.rollback()
    other.close()
    assert kept(built) == before


def test_an_interrupted_check_leaves_nothing_half(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ended by a signal while it works, it is begun again by the next."""
    dying = "import os, signal; import briefing.survey as s\n"
    dying += "s.check_rules = lambda world: os.kill(os.getpid(), signal.SIGKILL)\n"
    assert run("-c", dying + COMMAND, "check", cwd=world).returncode == -9
    break_seeds(world)
    assert problems(world, capsys) == [PROBLEM]
