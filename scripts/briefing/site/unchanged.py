"""Nothing changed: what the last whole build looked at and left is as it was, so its outcome is known without another.

Looks at every file, reads hardly any, and imports nothing that sets pages: getting ready for a build takes longer.
"""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from briefing.site.install import somebodys
from briefing.site.project import CONFIG, SEEDS
from briefing.site.standing import Note, Standing, hash_of_bytes
from briefing.site.table import Table, load_summed, load_table, save_summed
from briefing.site.workshop import Workshop
from briefing.stamps import TICK, Stamp, stamp
from briefing.write.manifest import generated, is_being_written
from briefing.write.walk import Walk, dotted, folders_above, walk

_PACKAGE = Path(__file__).parents[1]

Look = dict[str, dict[str, Stamp]]  # below each folder, or "" below a file: path -> how it stands


@dataclass(frozen=True)
class Outcome:
    """What a build has looked at, left and said."""

    begun: int  # nanoseconds, as files have them
    looked: Look
    own: Mapping[str, Stamp]  # the editor's files below content/
    content: Path
    site: Path
    lines: tuple[str, ...]  # all but the last, which counts what changed
    total: int


def look(root: Path, templates: Path | None = None) -> Look | None:
    """Return how all stands that a project's build reads besides content/; None where a link leads out of sight."""
    folders = [root / SEEDS, *([templates] if templates else [])]
    found = {str(folder): walk(folder, _cache) for folder in folders}
    if any(each.links or each.odd for each in found.values()):
        return None
    with suppress(OSError):
        files = {str(root / CONFIG): {"": stamp((root / CONFIG).stat())}}
        return files | {name: each.files for name, each in found.items()}
    return None


def remember(root: Path, as_of: date | None, outcome: Outcome) -> None:
    """Keep the outcome of a build; where the disk refuses, the next one is made."""
    kept = {
        "made_by": _made_by(root, as_of),
        "begun": outcome.begun,
        "looked": outcome.looked,
        "own": outcome.own,
        "content": str(outcome.content),
        "site": str(outcome.site),
        "lines": [*outcome.lines, f"{outcome.site}: {outcome.total} files, 0 changed, 0 removed"],
    }
    with suppress(OSError):
        save_summed(Workshop(root).outcome, kept)


def recall(root: Path, as_of: date | None) -> list[str] | None:
    """Return what the last build would say again; None where anything is not as it was."""
    shop = Workshop(root)
    kept = load_summed(shop.outcome)
    if not isinstance(kept, dict) or kept["made_by"] != _made_by(root, as_of) or shop.is_littered or shop.is_busy():
        return None
    old = kept["begun"] - TICK  # what was written so shortly before may have been written once more
    templates = [Path(name) for name in kept["looked"] if name not in (str(root / CONFIG), str(root / SEEDS))]
    if _plain(look(root, *templates)) != kept["looked"] or not _is_old(kept["looked"], old):
        return None
    table = load_table(shop.table)
    as_left = _content_stands(kept, table, old) and _site_stands(Path(kept["site"]), table)
    return list(kept["lines"]) if as_left else None


def _content_stands(kept: Mapping[str, Any], table: Table, old: int) -> bool:
    content, own, notes = Path(kept["content"]), kept["own"], table.notes.get("content", {})
    found = walk(content, dotted)
    theirs = {path: list(state) for path, state in found.files.items() if path not in notes}
    if found.links or found.odd or theirs != own or not _is_old({"": own}, old):
        return False
    ours = {path: state for path, state in found.files.items() if path in notes}
    if generated(content) != notes.keys() or is_being_written(content):
        return False
    return _all_stand(content, notes, table.saved, Walk(ours))


def _site_stands(site: Path, table: Table) -> bool:
    found, notes = walk(site, somebodys), table.notes.get("site", {})
    if found.links or found.odd or found.folders != folders_above(notes):
        return False
    return _all_stand(site, notes, table.saved, found)


def _all_stand(folder: Path, notes: Mapping[str, Note], saved: int, found: Walk) -> bool:
    standing = Standing(folder, notes, saved, found)
    return found.files.keys() == notes.keys() and all(map(standing.untouched, notes))


def _is_old(looked: Mapping[str, Mapping[str, Any]], old: int) -> bool:
    return all(state[1] < old and state[2] < old for each in looked.values() for state in each.values())


def _plain(looked: Look | None) -> Any:
    """Return a look as JSON has it."""
    return looked and {name: {path: list(state) for path, state in each.items()} for name, each in looked.items()}


def _made_by(root: Path, as_of: date | None) -> str:
    """Return what stands for the options, for Python, its packages and our own: none of their files is read."""
    said = [str(root), str(as_of or ""), sys.version, *_installed(sys.path)]
    said += [f"{path} {state}" for path, state in sorted(walk(_PACKAGE, _cache).files.items())]
    return hash_of_bytes(json.dumps(said).encode())


def _installed(folders: Iterable[str]) -> list[str]:
    """Return the names of the packages that are installed, which end in their versions."""
    names: list[str] = []
    for folder in folders:
        with suppress(OSError):
            names += [name for name in os.listdir(folder) if name.endswith((".dist-info", ".egg-info"))]  # noqa: PTH208 - quick
    return sorted(names)


def _cache(base: str, name: str) -> bool:  # noqa: ARG001 - `walk` asks so
    return name == "__pycache__"
