"""The figures of the build as Markdown tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median
from typing import Any

from benchmark.goals import goals, spread
from benchmark.report import mb, table

Figures = dict[str, Any]
_COSTS = (
    *("what", "wall s", "CPU s", "largest process MB", "all processes MB"),
    *("pages written", "files written", "MB written"),
)
_KINDS = ("actors", "articles", "dates", "topics", "sources")
_CORPUS = ("articles", "statements", "pages", *_KINDS, "others", "Markdown MB", "kept in .briefing/ MB")


def tables(measured: Sequence[Figures]) -> dict[str, str]:
    """Return the tables of the build by their name."""
    return {
        "corpus": table(_CORPUS, map(_corpus, measured)),
        "goals": goals(measured),
        "costs": "\n\n".join(f"{_head(figures)}\n\n{table(_COSTS, _costs(figures))}" for figures in measured),
    }


def _head(figures: Figures) -> str:
    """Return at what size, and how busy the machine was with other work."""
    return f"**{figures['articles']:,} articles**, {figures['cores']} cores, load before it {figures['load']:.1f}"


def _corpus(figures: Figures) -> list[str]:
    corpus, pages = figures["corpus"], figures["corpus"]["pages"]
    others = sum(count for kind, count in pages.items() if kind not in _KINDS)
    counts = [figures["articles"], corpus["statements"], sum(pages.values()), *(pages.get(kind, 0) for kind in _KINDS)]
    return [*(f"{count:,}" for count in (*counts, others)), mb(corpus["bytes"]), mb(corpus["kept"])]


def _costs(figures: Figures) -> Iterator[list[str]]:
    """Yield a row for each run, median (least–greatest) where there were several."""
    check, serve, stock = (figures.get(name) or {} for name in ("check", "serve", "stock"))
    for what, runs in (
        ("`python -c ''`", figures["python"]),
        ("cold build", [figures["cold"]]),
        ("nothing changed", figures.get("unchanged")),
        ("an edit", figures.get("edit")),
        ("check, cold", [check["cold"]] if check else None),
        ("check after an edit", check.get("edit")),
        ("stock MkDocs", [stock] if stock else None),
        ("Hugo", figures.get("hugo")),
    ):
        if runs:
            yield [what, *_usage(runs), *_written(runs)]
        if what == "an edit" and runs:
            yield _moment("… until pages and data stand", spread(runs, "pages"))
            yield _moment("… until the search stands", spread(runs, "search"))
    if serve:
        yield from _serve(serve)


def _serve(serve: Figures) -> Iterator[list[str]]:
    yield _moment("preview, until its first page", [serve["first"]])
    yield _moment("… a save until the new page", spread(serve["edits"], "page"))
    yield _moment("… a save until its search", spread(serve["edits"], "search"))
    yield ["… all of it, edits included", *_usage([serve["usage"]]), "", "", ""]
    yield _moment("preview started again, until its first page", serve["restarts"])


def _usage(runs: Sequence[Mapping[str, float]]) -> list[str]:
    times = (_seconds(spread(runs, name)) for name in ("wall", "cpu"))
    return [*times, *(f"{max(spread(runs, name)):,.0f}" for name in ("peak", "together"))]


def _written(runs: Sequence[Figures]) -> list[str]:
    if "written" not in runs[0]:
        return ["", "", ""]
    pages, files, size = (int(median(run["written"][name] for run in runs)) for name in ("pages", "files", "bytes"))
    return [f"{pages:,}", f"{files:,}", mb(size)]


def _moment(what: str, seconds: Iterable[float]) -> list[str]:
    return [what, _seconds(list(seconds)), *[""] * (len(_COSTS) - 2)]


def _seconds(values: Sequence[float]) -> str:
    """Return median, least and greatest: `1.20 (1.00–1.50)`; one value by itself."""
    if len(values) == 1:
        return f"{values[0]:,.2f}"
    return f"{median(values):,.2f} ({min(values):,.2f}–{max(values):,.2f})"
