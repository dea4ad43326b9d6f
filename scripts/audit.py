"""The audit: has the built site judged, writes the figures into docs/quality.md, and fails where one misses its goal."""

import sys
from pathlib import Path

import click

from auditing.judges import first_visit, looked_at, validated
from auditing.report import PAGE, Audit, written
from benchmark.server import serving

_SITE = click.Path(path_type=Path, file_okay=False, exists=True)


@click.command()
@click.argument("site", type=_SITE)
@click.argument("browser")
def main(site: Path, browser: str) -> None:
    """Audit SITE with the Chromium at BROWSER."""
    markup = validated(site)
    with serving(site.resolve()) as host:
        visited, size = first_visit(host)
        audit = Audit(markup, looked_at(host, browser), visited, size)
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), audit), encoding="utf-8")
    for each in audit.missed:
        click.echo(each)
    sys.exit(any(audit.missed))


if __name__ == "__main__":
    main()
