"""What a word of a text is indexed under, and which other forms have to lead there."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from briefing.search.english import English
from briefing.search.russian import Russian
from briefing.search.words import is_cyrillic


class _Known(NamedTuple):
    keys: tuple[str, ...]
    forms: Mapping[str, tuple[str, ...]]


class Stems:
    """The keys of tokens, remembered for as long as this lives; a dictionary is read when a word first needs it."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def keys(self, token: str) -> tuple[str, ...]:
        """Return what a text's word is indexed under, sorted: the stems of its likely lemmas, or else its own."""
        return self._look_up(token).keys

    def forms(self, token: str) -> Mapping[str, tuple[str, ...]]:
        """Return the stems of all forms of these lemmas, each with the keys, other than itself, that it leads to."""
        return self._look_up(token).forms

    def _look_up(self, token: str) -> _Known:
        if token not in self._known:
            lexicon = self._russian if is_cyrillic(token) else self._english
            self._known[token] = _Known(*lexicon.look_up(token))
        return self._known[token]

    @cached_property
    def _english(self) -> English:
        return English()

    @cached_property
    def _russian(self) -> Russian:
        return Russian()
