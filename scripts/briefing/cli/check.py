"""`briefing check`: every problem, as an editor, a program or a code host reads it."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import click

from briefing.cli import options
from briefing.cores import uncollected
from briefing.problems import Problem
from briefing.site.checking import problems
from briefing.site.errors import counted

# Of a problem as JSON, in the order in which the format names them.
KEYS = ("path", "line", "column", "field", "message", "value", "suggestion", "severity")


def _text(found: Sequence[Problem]) -> Iterator[str]:
    return map(str, found)


def _json(found: Sequence[Problem]) -> Iterator[str]:
    yield json.dumps([{key: getattr(each, key) for key in KEYS} for each in found], indent=1)


def _github(found: Sequence[Problem]) -> Iterator[str]:
    """Yield workflow commands, which GitHub shows beside the lines of a change."""
    for each in found:
        level = "notice" if each.severity == "note" else each.severity
        place = f"file={_property(each.path)},line={each.line},col={each.column},title={_property(each.field)}"
        yield f"::{level} {place}::{_data(each.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: Mapping[str, Callable[[Sequence[Problem]], Iterator[str]]] = {"text": _text, "json": _json, "github": _github}


@click.command("check")
@options.project
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
def command(root: Path, form: str) -> int:
    """List every problem and warning of the seeds at once."""
    with uncollected():  # to the end of the process: who collects behind the work looks through all that it read
        found = problems(root)
        options.say(FORMATS[form](found))
        click.echo(counted(found), err=True)
    return int(any(each.severity == "error" for each in found))
