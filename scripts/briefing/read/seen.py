"""Which bytes a file holds, without reading them again where nothing can have touched it.

Size, times and inode together stand for a file's bytes as they do for git: a file whose times are not older than the
moment at which they were noted ("racily clean") may have changed within one tick of the clock, and is read again.
"""

import json
import os
import time
from collections.abc import Mapping
from pathlib import Path

from briefing.store import Store, fingerprint

_KIND = "seen"
_TICK = 2_000_000_000  # nanoseconds: the coarsest clock that a file system may have
Stat = tuple[int, int, int, int]


def stat_of(found: os.stat_result) -> Stat:
    """Return size, time of modification and of change (nanoseconds) and inode: what tells a touched file."""
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino


class Seen:
    """Fingerprints of files' bytes by their path below `root`."""

    def __init__(self, root: Path, noted: Mapping[str, tuple[Stat, int, bytes]] | None = None) -> None:
        self._base = f"{root}{os.sep}"  # a Path for each of twenty thousand files is felt
        self._noted = noted or {}  # path -> how it stood, when that was looked at, its bytes' fingerprint
        self._now: dict[str, tuple[Stat, int, bytes]] = {}

    def bytes_of(self, path: str) -> bytes:
        """Return the fingerprint of a file's bytes; OSError where it can't be read."""
        place = self._base + path
        stat = stat_of(os.stat(place))  # noqa: PTH116 - as above
        known = self._noted.get(path)
        if known and known[0] == stat and max(stat[1:3]) < known[1] - _TICK:
            self._now[path] = known
        else:
            looked = time.time_ns()
            self._now[path] = (stat, looked, fingerprint(Path(place).read_bytes()))
        return self._now[path][2]

    @property
    def changed(self) -> bool:
        """Whether there is anything to note."""
        return self._now != self._noted

    def note(self, store: Store) -> None:
        """Keep what was seen."""
        if self.changed:
            table = {path: [*stat, looked, made_of.hex()] for path, (stat, looked, made_of) in self._now.items()}
            store.put(_KIND, self._base, b"", json.dumps(table, separators=(",", ":")).encode())


def load_seen(root: Path, store: Store) -> Seen:
    """Return what an earlier build has noted of the files below `root`."""
    kept = store.get(_KIND, f"{root}{os.sep}", b"")
    table = json.loads(kept) if kept else {}
    return Seen(root, {path: ((a, b, c, d), at, bytes.fromhex(h)) for path, (a, b, c, d, at, h) in table.items()})
