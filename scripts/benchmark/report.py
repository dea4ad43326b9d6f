"""Figures as Markdown tables."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

Figures = dict[str, Any]


_PLACE = re.compile(r"(<!-- figures: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def search(measured: Sequence[Figures]) -> dict[str, str]:
    """Return the tables of the search by their name, each for all sizes that were measured."""
    beside = [each for each in measured if "pagefind" in each]
    tables = {
        "making": table(_MAKING, map(_making, measured)),
        "answers": _by_size(measured, _ANSWERS, lambda figures: map(_answer, _timed(figures))),
        "slow": _by_size(measured, _SLOW, _slow),
    }
    if not beside:
        return tables
    return tables | {
        "beside": _by_size(beside, _BESIDE, _beside),
        "agreement": _by_size(beside[-1:], _AGREEING, _agreeing),
        "bundles": table(_BUNDLES, map(_bundles, beside)),
    }


def placed(page: str, tables: Mapping[str, str]) -> str:
    """Return a page with each table between `<!-- figures: its name -->` and `<!-- end -->`."""
    return _PLACE.sub(
        lambda found: f"{found[1]}\n{tables[found[2]]}\n\n{found[3]}" if found[2] in tables else found[0], page
    )


def _by_size(
    measured: Iterable[Figures], head: Sequence[str], rows: Callable[[Figures], Iterable[Sequence[str]]]
) -> str:
    return "\n\n".join(
        f"**{figures['articles']:,} articles, {figures['documents']:,} documents**\n\n{table(head, rows(figures))}"
        for figures in measured
    )


# Seconds of making are the processor's: a machine that has other work too changes them least.
_MAKING = (
    *(
        "articles",
        "documents",
        "load, CPU s",
        "documents, CPU s",
        "index, CPU s",
        "most memory MB",
        "files",
        "size MB",
        "compressed MB",
    ),
    *("edit: documents of its year", "CPU s", "new files"),
)
_ANSWERS = ("query", "found", "first result kB", "ms", "all years kB", "ms", "filters kB", "ms", "typed kB", "ms")
_BESIDE = (
    *("query", "ours: first result kB", "ms", "Pagefind: first result kB", "ms"),
    *("ours: all years kB", "ms", "Pagefind: all years kB", "ms"),
)
_AGREEING = ("query", "exact", "ours", "counts", "Pagefind", "counts", "Pagefind, word by word", "counts")
_SLOW = ("engine", "first result ms", "responses", "all years ms", "responses")
_BUNDLES = (
    *("articles", "pages", "run s", "CPU s", "most memory MB", "largest bundle s", "files", "size MB"),
    "files that differ in a second run",
)


def _timed(figures: Figures) -> list[Figures]:
    return [each for each in figures["queries"] if each["timed"]]


def _making(figures: Figures) -> list[str]:
    costs, size, edit = figures["costs"], figures["size"]["all"], figures["edit"]
    return [
        f"{figures['articles']:,}",
        f"{figures['documents']:,}",
        *(f"{costs[name]['cpu']:.1f}" for name in ("load", "documents", "index")),
        f"{costs['index']['peak']:.0f}",
        f"{size['files']:,}",
        mb(size["bytes"]),
        mb(size["gzip"]),
        f"{edit['documents']:,}",
        f"{edit['cpu']:.2f}",
        f"{edit['files']:,}",
    ]


def _answer(query: Figures) -> list[str]:
    page = query["page"]
    cells = [_label(query), f"{query['engine']['total']:,}"]
    for moment in (page["first"], page["complete"], page["filters"], query["typed"]["first"]):
        cells += [_kb(moment["bytes"]), _ms(moment["ms"])]
    return cells


def _beside(figures: Figures) -> Iterable[list[str]]:
    for ours, theirs in zip(figures["queries"], figures["rival"], strict=True):
        if ours["timed"]:
            cells = [_label(ours)]
            for moment in ("first", "complete"):
                for taken in (ours["engine"]["taken"][moment], theirs["whole"]["engine"]["taken"][moment]):
                    cells += [_kb(taken["bytes"]), _ms(taken["ms"])]
            yield cells


def _agreeing(figures: Figures) -> Iterable[list[str]]:
    for ours, theirs in zip(figures["queries"], figures["rival"], strict=True):
        cells = [_label(ours), f"{ours['exact']:,}"]
        for answer in (ours, theirs["whole"], theirs["apart"]):
            cells += [_difference(answer), "right" if answer["counts"] else "wrong"]
        yield cells


def _difference(answer: Figures) -> str:
    lacks = [f"{answer[name]:,} {name}" for name in ("missing", "wrong") if answer[name]]
    return ", ".join(lacks) or "exact"


def _slow(figures: Figures) -> Iterable[list[str]]:
    for name, label in (("page", "ours, in its page"), ("engine", "ours, by itself"), ("pagefind", "Pagefind")):
        if taken := figures["slow"].get(name):
            cells = [label]
            for moment in (taken["first"], taken["complete"]):
                cells += [_ms(moment["ms"]), str(moment["responses"])]
            yield cells


def _bundles(figures: Figures) -> list[str]:
    made = figures["pagefind"]
    return [
        f"{figures['articles']:,}",
        f"{made['pages']:,}",
        f"{made['cost']['wall']:.1f}",
        f"{made['cost']['cpu']:.1f}",
        f"{made['cost']['peak']:.0f}",
        f"{made['largest']['wall']:.1f}",
        f"{made['files']:,}",
        mb(made["bytes"]),
        f"{made['differing']:,}",
    ]


def _label(query: Figures) -> str:
    return f"{query['label']}: {query['text']}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _kb(size: int) -> str:
    return f"{size / 1000:,.0f}"


def mb(size: int) -> str:
    """Return bytes as megabytes."""
    return f"{size / 1e6:,.1f}"


def _ms(spread: Sequence[float]) -> str:
    """Return median, least and greatest: `120 (100–150)`."""
    middle, least, greatest = (f"{each:,.0f}" for each in spread)
    return f"{middle} ({least}–{greatest})"
