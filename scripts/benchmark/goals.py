"""GOALS: what the build is to reach, one line each, with how it is reckoned from the figures."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from benchmark.report import table

Figures = dict[str, Any]
Sizes = Mapping[int, Figures]  # by the number of articles


@dataclass(frozen=True)
class Goal:
    """A row: what, its unit, how it is reckoned at a size (None where that wasn't measured), at most how much."""

    what: str
    unit: str
    reckon: Callable[[Sizes, int], float | None]
    most: Mapping[int, float] = field(default_factory=dict)


def goals(measured: Sequence[Figures]) -> str:
    """Return the table of goals, a column for each size that was measured."""
    sizes = {figures["articles"]: figures for figures in measured}
    head = ["what", *(f"{size:,} articles" for size in sizes), "goal"]
    return table(head, ([goal.what, *_cells(goal, sizes), _said(goal, sizes)] for goal in GOALS))


def spread(runs: Iterable[Mapping[str, float]] | None, name: str = "wall") -> list[float]:
    """Return a figure of all runs."""
    return [run[name] for run in runs or ()]


def _cells(goal: Goal, sizes: Sizes) -> Iterator[str]:
    for size in sizes:
        value = goal.reckon(sizes, size)
        yield "–" if value is None else _number(value, goal.unit)


def _said(goal: Goal, sizes: Sizes) -> str:
    """Return the goal in words, and for each size that was measured whether it is reached."""
    said = []
    for size, most in goal.most.items():
        value = goal.reckon(sizes, size) if size in sizes else None
        verdict = "" if value is None else ": **reached**" if value <= most else ": missed"
        said.append(f"{_number(most, goal.unit)} at {size:,}{verdict}")
    return "; ".join(said)


def _number(value: float, unit: str) -> str:
    digits = 2 if abs(value) < 10 else 1
    return f"{value:,.{digits}f} {unit}"


def _middle(runs: Sequence[float]) -> float | None:
    return median(runs) if runs else None


def _less(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one - other


def _ratio(one: float | None, other: float | None) -> float | None:
    return None if one is None or not other else one / other


def _edit(sizes: Sizes, size: int) -> float | None:
    return _middle(spread(sizes[size].get("edit")))


def _edit_beyond(sizes: Sizes, size: int) -> float | None:
    return _less(_edit(sizes, size), _middle(spread(sizes[size]["python"])))


def _pages(sizes: Sizes, size: int) -> float | None:
    return _middle(spread(sizes[size].get("edit"), "pages"))


def _search_behind(sizes: Sizes, size: int) -> float | None:
    return _middle([max(0.0, run["search"] - run["pages"]) for run in sizes[size].get("edit") or ()])


def _hugo(sizes: Sizes, size: int, name: str = "wall") -> float | None:
    return _middle(spread(sizes[size].get("hugo"), name))


def _served(sizes: Sizes, size: int, name: str) -> float | None:
    return _middle(spread((sizes[size].get("serve") or {}).get("edits"), name))


def _restarted(sizes: Sizes, size: int) -> float | None:
    return _middle((sizes[size].get("serve") or {}).get("restarts") or [])


def _cold(sizes: Sizes, size: int, name: str = "wall") -> float:
    return float(sizes[size]["cold"][name])


def _stock(sizes: Sizes, size: int, name: str = "wall") -> float | None:
    stock = sizes[size].get("stock")
    return float(stock[name]) if stock else None


def _growth(sizes: Sizes, size: int, name: str = "wall") -> float | None:
    """Return how many times as much a cold build takes as with a tenth of the articles."""
    return _cold(sizes, size, name) / _cold(sizes, size // 10, name) if size // 10 in sizes else None


def _memory(sizes: Sizes, size: int) -> float:
    """Return the most memory that any build, check or preview had, in gigabytes."""
    figures = sizes[size]
    check, serve = figures.get("check") or {}, figures.get("serve") or {}
    runs = [figures["cold"], *(figures.get("unchanged") or ()), *(figures.get("edit") or ()), *check.get("edit", ())]
    runs += [each for each in (check.get("cold"), serve.get("usage"), serve.get("restart_usage")) if each]
    return float(max(run["together"] for run in runs) / 1000)


def _checked(sizes: Sizes, size: int) -> float | None:
    check = sizes[size].get("check")
    return float(check["cold"]["wall"]) if check else None


def _checked_again(sizes: Sizes, size: int) -> float | None:
    return _middle(spread((sizes[size].get("check") or {}).get("edit")))


def _unchanged(sizes: Sizes, size: int) -> float | None:
    return _middle(spread(sizes[size].get("unchanged")))


def _times(
    one: Callable[[Sizes, int], float | None], other: Callable[[Sizes, int], float | None]
) -> Callable[[Sizes, int], float | None]:
    return lambda sizes, size: _ratio(one(sizes, size), other(sizes, size))


_HUGE, _LARGE = 10_000, 1_000
GOALS = (
    Goal("an edit, all of the build, beyond `python -c ''`", "s", _edit_beyond, {_LARGE: 1.0}),
    Goal("an edit, all of the build, beside Hugo's full build", "×", _times(_edit, _hugo), {_LARGE: 1.0}),
    Goal("an edit, until pages and data stand", "s", _pages, {_HUGE: 3.0}),
    Goal("an edit, until pages and data stand, beside Hugo's full build", "×", _times(_pages, _hugo), {_HUGE: 0.1}),
    Goal("an edit, its search behind pages and data", "s", _search_behind, {_HUGE: 5.0}),
    Goal("preview: from a save to the new page", "s", lambda s, n: _served(s, n, "page"), {_LARGE: 1.0, _HUGE: 2.5}),
    Goal("preview: from a save to its search", "s", lambda s, n: _served(s, n, "search")),
    Goal("preview: started again, until its first page", "s", _restarted, {_HUGE: 10.0}),
    Goal("cold build beside the stock build", "×", _times(_cold, _stock), {_LARGE: 0.7}),
    Goal(
        "the same, seconds of the processors",
        "×",
        _times(lambda s, n: _cold(s, n, "cpu"), lambda s, n: _stock(s, n, "cpu")),
    ),
    Goal("cold build beside Hugo's", "×", _times(_cold, _hugo)),
    Goal("cold build beside that of a tenth of the articles", "×", _growth, {_HUGE: 11.0}),
    Goal("the same, seconds of the processors", "×", lambda s, n: _growth(s, n, "cpu")),
    Goal("most memory of any build, check or preview", "GB", _memory, {_HUGE: 1.5}),
    Goal("`briefing check`, cold", "s", _checked, {_HUGE: 12.0}),
    Goal("`briefing check` after an edit", "s", _checked_again, {_HUGE: 1.0}),
    Goal("build where nothing changed", "s", _unchanged, {_HUGE: 1.5}),
)
