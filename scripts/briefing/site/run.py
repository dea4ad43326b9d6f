"""MkDocs, run from here as its own command line would: the same mkdocs.yml, the same plugin, the same pages."""

import logging
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

import click
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from briefing.site import unchanged
from briefing.site.edition import Left
from briefing.site.errors import SeedsRefused, Stopped, in_one_line
from briefing.site.modes import reads_nothing
from briefing.site.project import CONFIG, content_folder

PLUGIN = "briefing"
_READS_MORE = re.compile(rb"(^|[\s\[{,:])!\w|INHERIT|custom_icons")  # settings: tags, and what names other files


def run(root: Path, *, clean: bool = False, as_of: date | None = None) -> None:
    """Build the site of the project in `root`.

    Raises SeedsRefused where the seeds have problems, which are on stderr then, and Stopped where anything else failed.
    """
    with _messages() as (errors, lines), _content(root):
        begun = time.time_ns()
        config = _configured(root, errors)
        plugin = config.plugins[PLUGIN]
        plugin.config["clean"] = clean
        plugin.config["as_of"] = as_of or plugin.config["as_of"]
        looked = _look(root, config)
        _build(config, errors)
        left: Left | None = getattr(plugin, "left", None)
        if looked is not None and left is not None:
            said = (*map(str, left.problems), *lines[:-1])
            outcome = unchanged.Outcome(begun, looked, left.own, left.content, left.site, said, left.total)
            unchanged.remember(root, as_of, outcome)


def configured(root: Path) -> MkDocsConfig:
    """Return what mkdocs.yml says, as MkDocs reads it; raises Stopped where it can't be read."""
    with _messages() as (errors, _), _content(root):
        return _configured(root, errors)


def _look(root: Path, config: MkDocsConfig) -> unchanged.Look | None:
    """Return how all stands that the build is about to read; None where it may read what can't be seen from here."""
    text = (root / CONFIG).read_bytes()
    if _READS_MORE.search(text) or not all(map(reads_nothing, config.markdown_extensions)):
        return None
    templates = config.theme.custom_dir
    return unchanged.look(root, Path(templates) if templates else None)


def _configured(root: Path, errors: list[str]) -> MkDocsConfig:
    try:
        config = load_config(config_file=str(root / CONFIG))
    except (MkDocsException, ValueError) as error:  # ValueError: a date that the calendar lacks, bytes that are no text
        raise Stopped(f"MkDocs can't read {CONFIG}: {_said(errors, error)}") from error
    if PLUGIN not in config.plugins:
        raise Stopped(f"{CONFIG} lists no plugin `{PLUGIN}`: write `plugins: [{PLUGIN}]`")
    return config


def _build(config: MkDocsConfig, errors: list[str]) -> None:
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except Abort as error:  # MkDocs says with it that it has logged the error which is its context
        if isinstance(error.__context__, SeedsRefused):
            raise error.__context__ from None
        raise Stopped(f"MkDocs: {_said(errors, error)}") from error
    except Stopped as error:
        raise Stopped(_said(errors, error)) from error
    finally:
        config.plugins.on_shutdown()


def _said(errors: list[str], error: Exception) -> str:
    """Return in one line what failed: the errors that MkDocs has logged on its way out, where there are any."""
    said = "; ".join(" ".join(each.split()) for each in errors) or in_one_line(error)
    errors.clear()
    return said


@contextmanager
def _content(root: Path) -> Iterator[None]:
    """Give MkDocs the folder that it wants to see before it asks any plugin; take it back if nothing came of it."""
    content = content_folder(root)
    made = not content.exists()
    content.mkdir(parents=True, exist_ok=True)
    try:
        yield
    finally:
        if made:
            with suppress(OSError):  # not empty: something came of it
                content.rmdir()


@contextmanager
def _messages() -> Iterator[tuple[list[str], list[str]]]:
    """Print MkDocs's warnings to stderr, and what the plugin has to tell; errors when all is over.

    Who knows better what to say of errors takes them out of the first list that this returns; the second has the rest.
    """
    logger = logging.getLogger("mkdocs")
    errors: list[str] = []
    lines: list[str] = []
    handler = _Handler(errors, lines)
    handler.addFilter(lambda record: record.levelno >= logging.WARNING or record.name.endswith(f".{PLUGIN}"))
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield errors, lines
    finally:
        for error in errors:
            click.echo(f"error: {error}", err=True)
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


class _Handler(logging.Handler):
    def __init__(self, errors: list[str], lines: list[str]) -> None:
        super().__init__()
        self._errors, self._lines = errors, lines

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.ERROR:
            self._errors.append(self.format(record))
        else:
            mark = "" if record.levelno == logging.INFO else f"{record.levelname.lower()}: "
            line = mark + self.format(record)
            self._lines += [] if hasattr(record, "passing") else [line]
            click.echo(line, err=True)
