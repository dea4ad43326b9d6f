"""How to read this: what the words on the pages mean, and what the receipts prove."""

from collections.abc import Iterator

from briefing.model import Digest, Stance
from briefing.views.page import Page, page
from briefing.views.words import Words

POLARITIES = ("for", "against", "conditional", "neutral")


def reading(digest: Digest) -> Iterator[Page]:
    """Yield the page that explains forms, dates, stances, receipts and statuses."""
    words = Words(digest.language)
    yield page(
        digest,
        "reading/index.md",
        title=words.text("How to read this"),
        description=words.text("What direct, partial, paraphrase, position, inferred and about mean here."),
        stances=sorted(digest.stances.values(), key=_by_polarity),
    )


def _by_polarity(each: Stance) -> tuple[int, str, str]:
    return (POLARITIES.index(each.record.polarity), each.name.casefold(), each.id)
