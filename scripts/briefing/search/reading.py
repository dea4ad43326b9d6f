"""A document as the index takes it in: the keys that it is found under, and what results show of it.

Whom its words name is not in it: that changes with the actors' spellings, and is quickly seen from the stems.
"""

import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from briefing.search.chunks import array, compact, deltas
from briefing.search.document import Document, Part
from briefing.search.stems import HIDDEN, Vocabulary
from briefing.search.words import spelled, split

_GAP = 10  # between two parts of a document: no phrase reaches from one into the other


class Reading(NamedTuple):
    """What the index needs of a document, in texts that are quickly put together with those of others.

    Lists of words, of keys and of their places have spaces between them; `places` are JSON already, an array for each
    key, `weights` its greatest weight as a digit. `stems` are those of all words that may name an actor, and a gap
    between parts; `capitals` the places in them of words in capitals. `shown` is JSON.
    """

    keys: str
    weights: str
    places: str
    tokens: str
    stems: str
    shown: str
    capitals: Sequence[int]
    actors: Mapping[str, int]
    facets: Mapping[str, Sequence[str]]


def read(document: Document, vocabulary: Vocabulary) -> Reading:
    """Return what the index needs of a document."""
    reader = _Reader(vocabulary)
    for part in document.parts:
        reader.add(part)
    return Reading(
        keys=" ".join(reader.places),
        weights="".join(map(str, reader.weights.values())),
        places=" ".join(map(_places, reader.places.values())),
        tokens=" ".join(filter(None, reader.tokens)),
        stems=" ".join(reader.stems),
        shown=compact(_shown(document)),
        capitals=reader.capitals,
        actors=document.actors,
        facets=document.facets,
    )


def packed(reading: Reading) -> bytes:
    """Return a reading as text: a line for each field that is text, none of which has a line's end; JSON for the rest."""
    *texts, capitals, actors, facets = reading
    return "\n".join((*texts, compact([capitals, actors, facets]))).encode()


def unpacked(value: bytes) -> Reading | None:
    """Return the reading that `packed` gave; None if it is none."""
    try:
        keys, weights, places, tokens, stems, shown, rest = value.decode().split("\n")
        return Reading(keys, weights, places, tokens, stems, shown, *json.loads(rest))
    except (ValueError, TypeError):
        return None


class _Reader:
    """Goes through the parts of a document."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._place = 0
        self.places: dict[str, list[int]] = {}
        self.weights: dict[str, int] = {}
        self.tokens: dict[str, None] = {}
        self.stems: list[str] = []
        self.capitals: list[int] = []

    def add(self, part: Part) -> None:
        """Take in the words of the next part."""
        places, weights, weight = self.places, self.weights, part.weight
        words = _marked(part) if part.skip else spelled(part.text)
        met = [found for word in words if (found := self._vocabulary[word])]
        for place, found in enumerate(met, self._place):
            for key in found.keys:
                if key not in places:
                    places[key], weights[key] = [place], weight
                else:
                    places[key].append(place)
                    if weights[key] < weight:
                        weights[key] = weight
        self.tokens.update(dict.fromkeys([found.token for found in met]))
        if part.naming:
            self.capitals += [at for at, found in enumerate(met, len(self.stems)) if found.capital]
            self.stems += [found.stem for found in met]
            self.stems.append("")
        self._place += len(met) + _GAP


def _marked(part: Part) -> Iterator[str]:
    """Yield the words of a part, HIDDEN for each that stands in a stretch that other documents have."""
    starts = [start for start, _ in part.skip]
    for word in split(part.text):
        stretch = bisect_right(starts, word.start) - 1
        hidden = stretch >= 0 and word.start < part.skip[stretch][1]
        yield HIDDEN if hidden else part.text[word.start : word.end]


def _places(places: Sequence[int]) -> str:
    return f"[{places[0]}]" if len(places) == 1 else array(deltas(places))  # most keys stand once


def _shown(document: Document) -> dict[str, Any]:
    """Return what a result shows."""
    shown = {
        "url": document.url,
        "kind": document.kind,
        "title": document.title,
        "lang": document.language,
        "note": document.note,
        "texts": [
            {"text": part.text, "lang": part.language, "quoted": part.quoted}
            for part in document.parts
            if part.printed and part.text
        ],
    }
    return shown | ({"draft": True} if document.draft else {})
