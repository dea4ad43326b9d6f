"""The preview measured: `mkdocs serve`, and a browser's part of it as MkDocs's own script plays it."""

import re
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from http.client import HTTPException
from typing import Any

from benchmark.edits import Edit
from benchmark.processes import Program, interruptible, tool
from benchmark.project import Project

_LIVE = re.compile(rb"livereload\((\d+), (\d+)\)")  # how a page calls MkDocs's script: the pages' state, a number
_INDEX = "search/index.json"
_PATIENCE = 3600  # seconds until a page is given up
_PAUSE, _LONG_PAUSE = 0.02, 0.2  # seconds between two questions; the server writes down each for which it has no file
_REST = 1.0  # seconds between what one edit sets going and the next: an editor is slower


class Preview:
    """A running `mkdocs serve`, asked for pages."""

    def __init__(self, project: Project, program: Program, address: str) -> None:
        self._project, self._program, self._address = project, program, address

    def started(self) -> float:
        """Return the seconds from its start to its first page."""
        self._until("", bool)
        return time.perf_counter() - self._program.start

    def searchable(self) -> None:
        """Wait until the search stands."""
        self._until(_INDEX, bool, _LONG_PAUSE)

    def saved(self, edit: Edit) -> dict[str, float]:
        """Save an edit; return the seconds until its page shows it and until the search does, and how often it loaded."""
        gist, index = edit.gist.encode(), self._get(_INDEX)
        page = self._until(edit.page, bool)
        start, loads = time.perf_counter(), 0
        edit.save()
        while gist not in page:
            page, loads = self._reloaded(edit.page, page), loads + 1
        shown = time.perf_counter() - start
        self._until(_INDEX, lambda body: body not in (b"", index), _LONG_PAUSE)
        return {"page": shown, "search": time.perf_counter() - start, "loads": loads}

    def _reloaded(self, path: str, page: bytes) -> bytes:
        """Return a page that is open in a browser as it is loaded again, once the server says that there is news."""
        live = _LIVE.search(page)
        if live is None:
            raise RuntimeError(f"{path} doesn't load itself again")
        self._until(f"livereload/{int(live[1])}/{int(live[2])}", lambda body: int(body or 0) > int(live[1]))
        return self._until(path, bool)

    def _until(self, path: str, right: Callable[[bytes], bool], pause: float = _PAUSE) -> bytes:
        """Return the first right answer of a path; TimeoutError or RuntimeError if there won't be one."""
        end = time.perf_counter() + _PATIENCE
        while time.perf_counter() < end:
            if right(body := self._get(path)):
                return body
            self._program.must_run()
            time.sleep(pause)
        raise TimeoutError(f"{self._address}{path} has not become what was awaited in {_PATIENCE} s")

    def _get(self, path: str) -> bytes:
        """Return what a path answers with, nothing if it answers with an error or not at all."""
        try:
            with urllib.request.urlopen(f"{self._address}{path}", timeout=_PATIENCE) as answer:  # noqa: S310 - our own host
                return bytes(answer.read())
        except (OSError, HTTPException):  # nobody there yet, no such page yet
            return b""


def measured(project: Project, *, edits: int, restarts: int) -> dict[str, Any]:
    """Return the figures of previews: the first, with edits in it, and some that are started again after it."""
    interruptible()
    figures: dict[str, Any] = {"edits": [], "restarts": []}
    with _serving(project, figures) as preview:
        figures["first"] = preview.started()
        preview.searchable()
        for _, edit in zip(range(edits), project.edits, strict=False):
            time.sleep(_REST)
            figures["edits"].append(preview.saved(edit))
    figures["usage"] = figures.pop("last")
    for _ in range(restarts):
        with _serving(project, figures) as preview:
            figures["restarts"].append(preview.started())
        figures["restart_usage"] = figures.pop("last")
    return figures


@contextmanager
def _serving(project: Project, figures: dict[str, Any]) -> Iterator[Preview]:
    """Return a preview that was just started; note what it took in `figures`."""
    program = Program([tool("mkdocs"), "serve"], project.log, project.root)
    try:
        yield Preview(project, program, project.address)
    finally:
        figures["last"] = asdict(program.stop())
