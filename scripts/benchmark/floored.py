"""The figures of the floor as a Markdown table: a row a step, a column for each size that was measured."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from statistics import median
from typing import Any

from benchmark.report import mb, table
from benchmark.unavoidable import STEPS

Figures = dict[str, Any]
Row = tuple[str, Callable[[Figures], str]]
_STEPS = {
    "python": "Python starts (`python -c ''`)",
    "library": "import what of Python's own library the rest needs",
    **{step.name: step.what for step in STEPS},
}
_LATER = "search"  # comes when pages and data stand


def tables(measured: Sequence[Figures]) -> dict[str, str]:
    """Return the table of the floor by its name."""
    head = ["step, wall s", *(f"{figures['articles']:,} articles" for figures in measured)]
    return {"floor": table(head, ([what, *map(cell, measured)] for what, cell in _rows()))}


def _rows() -> Iterator[Row]:
    yield "*what the edit makes anew*", _changed
    for name, what in _STEPS.items():
        yield what, partial(_step, name)
    yield "**sum**", lambda figures: f"**{total(figures):,.2f}**"
    yield "all in one process", lambda figures: _spread(figures["steps"]["together"])
    yield "`briefing build` of the same edit", lambda figures: _spread(_builds(figures, "wall"))
    yield "… beside the sum", lambda figures: _times(_builds(figures, "wall"), total(figures))
    yield "sum, all but the search", lambda figures: f"{total(figures, but=_LATER):,.2f}"
    yield "`briefing build`, until pages and data stand", lambda figures: _spread(_builds(figures, "pages"))
    yield "… beside that sum", lambda figures: _times(_builds(figures, "pages"), total(figures, but=_LATER))


def total(figures: Figures, but: str = "") -> float:
    """Return the sum of the steps' medians; of all `but` one, if that is named."""
    return sum(float(median(figures["steps"][name])) for name in _STEPS if name != but)


def _step(name: str, figures: Figures) -> str:
    return _spread(figures["steps"][name])


def _builds(figures: Figures, name: str) -> list[float]:
    return [run[name] for run in figures["build"]]


def _changed(figures: Figures) -> str:
    """Return in words what was made."""
    changed = figures["changed"]
    counts = ", ".join(f"{changed[kind]:,} {kind}" for kind in ("pages", "data", "search"))
    return f"{changed['files']:,} files ({counts}, {changed['content']:,} in `content/`), {mb(changed['bytes'])} MB"


def _spread(values: Sequence[float]) -> str:
    """Return median, least and greatest to a millisecond, since some steps take few: `0.120 (0.100–0.150)`."""
    return f"{median(values):,.3f} ({min(values):,.3f}–{max(values):,.3f})"


def _times(values: Sequence[float], beside: float) -> str:
    return f"{median(values) / beside:,.2f} ×"
