"""A finished stage becomes the site: file by file where it can be, by whole folders where nothing old is trusted.

Both ways can be killed at any point and begun again: what has been done is not there to be done twice.
"""

import errno
import filecmp
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple

_NEW = ".briefing-new"  # ends the name of a file that is copied from another disk, until it is whole
_LAST = ("data/", "search/", "sitemap.")  # what names pages goes after all of these


class Installed(NamedTuple):
    """How many files of the site changed, how many are gone, and how many there are."""

    changed: int
    removed: int
    total: int


def listing(folder: Path) -> list[str]:
    """Return the files below a folder (posix paths), sorted."""
    found = (path for path in folder.rglob("*") if not path.is_dir())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def merge(stage: Path, site: Path, files: Iterable[str]) -> Installed:
    """Make `site` hold `files`, those that are still in `stage` moved over it, and nothing else.

    A file whose bytes are right already keeps its time. Assets go first, then pages from the leaves to the home page,
    then what lists them; what is no more goes last. Names that begin with a dot at the top of the site are somebody's
    (`.git`, `.nojekyll`): MkDocs leaves them, and so does this.
    """
    kept = sorted(files, key=_order)
    changed = sum(_place(stage / path, site, path) for path in kept)
    return Installed(changed, _drop_strangers(site, "", frozenset(kept)), len(kept))


def swap(stage: Path, site: Path, old: Path) -> None:
    """Make the folder `stage` the site; `old` is where the last one stands meanwhile. OSError between two disks."""
    if stage.exists():
        _carry(old, stage)
        if site.exists():
            shutil.rmtree(old, ignore_errors=True)
            site.replace(old)
            _carry(old, stage)
        stage.replace(site)
    shutil.rmtree(old, ignore_errors=True)


def remove(folder: Path) -> None:
    """Remove a folder; an error names it, where `shutil` names a file without saying where it stands."""
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(folder)) from error


def _order(path: str) -> tuple[int, int, str]:
    if path.startswith(_LAST):
        return (2, path == "search/index.json", path)  # which names the search's other files
    return (1, -path.count("/"), path) if path.endswith(".html") else (0, 0, path)


def _place(source: Path, site: Path, path: str) -> bool:
    """Move a file to its place unless its bytes stand there already; return whether it was moved."""
    target = site / path
    if not source.exists():
        return False  # moved by the run that was killed
    if not target.is_symlink() and target.is_file() and filecmp.cmp(source, target, shallow=False):
        return False
    _make_way(site, path)
    _move(source, target)
    return True


def _make_way(site: Path, path: str) -> None:
    """Let a file be put at `path`: real folders above it, none in its place."""
    for parent in reversed(PurePosixPath(path).parents):
        folder = site / parent
        if parent.parts and (folder.is_symlink() or (folder.exists() and not folder.is_dir())):
            folder.unlink()
        folder.mkdir(parents=True, exist_ok=True)
    if (site / path).is_dir() and not (site / path).is_symlink():
        remove(site / path)


def _move(source: Path, target: Path) -> None:
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        near = target.with_name(f".{target.name}{_NEW}")
        shutil.copyfile(source, near)
        near.replace(target)


def _drop_strangers(folder: Path, base: str, kept: frozenset[str]) -> int:
    """Remove the files that are not in `kept` and the folders that are empty then; return how many files."""
    removed = 0
    for entry in sorted(folder.iterdir()) if folder.exists() else ():
        path = base + entry.name
        if not base and _is_somebodys(entry):
            continue
        if entry.is_dir() and not entry.is_symlink():
            removed += _drop_strangers(entry, f"{path}/", kept)
            with suppress(OSError):  # not empty
                entry.rmdir()
        elif path not in kept:
            entry.unlink()
            removed += 1
    return removed


def _carry(old: Path, stage: Path) -> None:
    """Take along what is somebody's at the top of the old site."""
    for entry in list(old.iterdir()) if old.exists() else ():
        if _is_somebodys(entry) and not (stage / entry.name).exists():
            entry.replace(stage / entry.name)


def _is_somebodys(entry: Path) -> bool:
    return entry.name.startswith(".") and not entry.name.endswith(_NEW)
