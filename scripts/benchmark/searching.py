"""The search as a reader has it: its page opened with a query, its panel of filters, a query typed when it is open.

And the engine by itself, in a page of nothing: that is what another engine can be compared with.
"""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Browser, Page

from benchmark.browser import BLANK, Taken, fresh, summary, taken
from benchmark.server import Host

# What belongs to the search. The page's own HTML is below search/ too, and is taken out.
BELOW = ("/search/", "/assets/search")

_WATCH = """
window.bench = {};
const now = () => performance.timeOrigin + performance.now();
const note = (name) => { window.bench[name] ??= now(); };
new MutationObserver((changes) => {
  if (changes.some(({ target, addedNodes }) => addedNodes.length && target.closest?.(".bf-hits"))) note("first");
  const status = document.querySelector(".bf-find__status")?.textContent ?? "";
  if (status && !/so far|Searching/.test(status)) note("complete");
}).observe(document, { childList: true, subtree: true });
"""

_TYPE = """(text) => {
  const input = document.querySelector(".bf-find input");
  window.bench = {};
  const start = performance.timeOrigin + performance.now();
  document.querySelector(".bf-find__status").textContent = "";
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  return start;
}"""

_OPEN_FILTERS = """() => {
  const details = document.querySelector(".bf-filters");
  window.bench.opened = performance.timeOrigin + performance.now();
  new MutationObserver((changes, observer) => {
    window.bench.filled = performance.timeOrigin + performance.now();
    observer.disconnect();
  }).observe(details, { childList: true, subtree: true });
  details.open = true;
}"""

_ENGINE = """async ({ text }) => {
  const now = () => performance.timeOrigin + performance.now();
  const { Engine } = await import("/assets/search/engine.js");
  const engine = await Engine.open(new URL("/search/", location));
  const moments = {};
  let last;
  for await (const outcome of engine.search({ text, filters: {}, sort: "relevance", scripts: true })) {
    last = outcome;
    if (!moments.first && outcome.hits.length) {
      await engine.documents(outcome.hits.slice(0, 10));
      moments.first = now();
    }
  }
  await engine.documents(last.hits.slice(0, 10));
  moments.complete = now();
  moments.first ??= moments.complete;
  const facets = await engine.facets(last);
  moments.facets = now();
  const stances = facets.find(({ facet }) => facet === "stance")?.values ?? [];
  return {
    start: performance.timeOrigin,
    moments,
    total: last.total,
    hits: last.hits.map(({ shard, doc }) => [shard, doc]),
    stances: Object.fromEntries(stances.map(({ value, count }) => [value, count])),
  };
}"""


def opened(browser: Browser, host: Host, query: str, runs: int) -> dict[str, Any]:
    """Return what the search's page takes until the first result, until all years are searched, and for its filters."""
    return summary([_open(browser, host, query) for _ in range(runs)])


def _open(browser: Browser, host: Host, query: str) -> dict[str, Taken]:
    with fresh(browser) as page:
        page.add_init_script(_WATCH)
        start = _go(page, host, query)
        found = _below(host, start, page.evaluate("() => window.bench"))
        page.evaluate(_OPEN_FILTERS)
        page.wait_for_function("() => window.bench.filled")
        bench = page.evaluate("() => window.bench")
        return found | {"filters": _below(host, bench["opened"], {"filters": bench["filled"]})["filters"]}


def _go(page: Page, host: Host, query: str) -> float:
    """Open the search's page with a query, wait until all years are searched, and return when it began."""
    host.sent.clear()
    page.goto(f"{host.address}search/?{urlencode({'q': query})}")
    page.wait_for_function("() => window.bench.complete && window.bench.first")
    return float(page.evaluate("() => performance.timeOrigin"))


def _below(host: Host, start: float, moments: dict[str, float]) -> dict[str, Taken]:
    host.sent[:] = [each for each in host.sent if each.path != "/search/"]
    wanted = {name: moments[name] for name in moments if name in ("first", "complete", "filters")}
    return taken(host, start, wanted, BELOW)


def typed(browser: Browser, host: Host, queries: Sequence[str], runs: int) -> list[dict[str, Any]]:
    """Return for each query what it takes when it is typed, one after another, into the page that is open already."""
    found: list[list[dict[str, Taken]]] = [[] for _ in queries]
    for _ in range(runs):
        with fresh(browser) as page:
            page.add_init_script(_WATCH)
            _go(page, host, "weather")
            for query, noted in zip(queries, found, strict=True):
                host.sent.clear()
                start = page.evaluate(_TYPE, query)
                page.wait_for_function("() => window.bench.complete && window.bench.first")
                noted.append(_below(host, start, page.evaluate("() => window.bench")))
    return [summary(noted) for noted in found]


def asked(browser: Browser, host: Host, query: str, runs: int) -> dict[str, Any]:
    """Return what the engine by itself takes for a query, and its answer: total, hits as [shard, number], stances."""
    noted: list[dict[str, Taken]] = []
    answer: dict[str, Any] = {}
    for _ in range(runs):
        with fresh(browser) as page:
            host.sent.clear()
            page.goto(host.address + BLANK)
            answer = page.evaluate(_ENGINE, {"text": query})
            noted.append(taken(host, answer["start"], answer.pop("moments"), BELOW))
    return {"taken": summary(noted), **{name: answer[name] for name in ("total", "hits", "stances")}}
