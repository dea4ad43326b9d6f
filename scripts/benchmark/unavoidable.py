"""STEPS: what no build can leave out after one annotation was edited, and nothing else; one function each.

Runs in a process of its own: `python -m benchmark.unavoidable JOB STEP…` takes the steps in this order and prints how
many seconds each took, and how many passed before the first (`ready`), in which what a step is given was read. Nothing
is imported above but Python's own: the rest is a step.
"""

import gc
import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import Any

READY = "ready"
_LOOKED_AT = ("seeds", "content", "site")
_SEARCH = "site/search/"
_PAGE = "# Nothing\n\nA page of the editor's own.\n"


@dataclass
class Job:
    """An edit that was built: the project, the annotation, the bytes that were made, the folder to write them into."""

    root: Path
    annotation: Path
    gone: Sequence[str]
    kept: Path
    target: Path
    templates: Path  # where compiled ones are
    made: dict[str, bytes] = field(default_factory=dict)
    config: Any = None  # MkDocs's, once there is one
    env: Any = None  # likewise


@dataclass(frozen=True)
class Step:
    """A step: its name, what it is, how it is done, and what has to be done before it in the same process."""

    name: str
    what: str
    take: Callable[[Job], None]
    after: tuple[str, ...] = ()


def _imports(*names: str) -> Callable[[Job], None]:
    """Return what imports these modules."""

    def take(_: Job) -> None:
        for name in names:
            import_module(name)

    return take


def _look(job: Job) -> None:
    """Look at every file: whoever deleted one, cut it short or saved it has told nobody."""
    for name in _LOOKED_AT:
        _below(os.fspath(job.root / name), {})


def _below(folder: str, found: dict[str, os.stat_result]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                _below(entry.path, found)
            else:
                found[entry.path] = entry.stat(follow_symlinks=False)


def _annotation(job: Job) -> None:
    """Read the annotation that was edited, parse it, and check it by its class."""
    from briefing.check import check_annotation  # noqa: PLC0415 - imports are steps
    from briefing.read.yaml import read_yaml  # noqa: PLC0415 - as above

    node, _ = read_yaml(job.annotation.name, job.annotation.read_bytes())
    assert node is not None  # it was built
    check_annotation(node)


def _tables(job: Job) -> None:
    """Read what tells a file that was touched from one that stands: the last build's tables of all files."""
    for place in sorted((job.root / ".briefing").glob("*.json")):
        text = place.read_bytes()
        json.loads(text if text.startswith((b"{", b"[")) else text.partition(b"\n")[2])  # a sum stands above


def _fingerprints(job: Job) -> None:
    """Read what tells which results of the last build are still right."""
    store = (job.root / ".briefing" / "store.sqlite").absolute().as_uri()
    with closing(sqlite3.connect(f"{store}?mode=ro", uri=True)) as file:
        {(kind, name): by for kind, name, by in file.execute("select kind, name, fingerprint from kept")}


def _settings(job: Job) -> None:
    """Let MkDocs read and check its settings, no plugin among them, ours neither."""
    from mkdocs.config import load_config  # noqa: PLC0415 - imports are steps

    job.config = load_config(config_file=str(job.root / "mkdocs.yml"), plugins=[])


def _environment(job: Job) -> None:
    """Let MkDocs make the environment of the theme's templates, which finds compiled ones."""
    from jinja2 import FileSystemBytecodeCache  # noqa: PLC0415 - imports are steps

    job.env = job.config.theme.get_env()
    job.env.bytecode_cache = FileSystemBytecodeCache(str(job.templates))


def _page(job: Job) -> None:
    """Let MkDocs set one page, of two lines: templates are fetched and run once at least."""
    from mkdocs.commands.build import get_context  # noqa: PLC0415 - imports are steps
    from mkdocs.structure.files import File, Files  # noqa: PLC0415 - as above
    from mkdocs.structure.nav import get_navigation  # noqa: PLC0415 - as above

    file = File("index.md", job.config.docs_dir, job.config.site_dir, job.config.use_directory_urls)
    file.generated_by, file.content_string = "briefing", _PAGE
    files = Files([file])
    nav, page = get_navigation(files, job.config), file.page
    assert page is not None  # the navigation has made it
    page.read_source(job.config)
    page.render(job.config, files)
    job.env.get_template("main.html").render(get_context(nav, files, job.config, page))


def _pages(job: Job) -> None:
    """Put the pages, their Markdown and the data."""
    _put(job, lambda path: not path.startswith(_SEARCH))


def _search(job: Job) -> None:
    """Put the search's files."""
    _put(job, lambda path: path.startswith(_SEARCH))


def _put(job: Job, chosen: Callable[[str], bool]) -> None:
    """Put files as a build does, hash each once, for the next build, and remove those that are gone."""
    from briefing.write.files import put_bytes  # noqa: PLC0415 - imports are steps

    for path in filter(chosen, job.made):
        put_bytes(job.target / path, job.made[path])
        blake2b(job.made[path], digest_size=16).hexdigest()
    for path in filter(chosen, job.gone):
        (job.target / path).unlink()
    for folder in sorted({os.path.dirname(path) for path in filter(chosen, job.gone)}, reverse=True):  # noqa: PTH120 - no more work than there is
        with suppress(OSError):  # not empty
            (job.target / folder).rmdir()


_IMPORTS = ("yaml", "pydantic", "schema", "jinja", "mkdocs")
STEPS = (
    Step("yaml", "import PyYAML", _imports("yaml")),
    Step("pydantic", "import pydantic", _imports("pydantic"), _IMPORTS[:1]),
    Step("schema", "import the schema and its checks", _imports("briefing.read.yaml", "briefing.check"), _IMPORTS[:2]),
    Step("jinja", "import Jinja", _imports("jinja2", "jinja2.bccache", "jinja2.runtime"), _IMPORTS[:3]),
    Step("mkdocs", "import MkDocs", _imports("mkdocs.config", "mkdocs.commands.build"), _IMPORTS[:4]),
    Step("look", "look at all files of `seeds/`, `content/`, `site/`", _look),
    Step("annotation", "read, parse, check the annotation", _annotation, _IMPORTS),
    Step("tables", "read the tables of what stands", _tables),
    Step("fingerprints", "read the fingerprints in the store", _fingerprints),
    Step("settings", "MkDocs: its settings", _settings, _IMPORTS),
    Step("environment", "MkDocs: the theme's environment", _environment, (*_IMPORTS, "settings")),
    Step("page", "MkDocs: one page", _page, (*_IMPORTS, "settings", "environment")),
    Step("pages", "write pages and data", _pages),
    Step("search", "write the search", _search),
)
WRITING = frozenset({"pages", "search"})


def main(place: str, names: Sequence[str]) -> None:
    """Take steps, and print the seconds of each as JSON."""
    start = time.perf_counter()
    given = json.loads(Path(place).read_bytes())
    kept, target, templates = map(Path, given["folders"])
    job = Job(Path(given["root"]), Path(given["annotation"]), given["gone"], kept, target, templates)
    if WRITING.intersection(names):
        job.made = {path: (job.kept / path).read_bytes() for path in given["made"]}
    seconds = {READY: time.perf_counter() - start}
    for step in (each for each in STEPS if each.name in names):
        start = time.perf_counter()
        step.take(job)
        seconds[step.name] = time.perf_counter() - start
    sys.stdout.write(json.dumps(seconds) + "\n")


if __name__ == "__main__":
    gc.disable()  # nothing here becomes garbage that is worth a search
    main(sys.argv[1], sys.argv[2:])
