"""The digest as documents."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing.model import Digest
from briefing.published import actor_ids, source_ids, topic_ids
from briefing.search import pages, registers
from briefing.search.dated import date_facets
from briefing.search.document import Findable
from briefing.search.kept import Keeper, Memory
from briefing.search.names import Names, kept_names
from briefing.search.statements import events, statements
from briefing.views.interface import interface
from briefing.views.when import unit_in_words
from briefing.views.words import NAMES, Words


class Searchable(NamedTuple):
    """All that the index is made of.

    `labels` maps a facet to its values as a reader reads them; `interface` the browser's own texts from English to the
    site's language.
    """

    documents: Sequence[Findable]
    names: Names
    labels: Mapping[str, Mapping[str, str]]
    interface: Mapping[str, str]


def searchable(digest: Digest, kept: Keeper | None = None) -> Searchable:
    """Return what is to be found of a digest: what it publishes, drafts of a live preview included.

    `kept` has the names of the time before, and is left with these.
    """
    words = Words(digest.language)
    known = kept_names([digest.actors[id_] for id_ in sorted(actor_ids(digest))], kept or Memory())
    return Searchable(tuple(_documents(digest, words)), known, _labels(digest, words), interface(digest.language))


def _documents(digest: Digest, words: Words) -> Iterator[Findable]:
    yield from statements(digest, words)
    yield from events(digest, words)
    yield from pages.articles(digest, words)
    yield from pages.dates(digest, words)
    yield from registers.actors(digest, words)
    yield from registers.topics(digest)
    yield from registers.sources(digest, words)


def _labels(digest: Digest, words: Words) -> dict[str, dict[str, str]]:
    tables: dict[str, tuple[Iterable[str], Callable[[str], str]]] = {
        "kind": (NAMES["document"], lambda id_: words.name("document", id_)),
        "actor": (actor_ids(digest), lambda id_: digest.actors[id_].name),
        "topic": (topic_ids(digest), lambda id_: digest.topics[id_].name),
        "stance": ((each.stance.id for each in digest.statements), lambda id_: digest.stances[id_].name),
        "form": ((each.form for each in digest.statements), lambda id_: words.name("form", id_)),
        "month": (_months(digest), lambda id_: unit_in_words(id_, words)),
        "language": ((each.head.language for each in digest.articles.values()), words.tongue),
        "source": (source_ids(digest), lambda id_: digest.sources[id_].name),
    }
    return {facet: {value: label(value) for value in sorted(set(used))} for facet, (used, label) in tables.items()}


def _months(digest: Digest) -> Iterator[str]:
    """Yield the months that documents are found by; that of a day's page is a month of what stands on it."""
    dates = [each.date for each in digest.statements if each.date]
    dates += [each.date for each in digest.events]
    dates += [each.head.published for each in digest.articles.values()]
    for when in {when.text: when for when in dates}.values():
        yield from date_facets(when).get("month", ())
