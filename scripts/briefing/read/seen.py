"""Which bytes a file holds, without reading them again where nothing can have touched it.

A file whose times were not older by a tick than the moment at which they were noted is read again.
"""

import json
import os
import time
from collections.abc import Mapping
from pathlib import Path

from briefing.stamps import TICK, Stamp, stamp
from briefing.store import Store, as_json, fingerprint

_KIND = "seen"


class Seen:
    """Fingerprints of files' bytes by their path below `root`."""

    def __init__(self, root: Path, noted: Mapping[str, tuple[Stamp, int, bytes]] | None = None) -> None:
        self._base = f"{root}{os.sep}"  # a Path for each of twenty thousand files is felt
        self._noted = noted or {}  # path -> how it stood, when that was looked at, its bytes' fingerprint
        self._now: dict[str, tuple[Stamp, int, bytes]] = {}

    def bytes_of(self, path: str) -> bytes:
        """Return the fingerprint of a file's bytes; OSError where it can't be read."""
        place = self._base + path
        now = stamp(os.stat(place))  # noqa: PTH116 - as above
        known = self._noted.get(path)
        if known and known[0] == now and max(now[1:3]) < known[1] - TICK:
            self._now[path] = known
        else:
            looked = time.time_ns()
            self._now[path] = (now, looked, fingerprint(Path(place).read_bytes()))
        return self._now[path][2]

    @property
    def changed(self) -> bool:
        """Whether there is anything to note."""
        return self._now != self._noted

    def note(self, store: Store) -> None:
        """Keep what was seen."""
        if self.changed:
            table = {path: [*stood, looked, made_of.hex()] for path, (stood, looked, made_of) in self._now.items()}
            store.put(_KIND, self._base, b"", as_json(table))


def load_seen(root: Path, store: Store) -> Seen:
    """Return what an earlier build has noted of the files below `root`."""
    kept = store.get(_KIND, f"{root}{os.sep}", b"")
    table = json.loads(kept) if kept else {}
    return Seen(root, {path: ((a, b, c, d), at, bytes.fromhex(h)) for path, (a, b, c, d, at, h) in table.items()})
