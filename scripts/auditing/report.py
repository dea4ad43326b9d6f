"""The figures of an audit as docs/quality.md has them, and what of them misses its goal."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from auditing.judges import CATEGORIES, Looked, Markup

PAGE = Path(__file__).parents[2] / "docs" / "quality.md"
GOALS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
HEADINGS = {
    "performance": "performance",
    "accessibility": "accessibility",
    "best-practices": "best practices",
    "seo": "SEO",
}
VISIT = 250_000  # bytes, compressed, of a first visit to an actor's page
_MEASURED = re.compile(r"(<!-- measured -->\n).*?(<!-- end -->)", re.DOTALL)


@dataclass(frozen=True)
class Audit:
    """All that was found: of the validator, of Lighthouse, and the bytes of a first visit to a page."""

    markup: Markup
    looked: Looked
    visited: str
    bytes: int

    @property
    def missed(self) -> Iterator[str]:
        """What misses its goal, a line each."""
        yield from (f"markup: {error} ({number} times)" for error, number in self.markup.errors.items())
        for page in self.looked.pages:
            for name, goal in GOALS.items():
                if page.scores[name] < goal:
                    yield f"{page.title}: {HEADINGS[name]} {page.scores[name]}, not {goal} ({', '.join(page.lacks)})"
        if self.bytes > VISIT:
            yield f"{self.visited}: {self.bytes:,} bytes for a first visit, not {VISIT:,}"


def written(page: str, audit: Audit) -> str:
    """Return docs/quality.md with the figures of an audit in their place."""
    return _MEASURED.sub(lambda found: f"{found[1]}{_figures(audit)}{found[2]}", page)


def _figures(audit: Audit) -> str:
    markup = audit.markup
    rows = [
        f"| {page.title} (`{page.address}`) | {' | '.join(str(page.scores[name]) for name in CATEGORIES)} |"
        for page in audit.looked.pages
    ]
    return "\n".join(
        (
            f"vnu {markup.version}: {sum(markup.errors.values())} errors on {markup.pages:,} pages.",
            "",
            f"Lighthouse {audit.looked.version}, Chromium {audit.looked.browser}, as on a phone with a slow connection:",
            "",
            f"| | {' | '.join(HEADINGS[name] for name in CATEGORIES)} |",
            f"| --- |{' ---: |' * len(CATEGORIES)}",
            *rows,
            "",
            f"A first visit to `{audit.visited}`, the largest page of an actor: {audit.bytes / 1000:.0f} kB, compressed, all told.",
            "",
        )
    )
