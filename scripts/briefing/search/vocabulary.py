"""What the search knows of words: looked up once, however many documents have them."""

from collections.abc import Mapping
from typing import NamedTuple

from briefing.search.stems import Stems
from briefing.search.words import stem


class Known(NamedTuple):
    """A word's stem, the keys that it is indexed under, and the stems of its other forms with the keys they lead to."""

    stem: str
    keys: tuple[str, ...]
    forms: Mapping[str, tuple[str, ...]]


class Vocabulary:
    """What is known of each word so far; `known` may come from earlier work, and grows."""

    def __init__(self, known: dict[str, Known] | None = None) -> None:
        self.known = {} if known is None else known
        self._stems = Stems()

    def __getitem__(self, token: str) -> Known:
        if token not in self.known:
            self.known[token] = Known(stem(token), self._stems.keys(token), self._stems.forms(token))
        return self.known[token]
