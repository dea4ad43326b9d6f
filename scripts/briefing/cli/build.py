"""`briefing build`: seeds -> content -> site."""

from datetime import date
from pathlib import Path

import click

from briefing.cli import options
from briefing.site.errors import SeedsRefused
from briefing.site.run import run


@click.command("build")
@options.project
@click.option("--clean", is_flag=True, help="Trust nothing that was built before.")
@click.option("--as-of", metavar="DATE", callback=options.as_day, help='The day that "silent since" counts to.')
def command(root: Path, clean: bool, as_of: date | None) -> int:
    """Make content/ of the seeds and site/ of it, search and data included."""
    try:
        run(root, clean=clean, as_of=as_of)
    except SeedsRefused:
        return 1  # all has been said
    return 0
