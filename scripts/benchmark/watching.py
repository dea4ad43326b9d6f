"""What a build does to files, seen from outside: which it wrote, and when those that are waited for stood."""

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

State = tuple[int, int, int] | None
Snapshot = Mapping[str, State]


@dataclass(frozen=True)
class Awaited:
    """A file that is going to be another, and a text that it holds then."""

    path: Path
    text: str = ""

    def holds(self) -> bool:
        """Return whether it is there and holds its text."""
        try:
            return not self.text or self.text.encode() in self.path.read_bytes()
        except OSError:  # it is being replaced
            return False


class Watch:
    """The moments at which files became what was awaited, in seconds since the watch was made."""

    def __init__(self, awaited: Mapping[str, Awaited]) -> None:
        self._awaited = dict(awaited)
        self._before = {name: state(each.path) for name, each in awaited.items()}
        self._start = time.perf_counter()
        self._moments: dict[str, float] = {}

    def __call__(self) -> None:
        """Look once."""
        for name, each in list(self._awaited.items()):
            now, seen = time.perf_counter(), state(each.path)
            if seen is None or seen == self._before[name]:
                continue
            if each.holds():
                self._moments[name] = now - self._start
                del self._awaited[name]
            self._before[name] = seen

    def moments(self) -> dict[str, float]:
        """Return all of them; RuntimeError if one has not come."""
        if self._awaited:
            missing = ", ".join(f"{each.path} {each.text!r}" for each in self._awaited.values())
            raise RuntimeError(f"what was awaited has not come: {missing}")
        return dict(self._moments)


def state(path: Path) -> State:
    """Return what changes with a file: its time, number and size; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size


def snapshot(folder: Path) -> dict[str, State]:
    """Return the state of all files below a folder."""
    places = (Path(at, name) for at, _, names in os.walk(folder) for name in names)
    return {str(place): state(place) for place in places}


def written(before: Snapshot, after: Snapshot) -> dict[str, int]:
    """Return how many pages, and how many files and bytes in all, are new or others than before."""
    new = {path: found for path, found in after.items() if found != before.get(path)}
    return {
        "pages": sum(path.endswith(".html") for path in new),
        "files": len(new),
        "bytes": sum(found[2] for found in new.values() if found),
    }
