"""The engine as the tests ask it: a page that has it, and answers as plain data."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from tests.browser.serving import Served

Query = str | Mapping[str, Any]


@dataclass
class Asker:
    """A page with the engine of a site; `begin` before anything else."""

    page: Page
    site: Served

    def begin(self, **how: Sequence[str]) -> "Asker":
        """Open the engine anew: no file is kept; `fail` and `hold` are parts of the paths of files."""
        self.page.goto(self.site.address)
        self.call("begin", how)
        return self

    def call(self, name: str, *arguments: Any) -> Any:
        """Call a function of engine_page.js."""
        # As JSON: arguments of Playwright's own lose a key `__proto__`.
        script = """async ([name, given]) =>
            (await import(new URL("engine_page.js", location.href)))[name](...JSON.parse(given))"""
        return self.page.evaluate(script, [name, json.dumps(arguments)])

    def ask(self, query: Query, **wanted: Any) -> dict[str, Any]:
        """Return what is found: `outcomes`, `total`, `nowhere`, `urls`, and `facets` and `without` if wanted."""
        answer: dict[str, Any] = self.call("ask", _query(query), wanted)
        return answer

    def ask_all(self, queries: Iterable[Query], **wanted: Any) -> list[dict[str, Any]]:
        """Return what is found by each of many queries."""
        answers: list[dict[str, Any]] = self.call("askAll", [_query(each) for each in queries], wanted)
        return answers

    def urls(self, query: Query) -> list[str]:
        """Return the addresses of all that is found, in order."""
        found: list[str] = self.ask(query)["urls"]
        return found

    def marked(self, query: Query, *texts: str, length: int | None = None) -> list[str]:
        """Return texts with hits in brackets."""
        found: list[str] = self.call("marked", _query(query), texts, *([length] if length else []))
        return found

    def requests(self) -> list[str]:
        """Return the files asked for since the last time, relative to the site's root."""
        asked: list[str] = self.call("requests")
        return asked


def _query(query: Query) -> dict[str, Any]:
    return {"text": query} if isinstance(query, str) else dict(query)
