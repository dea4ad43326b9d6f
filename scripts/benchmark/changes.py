"""Which files a build left with other bytes than they had: of a file that was only written again nothing had to be made."""

import shutil
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from benchmark.watching import State, state

_FOLDERS = ("content", "site")


@dataclass(frozen=True)
class Changes:
    """Paths below the project (posix): files whose bytes are others, those that are new, those that are gone."""

    other: tuple[str, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def made(self) -> tuple[str, ...]:
        """The files that had to be made."""
        return (*self.other, *self.new)


class Before:
    """How all files of content/ and site/ stood, their bytes' hashes included."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._states = _states(root)
        self._hashes = {path: _hash(root / path) for path in self._states}

    def changes(self) -> Changes:
        """Return what has changed since."""
        now = _states(self._root)
        touched = sorted(path for path, found in now.items() if found != self._states.get(path))
        other = [path for path in touched if path in self._states and _hash(self._root / path) != self._hashes[path]]
        new = [path for path in touched if path not in self._states]
        return Changes(tuple(other), tuple(new), tuple(sorted(self._states.keys() - now.keys())))


def keep(root: Path, changes: Changes, folder: Path) -> int:
    """Copy what had to be made below `folder`; return how many bytes it has."""
    for path in changes.made:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / path, folder / path)
    return sum((folder / path).stat().st_size for path in changes.made)


def lay(changes: Changes, kept: Path, folder: Path) -> None:
    """Give `folder` what a build would find before it writes: a file for each that it replaces or removes."""
    shutil.rmtree(folder, ignore_errors=True)
    for path in (*changes.other, *changes.gone):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes((kept / path).read_bytes() if path in changes.other else b"gone")


def _states(root: Path) -> dict[str, State]:
    """Return the state of each file by its path."""
    places = (place for name in _FOLDERS for place in (root / name).rglob("*") if place.is_file())
    return {place.relative_to(root).as_posix(): state(place) for place in places}


def _hash(place: Path) -> bytes:
    with place.open("rb") as file:
        return file_digest(file, "blake2b").digest()
