"""Whatever happens to a build: the next one is right, and nobody sees half a page."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.incremental import editing_statements
from tests.incremental.builder import Builder
from tests.incremental.comparing import Clean, assert_same, check_same, output
from tests.incremental.faults import Reader, pend
from tests.incremental.world import World, steady

KILLS = int(os.environ.get("BRIEFING_EXAMPLES") or 6)


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
        editing_statements.gist(read, dice)
        read.save()
        told = builder.wait()
        assert told.status in (0, 1, 3) and "Traceback" not in "\n".join(told.lines)
        check_same(read, builder, clean)


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
