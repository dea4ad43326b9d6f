"""The benchmark: writes synthetic projects, and measures the search on them (docs/performance.md)."""

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from benchmark.corpus.project import make as make_project
from benchmark.report import placed
from benchmark.rival.bundles import HOW_TO_GET
from benchmark.steps import STEPS, Figures, Options

_SEED = click.option("--seed", default=1, show_default=True, help="The same seed gives the same bytes.")
_JSON = click.option("--json", "out", type=click.Path(path_type=Path), help="Write the figures to this file too.")
_RUNS = click.option("--runs", default=5, show_default=True, help="How often each query is asked.")
_PAGEFIND = click.option("--pagefind", is_flag=True, help="Ask Pagefind too; `pagefind` has to be on PATH.")
_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group()
def main() -> None:
    """Measure the project at sizes that nobody has written yet."""


@main.command()
@click.argument("folder", type=_FOLDER)
@click.option("--articles", required=True, type=click.IntRange(1), help="How many.")
@_SEED
def make(folder: Path, articles: int, seed: int) -> None:
    """Write a synthetic project into FOLDER."""
    try:
        make_project(folder, articles, seed)
    except FileExistsError as error:
        raise click.ClickException(str(error)) from None


@main.command()
@click.option("--articles", "sizes", multiple=True, type=click.IntRange(1), help="How many; may be given again.")
@_SEED
@_RUNS
@_PAGEFIND
@_JSON
def search(sizes: tuple[int, ...], seed: int, runs: int, pagefind: bool, out: Path | None) -> None:
    """Measure the search: making its index, and answers in a real browser."""
    _measure("search", sizes, Options(seed, runs, pagefind), out)


@main.command("all")
@_RUNS
@_JSON
def everything(runs: int, out: Path | None) -> None:
    """Take every measurement at all its sizes, with Pagefind beside it where that is on PATH."""
    if not (pagefind := shutil.which("pagefind") is not None):
        click.echo(f"Pagefind is left out: {HOW_TO_GET}.", err=True)
    for step in STEPS:
        _measure(step.name, step.sizes, Options(runs=runs, pagefind=pagefind), out)


@main.command()
@click.argument("figures", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--into", "page", type=click.Path(path_type=Path, exists=True), help="Put them into this page.")
def tables(figures: tuple[Path, ...], page: Path | None) -> None:
    """Print the tables of FIGURES, files that --json has written, or put them into a page."""
    taken: dict[str, list[Figures]] = {}
    for path in figures:
        for name, measured in json.loads(path.read_text(encoding="utf-8")).items():
            taken.setdefault(name, []).extend(measured)
    for step in STEPS:
        made = step.tables(sorted(taken.get(step.name, ()), key=lambda each: int(each["articles"])))
        if page:
            page.write_text(placed(page.read_text(encoding="utf-8"), made), encoding="utf-8")
        else:
            click.echo("\n\n".join(made.values()))


def _measure(name: str, sizes: Sequence[int], options: Options, out: Path | None) -> None:
    """Take a measurement at each size; print its tables, and write the figures so far after each."""
    step = next(each for each in STEPS if each.name == name)
    measured: list[Figures] = []
    for size in sizes or step.sizes:
        click.echo(f"{name}: {size:,} articles …", err=True)
        try:
            measured.append(step.measure(size, options))
        except (FileNotFoundError, RuntimeError) as error:
            raise click.ClickException(str(error)) from None
        if out:
            before = json.loads(out.read_text(encoding="utf-8")) if out.exists() else {}
            out.write_text(json.dumps(before | {name: measured}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    click.echo("\n\n".join(step.tables(measured).values()))


if __name__ == "__main__":
    sys.exit(main())
