"""What a word of a text is indexed under, and which other forms have to lead there."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from briefing.search.english import English
from briefing.search.russian import Russian
from briefing.search.words import is_cyrillic, stem


class Known(NamedTuple):
    """A word's stem, the keys that it is indexed under, and the stems of its other forms with the keys they lead to."""

    stem: str
    keys: tuple[str, ...]
    forms: Mapping[str, tuple[str, ...]]


class Stems:
    """What is known of each word so far; a dictionary is read when a word first needs it.

    `known` may come from earlier work, and grows.
    """

    def __init__(self, known: dict[str, Known] | None = None) -> None:
        self._known = {} if known is None else known

    def keys(self, token: str) -> tuple[str, ...]:
        """Return what a text's word is indexed under, sorted: the stems of its likely lemmas, or else its own."""
        return self[token].keys

    def forms(self, token: str) -> Mapping[str, tuple[str, ...]]:
        """Return the stems of all forms of these lemmas, each with the keys, other than itself, that it leads to."""
        return self[token].forms

    def __getitem__(self, token: str) -> Known:
        if token not in self._known:
            lexicon = self._russian if is_cyrillic(token) else self._english
            self._known[token] = Known(stem(token), *lexicon.look_up(token))
        return self._known[token]

    @cached_property
    def _english(self) -> English:
        return English()

    @cached_property
    def _russian(self) -> Russian:
        return Russian()
