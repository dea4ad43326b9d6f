"""The terminal's door: a module a command, read when that command is asked for: starting counts."""

import logging
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

import click

from briefing.site.errors import in_one_line

COMMANDS = ("build", "check", "clean", "pack")


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"briefing.cli.{cmd_name}").command
        return command


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """Annotated news articles become pages that say who said what, when, and in which words."""


def run(args: Sequence[str] | None = None) -> NoReturn:
    """Run a command and end this process with its exit status.

    At once: taking a large digest apart, object by object, takes as long as many an edit, and nobody needs it any more.
    """
    status = main(args)
    logging.shutdown()
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):  # none where a terminal has closed it
            stream.flush()
    except OSError:  # who reads has gone; Python has its own way to end then
        sys.exit(status)
    os._exit(status)


def main(args: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 done, 1 problems in the seeds, 2 wrong use, 3 something failed."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that knows no Cyrillic is no reason to fail
    return _status(args)


def _status(args: Sequence[str] | None) -> int:
    try:
        return int(commands.main(args, "briefing", standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except OSError as error:
        click.echo(f"Error: {in_one_line(error)}", err=True)
        return 3
    except Exception:  # a slip of ours or of a plugin's: whoever mends it wants to see where
        traceback.print_exc()
        return 3
