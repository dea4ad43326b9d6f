"""Search: the page that the search fills, and that leads to the indexes without it."""

from collections.abc import Iterator

from briefing.model import Digest
from briefing.views.page import Page, page
from briefing.views.words import Words


def search(digest: Digest) -> Iterator[Page]:
    """Yield the search page; searching is the browser's work, so the page itself holds only the ways round it."""
    words = Words(digest.language)
    yield page(
        digest,
        "search/index.md",
        title=words.text("Search"),
        description=words.text("Find who said what, by name, word or phrase."),
    )
