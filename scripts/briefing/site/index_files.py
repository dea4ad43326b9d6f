"""The files of the search's index: into a stage, or into pages that are being served."""

import logging
import re
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from briefing.site.errors import in_one_line
from briefing.write import holds, put

# What briefing.search.index names its files; whatever else is below search/ is somebody's.
_OURS = re.compile(r"index\.json|labels-[0-9a-f]{12}\.json|lexicon/[0-9a-f]{12}\.json|[a-z0-9]+-[0-9a-f]{12}/.+\.json")

Make = Callable[[], Mapping[str, str]]

log = logging.getLogger("mkdocs.plugins.briefing")

FOLDER = "search"  # beside the page of that address
INDEX = "index.json"  # names all others: it goes last


def write_index(site: Path, files: Mapping[str, str]) -> None:
    """Make `files` (path below search/ -> text) the index of the pages in `site`; what is right keeps its time."""
    folder = site / FOLDER
    for path in sorted(files, key=lambda each: (each == INDEX, each)):
        if not holds(folder / path, files[path]):
            put(folder / path, files[path])
    for stale in sorted(listed(site) - files.keys()):
        (folder / stale).unlink()
        with suppress(OSError):  # not empty
            for parent in (folder / stale).parents:
                parent.rmdir()


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

    def start(self, site: Path, make: Make) -> None:
        """Let what `make` returns become the index of the pages in `site` as soon as nothing else is being made."""
        with self._lock:
            self._waiting = partial(self._write, site, make)
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

    def _write(self, site: Path, make: Make) -> None:
        files = make()
        with self.writing:
            if not self._stopped:
                write_index(site, files)
                log.info("The search is up to date.")
