"""VIEWS, the site map: one line a kind of page; each plans its pages from a digest and decides what they show."""

from collections.abc import Callable, Iterator

from briefing.model import Digest
from briefing.views.actors import actors
from briefing.views.articles import articles
from briefing.views.conflicts import conflicts
from briefing.views.data import data
from briefing.views.dates import dates
from briefing.views.exchanges import exchanges
from briefing.views.filed import Filed
from briefing.views.home import home
from briefing.views.page import Page, Plan
from briefing.views.positions import positions
from briefing.views.reading import reading
from briefing.views.search import search
from briefing.views.sources import sources
from briefing.views.topics import topics

VIEWS: tuple[Callable[[Filed], Iterator[Plan]], ...] = (
    home,
    positions,
    actors,
    exchanges,
    conflicts,
    dates,
    articles,
    topics,
    sources,
    data,
    reading,
    search,
)

__all__ = ["VIEWS", "Page", "Plan", "plans"]


def plans(digest: Digest) -> Iterator[Plan]:
    """Yield the plan of every page."""
    filed = Filed(digest)
    for view in VIEWS:
        yield from view(filed)
