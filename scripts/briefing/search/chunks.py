"""JSON objects cut into files of a size that a browser loads at once."""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple
from zlib import crc32

SIZE = 24_000  # characters; a longer entry has a file of its own
BEGINS = 1500  # one key of so many begins a steady chunk: about SIZE again


class Chunk(NamedTuple):
    """Entries of one file, in order: key and value as JSON."""

    entries: list[tuple[str, str]]

    @property
    def first(self) -> str:
        return self.entries[0][0]

    @property
    def keys(self) -> list[str]:
        return [key for key, _ in self.entries]

    @property
    def text(self) -> str:
        return "{" + ",".join(f"{compact(key)}:{value}" for key, value in self.entries) + "}"


# One for all: json.dumps makes an encoder for each value, which takes longer than most values do.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def compact(value: Any) -> str:
    """Return a value as JSON without spaces."""
    return _ENCODER.encode(value)


def array(numbers: list[int]) -> str:
    """Return numbers as JSON, as `compact` does, in half the time."""
    return str(numbers).replace(" ", "")


def joined(texts: Iterable[str]) -> str:
    """Return the array of values that are JSON already."""
    return f"[{','.join(texts)}]"


def chunks(entries: Iterable[tuple[str, str]]) -> list[Chunk]:
    """Return sorted entries in chunks of about SIZE, in order."""
    return _cut(entries, lambda _, size: size >= SIZE)


def steady_chunks(entries: Iterable[tuple[str, str]]) -> list[Chunk]:
    """Return sorted entries in chunks that keep their ends when others grow: a key, not the size, says where one begins."""
    return _cut(entries, lambda key, size: begins(key) or size >= 2 * SIZE)


def begins(key: str) -> bool:
    """Return whether a steady chunk begins with `key`, whatever stands before it."""
    return crc32(key.encode()) % BEGINS == 0


def _cut(entries: Iterable[tuple[str, str]], begins_at: Callable[[str, int], bool]) -> list[Chunk]:
    cut: list[Chunk] = []
    size = 0
    for entry in entries:
        if not cut or begins_at(entry[0], size) or size + len(entry[1]) > 2 * SIZE:
            cut.append(Chunk([]))
            size = 0
        cut[-1].entries.append(entry)
        size += len(entry[0]) + len(entry[1]) + 4
    return cut


def deltas(numbers: Sequence[int], start: int = 0) -> list[int]:
    """Return ascending numbers as the distance of each from the one before, the first from `start`."""
    return [number - before for before, number in zip([start, *numbers], numbers, strict=False)]


def digest(texts: Iterable[str]) -> str:
    """Return what changes when any of the texts does: it ends the address by which a browser keeps a file."""
    found = hashlib.sha256()
    for text in texts:
        found.update(text.encode() + b"\0")
    return found.hexdigest()[:12]
