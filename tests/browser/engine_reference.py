"""What a query should find, worked out by looking at every document: slow, plain, and written apart from the engine.

Queries are lists of words and of phrases (tuples of words); filters are facet -> values.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.search.document import Document
from briefing.search.names import Names
from briefing.search.stems import Stems
from briefing.search.words import split, stem

Query = Sequence[str | tuple[str, ...]]
Filters = Mapping[str, Sequence[str]]


@dataclass
class Reference:
    """Documents in the order in which they stand, whom each names and with what weight, and how actors are spelled."""

    documents: Sequence[Document]
    actors: Sequence[Mapping[str, int]]
    names: Names
    stems: Stems = field(default_factory=Stems)

    def __post_init__(self) -> None:
        """Read every word once."""
        self.read = [
            [(part.weight, [set(self.stems.keys(word.token)) for word in split(part.text)]) for part in each.parts]
            for each in self.documents
        ]
        tokens = {word.token for each in self.documents for part in each.parts for word in split(part.text)}
        forms = [(form, key) for token in tokens for form, keys in self.stems.forms(token).items() for key in keys]
        self.leads: dict[str, set[str]] = {}
        for form, key in forms:
            self.leads.setdefault(form, set()).add(key)

    def found(self, query: Query, filters: Filters, *, scripts: bool = True) -> list[str]:
        """Return the addresses of what is found, best first."""
        units = list(self._units(query, scripts))
        tables = [self._weights(unit) for unit in units]
        hits = [
            n for n in range(len(self.documents)) if all(n in table for table in tables) and self._passes(n, filters)
        ]
        rarity = [round(1000 * math.log(1 + len(self.documents) / max(1, len(table)))) for table in tables]
        own = self._own_pages(units)

        def score(n: int) -> float:
            told = sum(idf * (1 + table[n]) for idf, table in zip(rarity, tables, strict=True))
            return math.inf if n in own else told

        return [self.documents[n].url for n in sorted(hits, key=lambda n: -score(n))] if query or filters else []

    def counts(self, query: Query, filters: Filters, facet: str, *, scripts: bool = True) -> dict[str, int]:
        """Return how many documents have each value of a facet, if its own filter isn't counted."""
        others = {name: values for name, values in filters.items() if name != facet}
        found = (
            set(self.found(query, others, scripts=scripts))
            if query or others
            else {each.url for each in self.documents}
        )
        counts: dict[str, int] = dict.fromkeys(filters.get(facet, ()), 0)
        for each in self.documents:
            for value in each.facets.get(facet, ()) if each.url in found else ():
                counts[value] = counts.get(value, 0) + 1
        return counts

    def _passes(self, n: int, filters: Filters) -> bool:
        having = self.documents[n].facets
        return all(set(values) & set(having.get(facet, ())) for facet, values in filters.items())

    def _units(self, query: Query, scripts: bool) -> Iterable[tuple[list[set[str]], bool, set[str]]]:
        """Yield what each unit asks: a set of keys a word, whether they follow one another, the actors it names."""
        words = [each if isinstance(each, str) else None for each in query]
        at = 0
        while at < len(query):
            each = query[at]
            if not isinstance(each, str):
                yield [self._keys(word) for word in each], True, set()
                at += 1
                continue
            length, ids = self._named(words, at) if scripts else (0, set())
            spelled = words[at : at + max(1, length)]
            yield [self._keys(word) for word in spelled if word], False, ids
            at += max(1, length)

    def _named(self, words: Sequence[str | None], at: int) -> tuple[int, set[str]]:
        stems = [stem(_token(word)) if word else None for word in words[at:]]
        here = [
            (1 + len(rest), id_)
            for rest, id_ in self.names.spellings.get(stems[0] or "", ())
            if stems[1 : 1 + len(rest)] == list(rest)
        ]
        longest = max((length for length, _ in here), default=0)
        return longest, {id_ for length, id_ in here if length == longest}

    def _keys(self, word: str) -> set[str]:
        own = stem(_token(word))
        return {own, *self.leads.get(own, ())}

    def _weights(self, unit: tuple[list[set[str]], bool, set[str]]) -> dict[int, int]:
        """Return document -> weight, for those that a unit is found in."""
        words, phrase, ids = unit
        found: dict[int, int] = {}
        for n, parts in enumerate(self.read):
            each = [max((w for w, keys in parts if any(word & key for key in keys)), default=-1) for word in words]
            stands = any(_follow(words, keys) for _, keys in parts) if phrase else True
            spelled = min(each) if stands else -1
            named = max((weight for id_, weight in self.actors[n].items() if id_ in ids), default=-1)
            if max(spelled, named) >= 0:
                found[n] = max(spelled, named)
        return found

    def _own_pages(self, units: Sequence[tuple[list[set[str]], bool, set[str]]]) -> set[int]:
        meant = set.intersection(*(ids for _, _, ids in units)) if units else set()
        return {n for n, each in enumerate(self.actors) if any(each.get(id_) == 3 for id_ in meant)}


def _follow(words: Sequence[set[str]], keys: Sequence[set[str]]) -> bool:
    starts = range(len(keys) - len(words) + 1)
    return any(all(word & keys[start + n] for n, word in enumerate(words)) for start in starts)


def _token(word: str) -> str:
    (found,) = split(word)
    return found.token
