"""The floor of an edit: what only the unavoidable work of it takes, beside the build of the same edit.

The edit is made and undone in turn, each time built, and each time the steps are taken on what it left: so other work on
the machine lengthens both.
"""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmark.changes import Before, Changes, keep, lay
from benchmark.edits import Edit
from benchmark.options import Options
from benchmark.processes import run, tool
from benchmark.project import Project, made
from benchmark.unavoidable import READY, STEPS, WRITING
from benchmark.watching import Awaited, Watch

Figures = dict[str, Any]
_DATA = ("statements.json", "statements.csv")
_KINDS = {"data": "site/data/", "search": "site/search/", "content": "content/"}


def floor(articles: int, options: Options) -> Figures:
    """Return the seconds of each unavoidable step of an edit, of all together, and of the build."""
    figures: Figures = {"articles": articles, "cores": os.cpu_count(), "load": os.getloadavg()[0]}
    with _built(articles, options) as project:
        edit = next(project.edits)
        undone = Edit(edit.path, edit.path.read_text(encoding="utf-8"), edit.gist)
        before = Before(project.root)
        figures["build"] = [_build(project, edit)]
        bench = _Bench(project, edit, before.changes())
        figures["changed"] = bench.changed()
        rounds = [bench.round()]
        for number in range(1, options.runs):
            figures["build"].append(_build(project, undone if number % 2 else edit))
            rounds.append(bench.round())
    return figures | {"steps": {name: [each[name] for each in rounds] for name in rounds[0]}}


@contextmanager
def _built(articles: int, options: Options) -> Iterator[Project]:
    """Give a project that was built, and then found to be: what follows on an edit is that edit's."""
    # Beside a project that is given, so that both are on one disk.
    with TemporaryDirectory(prefix="bench-", dir=options.project and options.project.absolute().parent) as folder:
        if options.project:
            project = Project(Path(folder), articles, options.seed, options.project.absolute())
        else:
            project = made(Path(folder), articles, options.seed)
        for _ in range(2):
            run([tool("briefing"), "build"], project.log, project.root)
        yield project


def _build(project: Project, edit: Edit) -> Figures:
    """Return what a build takes after the edit, and when in it pages and data were others."""
    edit.save()
    places = [project.site / edit.page / "index.html", *(project.site / "data" / name for name in _DATA)]
    watch = Watch({str(place): Awaited(place) for place in places})
    figures = asdict(run([tool("briefing"), "build"], project.log, project.root, watch))
    return figures | {"pages": min(max(watch.moments().values()), figures["wall"])}


class _Bench:
    """Takes the steps, each in a process of its own, on what the build of an edit has changed."""

    def __init__(self, project: Project, edit: Edit, changes: Changes) -> None:
        self._project, self._changes = project, changes
        self._job, self._kept, self._target = (project.work / name for name in ("job.json", "kept", "target"))
        self._bytes = keep(project.root, changes, self._kept)
        given = {"root": str(project.root), "annotation": str(edit.path), "made": changes.made, "gone": changes.gone}
        folders = [str(each) for each in (self._kept, self._target, project.work / "templates")]
        (project.work / "templates").mkdir()
        self._job.write_text(json.dumps(given | {"folders": folders}), encoding="utf-8")
        self._taken([each.name for each in STEPS])  # templates are compiled, files are in memory

    def changed(self) -> Figures:
        """Return how many files of each kind had to be made, how many bytes they have, and how many files are gone."""
        files = self._changes.made
        counts = {kind: sum(path.startswith(start) for path in files) for kind, start in _KINDS.items()}
        pages = sum(path.startswith("site/") and path.endswith(".html") for path in files)
        return {"files": len(files), "pages": pages, **counts, "bytes": self._bytes, "gone": len(self._changes.gone)}

    def round(self) -> dict[str, float]:
        """Return the seconds of each step, and of all together in one process, Python's start included."""
        python = run([sys.executable, "-c", ""], self._project.log, self._project.root).wall
        seconds = {"python": python, "library": max(0.0, self._taken([])["wall"] - python)}
        for step in STEPS:
            seconds[step.name] = self._taken([*step.after, step.name])[step.name]
        return seconds | {"together": self._taken([each.name for each in STEPS])["wall"]}

    def _taken(self, names: Sequence[str]) -> dict[str, float]:
        """Take steps in one process; return the seconds of each and of it all but for reading what they are given."""
        if WRITING.intersection(names):
            lay(self._changes, self._kept, self._target)
        command = [sys.executable, "-m", "benchmark.unavoidable", str(self._job), *names]
        wall = run(command, self._project.log, self._project.root).wall
        seconds: dict[str, float] = json.loads(self._project.log.read_text(encoding="utf-8").splitlines()[-1])
        return seconds | {"wall": wall - seconds[READY]}
