"""The lexicon: from a query's stem to the keys that documents are indexed under, and to the actors that it names."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from briefing.search.chunks import Chunk, compact, steady_chunks
from briefing.search.names import Names
from briefing.search.stems import Stems


def lexicon(keys: Iterable[str], tokens: Iterable[str], vocabulary: Stems, names: Names) -> list[Chunk]:
    """Return the lexicon's chunks: each key of `keys`, each other stem of the words `tokens`, each name."""
    found: dict[str, dict[str, set[Any]]] = {key: {} for key in keys if not key.startswith("@")}
    for stem, role, value in [*_words(tokens, vocabulary), *_names(names)]:
        found.setdefault(stem, {}).setdefault(role, set()).add(value)
    return steady_chunks((stem, compact(_entry(roles))) for stem, roles in sorted(found.items()))


def _entry(roles: Mapping[str, set[Any]]) -> dict[str, list[Any]] | int:
    return {role: sorted(values, key=_in_order) for role, values in sorted(roles.items())} or 0


def _in_order(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _words(tokens: Iterable[str], vocabulary: Stems) -> Iterator[tuple[str, str, Any]]:
    """Yield what leads from the stems of words, and of their other forms, to their keys; and, for marking, back."""
    for own, keys, forms in map(vocabulary.__getitem__, tokens):
        yield from ((key, "f", own) for key in keys if key != own)
        for form, others in forms.items():
            yield from ((form, "k", key) for key in others if key != form)


def _names(names: Names) -> Iterator[tuple[str, str, Any]]:
    for first, spellings in names.spellings.items():
        for rest, actor in spellings:
            yield first, "n", (actor, *rest)
            yield f"@{actor}", "f", (first, *rest) if rest else first
    for part, actors in names.parts.items():
        yield from ((part, "n", (actor,)) for actor in actors)
    for sound, actors in names.sounds.items():
        yield from ((f"~{sound}", "n", (actor,)) for actor in actors)
