"""Generated pages and data files, made by MkDocs's own steps, on all processors, and only those that have to be.

MkDocs itself makes the editor's pages and the few that an Edition gives it. What it would do with any other page (read, Markdown,
template, plugins' events) is done to these here, in the same order, with the same navigation and environment.
"""

import logging
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import jinja2
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from briefing.build import Output
from briefing.cores import PASSING, Beside, beside, in_batches, spread
from briefing.site.errors import Stopped, in_one_line
from briefing.site.few_files import FewFiles
from briefing.site.generated_page import GeneratedPage
from briefing.site.policy import hashes_of
from briefing.site.standing import hash_of, hash_of_bytes
from briefing.write.files import holds, put_bytes

log = logging.getLogger("mkdocs.plugins.briefing")

PAGE: type[Page] = GeneratedPage  # which sets a generated page
NO_DAY = "1970-01-01"
_BATCH, _FEW = 50, 200  # pages a worker takes at once; how many one process makes sooner than it has forked
_SHARE = 3  # of few pages, one in so many is made by the worker that makes the data
_EVERY = 2.0  # seconds between two lines that say how far it is


class Made(NamedTuple):
    """A generated file that was made: its path, the hashes of its text and of the site's file, its inline scripts."""

    path: str
    text: str
    result: str
    scripts: tuple[str, ...]


class Press(NamedTuple):
    """All that pages are made with.

    `stage` is where the site's files go, `content` where texts go, if they do; `stands` says which text is there.
    """

    outputs: Mapping[str, Output]
    config: MkDocsConfig
    files: FewFiles
    nav: Navigation
    env: jinja2.Environment
    stage: Path
    content: Path | None
    stands: Callable[[str], bool]

    def data(self, path: str) -> bytes:
        """Return a generated file's bytes, and see that they stand below content/."""
        if self.content is None:
            return self.outputs[path].data()
        place = self.content / path
        if self.stands(path):
            return place.read_bytes()
        data = self.outputs[path].data()
        if not holds(place, data):
            put_bytes(place, data)
        return data

    def make(self, path: str) -> Made:
        """Make one file."""
        data = self.data(path)
        hashed = hash_of_bytes(data)
        if not path.endswith(".md"):
            put_bytes(self.stage / path, data)
            return Made(path, hashed, hashed, ())
        place = self.stage / self._page(path, data.decode())
        scripts = sorted(hashes_of(place.read_bytes())) if place.exists() else ()  # a template may print nothing
        return Made(path, hashed, hash_of(place), tuple(scripts))

    def _page(self, path: str, text: str) -> str:
        """Set a page as MkDocs does; return where it lies in the site."""
        page = populated(path, text, self.config, self.files)
        _build_page(page, self.config, self.files.documentation_pages(), self.nav, self.env)
        self.files.forget(path)
        page.content = page.markdown = None
        return page.file.dest_uri


def populated(path: str, text: str, config: MkDocsConfig, files: FewFiles) -> Page:
    """Return a generated page with its HTML, as MkDocs has it before templates."""
    file = files.get_file_from_path(path)
    assert file is not None  # outputs are known to `files`
    file.content_string = text
    page = file.page or PAGE(None, file, config)
    page.update_date = NO_DAY
    _populate_page(page, config, files)
    return page


def typeset(press: Press, paths: Collection[str]) -> Iterator[Made]:
    """Make the files of these paths; what MkDocs says meanwhile is said here, what fails is raised."""
    done, said = 0, time.monotonic()
    pages = sorted(path for path in paths if path.endswith(".md"))
    data = sorted(set(paths).difference(pages))
    if len(pages) <= _FEW and data:  # a worker makes the data and, as it is done sooner, some of the pages
        other = beside(partial(_batch, press, [*data, *pages[::_SHARE]]))
        del pages[::_SHARE]
    else:
        other = Beside(partial(_batch, press, data))  # last: by several processes
    batches = [pages] if len(pages) <= _FEW else in_batches(pages, _BATCH)
    set_pages = spread(partial(_batch, press), batches)
    try:
        for made, records, error in chain(set_pages, (each() for each in [other])):
            for record in records:
                logging.getLogger(record.name).handle(record)
            if error is not None:
                raise error
            yield from made
            done += len(made)
            if time.monotonic() - said > _EVERY:
                said = time.monotonic()
                log.info("pages: %s of %s", f"{done:,}", f"{len(paths):,}", extra=PASSING)
    finally:
        other.drop()  # nothing is written any more once this has failed


def _batch(press: Press, paths: Sequence[str]) -> tuple[list[Made], list[logging.LogRecord], Exception | None]:
    """Return what was made of a batch, what was said, and the error that ended it: a worker can't tell them itself."""
    made: list[Made] = []
    with _heard() as records:
        try:
            made.extend(map(press.make, paths))
        except (OSError, MkDocsException, UnicodeError, jinja2.TemplateError) as error:
            return made, records, error if isinstance(error, OSError) else Stopped(in_one_line(error))
    return made, records, None


@contextmanager
def _heard() -> Iterator[list[logging.LogRecord]]:
    """Keep what MkDocs logs from its handlers, in a list."""
    logger = logging.getLogger("mkdocs")
    records: list[logging.LogRecord] = []
    handlers, logger.handlers = logger.handlers, [_Records(records)]
    propagate, logger.propagate = logger.propagate, False
    try:
        yield records
    finally:
        logger.handlers, logger.propagate = handlers, propagate


class _Records(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__()
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        record.msg, record.args, record.exc_info = record.getMessage(), None, None
        self._records.append(record)
