"""One year's documents as the files of a shard (docs/search.md)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from briefing.search.chunks import Chunk, array, chunks, compact, deltas, joined
from briefing.search.document import FACETS, TEXT
from briefing.search.names import Names
from briefing.search.reading import Reading

BLOCK = 8  # documents whose texts are one file
WEIGHTS = 4


class Merged:
    """The readings of a shard's documents put together, in its order.

    `tokens` are all words of its documents, `stems` those of the words that may name an actor.
    """

    def __init__(self, names: Names, readings: Iterable[Reading]) -> None:
        self._names = names
        self.tokens: set[str] = set()
        self.stems: set[str] = set()
        # By turns a document that has the key, as its number times WEIGHTS and the weight, and its places there.
        self._words: dict[str, list[Any]] = defaultdict(list)
        self._actors: dict[str, list[int]] = defaultdict(list)
        self._facets: dict[str, dict[str, list[int]]] = {facet: defaultdict(list) for facet in FACETS}
        self._shown: list[str] = []
        for number, reading in enumerate(readings):
            self._add(number, reading)

    def _add(self, number: int, reading: Reading) -> None:
        first, words, stems = number * WEIGHTS, self._words, reading.stems.split(" ")
        weights = map(first.__add__, map(int, reading.weights))
        for key, stands in zip(reading.keys.split(), zip(weights, reading.places.split(), strict=True), strict=True):
            words[key].extend(stands)
        actors = dict.fromkeys(self._names.met(stems, reading.capitals), TEXT) | dict(reading.actors)
        for id_, weight in actors.items():
            self._actors[f"@{id_}"].append(first + weight)
        for facet, values in reading.facets.items():
            for value in dict.fromkeys(values):
                self._facets[facet][value].append(number)
        self.tokens.update(reading.tokens.split())
        self.stems.update(stems)
        self._shown.append(reading.shown)

    def files(self) -> tuple[dict[str, str], dict[str, Any]]:
        """Return the shard's files by their path below its folder, and what index.json says of it but name and hash."""
        numbers = {key: stands[::2] for key, stands in self._words.items()} | self._actors
        cut = chunks((key, array(_steps(numbers[key]))) for key in sorted(numbers))
        facets = {facet: dict(_sorted(values)) for facet, values in self._facets.items() if values}
        files = {f"words/{n}.json": chunk.text for n, chunk in enumerate(cut)}
        files |= {f"places/{n}.json": self._placed(chunk) for n, chunk in enumerate(cut)}
        for n in range(0, len(self._shown), BLOCK):
            files[f"texts/{n // BLOCK}.json"] = joined(self._shown[n : n + BLOCK])
        files["facets.json"] = compact(facets)
        entry = {
            "docs": len(self._shown),
            "first": [chunk.first for chunk in cut],
            "years": sorted(facets.get("year", ())),
        }
        return files, entry

    def _placed(self, chunk: Chunk) -> str:
        return Chunk([(key, joined(self._words[key][1::2])) for key in chunk.keys if key[0] != "@"]).text


def _steps(numbers: Sequence[int]) -> list[int]:
    """Return the documents under a key, each as its distance from the one before, times WEIGHTS, and its weight."""
    return [number - before // WEIGHTS * WEIGHTS for before, number in zip([-WEIGHTS, *numbers], numbers, strict=False)]


def _sorted(values: Mapping[str, list[int]]) -> Iterator[tuple[str, list[int]]]:
    for value, numbers in sorted(values.items()):
        yield value, deltas(numbers, start=-1)
