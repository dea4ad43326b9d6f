"""What the search finds: one document for each thing, however many pages show it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from briefing.dates import Edtf, sort_key
from briefing.store import fingerprint

Kind = Literal["statement", "event", "date", "article", "actor", "topic", "source", "page"]
FACETS = ("kind", "actor", "topic", "stance", "form", "year", "month", "language", "source")
BASE, UNDATED = "base", "undated"  # the shards of what has no date by its nature, and of what lacks one

# How much a word counts by where it stands.
NAME, SAID, TEXT, ASIDE = 3, 2, 1, 0


class Part(NamedTuple):
    """A text of a document; `skip` are the stretches of it that other documents have, as (start, end)."""

    text: str
    language: str
    weight: int = TEXT
    quoted: bool = False
    printed: bool = True  # whether results may show it
    naming: bool = True  # whether it may name actors: May is a month before it is a minister
    skip: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Document:
    """Something that the search finds.

    `url` is relative to the site's root; `note` is one line that tells this document from others of its title; `actors`
    says how much each actor that it is of counts, beside those whom its text names; `facets` holds the values of each
    facet of FACETS that it has. Documents without a date stand in the order of `rank`, least first.
    """

    url: str
    kind: Kind
    title: str
    language: str
    note: str = ""
    parts: tuple[Part, ...] = ()
    actors: Mapping[str, int] = field(default_factory=dict)
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    when: Edtf | None = None
    rank: tuple[int, ...] = ()
    draft: bool = False

    @property
    def shard(self) -> str:
        """The year of the date that lists go by (D4), as four digits; BASE or UNDATED without one."""
        return _shard(self.kind, self.when)


class Findable(NamedTuple):
    """What is known of a document before it is made.

    `fingerprint` covers all that the document is made of, its place among others too.
    """

    url: str
    kind: Kind
    when: Edtf | None
    rank: tuple[int, ...]
    fingerprint: bytes
    make: Callable[[], Document]

    @property
    def shard(self) -> str:
        """The document's shard."""
        return _shard(self.kind, self.when)

    @property
    def newness(self) -> tuple[object, ...]:
        """The ascending sort key of a shard of dated documents, which stand the other way round."""
        return (*sort_key(self.when), self.rank, self.url)


def findable(document: Document) -> Findable:
    """Return a document that is made already."""
    known = fingerprint(repr(document))
    return Findable(document.url, document.kind, document.when, document.rank, known, lambda: document)


def _shard(kind: Kind, when: Edtf | None) -> str:
    point = (when.start or when.end) if when else None
    if point is not None:
        return f"{point.year:04}"
    return UNDATED if kind in ("statement", "event", "date", "article") else BASE


def line(*texts: str | None) -> str:
    """Return texts as one line, those left out that are empty."""
    return " · ".join(text for text in texts if text)
