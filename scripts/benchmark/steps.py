"""STEPS: what `make bench` runs, one line each. A new measurement is a function, its tables, and a line here."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser

from benchmark import built, floored, report, searching
from benchmark.browser import chromium
from benchmark.building import build
from benchmark.corpus.project import make
from benchmark.cost import Cost, run, step
from benchmark.floor import floor
from benchmark.options import Options
from benchmark.rival import browser as rival
from benchmark.rival import bundles
from benchmark.server import Host, serving
from benchmark.site import addresses, build_site

_SCRIPTS = Path(__file__).parents[1]
_SLOW = {"delay": 0.15, "rate": 200_000.0}  # seconds, bytes a second: a telephone with a middling connection
_SLOW_QUERY = "two words"
Figures = dict[str, Any]


@dataclass(frozen=True)
class Step:
    """A measurement: its name, the sizes (articles) that `make bench` takes it at, how, and its tables."""

    name: str
    sizes: Sequence[int]
    measure: Callable[[int, Options], Figures]
    tables: Callable[[Sequence[Figures]], dict[str, str]]


def search(articles: int, options: Options) -> Figures:
    """Return the figures of the search over a synthetic project of so many articles."""
    if options.pagefind:
        bundles.program()  # it is missed now, not after an hour
    with TemporaryDirectory(prefix="bench-") as folder:
        work = Path(folder)
        costs: dict[str, Cost] = {}
        with step(costs, "make"):
            make(work / "project", articles, options.seed)
        figures = _index(work, options)
        figures["costs"]["make"] = asdict(costs["make"])
        site = build_site(work, work / "out" / "search")
        if options.pagefind:
            figures["pagefind"] = bundles.build(work / "out" / "pages", site / "pagefind")
        with serving(site) as host, chromium() as browser:
            figures["queries"] = _queries(browser, host, work, options)
            if options.pagefind:
                figures["rival"] = _rivals(browser, host, work, figures["pagefind"]["bundles"], options)
            figures["slow"] = _slow(browser, host, figures, options)
    return figures


def _index(work: Path, options: Options) -> Figures:
    """Make the index in a process of its own; return its figures, and what the process cost as a whole."""
    (work / "out").mkdir()
    command = [sys.executable, "-m", "benchmark.indexing", str(work / "project"), str(work / "out")]
    run([*command, *(["--pagefind"] if options.pagefind else [])], work / "index.json", cwd=_SCRIPTS)
    figures: Figures = json.loads((work / "index.json").read_text(encoding="utf-8"))
    return figures


def _queries(browser: Browser, host: Host, work: Path, options: Options) -> list[Figures]:
    """Return for each query what our search takes and how far its answer is the exact one."""
    known, found = addresses(work / "out" / "search"), []
    for query in json.loads((work / "out" / "queries.json").read_text(encoding="utf-8")):
        asked = searching.asked(browser, host, query["text"], options.runs if query["timed"] else 1)
        hits = [known[shard, doc] for shard, doc in asked.pop("hits")]
        found.append({**_named(query), "engine": asked, **_compared(query, hits, asked)})
        if query["timed"]:
            found[-1]["page"] = searching.opened(browser, host, query["text"], options.runs)
    timed = [each for each in found if each["timed"]]
    for each, typed in zip(
        timed, searching.typed(browser, host, [q["text"] for q in timed], options.runs), strict=True
    ):
        each["typed"] = typed
    return found


def _rivals(browser: Browser, host: Host, work: Path, names: Sequence[str], options: Options) -> list[Figures]:
    """Return for each query what Pagefind takes and how far its answer is the exact one, asked in both ways."""
    known, found = bundles.fragments(work / "out" / "pages", host.root / "pagefind"), []
    for query in json.loads((work / "out" / "queries.json").read_text(encoding="utf-8")):
        runs = options.runs if query["timed"] else 1
        ways, exact = {}, set(query["found"])
        for way in ("whole", "apart"):
            asked = rival.asked(browser, host, query, names, runs if way == "whole" else 1, apart=way == "apart")
            hits = list(_meant(asked.pop("hits"), known, exact))
            ways[way] = {"engine": asked, **_compared(query, hits, asked)}
        found.append({**_named(query), **ways})
    return found


def _slow(browser: Browser, host: Host, figures: Figures, options: Options) -> Figures:
    """Return what one query takes, ours and Pagefind's, where the connection is slow."""
    query = next(each for each in figures["queries"] if each["label"] == _SLOW_QUERY)
    host.delay, host.rate = _SLOW["delay"], _SLOW["rate"]
    found = {"page": searching.opened(browser, host, query["text"], options.runs)}
    found["engine"] = searching.asked(browser, host, query["text"], options.runs)["taken"]
    if options.pagefind:
        names = figures["pagefind"]["bundles"]
        found["pagefind"] = rival.asked(browser, host, query, names, options.runs, apart=False)["taken"]
    host.delay, host.rate = 0.0, 0.0
    return found


def _named(query: Figures) -> Figures:
    return {name: query[name] for name in ("label", "text", "timed", "keys", "tokens", "actor", "phrase")}


def _meant(ids: Iterable[str], known: Mapping[str, Iterable[str]], exact: Set[str]) -> Iterator[str]:
    """Yield the documents that ids stand for; where an id is that of several, in favour of the answer."""
    for id_, times in Counter(ids).items():
        yield from sorted(known[id_], key=lambda address: (address not in exact, address))[:times]


def _compared(query: Figures, hits: Sequence[str], asked: Figures) -> Figures:
    """Return how an answer differs from the exact one."""
    exact = set(query["found"])
    return {
        "exact": len(exact),
        "missing": len(exact - set(hits)),
        "wrong": len(set(hits) - exact),
        "counts": asked["stances"] == query["stances"],
    }


STEPS = (
    Step("build", (100, 1_000, 10_000), build, built.tables),
    Step("floor", (1_000, 10_000), floor, floored.tables),
    Step("search", (100, 1_000, 10_000), search, report.search),
)
