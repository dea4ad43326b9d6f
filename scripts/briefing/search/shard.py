"""One year's documents as the files of a shard (docs/search.md)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from briefing.search.chunks import chunks, compact, deltas, digest
from briefing.search.document import FACETS, Document
from briefing.search.entries import Found, Reader
from briefing.search.names import Names
from briefing.search.stems import Stems

BLOCK = 8  # documents whose texts are one file
WEIGHTS = 4


@dataclass(frozen=True)
class Shard:
    """A shard's files by their path below its folder, its entry in index.json, and what the lexicon needs of it.

    `keys` are all keys of its documents, sorted, `tokens` all words.
    """

    files: Mapping[str, str]
    entry: Mapping[str, Any]
    keys: tuple[str, ...]
    tokens: tuple[str, ...]

    @property
    def folder(self) -> str:
        """Where its files are: another address for each content, so that no two builds' files are taken for one's."""
        return f"{self.entry['name']}-{self.entry['hash']}"


def shard(name: str, documents: Sequence[Document], names: Names, vocabulary: Stems) -> Shard:
    """Return the shard of documents that are in its order."""
    reader = Reader(names, vocabulary)
    found = _postings(documents, reader)
    cut = chunks((key, compact(_documents(places))) for key, places in sorted(found.items()))
    files = {f"words/{n}.json": chunk.text for n, chunk in enumerate(cut)}
    for n, chunk in enumerate(cut):
        files[f"places/{n}.json"] = compact({key: _places(found[key]) for key in chunk.keys if key[0] != "@"})
    for n in range(0, len(documents), BLOCK):
        files[f"texts/{n // BLOCK}.json"] = compact([_text(each) for each in documents[n : n + BLOCK]])
    facets = _facets(documents)
    files["facets.json"] = compact(facets)
    entry = {
        "name": name,
        "hash": digest(files.values()),
        "docs": len(documents),
        "first": [chunk.first for chunk in cut],
        "years": sorted(facets.get("year", ())),
    }
    return Shard(files, entry, tuple(sorted(found)), tuple(sorted(reader.tokens)))


def _postings(documents: Sequence[Document], reader: Reader) -> dict[str, dict[int, Found]]:
    """Return key -> document number -> where it stands there."""
    postings: dict[str, dict[int, Found]] = {}
    for number, document in enumerate(documents):
        for key, found in reader.read(document).items():
            postings.setdefault(key, {})[number] = found
    return postings


def _documents(found: Mapping[int, Found]) -> list[int]:
    steps = deltas([*found], start=-1)
    return [step * WEIGHTS + each.weight for step, each in zip(steps, found.values(), strict=True)]


def _places(found: Mapping[int, Found]) -> list[list[int]]:
    return [deltas(each.places) for each in found.values()]


def _facets(documents: Sequence[Document]) -> dict[str, dict[str, list[int]]]:
    numbers: dict[str, dict[str, list[int]]] = {facet: {} for facet in FACETS}
    for number, document in enumerate(documents):
        for facet, values in document.facets.items():
            for value in dict.fromkeys(values):
                numbers[facet].setdefault(value, []).append(number)
    return {facet: dict(_sorted(values)) for facet, values in numbers.items() if values}


def _sorted(values: Mapping[str, list[int]]) -> Iterator[tuple[str, list[int]]]:
    for value, numbers in sorted(values.items()):
        yield value, deltas(numbers, start=-1)


def _text(document: Document) -> dict[str, Any]:
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
