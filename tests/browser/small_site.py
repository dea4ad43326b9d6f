"""The search page alone, over an index that a test makes: what the real site never does to its reader."""

from collections.abc import Sequence
from pathlib import Path

from briefing.search.document import Document
from tests.browser.engine_world import publish, site

PAGE = """<!doctype html>
<html lang="en">
<title>Search</title>
<link rel="icon" href="data:,">
<a href="#below">Below</a>
<main data-search-page="Search"></main>
<p id="below">Below
<script type="module" src="assets/search/box.js"></script>
"""


def small_site(folder: Path, documents: Sequence[Document]) -> None:
    """Write a site whose only page is the search."""
    site(folder, documents)
    (folder / "index.html").write_text(PAGE, encoding="utf-8")


def published_anew(folder: Path, documents: Sequence[Document]) -> None:
    """Put another index in the place of the one that the site has; no file of it that holds something else stays."""
    publish(folder / "search", documents)
