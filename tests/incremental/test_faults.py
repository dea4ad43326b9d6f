"""Whatever happens to a build, to what it keeps or to the disk: the next build is right, and nobody sees half a page."""

import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from tests.doors.commands import ROOT
from tests.incremental import editing_articles, editing_registers
from tests.incremental.builder import Builder
from tests.incremental.comparing import Clean, assert_same, check_same, output
from tests.incremental.world import World, annotation, steady

KILLS = int(os.environ.get("BRIEFING_EXAMPLES") or 6)
SEEDS = (*editing_articles.EDITS, *editing_registers.EDITS)
OWN = ("lock", ".gitignore")  # what lies below .briefing/ and is no cache
GIST = "It is all about the end."


def pend(world: World, dice: Random, count: int = 3) -> None:
    """Edit the seeds, so that the next build has something to do; a gist, which many pages show, is among it."""
    for edit in (editing_articles.gist, editing_registers.actor_renamed, *dice.sample(SEEDS, count)):
        edit(world, dice)
    world.save()


def kept(world: World) -> list[Path]:
    """Return the files that a build has kept for the next."""
    files = (each for each in (world.root / ".briefing").rglob("*") if each.is_file())
    return sorted(each for each in files if each.name not in OWN)


class Reader(threading.Thread):
    """Reads the site all the time, as its readers do, and remembers what was half written."""

    def __init__(self, site: Path) -> None:
        super().__init__()
        self._site, self._over, self.half, self.read = site, threading.Event(), list[str](), 0

    def run(self) -> None:
        while not self._over.wait(0.03):
            for folder, _, names in os.walk(self._site):
                for place in (Path(folder, name) for name in names if name.endswith(".html")):
                    with suppress(FileNotFoundError, NotADirectoryError):
                        self.read += 1
                        if not place.read_bytes().rstrip().endswith(b"</html>"):
                            self.half.append(str(place))

    def stop(self) -> None:
        """End, and fail if a half-written page was seen."""
        self._over.set()
        self.join()
        assert self.read
        assert self.half == []


@pytest.fixture
def read(world: World) -> Iterator[World]:
    """Return the world, whose site is being read."""
    reader = Reader(world.root / "site")
    reader.start()
    yield world
    reader.stop()


@pytest.fixture
def duration(copies: Callable[[], World], builder: Builder) -> float:
    """Return how many seconds a build takes here and now; what it makes is not looked at."""
    world = copies()
    pend(world, steady("duration"))
    begun = time.monotonic()
    builder.build(world.root)
    return time.monotonic() - begun


def test_a_build_killed_at_any_moment_is_made_good(
    read: World, builder: Builder, clean: Clean, duration: float
) -> None:
    """SIGKILL at moments spread over the build, sometimes two in a row: the next one gives what a clean one gives."""
    dice = steady("kill")
    for number in range(KILLS):
        pend(read, dice)
        for _ in range(dice.choice((1, 1, 2))):
            builder.run(read.root, "build", kill=duration * (number + dice.random()) / KILLS)
            if dice.random() < 0.3:
                pend(read, dice, 1)
        check_same(read, builder, clean)


