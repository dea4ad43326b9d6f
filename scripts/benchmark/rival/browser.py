"""The same queries with Pagefind in the same browser: base and newest year first, the older years behind them."""

from collections.abc import Sequence
from typing import Any

from playwright.sync_api import Browser

from benchmark.browser import BLANK, Taken, fresh, summary, taken
from benchmark.rival.pages import actor_word
from benchmark.server import Host

_BELOW = ("/pagefind/",)

# One call of `search` for the whole query is Pagefind's own way. With `apart` each word is asked for by itself, in
# quotation marks, which stands for exactly that word, and what all have is kept.
_SEARCH = """async ({ text, words, apart, bundles }) => {
  const now = () => performance.timeOrigin + performance.now();
  const [base, newest, ...older] = bundles.map((name) => `/pagefind/${name}/`);
  const pagefind = await import(`${base}pagefind.js`);
  await pagefind.options({ excerptLength: 30 });
  await pagefind.mergeIndex(newest);
  const moments = {};
  const find = async () => {
    if (!apart) return (await pagefind.search(text)).results;
    const lists = [];
    for (const word of words) lists.push((await pagefind.search(`"${word}"`)).results);
    const [first, ...others] = lists;
    const ids = others.map((list) => new Set(list.map(({ id }) => id)));
    return first.filter(({ id }) => ids.every((each) => each.has(id)));
  };
  const show = (results) => Promise.all(results.slice(0, 10).map((result) => result.data()));
  let results = await find();
  if (results.length) {
    await show(results);
    moments.first = now();
  }
  for (const bundle of older) await pagefind.mergeIndex(bundle);
  results = await find();
  await show(results);
  moments.complete = now();
  moments.first ??= moments.complete;
  await pagefind.filters();
  const { filters } = await pagefind.search(apart ? `"${words[0]}"` : text);
  moments.facets = now();
  const stances = Object.entries(filters?.stance ?? {}).filter(([, count]) => count);
  return {
    start: performance.timeOrigin,
    moments,
    total: results.length,
    hits: results.map(({ id }) => id),
    stances: Object.fromEntries(stances),
  };
}"""


def asked(
    browser: Browser, host: Host, query: dict[str, Any], bundles: Sequence[str], runs: int, *, apart: bool
) -> dict[str, Any]:
    """Return what Pagefind takes for a query, and its answer: total, hits as ids, stances."""
    words = [actor_word(query["actor"])] if query["actor"] else query["keys"]
    text = f'"{" ".join(query["tokens"])}"' if query["phrase"] else " ".join(words)
    noted: list[dict[str, Taken]] = []
    answer: dict[str, Any] = {}
    arguments = {"text": text, "words": words, "apart": apart and not query["phrase"], "bundles": list(bundles)}
    for _ in range(runs):
        with fresh(browser) as page:
            host.sent.clear()
            page.goto(host.address + BLANK)
            answer = page.evaluate(_SEARCH, arguments)
            noted.append(taken(host, answer["start"], answer.pop("moments"), _BELOW))
    return {"taken": summary(noted), **{name: answer[name] for name in ("total", "hits", "stances")}}
