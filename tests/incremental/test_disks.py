"""Disks that are full or may not be written, real ones: a small tmpfs is mounted where the project or a part of it lies.

Root is stopped by no permission, but by a mount that is read-only. Who may not mount gets a failure that says so.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.doors.commands import tree
from tests.incremental.builder import Builder, Told
from tests.incremental.comparing import Clean, check_same
from tests.incremental.faults import pend
from tests.incremental.world import World, steady

Mounter = Callable[[World, str], "Disk"]


class Disk:
    """A tmpfs in the place of a project's folder, with all that the folder held."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._beside = place.with_name(f"{place.name}-before")
        place.rename(self._beside)
        place.mkdir()
        _command("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(place))
        shutil.copytree(self._beside, place, dirs_exist_ok=True)

    def read_only(self, yes: bool = True) -> None:
        """Let nobody write, or everybody again."""
        _command("mount", "-o", f"remount,{'ro' if yes else 'rw'}", str(self._place))

    def fill(self, left: int) -> None:
        """Leave room for so many bytes, as if somebody else had taken the rest."""
        (self._place / ".ballast").unlink(missing_ok=True)
        self.resize("64m")
        with suppress(OSError), (self._place / ".ballast").open("wb", buffering=0) as ballast:
            while True:
                ballast.write(bytes(1 << 16))
        size = (self._place / ".ballast").stat().st_size
        os.truncate(self._place / ".ballast", max(0, size - left))

    def resize(self, size: str) -> None:
        """Make the disk larger or smaller."""
        _command("mount", "-o", f"remount,size={size}", str(self._place))

    def unmount(self) -> None:
        """Take the disk away, whoever may still look at it."""
        _command("umount", "-l", str(self._place))


def _command(*words: str) -> None:
    said = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - words of this module
    assert said.returncode == 0, f"these tests mount disks, which root may: {said.stderr}"


@pytest.fixture
def mounter() -> Iterator[Mounter]:
    """Return what mounts a disk in the place of one of a project's folders ("" is the project's own)."""
    disks: list[Disk] = []

    def mount(world: World, name: str) -> Disk:
        disks.append(Disk(world.root / name))
        return disks[-1]

    yield mount
    for disk in disks:
        disk.unmount()


def assert_stopped(told: Told, *reasons: str) -> None:
    """Fail unless a build ended with 3 and one line, its last, that says why."""
    assert told.status == 3, told.lines
    assert "Traceback" not in "\n".join(told.lines)
    assert told.lines[-1].startswith("Error: ") and any(each in told.lines[-1] for each in reasons), told.lines
    assert len([line for line in told.lines if line.startswith(("Error", "error"))]) == 1, told.lines


@pytest.mark.parametrize("name", ["", "site", "content", ".briefing"], ids=["all", "site", "content", "kept"])
def test_a_disk_that_may_not_be_written(
    world: World, builder: Builder, clean: Clean, mounter: Mounter, name: str
) -> None:
    """Exit 3 and a line, the site is what it was, `check` works; the next build after it may be written is right."""
    pend(world, steady(name))
    disk = mounter(world, name)
    before = tree(world.root / "site")
    disk.read_only()
    assert_stopped(builder.run(world.root, "build"), "Read-only file system")
    assert tree(world.root / "site") == before
    assert builder.run(world.root, "check").status == 0
    disk.read_only(False)
    check_same(world, builder, clean)


@pytest.mark.parametrize("name", ["", ".briefing"], ids=["all", "kept"])
def test_a_full_disk(world: World, builder: Builder, clean: Clean, mounter: Mounter, name: str) -> None:
    """Whenever the room runs out: exit 3 and a line, the old site whole, `check` works; with more room it is right."""
    disk = mounter(world, name)
    for left in (0, 100_000, 1_500_000):
        pend(world, steady(left), 1)
        before = tree(world.root / "site")
        disk.fill(left)
        told = builder.run(world.root, "build")
        if left == 0 or told.status:  # a little may be enough
            assert_stopped(told, "No space left on device")
            assert tree(world.root / "site") == before
        assert builder.run(world.root, "check").status == 0
        disk.resize("128m")
        check_same(world, builder, clean)
