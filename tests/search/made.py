"""Indexes made for tests."""

from collections.abc import Iterable

from briefing.search.document import Findable
from briefing.search.documents import Searchable
from briefing.search.index import index
from briefing.search.kept import Keeper
from briefing.search.output import Output


def files(found: Searchable, pages: Iterable[Findable] = (), kept: Keeper | None = None) -> dict[str, str]:
    """Return all files of an index of which nothing is published, in the order in which they were written."""
    made: dict[str, str] = {}
    paths = index(found, pages, output=Output(made.__setitem__), kept=kept)
    assert paths == made.keys()
    return made
