"""JSON objects cut into files of a size that a browser loads at once."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

SIZE = 24_000  # characters; a longer entry has a file of its own


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


def compact(value: Any) -> str:
    """Return a value as JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def chunks(entries: Iterable[tuple[str, str]]) -> list[Chunk]:
    """Return sorted entries in chunks of about SIZE, in order."""
    cut: list[Chunk] = []
    size = SIZE
    for entry in entries:
        if size >= SIZE or size + len(entry[1]) > 2 * SIZE:
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
