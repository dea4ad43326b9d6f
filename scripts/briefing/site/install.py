"""A finished stage becomes the site: file by file where it can be, by whole folders where nothing old is trusted.

Both ways can be killed at any point and begun again: what has been done is not there to be done twice.
"""

import errno
import filecmp
import shutil
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from briefing.write.walk import Walk, folders_above, walk

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


def merge(stage: Path, site: Path, files: Iterable[str], gone: Iterable[str] | None = None) -> Installed:
    """Move those of `files` that are still in `stage` over `site`, and remove what is `gone`: all else if that isn't said.

    A file whose bytes are right already keeps its time. Assets go first, then pages from the leaves to the home page,
    then what lists them; what is no more goes last. Names that begin with a dot at the top of the site are somebody's
    (`.git`, `.nojekyll`): MkDocs leaves them, and so does this.
    """
    moved = sorted(files, key=_order)
    changed = sum(_place(stage / path, site, path) for path in moved)
    removed = _drop(site, strangers(walk(site, somebodys), moved) if gone is None else gone)
    return Installed(changed, removed, len(moved))


def strangers(found: Walk, kept: Collection[str]) -> list[str]:
    """Return what stands in a site beside the files that are `kept`, folders (which end in a slash) after what is in them."""
    folders = {f"{folder}/" for folder in found.folders.difference(folders_above(kept))}
    files = {*found.files, *found.links, *found.odd}.difference(kept)
    return [*sorted(files), *sorted(folders, reverse=True)]


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
    """Remove a folder, or what stands in its place; an error names it, where `shutil` names a file without its folder."""
    try:
        if folder.is_symlink() or not folder.is_dir():
            folder.unlink(missing_ok=True)
        else:
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
    plain = target.is_file() and not any(each.is_symlink() for each in (target, *_above(site, path)))
    if plain and filecmp.cmp(source, target, shallow=False):
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


def _drop(site: Path, gone: Iterable[str]) -> int:
    """Remove files, and folders that are empty then; return how many files."""
    removed = 0
    for path in gone:
        with suppress(FileNotFoundError, NotADirectoryError):  # gone by now
            if path.endswith("/"):
                with suppress(OSError):  # not empty
                    (site / path).rmdir()
            elif not any(folder.is_symlink() for folder in _above(site, path)) and not _is_folder(site / path):
                (site / path).unlink()
                removed += 1
    return removed


def _is_folder(place: Path) -> bool:
    """Return whether there is a folder by now: a page was put below what was a link."""
    return place.is_dir() and not place.is_symlink()


def _above(site: Path, path: str) -> list[Path]:
    return [site / parent for parent in PurePosixPath(path).parents][:-1]


def _carry(old: Path, stage: Path) -> None:
    """Take along what is somebody's at the top of the old site."""
    for entry in list(old.iterdir()) if old.exists() else ():
        if somebodys("", entry.name) and not (stage / entry.name).exists():
            entry.replace(stage / entry.name)


def somebodys(base: str, name: str) -> bool:
    """Skip what is somebody's at the top of a site."""
    return not base and name.startswith(".") and not name.endswith(_NEW)
