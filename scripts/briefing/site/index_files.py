"""The files of the search's index: into a stage, or into pages that are being served."""

import logging
import re
import threading
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from briefing.cores import beside, spread
from briefing.search.document import BASE, Findable
from briefing.search.documents import Searchable
from briefing.search.index import file_by_shard, index
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


class Index:
    """Makes the index of a project's pages below `stage`: `begin`, while the pages are being made, then `make`.

    What is `published` isn't written again.
    """

    def __init__(
        self, stage: Path, found: Callable[[], Searchable], store: Store, published: Container[str] = ()
    ) -> None:
        self._found, self._store = found, store
        self._output = Output(lambda path, text: put(stage / FOLDER / path, text), published)
        self._early: Callable[[], Mapping[bytes, Shard]] = dict

    def begin(self) -> None:
        """Begin with what an edit has changed, in a process of its own; leave all where it is much."""
        self._store.commit()  # for the worker
        self._early = beside(self._few)

    def make(self, pages: Iterable[Findable]) -> frozenset[str]:
        """Make the index, with the editor's own `pages`; return its paths below search/."""
        early, self._early = self._early, dict  # an error of the worker's is told once
        run = partial(_on_all_processors, self._store, self._output, early())
        return index(self._found(), pages, output=self._output, kept=self._store, run=run)

    def _few(self) -> dict[bytes, Shard]:
        found = self._found()
        with Apart(self._store) as apart:
            here = Shards(found.names, apart, self._output)
            filed = [each for each in file_by_shard(found.documents) if each.name != BASE]  # which own pages are in
            lacking = [each for each in filed if here.standing(each) is None]
            return {each.fingerprint: here(each) for each in lacking} if len(lacking) <= _FEW else {}


def _on_all_processors(
    store: Store,
    output: Output,
    early: Mapping[bytes, Shard],
    made: Callable[[Keeper, Output], Shards],
    filed: Sequence[Filed],
) -> list[Shard]:
    """Return the shards of what is filed, those that don't stand made in workers; a few are made here."""
    here = made(store, output)
    standing = (early.get(each.fingerprint) or here.standing(each) for each in filed)
    found = {number: shard for number, shard in enumerate(standing) if shard}
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
