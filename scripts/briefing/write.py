"""{path: text} -> disk: only what changed, each file at once and whole, nothing stale left, nothing foreign touched.

What belongs to this program is listed in a manifest beside it. While files are being written it names the old ones and
the new ones, so that a run that is killed leaves no file without an owner.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from briefing.problems import Problem, file_problem

MANIFEST = ".briefing.json"  # begins with a dot: MkDocs doesn't publish it
MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkdn", ".mkd"})  # what MkDocs takes for a page
_NEW = ".new"  # a file that is being written is called `.name.new`


class Written(NamedTuple):
    """The paths below content/ that changed and that are gone, sorted."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]


def write(content: Path, files: Mapping[str, str]) -> Written:
    """Make `files` (posix path -> text) the generated files below `content`; OSError where the disk refuses.

    Only for files without `collisions`. A file whose bytes are right already keeps its time.
    """
    before = generated(content)
    if _manifest(content).get("writing"):
        _sweep(content, before)
    changed = tuple(path for path in sorted(files) if not holds(content / path, files[path]))
    stale = sorted(before - files.keys())
    if changed or stale:
        _list(content, before | files.keys(), writing=True)
    for path in changed:
        put(content / path, files[path])
    removed = tuple(path for path in stale if _remove(content, path))
    _list(content, files)
    return Written(changed, removed)


def generated(content: Path) -> frozenset[str]:
    """Return the paths below `content` that an earlier run has written, as the manifest lists them."""
    listed = _manifest(content).get("generated")
    return frozenset(path for path in listed if _is_ours(path)) if isinstance(listed, list) else frozenset()


def handwritten(content: Path) -> Iterator[str]:
    """Yield the paths below `content` that somebody wrote, folder by folder; names that begin with a dot don't count."""
    ours = generated(content)
    for folder, folders, names in os.walk(content):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        base = Path(folder).relative_to(content)
        paths = ((base / name).as_posix() for name in sorted(names) if not name.startswith("."))
        yield from (path for path in paths if path not in ours)


def collisions(content: Path, files: Mapping[str, str], *, called: str | None = None) -> list[Problem]:
    """Return a problem for each place below `content` where something of somebody's stands in the way of `files`.

    `called` is how problems name the folder, if not by its own name.
    """
    name = called or content.name
    found = dict(_in_the_way(content, files))
    addresses = {_published(path).casefold(): path for path in files}
    for path in handwritten(content):
        page = addresses.get(_published(path).casefold())
        if page is None or path in found or (path == page and holds(content / path, files[path])):
            continue
        what = "a file of this name" if path == page else f"the page {name}/{page} of the same address"
        found[path] = f"{what} is generated: {_cure(path)}"
    return [file_problem(f"{name}/{path}", message) for path, message in sorted(found.items())]


def _in_the_way(content: Path, files: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the places that can't be written to at all: links or files where a folder has to be, and the reverse."""
    for folder in sorted({str(parent) for path in files for parent in PurePosixPath(path).parents} - {"."}):
        place = content / folder
        if place.is_symlink():
            yield folder, "is a link where generated pages go, and nothing is written through a link: remove it"
        elif place.exists() and not place.is_dir():
            yield folder, "is a file where a folder of generated files has to be: rename or remove it"
    for path in files:
        if (content / path).is_dir() and not (content / path).is_symlink():
            yield path, "is a folder where a file is generated: rename or remove it"


def _cure(path: str) -> str:
    pure = PurePosixPath(path)
    if pure.stem.casefold() in ("index", "readme") and len(pure.parts) == 1:
        return "put your own words for the home page into _home.md, and remove this file"
    return "rename or remove your file"


def _published(path: str) -> str:
    """Return the file that MkDocs publishes a path of content/ as; it says the address."""
    pure = PurePosixPath(path)
    if pure.suffix not in MARKDOWN:
        return path
    name = "" if pure.stem in ("index", "README") else pure.stem
    return (pure.parent / name / "index.html").as_posix()


def holds(place: Path, text: str) -> bool:
    """Return whether a plain file of just this text stands at `place`."""
    # A link, or what is no plain file, is never right, and reading a pipe would wait for ever.
    return place.is_file() and not place.is_symlink() and place.read_bytes() == text.encode()


def put(place: Path, text: str) -> None:
    """Write a file so that readers see the old one or the new one; OSError where the disk refuses."""
    place.parent.mkdir(parents=True, exist_ok=True)
    new = _new(place)
    try:
        new.write_bytes(text.encode())
        new.replace(place)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _new(place: Path) -> Path:
    return place.with_name(f".{place.name}{_NEW}")


def _sweep(content: Path, paths: Iterable[str]) -> None:
    """Remove what a run that was killed had begun to write."""
    for path in paths:
        if not _behind_link(content, path):
            with suppress(NotADirectoryError):
                _new(content / path).unlink(missing_ok=True)


def _remove(content: Path, path: str) -> bool:
    """Remove a file that is generated no more, and folders that it leaves empty; return whether it was there."""
    if _behind_link(content, path):
        return False
    place = content / path
    ours = place.is_file() or place.is_symlink()  # else it is gone, or somebody put something of theirs there
    if ours:
        place.unlink()
    for folder in _folders(content, path):
        with suppress(OSError):  # not empty, or never made
            folder.rmdir()
    return ours


def _behind_link(content: Path, path: str) -> bool:
    return any(folder.is_symlink() for folder in _folders(content, path))


def _folders(content: Path, path: str) -> list[Path]:
    """Return the folders between a path and content/, the innermost first."""
    return [content / parent for parent in PurePosixPath(path).parents][:-1]


def _manifest(content: Path) -> dict[str, Any]:
    place = content / MANIFEST
    try:
        manifest = json.loads(place.read_bytes()) if place.is_file() else {}
    except (FileNotFoundError, ValueError):
        return {}  # gone, or not ours: then nothing is ours to replace
    return manifest if isinstance(manifest, dict) else {}


def _list(content: Path, paths: Iterable[str], *, writing: bool = False) -> None:
    manifest = {"generated": sorted(paths)} | ({"writing": True} if writing else {})
    text = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
    if not holds(content / MANIFEST, text):
        put(content / MANIFEST, text)


def _is_ours(path: object) -> bool:
    """Return whether a path of the manifest may be one of ours: a file on disk is no authority over other folders."""
    if not isinstance(path, str) or "\0" in path:
        return False
    pure = PurePosixPath(path)
    return pure.as_posix() == path and not pure.is_absolute() and not any(part.startswith(".") for part in pure.parts)
