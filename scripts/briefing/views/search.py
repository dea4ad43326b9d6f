"""Search: the page that the search fills, and that leads to the indexes without it."""

from collections.abc import Iterator, Sequence

from briefing.views.filed import Filed
from briefing.views.page import Page, Plan, page, plan
from briefing.views.words import Words


def search(filed: Filed) -> Iterator[Plan]:
    """Yield the search page; searching is the browser's work, so the page itself holds only the ways round it."""
    yield plan(_search, "search/index.md", filed.language, filed.further)


def _search(path: str, language: str, further: Sequence[str]) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Search"),
        description=words.text("Find who said what, by name, word or phrase."),
        further=further,
    )
