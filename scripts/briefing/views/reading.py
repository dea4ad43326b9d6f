"""How to read this: what the words on the pages mean, and what the receipts prove."""

from collections.abc import Iterator

from briefing.model import Digest
from briefing.views.page import Page, page
from briefing.views.words import Words


def reading(digest: Digest) -> Iterator[Page]:
    """Yield the page that explains forms, dates, stances, receipts and statuses."""
    words = Words(digest.language)
    yield page(
        digest,
        "reading/index.md",
        title=words.text("How to read this"),
        description=words.text("What direct, partial, paraphrase, position, inferred and about mean here."),
    )
