"""The files of the search's index in a site: which they are, and what makes them beside the pages, or behind a preview's."""

import json
import logging
import re
import shutil
import threading
from collections.abc import Callable, Collection, Container, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cores import beside
from briefing.site.errors import in_one_line
from briefing.site.own_pages import OwnPage
from briefing.site.standing import Standing
from briefing.store import Store
from briefing.write import put

if TYPE_CHECKING:
    from briefing.search.documents import Searchable

# What briefing.search.index names its files; whatever else is below search/ is somebody's.
_OURS = re.compile(r"index\.json|labels-[0-9a-f]{12}\.json|lexicon/[0-9a-f]{12}\.json|[a-z0-9]+-[0-9a-f]{12}/.+\.json")

log = logging.getLogger("mkdocs.plugins.briefing")

FOLDER = "search"  # beside the page of that address
INDEX = "index.json"  # names all others: it goes last
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
        self._made: Callable[[], frozenset[str] | None] = _nothing
        self._with: list[OwnPage] = []

    def begin(self) -> None:
        """Begin in a worker with what an edit has changed, as if the editor's own pages were as they were."""
        self._with = [OwnPage(*each) for each in json.loads(self._store.get(*_OWN) or b"[]")]
        self._store.commit()  # for the worker
        self._made = beside(self._little)

    def make(self, pages: Sequence[OwnPage]) -> frozenset[str]:
        """Make the index, or wait for it; return its paths below search/."""
        made, self._made = self._made, _nothing  # what a worker raises is raised once
        paths = made()
        if paths is None or self._with != [*pages]:
            from briefing.site.index import make  # noqa: PLC0415 - it takes a while to be had

            shutil.rmtree(self._stage, ignore_errors=True)
            paths = make(self._found(), pages, self._store, self._write, self._published)
            self._store.put(*_OWN, json.dumps(pages, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        return paths

    def _little(self) -> frozenset[str] | None:
        from briefing.site.index import make_little  # noqa: PLC0415 - it takes a while to be had

        return make_little(self._found(), self._with, self._store, self._write, self._published)

    def _write(self, path: str, text: str) -> None:
        put(self._stage / FOLDER / path, text)


def _nothing() -> None:
    """Return nothing: nothing was begun."""


def drop_stale(site: Path, paths: Collection[str]) -> None:
    """Remove the files of the index in `site` that are none of `paths`."""
    folder = site / FOLDER
    for stale in sorted(listed(site) - set(paths)):
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


class Behind:
    """Makes one index after another behind the pages of a preview; of those that wait, the latest alone.

    Whoever else writes where it does holds `writing` meanwhile.
    """

    def __init__(self) -> None:
        self.writing = threading.Lock()
        self._waiting: Callable[[], None] | None = None
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._lock = threading.Lock()

    def start(self, site: Path, found: "Callable[[], Searchable]", pages: Sequence[OwnPage], store: Store) -> None:
        """Let the pages in `site` have an index of these documents as soon as nothing else is being made."""
        with self._lock:
            self._waiting = partial(self._make, site, found, pages, store)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="search", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Let nothing be written any more; what is being made is not waited for."""
        with self.writing:
            self._stopped = True

    def _run(self) -> None:
        while (work := self._next()) is not None:
            try:
                work()
            except OSError as error:
                log.error("The search could not be brought up to date: %s", in_one_line(error))  # noqa: TRY400 - a full disk
            except Exception:
                log.exception("The search could not be brought up to date.")

    def _next(self) -> Callable[[], None] | None:
        with self._lock:
            work, self._waiting = self._waiting, None
            if work is None:
                self._thread = None
            return work

    def _make(self, site: Path, found: "Callable[[], Searchable]", pages: Sequence[OwnPage], store: Store) -> None:
        from briefing.site.index import make  # noqa: PLC0415 - it takes a while to be had, and pages come first

        def write(path: str, text: str) -> None:
            with self.writing:
                if not self._stopped:
                    put(site / FOLDER / path, text)

        paths = make(found(), pages, store, write, listed(site))
        with self.writing:
            if not self._stopped:
                drop_stale(site, paths)
                store.commit()
                log.info("The search is up to date.")
