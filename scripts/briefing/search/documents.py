"""The digest as documents."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from briefing.model import Digest
from briefing.published import actor_ids
from briefing.search import pages
from briefing.search.document import Document
from briefing.search.names import Names, names
from briefing.search.statements import events, statements
from briefing.views.interface import interface
from briefing.views.when import unit_in_words
from briefing.views.words import NAMES, Words


class Searchable(NamedTuple):
    """All that the index is made of.

    `labels` maps a facet to its values as a reader reads them; `interface` the browser's own texts from English to the
    site's language.
    """

    documents: tuple[Document, ...]
    names: Names
    labels: Mapping[str, Mapping[str, str]]
    interface: Mapping[str, str]


def searchable(digest: Digest) -> Searchable:
    """Return what is to be found of a digest: what it publishes, drafts of a live preview included."""
    words = Words(digest.language)
    known = names(digest.actors[id_] for id_ in sorted(actor_ids(digest)))
    found = tuple(_documents(digest, words))
    return Searchable(found, known, _labels(digest, found, words), interface(digest.language))


def _documents(digest: Digest, words: Words) -> Iterator[Document]:
    yield from statements(digest, words)
    yield from events(digest, words)
    yield from pages.articles(digest, words)
    yield from pages.dates(digest, words)
    yield from pages.actors(digest, words)
    yield from pages.topics(digest)
    yield from pages.sources(digest, words)


def _labels(digest: Digest, found: tuple[Document, ...], words: Words) -> dict[str, dict[str, str]]:
    used = {(facet, value) for each in found for facet, values in each.facets.items() for value in values}
    used |= {("kind", kind) for kind in NAMES["document"]}  # pages that are no records come later
    tables: dict[str, Callable[[str], str]] = {
        "kind": lambda id_: words.name("document", id_),
        "actor": lambda id_: digest.actors[id_].name,
        "topic": lambda id_: digest.topics[id_].name,
        "stance": lambda id_: digest.stances[id_].name,
        "form": lambda id_: words.name("form", id_),
        "month": lambda id_: unit_in_words(id_, words),
        "language": words.tongue,
        "source": lambda id_: digest.sources[id_].name,
    }
    return {
        facet: {value: label(value) for other, value in sorted(used) if other == facet}
        for facet, label in tables.items()
    }
