"""Documents -> the keys that they are indexed under, with weight and places."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from briefing.search.document import TEXT, Document, Part
from briefing.search.names import Names
from briefing.search.stems import Stems
from briefing.search.words import Word, split

_GAP = 10  # between two parts of a document: no phrase reaches from one into the other


@dataclass
class Found:
    """Where a key stands in a document: the greatest weight it has there, and its places, ascending from 0."""

    weight: int
    places: list[int] = field(default_factory=list)


class Reader:
    """Reads documents; `tokens` are the words that it has met."""

    def __init__(self, names: Names, vocabulary: Stems) -> None:
        self._names, self._vocabulary = names, vocabulary
        self.tokens: set[str] = set()

    def read(self, document: Document) -> Mapping[str, Found]:
        """Return key -> where it stands; keys of actors begin with `@` and have no places."""
        found: dict[str, Found] = {}
        place = 0
        named: dict[str, Found] = {}
        for part in document.parts:
            words, stems = [], []
            for word, skipped in _words(part):
                own, keys, _ = self._vocabulary[word.token]
                for key in () if skipped else keys:
                    here = found.setdefault(key, Found(part.weight))
                    here.weight = max(here.weight, part.weight)
                    here.places.append(place)
                if not skipped:
                    self.tokens.add(word.token)
                words.append(part.text[word.start : word.end])
                stems.append("" if skipped else own)
                place += 1
            if part.naming:
                named |= {f"@{actor}": Found(TEXT) for actor in self._names.met(words, stems)}
            place += _GAP
        return found | named | {f"@{actor}": Found(weight) for actor, weight in document.actors.items()}


def _words(part: Part) -> Iterator[tuple[Word, bool]]:
    """Yield each word of a part, and whether it stands in a stretch that other documents have."""
    starts = [start for start, _ in part.skip]
    for word in split(part.text):
        stretch = bisect_right(starts, word.start) - 1
        yield word, stretch >= 0 and word.start < part.skip[stretch][1]
