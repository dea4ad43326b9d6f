"""Which actor a spelling names, in a text and in a query: any spelling on record, in any case of its declension.

A spelling is the stems of its words. The stems of its inflected forms are found by putting the endings of Russian and
Ukrainian nouns and adjectives to each word, since names are what dictionaries lack; what an ending can't follow gives
a stem that no text has, and harms nothing.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path
from typing import TypeVar

from briefing.model import Actor
from briefing.search.chunks import digest
from briefing.search.kept import Keeper, keep, take
from briefing.search.letters import skeleton
from briefing.search.words import split, stem
from briefing.store import fingerprint

Spelling = tuple[str, ...]
Value = TypeVar("Value", str, tuple[Spelling, str])

_KIND = "search/names"
_GIVEN = Path(__file__).with_name("given.txt")
_SHORTEST = 4  # letters of a single name that is compared by its sound
_FORMS = 24  # of a spelling of several words, each with more than one stem
# What a word's last letters become when it is declined; the first that fits decides, so longer ones come first.
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "ий": ("ого", "его", "ому", "ему", "им", "ом", "ем", "ая", "ой", "ую", "ие", "их", "ими", "ии", "ия", "ію", "ія"),
    "ый": ("ого", "ому", "ым", "ом", "ая", "ой", "ую", "ые", "ых", "ыми"),
    "ой": ("ого", "ому", "ым", "ом", "ая", "ую", "ые", "ых", "ыми"),
    "ая": ("ой", "ую", "ые", "ых", "ыми"),
    "й": ("я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"),
    "ь": ("я", "ю", "ем", "е", "и", "ью", "ей", "ям", "ями", "ях"),
    "а": ("ы", "и", "е", "у", "ой", "ою", "і", "ам", "ами", "ах"),
    "я": ("и", "е", "ю", "ей", "ею", "ї", "ям", "ями", "ях"),
    "о": ("а", "у", "ом", "е"),
    "е": ("я", "ю", "ем", "и"),
    "": ("а", "у", "ом", "ем", "ым", "им", "е", "і", "ы", "и", "ой", "ові", "ов", "ам", "ами", "ах", "ых", "ыми"),
}


@dataclass(frozen=True)
class Names:
    """All spellings of the actors that have a page.

    `spellings` maps the first stem of a spelling to (the rest of it, the actor's id), sorted; `parts` does so for single
    names of persons, `sounds` for what these sound like. `capitals` are stems that name somebody in capitals alone: who
    writes "us" or "who" means no state and no organisation.
    """

    spellings: Mapping[str, tuple[tuple[Spelling, str], ...]]
    parts: Mapping[str, tuple[str, ...]]
    sounds: Mapping[str, tuple[str, ...]]
    capitals: tuple[str, ...]

    def met(self, stems: Sequence[str], capitals: Container[int]) -> Iterator[str]:
        """Yield the ids of the actors that a text names: the longest spelling at each place, in any form.

        `stems` are those of the text's words, `capitals` the places of the words that stand in capitals.
        """
        free = 0  # no spelling begins within another
        for at, first in enumerate(stems):
            if first not in self.spellings or at < free:
                continue
            here = [(len(rest), id_) for rest, id_ in self.spellings[first] if _stands(rest, stems, at)]
            longest = max((length for length, _ in here), default=0)
            if longest or first not in self.capitals or at in capitals:
                yield from (id_ for length, id_ in here if length == longest)
            free = at + longest + 1

    def among(self, stems: Set[str]) -> str:
        """Return what changes when texts of these stems may name somebody else than before."""
        spelled = sorted(stems & self.spellings.keys())
        return digest(
            f"{first} {first in self.capitals} {rest} {id_}" for first in spelled for rest, id_ in self.spellings[first]
        )


def names(actors: Iterable[Actor]) -> Names:
    """Return the spellings of `actors`: names in all languages, aliases, and the last name of a person if it is no one
    else's. Weak aliases are never a match.
    """
    found = _Found()
    for actor in actors:
        for spelling in actor.spellings:
            if words := [word.token for word in split(spelling)]:
                found.add(actor, spelling, words)
    return found.names()


def kept_names(actors: Sequence[Actor], kept: Keeper) -> Names:
    """Return what `names` does, from what is kept if the actors are what they were."""
    known = fingerprint(*(each.fingerprint for each in actors))
    if value := take(kept, _KIND, "", known):
        spellings, parts, sounds, capitals = value
        full = {first: tuple((tuple(rest), id_) for rest, id_ in found) for first, found in spellings.items()}
        return Names(full, _tuples(parts), _tuples(sounds), tuple(capitals))
    made = names(actors)
    keep(kept, _KIND, "", [made.spellings, made.parts, made.sounds, made.capitals], known)
    return made


def _tuples(found: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(values) for key, values in found.items()}


class _Found:
    """What the spellings on record come to, one after another."""

    def __init__(self) -> None:
        self._given = _given()
        self._full: dict[str, set[tuple[Spelling, str]]] = {}
        self._parts: dict[str, set[str]] = {}
        self._last: set[str] = set()
        self._sounds: dict[str, set[str]] = {}
        self._capitals: set[str] = set()

    def add(self, actor: Actor, spelling: str, words: Sequence[str]) -> None:
        variants = [_stems(word) for word in words]
        for spelled in islice(product(*variants), _FORMS):
            self._full.setdefault(spelled[0], set()).add((spelled[1:], actor.id))
        if len(words) == 1 and spelling.isupper():
            self._capitals.update(variants[0])
        if actor.record.kind == "person":
            self._last.update(variants[-1])
            for word, stems in zip(words, variants, strict=True):
                self._part(actor, word, stems)

    def names(self) -> Names:
        for part in self._last:
            if len(self._parts[part]) == 1:
                self._full.setdefault(part, set()).update(((), id_) for id_ in self._parts[part])
        # A first name on record in one spelling for one person is another person's too: Sergei, Sergey.
        alike = {part: actors | self._sounds.get(skeleton(part), set()) for part, actors in self._parts.items()}
        return Names(_sorted(self._full), _sorted(alike), _sorted(self._sounds), tuple(sorted(self._capitals)))

    def _part(self, actor: Actor, word: str, stems: Sequence[str]) -> None:
        others = (part for other in self._given.get(word, ()) for part in _stems(other))
        for part in (*stems, *others):
            self._parts.setdefault(part, set()).add(actor.id)
        for part in (word, *stems) if len(word) >= _SHORTEST else ():
            if sound := skeleton(part):
                self._sounds.setdefault(sound, set()).add(actor.id)


def _given() -> Mapping[str, tuple[str, ...]]:
    """Return the spellings of first names in given.txt, each with all of its line."""
    lines = (line.partition("#")[0] for line in _GIVEN.read_text(encoding="utf-8").splitlines())
    names = (tuple(word.token for word in split(line)) for line in lines)
    return {name: line for line in names for name in line}


def _stems(token: str) -> tuple[str, ...]:
    """Return the stems of a name's forms, its own first."""
    ending = next(each for each in _ENDINGS if token.endswith(each))
    cut = token.removesuffix(ending)
    cyrillic = token.isalpha() and "\u0400" <= token[-1] <= "\u052f"
    forms = [cut + each for each in _ENDINGS[ending]] if cyrillic else []
    return tuple(dict.fromkeys(stem(form) for form in (token, *forms)))


def _stands(rest: Spelling, stems: Sequence[str], at: int) -> bool:
    return tuple(stems[at + 1 : at + 1 + len(rest)]) == rest


def _sorted(found: Mapping[str, Set[Value]]) -> Mapping[str, tuple[Value, ...]]:
    return {key: tuple(sorted(values)) for key, values in sorted(found.items())}
