"""What the commands share: options, checked as they are read, and how to print."""

import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from briefing.site.project import absolute, missing, parse_day


def _project(_: click.Context, __: click.Parameter, value: str) -> Path:
    root = absolute(value)
    if lack := missing(root):
        raise click.BadParameter(lack)
    return root


def as_day(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    """Return the day that an option's text names; it is wrong use if it names none."""
    try:
        return parse_day(value) if value is not None else None
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


project = click.option(
    "--project",
    "root",
    metavar="DIR",
    default=".",
    callback=_project,
    help="The folder that holds mkdocs.yml and seeds/; left out, this one.",
)


def hand_over(text: str) -> None:
    """Write a document to stdout as UTF-8, whatever the terminal speaks, as long as anybody reads it."""
    if sys.stdout is None:  # somebody has closed it
        return
    try:
        click.echo(text.encode(), nl=False)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(lines: Iterable[str]) -> None:
    """Print lines to stdout, as long as anybody reads them: `briefing check | head` is no failure."""
    try:
        for line in lines:
            click.echo(line)
        if sys.stdout is not None:  # it is where somebody has closed it: `briefing check >&-`
            sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
