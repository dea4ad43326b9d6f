"""`briefing build`: seeds -> content -> site."""

from datetime import date
from pathlib import Path

import click

from briefing.cli import options
from briefing.site import unchanged


@click.command("build")
@options.project
@click.option("--clean", is_flag=True, help="Trust nothing that was built before.")
@click.option("--as-of", metavar="DATE", callback=options.as_day, help='The day that "silent since" counts to.')
def command(root: Path, clean: bool, as_of: date | None) -> int:
    """Make content/ of the seeds and site/ of it, search and data included."""
    lines = None if clean else unchanged.recall(root, as_of)
    if lines is not None:
        for line in lines:
            click.echo(line, err=True)
        return 0
    from briefing.site.errors import SeedsRefused  # noqa: PLC0415 - what sets pages takes long to start
    from briefing.site.run import run  # noqa: PLC0415 - as above

    try:
        run(root, clean=clean, as_of=as_of)
    except SeedsRefused:
        return 1  # all has been said
    return 0
