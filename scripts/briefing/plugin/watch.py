"""What wakes a preview: the system's own events where it has them, and a slow look at everything as a net below them.

MkDocs's observer looks at every file twice a second, which ten thousand articles make dear.
"""

import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileModifiedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

log = logging.getLogger("mkdocs.plugins.briefing")

_READ = frozenset({"opened", "closed_no_write"})  # events of reading, a build's own too
_NET, _SHARE = 2.0, 20  # seconds between two looks, at least; and how many times as long as one look takes


class Watcher:
    """Takes the place of a server's observer, with that part of its interface which MkDocs uses."""

    def __init__(self, touched: Callable[[], bool], *, shallow: Path) -> None:
        """Watch with `touched` as the net; of the folder `shallow`, where most is generated, events are heard at its top."""
        self._touched, self._shallow = touched, str(shallow)
        self._scheduled: dict[str, FileSystemEventHandler] = {}
        self._inodes: dict[str, int] = {}
        self._observer = Observer()
        self._watches: dict[str, Any] = {}
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def schedule(self, handler: FileSystemEventHandler, path: str, *, recursive: bool = True) -> str:  # noqa: ARG002 - an observer's
        """Let `handler` hear of changes below a path."""
        self._scheduled[path] = handler
        return path

    def unschedule(self, watch: str) -> None:
        """Let nobody hear of changes below a path any more."""
        self._scheduled.pop(watch, None)

    def start(self) -> None:
        """Begin to watch."""
        with suppress(OSError):  # the system has no more events to give: the net catches all
            self._observer.start()
        self._thread.start()

    def stop(self) -> None:
        """End it."""
        self._stopped.set()
        with suppress(OSError, RuntimeError):
            self._observer.stop()

    def join(self) -> None:
        """Wait for the end."""
        self._thread.join()

    def _run(self) -> None:
        wait = 0.0
        while not self._stopped.wait(wait):
            self._listen()
            began = time.monotonic()
            if self._touched():
                self._wake()
            wait = max(_NET, _SHARE * (time.monotonic() - began))

    def _listen(self) -> None:
        """Ask for the events of each folder that is there, anew where another has taken its place."""
        for folder, deep in self._folders().items():
            try:
                inode = os.stat(folder).st_ino  # noqa: PTH116 - strings are what is compared
            except OSError:
                continue  # gone for a moment
            if self._inodes.get(folder) == inode:
                continue
            with suppress(OSError, KeyError):  # no more events to give, or the last folder's have ended by themselves
                if folder in self._watches:
                    self._observer.unschedule(self._watches.pop(folder))
            with suppress(OSError):
                self._watches[folder] = self._observer.schedule(_Ear(self._wake), folder, recursive=deep)
            self._inodes[folder] = inode

    def _folders(self) -> dict[str, bool]:
        """Return the folders to hear of, and whether of all that is in them: a file's own is where it is replaced."""
        folders: dict[str, bool] = {}
        for path in list(self._scheduled):
            if os.path.isdir(path):  # noqa: PTH112 - as above
                folders[path] = path != self._shallow
            else:
                folders.setdefault(os.path.dirname(path), False)  # noqa: PTH120 - as above
        return folders

    def _wake(self) -> None:
        for path, handler in list(self._scheduled.items()):
            handler.dispatch(FileModifiedEvent(path))
            return  # one is enough: whoever wakes looks at everything


class _Ear(FileSystemEventHandler):
    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in _READ:
            self._wake()


def watch(server: LiveReloadServer, watcher: Watcher) -> None:
    """Let `server` be woken by `watcher`, for all that it watches already and will."""
    watched = list(server._watched_paths)
    for path in watched:
        server.unwatch(path)
    server.observer = watcher  # type: ignore[assignment]  # it has what the server asks of one
    for path in watched:
        server.watch(path)
