"""The lexicon: from a query's stem to the keys that documents are indexed under, and to the actors that it names."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from briefing.search.chunks import Chunk, chunks, compact
from briefing.search.entries import Reader
from briefing.search.names import Names


def lexicon(keys: Iterable[str], reader: Reader) -> list[Chunk]:
    """Return the lexicon's chunks: each key of `keys`, each other stem of its words, each name."""
    found: dict[str, dict[str, set[Any]]] = {key: {} for key in keys if not key.startswith("@")}
    for stem, role, value in [*_other_stems(reader), *_surfaces(reader), *_named(reader.names)]:
        found.setdefault(stem, {}).setdefault(role, set()).add(value)
    return chunks((stem, compact(_entry(roles))) for stem, roles in sorted(found.items()))


def _entry(roles: Mapping[str, set[Any]]) -> dict[str, list[Any]] | int:
    return {role: sorted(values, key=_words) for role, values in sorted(roles.items())} or 0


def _words(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _other_stems(reader: Reader) -> Iterator[tuple[str, str, Any]]:
    """Yield the stems of all inflected forms of the words that were read, with the keys that stand for them."""
    for token in reader.seen:
        for form, keys in reader.stems.forms(token).items():
            yield from ((form, "k", key) for key in keys if key != form)


def _surfaces(reader: Reader) -> Iterator[tuple[str, str, Any]]:
    for key, stems in reader.surfaces().items():
        yield from ((key, "f", stem) for stem in stems)


def _named(names: Names) -> Iterator[tuple[str, str, Any]]:
    for first, spellings in names.spellings.items():
        for rest, actor in spellings:
            yield first, "n", (actor, *rest)
            yield f"@{actor}", "f", (first, *rest) if rest else first
    for part, actors in names.parts.items():
        yield from ((part, "n", (actor,)) for actor in actors)
    for sound, actors in names.sounds.items():
        yield from ((f"~{sound}", "n", (actor,)) for actor in actors)
