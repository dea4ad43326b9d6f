"""MkDocs, run from here as its own command line would: the same mkdocs.yml, the same plugin, the same pages."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from briefing.site.errors import SeedsRefused, Stopped, in_one_line
from briefing.site.project import CONFIG, content_folder

PLUGIN = "briefing"


def run(root: Path, *, clean: bool = False, as_of: date | None = None) -> None:
    """Build the site of the project in `root`.

    Raises SeedsRefused where the seeds have problems, which are on stderr then, and Stopped where anything else failed.
    """
    with _messages(), _content(root):
        config = _configured(root)
        plugin = config.plugins[PLUGIN]
        plugin.config["clean"] = clean
        plugin.config["as_of"] = as_of or plugin.config["as_of"]
        _build(config)


def _configured(root: Path) -> MkDocsConfig:
    try:
        config = load_config(config_file=str(root / CONFIG))
    except (MkDocsException, ValueError) as error:  # ValueError: a date that the calendar lacks, bytes that are no text
        raise Stopped(f"MkDocs can't read {CONFIG}: {in_one_line(error)}") from error
    if PLUGIN not in config.plugins:
        raise Stopped(f"{CONFIG} lists no plugin `{PLUGIN}`: write `plugins: [{PLUGIN}]`")
    return config


def _build(config: MkDocsConfig) -> None:
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except Abort as error:  # MkDocs says with it that it has logged the error which is its context
        if isinstance(error.__context__, SeedsRefused):
            raise error.__context__ from None
        raise Stopped(f"MkDocs: {in_one_line(error)}") from error
    finally:
        config.plugins.on_shutdown()


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
def _messages() -> Iterator[None]:
    """Print MkDocs's warnings and errors to stderr, and what the plugin has to tell."""
    logger = logging.getLogger("mkdocs")
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(lambda record: record.levelno >= logging.WARNING or record.name.endswith(f".{PLUGIN}"))
    handler.setFormatter(_Line())
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


class _Line(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        mark = "" if record.levelno == logging.INFO else f"{record.levelname.lower()}: "
        return mark + super().format(record)
