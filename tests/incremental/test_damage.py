"""Whatever happens to what a build has kept: the next build is right, and says where it begins with nothing."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.doors.commands import ROOT
from tests.incremental import editing_statements
from tests.incremental.builder import Builder, Told
from tests.incremental.comparing import Clean, check_same
from tests.incremental.faults import ANEW, pend
from tests.incremental.world import World, steady

STORE, NOTES = "store.sqlite", ("table.json", "unchanged.json")


def half(data: bytes) -> bytes:
    """Return what is left of a file that was cut."""
    return data[: len(data) // 2]


def hole(data: bytes) -> bytes:
    """Return a file a third of which was lost to a disk that has written zeros."""
    third = len(data) // 3
    return data[:third] + bytes(third) + data[2 * third :]


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut": half,
    "zeros": hole,
    "emptied": lambda _: b"",
    "garbage": lambda data: steady(len(data)).randbytes(len(data)),
    "another": lambda _: b'{"version": -1}',
}
SILENT = "emptied"  # an empty store is a new one


def kept(world: World, name: str = "") -> list[Path]:
    """Return the files that a build has kept for the next, or those of one kind."""
    folder = world.root / ".briefing"
    templates = sorted((folder / "templates").iterdir())
    assert templates
    found = {STORE: [folder / STORE], "templates": templates, **{each: [folder / each] for each in NOTES}}
    assert {each.name for each in folder.iterdir()} == {*found, "lock", ".gitignore"}
    return found[name] if name else [place for places in found.values() for place in places]


def damage(places: list[Path], how: str) -> None:
    """Damage files, or put a folder in the place of each."""
    for place in places:
        if how in DAMAGES:
            place.write_bytes(DAMAGES[how](place.read_bytes()))
        else:
            place.unlink()
            place.mkdir()
            (place / "x").write_text("x")


def assert_said(told: Told, anew: bool) -> None:
    """Fail unless a build has said in one line that it began with nothing, or has said no such thing."""
    lines = [line for line in told.lines if line.endswith(ANEW)]
    assert len(lines) == anew, told.lines
    assert "Traceback" not in "\n".join(told.lines)


@pytest.mark.parametrize("how", [*DAMAGES, "folder"])
def test_whatever_was_kept_may_be_damaged(world: World, builder: Builder, clean: Clean, how: str) -> None:
    """All that was kept at once, with and without an edit."""
    for edited in (False, True):
        if edited:
            pend(world, steady(how))
        damage(kept(world), how)
        assert_said(check_same(world, builder, clean), how != SILENT)
        assert_said(check_same(world, builder, clean), False)


@pytest.mark.parametrize("name", [STORE, *NOTES, "templates"])
def test_each_kind_may_be_damaged_alone(world: World, builder: Builder, clean: Clean, name: str) -> None:
    """It is trusted no more than it deserves because the others are whole."""
    for how in (*DAMAGES, "folder"):
        damage(kept(world, name), how)
        editing_statements.gist(world, steady(name + how))
        world.save()
        assert_said(check_same(world, builder, clean), name == STORE and how != SILENT)


@pytest.mark.parametrize("how", DAMAGES)
def test_what_is_kept_beside_the_store_is_not_believed(world: World, builder: Builder, clean: Clean, how: str) -> None:
    """SQLite's journal of a build that was killed, damaged since."""
    journal = world.root / ".briefing" / f"{STORE}-wal"
    builder.run(world.root, "build", "--clean", kill=0.8)
    with sqlite3.connect(world.root / ".briefing" / STORE) as file:
        file.execute("update kept set value = zeroblob(length(value)) where kind = 'outline'")
        file.commit()
        data = journal.read_bytes()
    file.close()
    assert data
    journal.write_bytes(DAMAGES[how](data))
    pend(world, steady(how))
    assert "Traceback" not in "\n".join(check_same(world, builder, clean).lines)


@pytest.mark.parametrize(("column", "anew"), [("fingerprint", False), ("value", True)])
def test_rows_may_be_damaged(world: World, builder: Builder, clean: Clean, column: str, anew: bool) -> None:
    """A result that is not what was put is noticed; one of which nobody knows what it was made of is made again."""
    file = sqlite3.connect(world.root / ".briefing" / STORE)
    with file:
        changed = file.execute(f"update kept set {column} = substr({column}, 1, 9) where length({column}) > 9")  # noqa: S608
        assert changed.rowcount
    file.close()
    pend(world, steady(column))
    assert_said(check_same(world, builder, clean), anew)


@pytest.mark.parametrize(
    ("pattern", "old", "new"),
    [
        ("templates/**/*.md*", "", "\nolder\n"),
        ("theme/assets/*.css", "", "\n/* older */\n"),
        ("views/words.py", '"Standing position"', '"Position of old"'),
        ("examine.py", "if not each.kept and", "if each.kept and"),
    ],
)
def test_what_another_version_kept_is_not_taken_for_ours(
    world: World, builder: Builder, clean: Clean, tmp_path: Path, pattern: str, old: str, new: str
) -> None:
    """A project that was built by a version with other templates, styles or Python, then by this one: each says so."""
    shutil.copytree(ROOT / "scripts/briefing", tmp_path / "briefing", ignore=shutil.ignore_patterns("__pycache__"))
    places = list((tmp_path / "briefing").glob(pattern))
    assert places
    for place in places:
        text = place.read_text(encoding="utf-8")
        assert old in text
        place.write_text(text.replace(old, new) if old else text + new, encoding="utf-8")
    with Builder(tmp_path / "log.txt", tmp_path) as other:
        assert_said(other.build(world.root), True)
        pend(world, steady(pattern), 1)
        assert_said(other.build(world.root), False)
    assert_said(check_same(world, builder, clean), True)
