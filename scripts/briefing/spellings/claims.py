"""Which words of an article may be a name on record in a spelling that no record has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import regex

from briefing.spellings.lexicon import spelling_key
from briefing.spellings.skeleton import latin, skeleton

_NAME = regex.compile(r"(?<![\w'’-])\p{Lu}[\p{L}\p{M}]{4,}(?![\w-])")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_CYRILLIC = regex.compile(r"[\p{Cyrillic}\p{M}]+")
_SHORT = 3  # consonants: words of fewer meet by chance
_ALIKE = 0.65  # of 1: `Putin` and `Poutine` are, `Patton` is not
_ENDING = 3  # letters that cases change


class Known(NamedTuple):
    """How an actor's record spells it: what matches by itself, what doesn't; and what kind of actor it is."""

    spellings: Sequence[str]
    weak: Sequence[str] = ()
    kind: str = "person"


class Unclaimed(NamedTuple):
    """A word that no record has, the actor that it may mean, and its line."""

    spelling: str
    actor: str
    line: int


class Claims:
    """Which words the actors' records claim, by what their spellings share.

    Sought are a person's last word and a body's name of one word; the others, and a group's, are words like any.
    """

    def __init__(self, known: Mapping[str, Known]) -> None:
        self._sought: dict[str, dict[str, list[str]]] = {}  # actor -> skeleton -> words
        self._claimed: dict[str, set[str]] = {}  # by skeleton
        self._owners: dict[str, set[str]] = {}
        self._people = {id_ for id_, each in known.items() if each.kind == "person"}
        for id_, each in known.items():
            self._claim(id_, each)

    def _claim(self, id_: str, known: Known) -> None:
        for text in (*known.spellings, *known.weak):
            for word in _WORD.findall(text):
                self._claimed.setdefault(skeleton(word), set()).add(spelling_key(word))
                self._owners.setdefault(skeleton(word), set()).add(id_)
        for text in known.spellings if known.kind != "group" else ():
            words = _WORD.findall(text)
            if words and (known.kind == "person" or len(words) == 1) and len(skeleton(words[-1])) >= _SHORT:
                self._sought.setdefault(id_, {}).setdefault(skeleton(words[-1]), []).append(spelling_key(words[-1]))

    def kin(self, id_: str) -> list[str]:
        """Return the other actors whose records may claim what looks like a spelling of this one."""
        return sorted({other for bones in self._sought.get(id_, ()) for other in self._owners[bones]} - {id_})

    def unclaimed(self, lines: Mapping[int, str], ids: Iterable[str]) -> Iterator[Unclaimed]:
        """Yield the words of `lines` that may be one of the actors `ids` in a spelling that nobody's record has."""
        sought: dict[str, list[tuple[str, list[str]]]] = {}
        for id_ in ids:
            for bones, own in self._sought.get(id_, {}).items():
                sought.setdefault(bones, []).append((id_, own))
        told: set[str] = set()
        for word in dict.fromkeys(_NAME.findall("\n".join(lines.values()))):
            bones = skeleton(word)
            if bones not in sought:  # as nearly all
                continue
            key = spelling_key(word)
            known = self._claimed[bones] | told
            if key in known or any(_inflects(key, each) for each in known):
                continue
            actor = next((id_ for id_, own in sought[bones] if self._may_be(word, id_, own)), None)
            if actor is not None:
                told.add(key)
                yield Unclaimed(word, actor, next(number for number, line in lines.items() if word in line))

    def _may_be(self, word: str, id_: str, known: Iterable[str]) -> bool:
        """Return whether a word is near enough to one on record; a body's shortened is another word (`German`)."""
        plain = latin(word)
        for each in map(latin, known):
            cut = id_ not in self._people and each != plain and each.startswith(plain)
            if not cut and SequenceMatcher(None, plain, each, autojunk=False).ratio() >= _ALIKE:
                return True
        return False


def _inflects(one: str, two: str) -> bool:
    """Return whether two words, of which cases change the end alone, are one."""
    stem = max(len(one), len(two)) - _ENDING
    near = stem >= _SHORT and one[:stem] == two[:stem]
    return near and _CYRILLIC.fullmatch(one) is not None and _CYRILLIC.fullmatch(two) is not None
