"""write: texts to disk: only what changed, nothing stale left, nothing foreign touched."""

import json
import os
from pathlib import Path

import pytest

from briefing.write import MANIFEST, collisions, generated, write
from tests.doors.commands import times, tree
from tests.doors.conftest import Killer

FILES = {"index.md": "home", "actors/index.md": "actors", "actors/ada/index.md": "Ada", "data/statements.json": "[]"}
MADE = {path: text.encode for path, text in FILES.items()}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a folder that FILES were written to."""
    folder = tmp_path / "content"
    write(folder, FILES)
    return folder


def pages(content: Path) -> dict[str, str]:
    """Return what stands in content/, without what begins with a dot."""
    return {path: data.decode() for path, data in tree(content).items() if not Path(path).name.startswith(".")}


def test_files_are_written_and_listed(tmp_path: Path) -> None:
    """All files are there, and the manifest knows them."""
    write(tmp_path / "content", FILES)
    assert pages(tmp_path / "content") == FILES
    assert generated(tmp_path / "content") == FILES.keys()


def test_what_is_right_already_keeps_its_time(content: Path) -> None:
    """Only the file whose bytes changed gets a new time: the manifest isn't touched either where nothing changed."""
    before = times(content)
    write(content, FILES)
    assert times(content) == before
    write(content, FILES | {"index.md": "new home"})
    assert times(content).keys() == before.keys()
    assert {path for path, time in times(content).items() if before[path] != time} - {MANIFEST} == {"index.md"}


def test_a_file_is_replaced_and_never_written_in_place(content: Path) -> None:
    """Whoever has the old file open reads it to its end."""
    with (content / "index.md").open() as opened:
        write(content, FILES | {"index.md": "new home"})
        assert opened.read() == "home"


def test_stale_files_go_with_the_folders_that_they_leave_empty(content: Path) -> None:
    """A page that is generated no more is removed; a folder in which somebody's file stands is kept."""
    (content / "data" / "notes.md").write_text("mine")
    before = times(content)
    write(content, {"index.md": "home", "actors/index.md": "actors"})
    assert {path for path, time in times(content).items() if before[path] != time} == {MANIFEST}
    assert not (content / "actors" / "ada").exists()
    assert pages(content) == {"index.md": "home", "actors/index.md": "actors", "data/notes.md": "mine"}


def test_what_somebody_wrote_is_never_touched(content: Path) -> None:
    """Pages and folders that the manifest doesn't list keep their bytes and times, whatever comes and goes."""
    for path in ("about.md", "actors/ada/picture.svg", "notes/index.md", ".hidden"):
        (content / path).parent.mkdir(exist_ok=True)
        (content / path).write_text(path)
    before = times(content)
    write(content, {"index.md": "only this"})
    after = times(content)
    for path in ("about.md", "actors/ada/picture.svg", "notes/index.md", ".hidden"):
        assert after[path] == before[path]


def test_a_run_killed_at_any_point_leaves_no_file_without_an_owner(tmp_path: Path, killer: Killer) -> None:
    """Wherever writing is cut off, the next run makes the folder what it has to be, and nothing else is left in it."""
    old = FILES | {"actors/bob/index.md": "Bob"}
    new = FILES | {"index.md": "new home", "topics/peace/index.md": "Peace"}
    step, died = 0, True
    while died:
        step += 1
        content = tmp_path / str(step)
        write(content, old)
        died = killer.dies(step, lambda content=content: write(content, new))  # type: ignore[misc]  # bound now
        assert generated(content) >= set(pages(content))
        write(content, FILES)
        assert pages(content) == FILES
        assert {path for path in tree(content) if "/." in f"/{path}"} == {MANIFEST}
        assert not (content / "topics").exists()
        assert not (content / "actors" / "bob").exists()
    assert step > 8


