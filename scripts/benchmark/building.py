"""The build measured, each run in a process of its own: PARTS, one line each, in the order in which they are taken."""

import os
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from benchmark import previewing
from benchmark.options import Options
from benchmark.processes import run, tool
from benchmark.project import Project, made
from benchmark.rival import hugo, stock
from benchmark.watching import Awaited, Watch, snapshot, written

Figures = dict[str, Any]
REPEATS = 3  # of what is quick, or becomes it
_STOCK_AT_MOST = 1_000  # articles, unless it is asked for: at ten times as many it takes the better part of an hour
_DATA = ("statements.json", "statements.csv")


@dataclass(frozen=True)
class Part:
    """A part of the measurement: its name among the figures, how it is taken, and whether others need it."""

    name: str
    measure: Callable[[Project, Options], Any]
    needed: bool = False


def build(articles: int, options: Options) -> Figures:
    """Return the figures of the build of a synthetic project of so many articles; a part that failed says why."""
    figures: Figures = {"articles": articles, "cores": os.cpu_count(), "load": os.getloadavg()[0], "failed": {}}
    with TemporaryDirectory(prefix="bench-") as folder:
        project = made(Path(folder), articles, options.seed)
        for part in PARTS:
            if options.only and part.name not in options.only and not part.needed:
                continue
            click.echo(f"  {part.name} …", err=True)
            try:
                figures[part.name] = part.measure(project, options)
            except (RuntimeError, TimeoutError) as error:  # the others took an hour, perhaps
                if part.needed:
                    raise
                click.echo(error, err=True)
                figures["failed"][part.name] = str(error)
    return figures


def _python(project: Project, options: Options) -> list[Figures]:
    """Return what it takes to start Python."""
    return [asdict(run([sys.executable, "-c", ""], project.log, project.root)) for _ in range(options.runs)]


def _cold(project: Project, options: Options) -> Figures:  # noqa: ARG001 - all parts are called alike
    """Return what the first build takes, where there is neither content/ nor site/ nor .briefing/."""
    return _built(project)


def _corpus(project: Project, options: Options) -> Figures:  # noqa: ARG001 - as above
    """Return how many statements the project has, and how many pages of each kind became of it."""
    pages = [path.relative_to(project.content) for path in project.content.rglob("*.md")]
    return {
        "statements": sum(text.count("\n  speaker: ") for text in map(Path.read_text, project.annotations())),
        "pages": dict(sorted(Counter(path.parts[0] if len(path.parts) > 1 else "home" for path in pages).items())),
        "bytes": sum((project.content / path).stat().st_size for path in pages),
        "kept": sum(found[2] for found in snapshot(project.root / ".briefing").values() if found),
    }


def _unchanged(project: Project, options: Options) -> list[Figures]:  # noqa: ARG001 - as above
    """Return what a build takes when nothing has changed since the last."""
    return [_built(project) for _ in range(REPEATS)]


def _edit(project: Project, options: Options) -> list[Figures]:
    """Return what a build takes after an edit, and when in it the edit stood in pages, in data and in the search."""
    return [_edited(project) for _ in range(options.runs)]


def _edited(project: Project) -> Figures:
    edit = next(project.edits)
    data = {name: Awaited(project.site / "data" / name, edit.gist) for name in _DATA}
    page = Awaited(project.site / edit.page / "index.html", edit.gist)
    edit.save()
    watch = Watch({"page": page, **data, "search": Awaited(project.site / "search" / "index.json")})
    figures = _built(project, watch)
    # A last look comes when the program has ended already.
    moments = {name: min(at, figures["wall"]) for name, at in watch.moments().items()}
    return figures | {"search": moments["search"], "pages": max(moments[name] for name in ("page", *_DATA))}


def _built(project: Project, look: Callable[[], None] = lambda: None) -> Figures:
    before = snapshot(project.site)
    usage = run([tool("briefing"), "build"], project.log, project.root, look)
    return asdict(usage) | {"written": written(before, snapshot(project.site))}


def _check(project: Project, options: Options) -> Figures:  # noqa: ARG001 - as above
    """Return what `briefing check` takes where nothing was ever built, and after edits."""
    fresh = project.without_builds(project.work / "checked")
    command = [tool("briefing"), "check"]
    figures: Figures = {"cold": asdict(run(command, fresh.log, fresh.root)), "edit": []}
    for _, edit in zip(range(REPEATS), fresh.edits, strict=False):
        edit.save()
        figures["edit"].append(asdict(run(command, fresh.log, fresh.root)))
    return figures


def _serve(project: Project, options: Options) -> Figures:
    """Return what a preview takes until it answers, and from a save until a reader has the new page."""
    return previewing.measured(project, edits=options.runs, restarts=REPEATS)


def _stock(project: Project, options: Options) -> Figures | None:
    """Return what a stock MkDocs takes for the same pages."""
    if project.articles > _STOCK_AT_MOST and not options.stock:
        return None
    return _rivalled(project, stock.prepared(project.content, project.work / "stock"), 1)[0]


def _hugo(project: Project, options: Options) -> list[Figures] | None:
    """Return what Hugo takes for the same pages."""
    if not options.hugo:
        return None
    return _rivalled(project, hugo.prepared(project.content, project.work / "hugo"), REPEATS)


def _rivalled(project: Project, rival: stock.Rival, times: int) -> list[Figures]:
    figures, pages = [], sum(1 for _ in project.content.rglob("*.md"))
    for _ in range(times):
        shutil.rmtree(rival.site, ignore_errors=True)
        usage = run(rival.command, project.log, rival.root)
        figures.append(asdict(usage) | {"written": written({}, snapshot(rival.site))})
        if (made := figures[-1]["written"]["pages"]) < pages:
            raise RuntimeError(f"{rival.command[0]} made {made:,} of {pages:,} pages")
    return figures


PARTS = (
    Part("python", _python, needed=True),
    Part("cold", _cold, needed=True),
    Part("corpus", _corpus, needed=True),
    Part("unchanged", _unchanged),
    Part("edit", _edit),
    Part("check", _check),
    Part("serve", _serve),
    Part("stock", _stock),
    Part("hugo", _hugo),
)
