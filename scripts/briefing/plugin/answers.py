"""How the plugin answers MkDocs: where a project is, whether strict mode will end a build, and what went wrong."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import CountHandler

from briefing.problems import ProblemsFound
from briefing.site.errors import SeedsRefused, Stopped, counted, in_one_line
from briefing.site.project import CONFIG, absolute


def root_of(config: MkDocsConfig) -> Path:
    """Return the folder of mkdocs.yml; where it comes from a pipe, the one that MkDocs was started in."""
    return absolute(config.config_file_path or CONFIG).parent


def strict_counts() -> bool:
    """Return whether strict mode has counted a warning; MkDocs asks this only after `on_post_build`."""
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)


@contextmanager
def answered() -> Iterator[None]:
    """Say what went wrong as MkDocs wants to hear it: one line, no traceback; problems of seeds each on its own line."""
    try:
        yield
    except ProblemsFound as found:
        for problem in found.problems:
            click.echo(problem, err=True)
        raise SeedsRefused(f"{counted(found.problems)}: nothing was changed") from None
    except OSError as error:
        raise Stopped(in_one_line(error)) from error
