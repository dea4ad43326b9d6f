"""What of somebody's stands in the way of generated files, at their places or at their pages' addresses."""

import os
import posixpath
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath

from briefing.problems import Problem, file_problem
from briefing.write.files import holds
from briefing.write.manifest import generated
from briefing.write.walk import Walk, dotted, folders_above, handwritten, walk

MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkdn", ".mkd"})  # what MkDocs takes for a page


def collisions(
    content: Path,
    files: Mapping[str, Callable[[], bytes]],
    *,
    called: str | None = None,
    found: Walk | None = None,
    ours: Collection[str] | None = None,
) -> list[Problem]:
    """Return a problem for each place below `content` where something of somebody's stands in the way of `files`,
    which say what makes the bytes of each.

    `called` is how problems name the folder, if not by its own name; `found` what stands there, and `ours` what of it
    an earlier run has written, where that is known already.
    """
    found = walk(content, dotted) if found is None else found
    ours = generated(content) if ours is None else ours
    name = called or content.name
    wrong = dict(_in_the_way(found, files))
    mine = [path for path in handwritten(content, ours, found) if path not in wrong]
    addresses = {published(path).casefold(): path for path in files} if mine else {}
    for path in mine:
        page = addresses.get(published(path).casefold())
        if page is not None and not (path == page and holds(content / path, files[path]())):
            what = "a file of this name" if path == page else f"the page {name}/{page} of the same address"
            wrong[path] = f"{what} is generated: {_cure(path)}"
    return [file_problem(f"{name}/{path}", message) for path, message in sorted(wrong.items())]


def _in_the_way(found: Walk, files: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the places that can't be written to at all: links or files where a folder has to be, and the reverse."""
    for folder in sorted(folders_above(files)):
        if folder in found.links:
            yield folder, "is a link where generated pages go, and nothing is written through a link: remove it"
        elif folder in found.files or folder in found.odd:
            yield folder, "is a file where a folder of generated files has to be: rename or remove it"
    for path in files:
        if path in found.folders:
            yield path, "is a folder where a file is generated: rename or remove it"


def _cure(path: str) -> str:
    pure = PurePosixPath(path)
    if pure.stem.casefold() in ("index", "readme") and len(pure.parts) == 1:
        return "put your own words for the home page into _home.md, and remove this file"
    return "rename or remove your file"


def published(path: str) -> str:
    """Return the file that MkDocs publishes a path of content/ as; it says the address."""
    stem, suffix = os.path.splitext(path)  # noqa: PTH122 - a Path for each of sixteen thousand is felt
    if suffix not in MARKDOWN:
        return path
    folder, _, name = stem.rpartition("/")
    return posixpath.join(folder, "" if name in ("index", "README") else name, "index.html")
