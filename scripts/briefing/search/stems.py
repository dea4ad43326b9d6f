"""What a word of a text is indexed under, and which other forms have to lead there."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from briefing.search.english import English
from briefing.search.kept import Keeper, Memory, keep, take
from briefing.search.russian import Russian
from briefing.search.words import is_cyrillic, stem, token

_KIND = "search/words"


class Known(NamedTuple):
    """A word's stem, the keys that it is indexed under, and the stems of its other forms with the keys they lead to."""

    stem: str
    keys: tuple[str, ...]
    forms: Mapping[str, tuple[str, ...]]


class Stems:
    """What is known of each word; a dictionary is read when a word that `kept` doesn't have first needs it."""

    def __init__(self, kept: Keeper | None = None) -> None:
        self._kept = Memory() if kept is None else kept

    def keys(self, token: str) -> tuple[str, ...]:
        """Return what a text's word is indexed under, sorted: the stems of its likely lemmas, or else its own."""
        return self[token].keys

    def forms(self, token: str) -> Mapping[str, tuple[str, ...]]:
        """Return the stems of all forms of these lemmas, each with the keys, other than itself, that it leads to."""
        return self[token].forms

    def __getitem__(self, token: str) -> Known:
        if known := take(self._kept, _KIND, token):
            own, keys, forms = known
            return Known(own, tuple(keys), {form: tuple(others) for form, others in forms.items()})
        own = stem(token)
        made = Known(own, *(self._russian if is_cyrillic(token) else self._english).look_up(token, own))
        keep(self._kept, _KIND, token, made)
        return made

    def forget(self, tokens: set[str]) -> None:
        """Let words go that no text has any more."""
        self._kept.forget(_KIND, tokens)

    @cached_property
    def _english(self) -> English:
        return English(self._kept)

    @cached_property
    def _russian(self) -> Russian:
        return Russian()


class Indexed(NamedTuple):
    """A word as it stands in a text: its token, its stem, the keys that it is indexed under, whether it is in capitals."""

    token: str
    stem: str
    keys: tuple[str, ...]
    capital: bool


HIDDEN = ""  # what stands for a word that nothing is to be said of


class Vocabulary(dict[str, Indexed | None]):
    """The words that texts have had so far, by how they stand there; None if no token is left of one.

    A dictionary that fills itself, as it is asked for each word of each text.
    """

    def __init__(self, stems: Stems) -> None:
        super().__init__({HIDDEN: Indexed("", "", (), capital=False)})
        self._stems = stems

    def __missing__(self, word: str) -> Indexed | None:
        bare, found = token(word), None
        if bare:
            own, keys, _ = self._stems[bare]
            found = Indexed(bare, own, keys, word.isupper())
        self[word] = found
        return found