def test_a_killed_clean_build_is_made_good(world: World, builder: Builder, clean: Clean, duration: float) -> None:
    """`--clean` swaps whole folders, and trusts what was kept as little as what the killed one left."""
    dice = steady("clean")
    for number in range(KILLS // 2):
        pend(world, dice)
        builder.run(world.root, "build", "--clean", kill=duration * (number + dice.random()) / (KILLS // 2))
        check_same(world, builder, clean)


def test_an_edit_during_a_build_is_seen_by_the_next(
    read: World, builder: Builder, clean: Clean, duration: float
) -> None:
    """Whatever the running build has made of it, of whichever moment: no later build takes the old for the new."""
    dice = steady("during")
    for number in range(KILLS // 2):
        pend(read, dice)
        builder.start(read.root, "build")
        time.sleep(duration * (number + dice.random()) / (KILLS // 2))
        editing_articles.gist(read, dice)
        read.save()
        told = builder.wait()
        assert told.status in (0, 1, 3) and "Traceback" not in "\n".join(told.lines)
        check_same(read, builder, clean)


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


def damage(places: list[Path], change: Callable[[bytes], bytes] | None) -> None:
    """Damage files, or put a folder in the place of each."""
    for place in places:
        if change:
            place.write_bytes(change(place.read_bytes()))
        else:
            place.unlink()
            place.mkdir()
            (place / "x").write_text("x")


@pytest.mark.parametrize("how", [*DAMAGES, "folder"])
def test_whatever_was_kept_may_be_damaged(world: World, builder: Builder, clean: Clean, how: str) -> None:
    """All that was kept at once, with and without an edit: the build is right, and says that it starts from nothing."""
    for edited in (False, True):
        if edited:
            pend(world, steady(how))
        places = kept(world)
        assert places
        databases = [each for each in places if each.read_bytes().startswith(b"SQLite format 3")]
        damage(places, DAMAGES.get(how))
        told = check_same(world, builder, clean)
        assert "Traceback" not in "\n".join(told.lines)
        if databases and how not in ("zeros", "emptied"):  # a hole may be where nothing stood; what is empty is new
            assert [line for line in told.lines if ".briefing" in line], told.lines


@pytest.mark.parametrize("how", ["cut", "zeros", "folder"])
def test_each_kept_file_may_be_damaged_alone(world: World, builder: Builder, clean: Clean, how: str) -> None:
    """What is kept in one file is trusted no more than it deserves because the others are whole."""
    names = sorted(kept(world), key=lambda each: -each.stat().st_size)[:3]
    for place in names:
        if place.exists():
            damage([place], DAMAGES.get(how))
            editing_articles.gist(world, steady(place.name))
            world.save()
            assert "Traceback" not in "\n".join(check_same(world, builder, clean).lines)


def test_rows_of_a_database_may_be_damaged(world: World, builder: Builder, clean: Clean) -> None:
    """Where a kept record is no longer what was written, by whatever means, it is not believed, or its page is right."""
    for place in kept(world):
        if place.read_bytes().startswith(b"SQLite format 3"):
            with sqlite3.connect(place) as database:
                for (table,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
                    columns = [row[1] for row in database.execute(f'pragma table_info("{table}")') if row[2] == "BLOB"]
                    for column in columns:
                        database.execute(f'update "{table}" set "{column}" = substr("{column}", 1, 9)')  # noqa: S608
            database.close()
    assert "Traceback" not in "\n".join(check_same(world, builder, clean).lines)


@pytest.mark.parametrize("pattern", ["templates/**/*.md*", "theme/assets/*.css"])
def test_what_another_version_kept_is_not_taken_for_ours(
    world: World, builder: Builder, clean: Clean, tmp_path: Path, pattern: str
) -> None:
    """A project that was built by a version with other templates or styles, then by this one."""
    shutil.copytree(ROOT / "scripts/briefing", tmp_path / "briefing", ignore=shutil.ignore_patterns("__pycache__"))
    places = list((tmp_path / "briefing").glob(pattern))
    assert places
    for place in places:
        place.write_bytes(place.read_bytes() + b"\n/* older */\n")
    with Builder(tmp_path / "log.txt", tmp_path) as other:
        other.build(world.root)
        pend(world, steady(pattern), 1)
        other.build(world.root)
    check_same(world, builder, clean)


def test_times_of_the_future_hide_no_edit(world: World, builder: Builder, clean: Clean) -> None:
    """The clock was wrong when the seeds were saved, then set back: each edit after that is seen."""
    ahead = time.time_ns() + 86_400 * 10**9
    for path in world.files():
        os.utime(world.root / path, ns=(ahead, ahead))
    check_same(world, builder, clean)
    for number in range(2):
        pend(world, steady(f"future {number}"), 1)
        check_same(world, builder, clean)


@pytest.mark.parametrize("rename", [False, True], ids=["in place", "by rename"])
def test_edits_of_one_size_and_one_time_are_seen(world: World, builder: Builder, clean: Clean, rename: bool) -> None:
    """Two edits at once of as many bytes each, the time put back after each: the times of files alone tell nothing."""
    stem, record = world.statements()[0]
    place = world.root / annotation(stem)
    before = place.stat()
    for gist in ("About pier A.", "About pier B.", "About pier C."):
        record["gist"] = gist
        if rename:
            shutil.copy2(place, place.with_suffix(".swp~"))
            place.unlink()
            place.with_suffix(".swp~").replace(place)
        world.save()
        os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))
        check_same(world, builder, clean)


def test_builds_and_edits_in_quick_succession(world: World, builder: Builder, clean: Clean) -> None:
    """An edit in the very moment that a build ends, of the same size: the next build sees it."""
    stem, record = world.statements()[0]
    for gist in ("About pier A.", "About pier B."):
        record["gist"] = gist
        world.save()
        builder.build(world.root)
        record["gist"] = gist.swapcase()
        world.save()
        check_same(world, builder, clean)
    assert world.articles[stem].statements[0]["gist"] == "aBOUT PIER b."


def test_of_two_builds_at_once_one_waits_or_is_refused(
    read: World, builder: Builder, clean: Clean, tmp_path: Path
) -> None:
    """Both are right, or the second ends with 3 and says why; the site is whole all the time."""
    with Builder(tmp_path / "other.txt") as other:
        for number in range(2):
            pend(read, steady(f"two {number}"))
            builder.start(read.root, "build")
            time.sleep(0.05 * number)
            other.start(read.root, "build")
            ended = sorted((builder.wait(), other.wait()), key=lambda told: told.status)
            assert [told.status for told in ended] in ([0, 0], [0, 3])
            for told in ended:
                assert "Traceback" not in "\n".join(told.lines)
                assert told.status == 0 or told.lines[-1].startswith("Error: another build is running")
            assert_same(output(read.root), clean.of(read).files)
            check_same(read, builder, clean)
