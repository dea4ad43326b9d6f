"""Data: what other programs can read, linked and explained."""

from collections.abc import Iterator

from briefing.views.filed import Filed
from briefing.views.page import Page, Plan, page, plan
from briefing.views.words import Words


def data(filed: Filed) -> Iterator[Plan]:
    """Yield the page that links the exports beside it."""
    yield plan(_data, "data/index.md", filed.language)


def _data(path: str, language: str) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Data"),
        description=words.text("The whole record as JSON and CSV, with schemas."),
    )
