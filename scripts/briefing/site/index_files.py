"""The files of the search's index in a site: which they are, and what makes them beside the pages."""

import json
import re
import shutil
from collections.abc import Callable, Collection, Container, Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cores import Beside, beside
from briefing.site.own_pages import OwnPage
from briefing.site.standing import Standing
from briefing.store import Store, as_json
from briefing.write import put

if TYPE_CHECKING:
    from briefing.search.documents import Searchable

# What briefing.search.index names its files; whatever else is below search/ is somebody's.
_OURS = re.compile(r"index\.json|labels-[0-9a-f]{12}\.json|lexicon/[0-9a-f]{12}\.json|[a-z0-9]+-[0-9a-f]{12}/.+\.json")

FOLDER = "search"  # beside the page of that address
INDEX = "index.json"  # names all others: it goes last
_NOTHING: Beside[frozenset[str] | None] = Beside(lambda: None)  # was begun
_OWN = ("search/own", "", b"")  # the editor's own pages, as the last index has them


class Published(Container[str]):
    """The paths below search/ that stand in a site as they were left."""

    def __init__(self, site: Standing) -> None:
        self._site = site

    def __contains__(self, path: object) -> bool:
        return isinstance(path, str) and path != INDEX and self._site.holds(f"{FOLDER}/{path}", path)


class Index:
    """The index of a project's pages, made below `stage`: `begin`, while the pages are being made, then `make`.

    What is `published` isn't written again.
    """

    def __init__(
        self, stage: Path, found: "Callable[[], Searchable]", store: Store, published: Container[str] = ()
    ) -> None:
        self._stage, self._found, self._store, self._published = stage, found, store, published
        self._made: Beside[frozenset[str] | None] = _NOTHING
        self._with: list[OwnPage] = []

    def begin(self) -> None:
        """Begin in a worker with what an edit has changed, as if the editor's own pages were as they were."""
        self._with = [OwnPage(*each) for each in json.loads(self._store.get(*_OWN) or b"[]")]
        self._store.commit()  # for the worker
        self._made = beside(self._little)

    def make(self, pages: Sequence[OwnPage]) -> frozenset[str]:
        """Make the index, or wait for it; return its paths below search/."""
        made, self._made = self._made, _NOTHING  # what a worker raises is raised once
        paths = made()
        if paths is None or self._with != [*pages]:
            from briefing.site.index import make  # noqa: PLC0415 - it takes a while to be had

            shutil.rmtree(self._stage, ignore_errors=True)
            paths = make(self._found(), pages, self._store, self._write, self._published)
            self._store.put(*_OWN, as_json(pages))
        return paths

    def drop(self) -> None:
        """End what was begun, if nobody has waited for it; harmless otherwise."""
        made, self._made = self._made, _NOTHING
        made.drop()

    def _little(self) -> frozenset[str] | None:
        from briefing.site.index import make_little  # noqa: PLC0415 - it takes a while to be had

        return make_little(self._found(), self._with, self._store, self._write, self._published)

    def _write(self, path: str, text: str) -> None:
        put(self._stage / FOLDER / path, text)


def drop_stale(site: Path, paths: Collection[str], turn: Callable[[], AbstractContextManager[None]]) -> None:
    """Remove the files of the index in `site` that are none of `paths`, each in its turn."""
    folder = site / FOLDER
    for stale in sorted(listed(site) - set(paths)):
        with turn():
            (folder / stale).unlink()
            with suppress(OSError):  # not empty
                for parent in (folder / stale).parents:
                    parent.rmdir()


def is_of_index(path: str) -> bool:
    """Return whether a file of the site, by its path, is one of the index's."""
    folder, _, rest = path.partition("/")
    return folder == FOLDER and _OURS.fullmatch(rest) is not None


def listed(site: Path) -> frozenset[str]:
    """Return the paths below search/ of the index in `site`."""
    folder = site / FOLDER
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*.json"))
    return frozenset(path for path in found if _OURS.fullmatch(path))