@pytest.mark.parametrize(
    ("mine", "expected"),
    {
        "about.md": None,
        "actors/notes.md": None,
        "_home.md": None,
        "index.md": "index.md: a file of this name is generated: put your own words for the home page into _home.md, and remove this file",
        "README.md": "README.md: the page content/index.md of the same address is generated: put your own words for the home page into _home.md, and remove this file",
        "actors/index.md": "actors/index.md: a file of this name is generated: rename or remove your file",
        "actors/README.md": "actors/README.md: the page content/actors/index.md of the same address is generated: rename or remove your file",
        "actors.md": "actors.md: the page content/actors/index.md of the same address is generated: rename or remove your file",
        "Actors.md": "Actors.md: the page content/actors/index.md of the same address is generated: rename or remove your file",
        "actors/ada.markdown": "actors/ada.markdown: the page content/actors/ada/index.md of the same address is generated: rename or remove your file",
        "actors/index.html": "actors/index.html: the page content/actors/index.md of the same address is generated: rename or remove your file",
        "data/statements.json": "data/statements.json: a file of this name is generated: rename or remove your file",
        "data": "data: is a file where a folder of generated files has to be: rename or remove it",
        "actors/index.md/": "actors/index.md: is a folder where a file is generated: rename or remove it",
    }.items(),
)
def test_a_handwritten_file_in_the_way_is_a_problem(tmp_path: Path, mine: str, expected: str | None) -> None:
    """A file at the path or at the address of a generated one is named, with the cure; others are no problem."""
    content = tmp_path / "content"
    path = content / mine
    path.parent.mkdir(parents=True)
    path.mkdir() if mine.endswith("/") else path.write_text("mine")
    found = [str(each) for each in collisions(content, MADE)]
    assert found == ([] if expected is None else ["content/" + expected.replace(": ", ":1:1: file: ", 1)])


def test_a_page_that_is_ours_or_says_the_same_is_no_collision(content: Path) -> None:
    """Neither what the manifest lists nor a file that holds the very bytes already is in the way."""
    assert collisions(content, dict.fromkeys(FILES, lambda: b"something new")) == []
    (content / MANIFEST).unlink()
    assert collisions(content, MADE) == []


def test_nothing_is_written_or_removed_through_a_link(content: Path, tmp_path: Path) -> None:
    """A folder that is a link out of content/ is a problem, and what stands behind it stays."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "index.md").write_text("not ours")
    (content / "actors" / "ada" / "index.md").unlink()
    (content / "actors" / "ada").rmdir()
    (content / "actors" / "ada").symlink_to(outside)
    assert [each.path for each in collisions(content, MADE)] == ["content/actors/ada"]
    assert "link" in collisions(content, MADE)[0].message
    write(content, {"index.md": "home"})
    assert tree(outside) == {"index.md": b"not ours"}


def test_a_manifest_is_no_authority_over_other_folders(content: Path, tmp_path: Path) -> None:
    """Paths that lead out of content/ are no files of ours, and a manifest that can't be read lists none."""
    (tmp_path / "precious.md").write_text("mine")
    listed = ["../precious.md", str(tmp_path / "precious.md"), ".git/config", 7, "actors/ada/index.md"]
    (content / MANIFEST).write_text(json.dumps({"generated": listed}))
    assert generated(content) == {"actors/ada/index.md"}
    for text in ("", "[1]", '{"generated": 3}', "\xff"):
        (content / MANIFEST).write_bytes(text.encode("latin-1"))
        assert generated(content) == frozenset()
    write(content, FILES)
    assert (tmp_path / "precious.md").read_text() == "mine"


def test_a_pipe_in_the_way_is_a_problem_and_nothing_waits_for_it(tmp_path: Path) -> None:
    """What is no plain file is never opened."""
    (tmp_path / "content").mkdir()
    os.mkfifo(tmp_path / "content" / "index.md")
    assert [each.path for each in collisions(tmp_path / "content", MADE)] == ["content/index.md"]
