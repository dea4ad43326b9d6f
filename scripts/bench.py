"""The benchmark: writes synthetic projects, and measures build and search on them (docs/performance.md)."""

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from benchmark.building import PARTS
from benchmark.corpus.project import make as make_project
from benchmark.options import Options
from benchmark.report import placed
from benchmark.rival import bundles, hugo
from benchmark.steps import STEPS, Figures

_SEED = click.option("--seed", default=1, show_default=True, help="The same seed gives the same bytes.")
_JSON = click.option("--json", "out", type=click.Path(path_type=Path), help="Write the figures to this file too.")
_RUNS = click.option(
    "--runs", default=5, show_default=True, help="How often each query is asked, and how many edits are made."
)
_PAGEFIND = click.option("--pagefind", is_flag=True, help="Ask Pagefind too; `pagefind` has to be on PATH.")
_STOCK = click.option("--stock", is_flag=True, help="Build with a stock MkDocs at every size; at 10,000 it takes long.")
_ONLY = click.Choice([part.name for part in PARTS if not part.needed])
_SIZES = click.option(
    "--articles", "sizes", multiple=True, type=click.IntRange(1), help="How many; may be given again."
)
_FOLDER = click.Path(path_type=Path, file_okay=False)
_BUILT = click.Path(path_type=Path, file_okay=False, exists=True)


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
@_SIZES
@_SEED
@_RUNS
@_STOCK
@click.option("--only", multiple=True, type=_ONLY, help="Leave out the other parts; may be given again.")
@_JSON
def build(sizes: tuple[int, ...], seed: int, runs: int, stock: bool, only: tuple[str, ...], out: Path | None) -> None:
    """Measure the build: cold, after edits, checked, previewed, beside a stock MkDocs and Hugo."""
    _measure("build", sizes, Options(seed, runs, stock=stock, hugo=_hugo(), only=only), out)


@main.command()
@_SIZES
@_SEED
@_RUNS
@click.option("--project", type=_BUILT, help="Take this one, made by `make` and built; it keeps the edits.")
@_JSON
def floor(sizes: tuple[int, ...], seed: int, runs: int, project: Path | None, out: Path | None) -> None:
    """Measure what no build can leave out after an edit, step by step, beside the build of that edit."""
    if project:
        sizes = (sum(1 for _ in (project / "seeds" / "annotations").iterdir()),)
    _measure("floor", sizes, Options(seed, runs, project=project), out)


@main.command()
@_SIZES
@_SEED
@_RUNS
@_PAGEFIND
@_JSON
def search(sizes: tuple[int, ...], seed: int, runs: int, pagefind: bool, out: Path | None) -> None:
    """Measure the search: making its index, and answers in a real browser."""
    _measure("search", sizes, Options(seed, runs, pagefind), out)


@main.command("all")
@_RUNS
@_STOCK
@_JSON
def everything(runs: int, stock: bool, out: Path | None) -> None:
    """Take every measurement at all its sizes, with Pagefind and Hugo beside it where they are on PATH."""
    if not (pagefind := shutil.which("pagefind") is not None):
        click.echo(f"Pagefind is left out: {bundles.HOW_TO_GET}.", err=True)
    options = Options(runs=runs, pagefind=pagefind, stock=stock, hugo=_hugo())
    for step in STEPS:
        _measure(step.name, step.sizes, options, out)


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
        if step.name not in taken:
            continue  # a page keeps the tables of what wasn't measured
        made = step.tables(sorted(taken[step.name], key=lambda each: int(each["articles"])))
        if page:
            page.write_text(placed(page.read_text(encoding="utf-8"), made), encoding="utf-8")
        else:
            click.echo("\n\n".join(made.values()))


def _hugo() -> bool:
    """Return whether Hugo is on PATH; say so if it isn't."""
    if not (present := hugo.present()):
        click.echo(f"Hugo is left out: {hugo.HOW_TO_GET}.", err=True)
    return present


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
    if failed := [f"{part} at {each['articles']:,} articles" for each in measured for part in each.get("failed", ())]:
        raise click.ClickException(f"not measured: {', '.join(failed)}")


if __name__ == "__main__":
    sys.exit(main())
