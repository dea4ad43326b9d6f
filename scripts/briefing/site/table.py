"""What is kept of a build for the next one: the notes of the folders that it left. Lost or cut off, nothing is trusted."""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from briefing.site.install import remove
from briefing.site.standing import Note, hash_of_bytes
from briefing.store import as_json
from briefing.write.files import put_bytes

_FORM = 1


class Table(NamedTuple):
    """Notes by folder and path, what else the files of each folder were made by, and when all this was saved.

    The last in nanoseconds, by the clock of the disk.
    """

    notes: Mapping[str, Mapping[str, Note]]
    by: Mapping[str, str]
    saved: int


def load_table(place: Path) -> Table:
    """Return what `save_table` has left; an empty table where that is gone, or not as it was left."""
    kept = load_summed(place)
    with suppress(OSError, LookupError, TypeError):
        if kept["form"] == _FORM:
            notes = {name: {path: _note(*each) for path, each in rows.items()} for name, rows in kept["notes"].items()}
            return Table(notes, kept["by"], place.stat().st_mtime_ns)
    return Table({}, {}, 0)


def save_table(place: Path, table: Table) -> None:
    """Keep a table; OSError where the disk refuses."""
    rows = {name: {path: _row(note) for path, note in each.items()} for name, each in table.notes.items()}
    save_summed(place, {"form": _FORM, "by": table.by, "notes": rows})


def load_summed(place: Path) -> Any:
    """Return what `save_summed` has left; None where that is gone, or not as it was left."""
    with suppress(OSError, ValueError):
        summed, _, body = place.read_bytes().partition(b"\n")
        return json.loads(body) if summed.decode() == hash_of_bytes(body) else None
    return None


def save_summed(place: Path, kept: Any) -> None:
    """Keep what JSON can say, with a sum by which it is known again; OSError where the disk refuses."""
    body = as_json(kept)
    if place.is_dir():  # in the workshop, where all is ours
        remove(place)
    put_bytes(place, b"%b\n%b" % (hash_of_bytes(body).encode(), body))


def _row(note: Note) -> list[Any]:
    return [note.made_of, note.hash, *note.stamp, *note.scripts]


def _note(made_of: str, hash_: str, size: int, modified: int, changed: int, inode: int, *scripts: str) -> Note:
    return Note(made_of, hash_, (size, modified, changed, inode), scripts)
