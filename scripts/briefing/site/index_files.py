"""The files of the search's index: into a stage, or into pages that are being served."""

import logging
import re
import threading
from collections.abc import Callable, Collection, Container, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from briefing.cores import spread
from briefing.search.document import Findable
from briefing.search.documents import Searchable
from briefing.search.index import index
from briefing.search.kept import Apart, Keeper
from briefing.search.output import Output
from briefing.search.shards import Filed, Shard, Shards
from briefing.site.errors import in_one_line
from briefing.site.standing import Standing
from briefing.store import Store
from briefing.write import put

# What briefing.search.index names its files; whatever else is below search/ is somebody's.
_OURS = re.compile(r"index\.json|labels-[0-9a-f]{12}\.json|lexicon/[0-9a-f]{12}\.json|[a-z0-9]+-[0-9a-f]{12}/.+\.json")

log = logging.getLogger("mkdocs.plugins.briefing")

FOLDER = "search"  # beside the page of that address
INDEX = "index.json"  # names all others: it goes last
PROGRESS = "search: "  # begins the lines that say how far a long build has come
_FEW = 2  # shards that are made sooner than workers are ready


class Published(Container[str]):
    """The paths below search/ that stand in a site as they were left."""

    def __init__(self, site: Standing) -> None:
        self._site = site

    def __contains__(self, path: object) -> bool:
        return isinstance(path, str) and path != INDEX and self._site.holds(f"{FOLDER}/{path}", path)


def make_index(
    site: Path, found: Searchable, pages: Iterable[Findable], store: Store, published: Container[str] = ()
) -> frozenset[str]:
    """Make the index of the pages in `site`, on all processors where there is much to do; return its paths below search/.

    What is `published` isn't written again.
    """

    def write(path: str, text: str) -> None:
        put(site / FOLDER / path, text)

    output = Output(write, published)
    return index(found, pages, output=output, kept=store, run=partial(_on_all_processors, store, output))


def _on_all_processors(
    store: Store, output: Output, made: Callable[[Keeper, Output], Shards], filed: Sequence[Filed]
) -> list[Shard]:
    """Return the shards of what is filed, those that don't stand made in workers; a few are made here."""
    here = made(store, output)
    found = {number: shard for number, each in enumerate(filed) if (shard := here.standing(each))}
    lacking = [number for number in range(len(filed)) if number not in found]
    if len(lacking) <= _FEW:
        return [found.get(number) or here(each) for number, each in enumerate(filed)]
    store.commit()  # for the workers

    def work(number: int) -> Shard:
        with Apart(store) as apart:
            return made(apart, output)(filed[number])

    for done, (number, shard) in enumerate(zip(lacking, spread(work, lacking), strict=True), 1):
        found[number] = shard
        log.info("%s%d of %d years", PROGRESS, done, len(lacking))
    return [found[number] for number in range(len(filed))]


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

    def start(self, site: Path, found: Callable[[], Searchable], pages: Iterable[Findable], store: Store) -> None:
        """Let the pages in `site` have an index of these documents as soon as nothing else is being made."""
        with self._lock:
            self._waiting = partial(self._make, site, found, tuple(pages), store)
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

    def _make(self, site: Path, found: Callable[[], Searchable], pages: Iterable[Findable], store: Store) -> None:
        def write(path: str, text: str) -> None:
            with self.writing:
                if not self._stopped:
                    put(site / FOLDER / path, text)

        paths = index(found(), pages, output=Output(write, listed(site)), kept=store)
        with self.writing:
            if not self._stopped:
                drop_stale(site, paths)
                store.commit()
                log.info("The search is up to date.")
