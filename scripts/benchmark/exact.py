"""The exact answer to a query: every document is gone through, word by word. Slow, and plain enough to be believed.

It shares with the search what a word is, what it is indexed under and whom it names (`split`, `Stems`, `Names`), nothing
else.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from briefing.search.document import Document, Part
from briefing.search.names import Names
from briefing.search.stems import Stems
from briefing.search.words import split, stem

_NONE = -1  # no word: between parts, and in what other documents have


@dataclass(frozen=True)
class Query:
    """A query: how it is called in tables, what is typed, its words' tokens, and how they are to be taken."""

    label: str
    text: str
    tokens: tuple[str, ...]
    phrase: bool = False
    prefix: bool = False
    actor: str | None = None  # whom the words name


class Corpus:
    """The words of all documents, and whom each document names."""

    def __init__(self, documents: Sequence[Document], names: Names) -> None:
        self.documents = documents
        self.names = names
        self.stems = Stems()
        self.tokens: dict[str, int] = {}
        self.actors: list[frozenset[str]] = []
        self.texts = [self._read(document) for document in documents]
        self.frequency: Counter[int] = Counter()
        for text in self.texts:
            self.frequency.update(set(text) - {_NONE})
        self.keys = {token: frozenset(self.stems.keys(token)) for token in self.tokens}
        self._spelled = list(self.tokens)

    def _read(self, document: Document) -> "array[int]":  # 3.11 has no such type where it runs
        """Return a document's words as numbers, and note whom it names, by its records or in any spelling in its texts."""
        text, named = array("l"), set(document.actors)
        for part in document.parts:
            words = [(word, _skipped(part, word.start)) for word in split(part.text)]
            text.extend(
                _NONE if skipped else self.tokens.setdefault(word.token, len(self.tokens)) for word, skipped in words
            )
            text.append(_NONE)
            capitals = {n for n, (word, _) in enumerate(words) if part.text[word.start : word.end].isupper()}
            stems = ["" if skipped else self._stem(word.token) for word, skipped in words]
            named.update(self.names.met(stems, capitals) if part.naming else ())
        self.actors.append(frozenset(named))
        return text

    @cache  # noqa: B019 - a corpus lives as long as the process that reads it
    def _stem(self, token: str) -> str:
        return stem(token)

    def words(self, number: int) -> set[str]:
        """Return the tokens of a document's words."""
        return {self._spelled[n] for n in set(self.texts[number]) if n != _NONE}

    def answer(self, query: Query) -> set[int]:
        """Return the numbers of the documents that a query finds."""
        wanted = [self._standing_for(token, query.prefix) for token in query.tokens]
        found = {n for n, text in enumerate(self.texts) if _holds(text, wanted, query.phrase)}
        if query.actor:
            found |= {n for n, actors in enumerate(self.actors) if query.actor in actors}
        return found

    def counts(self, found: Iterable[int], facet: str) -> dict[str, int]:
        """Return how many of the documents have each value of a facet."""
        return dict(Counter(value for n in found for value in set(self.documents[n].facets.get(facet, ()))))

    def meant(self, token: str) -> frozenset[str]:
        """Return the keys that a query's word stands for: its stem's, and those of the words that it is a form of."""
        stemmed = stem(token)
        forms = {key for known in self._forms().get(stemmed, ()) for key in known}
        return frozenset({stemmed} | forms)

    def _standing_for(self, token: str, prefix: bool) -> set[int]:
        if prefix:
            return {n for known, n in self.tokens.items() if any(key.startswith(token) for key in self.keys[known])}
        meant = self.meant(token)
        return {n for known, n in self.tokens.items() if self.keys[known] & meant}

    def _forms(self) -> dict[str, list[tuple[str, ...]]]:
        if not hasattr(self, "_made"):
            self._made: dict[str, list[tuple[str, ...]]] = {}
            for known in self.tokens:
                for form, keys in self.stems.forms(known).items():
                    self._made.setdefault(form, []).append(tuple(keys))
        return self._made


def _skipped(part: Part, place: int) -> bool:
    """Return whether a place lies in a stretch that other documents have."""
    return any(start <= place < end for start, end in part.skip)


def _holds(text: Sequence[int], wanted: Sequence[set[int]], phrase: bool) -> bool:
    if not phrase:
        return all(not each.isdisjoint(text) for each in wanted)
    starts = range(len(text) - len(wanted) + 1)
    return any(all(text[start + place] in each for place, each in enumerate(wanted)) for start in starts)
