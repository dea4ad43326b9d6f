"""The store of a project's builds: opened with the workshop, and made anew where it can't be read."""

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from briefing.cores import PASSING
from briefing.problems import ProblemsFound
from briefing.site.made_of import code
from briefing.site.workshop import FOLDER, Workshop, hide
from briefing.store import Store, StoreBroken

T = TypeVar("T")

log = logging.getLogger("mkdocs.plugins.briefing")


class KeptStore:
    """Opens the store when it is first asked for; `close` at the end."""

    def __init__(self) -> None:
        self._store: Store | None = None

    @contextmanager
    def opened(self, root: Path, *, clean: bool = False) -> Iterator[Store]:
        """Give the project's store, `clean` an empty one. Where its seeds are refused before it was ever built, nothing
        stays behind.
        """
        new = not (root / FOLDER).exists()
        if self._store is None:
            self._store = Store(root / FOLDER, bytes.fromhex(code()))
            if clean and not Workshop(root).is_busy():  # else this build is about to be refused
                self._store.drop()
            elif self._store.dropped:
                log.info("%s: all is made anew", self._store.dropped, extra=PASSING)
            with suppress(OSError):  # a disk that takes nothing, as the store has noticed too
                hide(root / FOLDER)
        try:
            yield self._store
        except ProblemsFound:
            if new:
                self.close()
                shutil.rmtree(root / FOLDER, ignore_errors=True)
            raise

    @property
    def store(self) -> Store:
        """The store, once it was opened."""
        assert self._store is not None  # a build opens it first
        return self._store

    def surely(self, work: Callable[[], T]) -> T:
        """Return what `work` returns; where the store can't be read it is dropped, and the work done once more."""
        try:
            return work()
        except StoreBroken as error:
            log.info("What earlier builds left can't be read (%s): all is made anew", error, extra=PASSING)
            if self._store is not None:
                self._store.drop()
            return work()

    def commit(self) -> None:
        """Keep what was put."""
        if self._store is not None:
            self._store.commit()

    def close(self) -> None:
        """Let go of the store."""
        if self._store is not None:
            self._store.close()
            self._store = None
