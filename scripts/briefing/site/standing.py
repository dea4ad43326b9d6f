"""What earlier builds left in a folder, and whether it still stands as it was left.

A file is told by size, times and inode, as git tells it. Where these differ its bytes decide: a folder that was copied
or restored is as right as it was.
"""

from collections.abc import Iterable, Mapping
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from briefing.stamps import TICK, Stamp, stamp
from briefing.write.walk import Walk

# TICK is the coarsest clock's, for what writing changes; a usual one's, in nanoseconds too, will do for what moving does.
_MOVED = 20_000_000
_hash = partial(blake2b, digest_size=16)


class Note(NamedTuple):
    """A file as it was left: what it was made of, its bytes' hash, how it stood, the hashes of its inline scripts."""

    made_of: str
    hash: str
    stamp: Stamp
    scripts: tuple[str, ...] = ()


class Standing:
    """The notes of one folder, held against what stands there."""

    def __init__(self, folder: Path, notes: Mapping[str, Note], saved: int, found: Walk) -> None:
        self._folder, self._notes, self._saved, self.found = folder, notes, saved, found
        self.right: dict[str, Note] = {}  # what has been looked at, and what is new

    def holds(self, path: str, made_of: str) -> bool:
        """Return whether the file at `path` is what was made of `made_of`."""
        known = self.right.get(path) or self._notes.get(path)
        return known is not None and known.made_of == made_of and self.stands(path)

    def stands(self, path: str) -> bool:
        """Return whether the file at `path` is as it was left."""
        if path in self.right:
            return True
        known, now = self._notes.get(path), self.found.files.get(path)
        if known is None or now is None:
            return False
        if known.stamp != now or self._may_be_newer(now):
            if known.stamp[0] != now[0] or hash_of(self._folder / path) != known.hash:
                return False
            known = known._replace(stamp=now)
        self.right[path] = known
        return True

    def untouched(self, path: str) -> bool:
        """Return whether the file at `path` looks as it was left; it is read only where its looks may deceive."""
        known, now = self._notes.get(path), self.found.files.get(path)
        if known is None or known.stamp != now:
            return False
        return not self._may_be_newer(now) or hash_of(self._folder / path) == known.hash

    def note(self, path: str, made_of: str, hash_: str, scripts: Iterable[str] = ()) -> None:
        """Note a file that was put just now."""
        place = self._folder / path
        self.right[path] = Note(made_of, hash_, stamp(place.stat(follow_symlinks=False)), tuple(scripts))

    def scripts(self, path: str) -> tuple[str, ...]:
        """Return the inline scripts of a page that stands."""
        return self.right[path].scripts if path in self.right else ()

    def notes(self, paths: Iterable[str]) -> dict[str, Note]:
        """Return the notes of those of some files that are right."""
        return {path: self.right[path] for path in paths if path in self.right}

    def is_old(self, source: Stamp) -> bool:
        """Return whether a file that others are made of can't have changed any more when the notes were saved."""
        return not self._may_be_newer(source)

    def _may_be_newer(self, now: Stamp) -> bool:
        return now[1] >= self._saved - TICK or now[2] >= self._saved - _MOVED


def hash_of(place: Path) -> str:
    """Return the hash of a file's bytes, which are never all in memory; empty where it can't be read."""
    found = _hash()
    try:
        with place.open("rb") as file:
            while chunk := file.read(1 << 20):
                found.update(chunk)
    except OSError:
        return ""
    return found.hexdigest()


def hash_of_bytes(data: bytes) -> str:
    """Return the hash of the file that some bytes become, or the sum that is kept with them: 32 hexadecimal digits."""
    return _hash(data).hexdigest()
