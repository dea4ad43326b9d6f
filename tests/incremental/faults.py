"""What the tests of faults share: work for the next build, and a reader who sees what is half written."""

import os
import threading
from contextlib import suppress
from pathlib import Path
from random import Random

from tests.incremental import editing_articles, editing_registers, editing_statements
from tests.incremental.world import World

SEEDS = (*editing_statements.EDITS, *editing_articles.EDITS, *editing_registers.EDITS)
ANEW = "all is made anew"  # ends the line that says so


def pend(world: World, dice: Random, count: int = 3) -> None:
    """Edit the seeds, so that the next build has something to do; a gist, which many pages show, is among it."""
    for edit in (editing_statements.gist, editing_registers.actor_renamed, *dice.sample(SEEDS, count)):
        edit(world, dice)
    world.save()


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
