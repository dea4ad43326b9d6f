"""The files of the search's index: into a stage, or into pages that are being served."""

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

FOLDER = "search"  # beside the page of that address
INDEX = "index.json"  # names all others: it goes last


def write_index(site: Path, files: Mapping[str, str]) -> None:
    """Make `files` (path below search/ -> text) the index of the pages in `site`; what is right keeps its time."""
    folder = site / FOLDER
    for path in sorted(files, key=lambda each: (each == INDEX, each)):
        _put(folder / path, files[path].encode())
    for stale in sorted(listed(site) - files.keys()):
        (folder / stale).unlink()
        with suppress(OSError):  # not empty
            for parent in (folder / stale).parents:
                parent.rmdir()


def listed(site: Path) -> frozenset[str]:
    """Return the paths below search/ of the index in `site`."""
    folder = site / FOLDER
    return frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*.json"))


def _put(place: Path, text: bytes) -> None:
    if place.is_file() and place.read_bytes() == text:
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    new = place.with_name(f".{place.name}.new")
    new.write_bytes(text)
    new.replace(place)


class Behind:
    """Makes one thing after another behind the pages of a preview; of those that wait, the latest alone."""

    def __init__(self) -> None:
        self._waiting: Callable[[], None] | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def start(self, make: Callable[[], None]) -> None:
        """Call `make` as soon as nothing else is being made."""
        with self._lock:
            self._waiting = make
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="search", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Drop what waits, and return when nothing is being made any more."""
        with self._lock:
            self._waiting, thread = None, self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while (make := self._next()) is not None:
            make()

    def _next(self) -> Callable[[], None] | None:
        with self._lock:
            make, self._waiting = self._waiting, None
            if make is None:
                self._thread = None
            return make
