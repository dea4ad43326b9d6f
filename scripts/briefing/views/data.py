"""Data: what other programs can read, linked and explained."""

from collections.abc import Iterator

from briefing.model import Digest
from briefing.views.page import Page, page
from briefing.views.words import Words


def data(digest: Digest) -> Iterator[Page]:
    """Yield the page that links the exports beside it."""
    words = Words(digest.language)
    yield page(
        digest,
        "data/index.md",
        title=words.text("Data"),
        description=words.text("The whole record as JSON and CSV, with schemas."),
    )
