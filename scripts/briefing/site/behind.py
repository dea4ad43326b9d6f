"""What a preview makes behind the pages that it shows: data, the search's index, what it keeps for the next preview."""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.site.errors import in_one_line
from briefing.site.index_files import FOLDER, drop_stale, listed
from briefing.site.own_pages import OwnPage
from briefing.store import Store
from briefing.write import put

if TYPE_CHECKING:
    from briefing.search.documents import Searchable

log = logging.getLogger("mkdocs.plugins.briefing")

_QUIET = 0.3  # seconds that a browser has for the pages before anything else is made


class Behind:
    """Makes what a preview can show later, step by step behind its pages; of what waits, the latest alone.

    It stands still while pages are being made: two threads of Python take turns, and somebody waits for the pages.
    """

    def __init__(self) -> None:
        self._waiting: Sequence[Callable[[], None]] = ()
        self._thread: threading.Thread | None = None
        # Set before it is asked who else holds the lock: whoever works behind pages takes it again and again.
        self._held = self._stopped = False
        self._builds = 0
        self._change = threading.Condition()  # to be held by whoever writes

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let nothing go on meanwhile, nor be written."""
        self._held = True
        self._builds += 1
        try:
            with self._change:
                pass  # until what is being written is
            yield
        finally:
            with self._change:
                self._held = False
                self._change.notify_all()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until pages aren't being made, nor will be until this is left; Ended where nothing is to be written any more."""
        with self._change:
            self._change.wait_for(lambda: self._stopped or not self._held)
            if self._stopped:
                raise Ended
            yield

    def start(self, *work: Callable[[], None]) -> None:
        """Do these in turn as soon as nothing else is being made."""
        with self._change:
            self._waiting = work
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="behind", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Let nothing be written any more; what is being made is not waited for."""
        self._stopped = True
        with self._change:
            self._change.notify_all()

    def _run(self) -> None:
        with suppress(Ended):
            while work := self._next():
                for each in work:
                    self._try(each)

    def _try(self, work: Callable[[], None]) -> None:
        builds = self._builds
        try:
            work()
        except OSError as error:
            log.error("What follows the pages could not be made: %s", in_one_line(error))  # noqa: TRY400 - a full disk
        except Ended:
            raise
        except Exception:
            # What is read of an article may have been replaced by the build that came between; it, or the one that
            # mends what it found, leaves the same work again.
            level = logging.ERROR if builds == self._builds else logging.DEBUG
            log.log(level, "What follows the pages could not be made.", exc_info=True)

    def _next(self) -> Sequence[Callable[[], None]]:
        with self._change:
            if self._waiting:
                self._change.wait_for(lambda: self._stopped, _QUIET)
            while self._held and not self._stopped:
                self._change.wait()
            work, self._waiting = self._waiting, ()
            if not work or self._stopped:
                self._thread = None
                return ()
            return work


class Ended(Exception):
    """The preview ends."""


class _Patient:
    """A keeper that waits for its turn."""

    def __init__(self, kept: Store, turn: Callable[[], AbstractContextManager[None]]) -> None:
        self._kept, self._turn = kept, turn

    def get(self, kind: str, name: str, fingerprint: bytes) -> bytes | None:
        with self._turn():
            return self._kept.get(kind, name, fingerprint)

    def put(self, kind: str, name: str, fingerprint: bytes, value: bytes) -> None:
        with self._turn():
            self._kept.put(kind, name, fingerprint, value)

    def names(self, kind: str) -> Iterable[str]:
        with self._turn():
            return self._kept.names(kind)

    def forget(self, kind: str, names: Iterable[str]) -> None:
        with self._turn():
            self._kept.forget(kind, names)

    def commit(self) -> None:
        with self._turn():
            self._kept.commit()


def follow_pages(
    site: Path, found: "Callable[[], Searchable]", pages: Sequence[OwnPage], store: Store, behind: Behind
) -> None:
    """Let the pages in `site`, which are being served, have an index of these documents."""
    from briefing.site.index import make  # noqa: PLC0415 - it takes a while to be had, and pages come first

    def write(path: str, text: str) -> None:
        with behind.turn():
            put(site / FOLDER / path, text)

    paths = make(found(), pages, _Patient(store, behind.turn), write, listed(site))
    drop_stale(site, paths, behind.turn)
    store.commit()  # in nobody's turn: a disk may take its time
    log.info("The search is up to date.")
