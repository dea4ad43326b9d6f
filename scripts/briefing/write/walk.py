"""What stands below a folder, in one walk: each file with what tells whether it was touched."""

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISREG

from briefing.stamps import Stamp, stamp


@dataclass
class Walk:
    """Posix paths below a folder; nothing behind a link."""

    files: dict[str, Stamp] = field(default_factory=dict)  # plain ones
    folders: set[str] = field(default_factory=set)
    links: dict[str, bool] = field(default_factory=dict)  # and whether each leads to a folder
    odd: set[str] = field(default_factory=set)  # pipes and the like


def walk(folder: Path, skip: Callable[[str, str], bool]) -> Walk:
    """Return what stands below `folder`, nothing where there is none; `skip` is asked with a folder's path and a name."""
    found = Walk()
    if folder.is_dir():
        _into(found, os.fspath(folder), "", skip)
    return found


def dotted(base: str, name: str) -> bool:  # noqa: ARG001 - `skip`
    """Skip names that begin with a dot: MkDocs doesn't publish them."""
    return name.startswith(".")


def handwritten(content: Path, ours: Collection[str], found: Walk | None = None) -> list[str]:
    """Return the paths below `content` that somebody wrote, folder by folder; names that begin with a dot don't count."""
    found = walk(content, dotted) if found is None else found
    links = (path for path, is_folder in found.links.items() if not is_folder)
    return sorted({*found.files, *found.odd, *links}.difference(ours), key=lambda path: path.rpartition("/")[::2])


def folders_above(files: Collection[str]) -> set[str]:
    """Return all folders above some files, as paths without a slash at the end."""
    folders: set[str] = set()
    for path in files:
        folder = path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders


def _into(found: Walk, folder: str, base: str, skip: Callable[[str, str], bool]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if skip(base, entry.name):
                continue
            path = base + entry.name
            if entry.is_symlink():
                found.links[path] = entry.is_dir()
            elif entry.is_dir():
                found.folders.add(path)
                _into(found, entry.path, f"{path}/", skip)
            else:
                state = entry.stat(follow_symlinks=False)
                if S_ISREG(state.st_mode):
                    found.files[path] = stamp(state)
                else:
                    found.odd.add(path)
