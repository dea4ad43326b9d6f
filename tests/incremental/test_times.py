"""Whatever the clock and the times of files say: each edit is seen by the next build."""

import os
import shutil
import time

import pytest

from tests.incremental.builder import Builder
from tests.incremental.comparing import Clean, check_same
from tests.incremental.faults import pend
from tests.incremental.world import World, annotation, steady


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
