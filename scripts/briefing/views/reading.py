"""How to read this: what the words on the pages mean, and what the receipts prove.

The page is prose; each language of the catalogue has a template of its own.
"""

from collections.abc import Iterator, Sequence

from briefing.model import Stance
from briefing.views.filed import Filed
from briefing.views.page import Page, Plan, page, plan
from briefing.views.words import Words

TEMPLATES = {"en": "reading.md", "ru": "reading.ru.md"}
POLARITIES = ("for", "against", "conditional", "neutral")


def reading(filed: Filed) -> Iterator[Plan]:
    """Yield the page that explains forms, dates, stances, receipts and statuses."""
    yield plan(_reading, "reading/index.md", filed.language, tuple(filed.digest.stances.values()))


def _reading(path: str, language: str, stances: Sequence[Stance]) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("How to read this"),
        description=words.text("What direct, partial, paraphrase, position, inferred and about mean here."),
        template=TEMPLATES[words.spoken],
        stances=sorted(stances, key=_by_polarity),
    )


def _by_polarity(each: Stance) -> tuple[int, str, str]:
    return (POLARITIES.index(each.record.polarity), each.name.casefold(), each.id)
