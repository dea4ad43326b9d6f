"""When two spellings are one, and which of them an article prints."""

import unicodedata
from collections.abc import Iterable, Mapping

import regex

from briefing.ground.fold import fold

_WORD = regex.compile(r"\w+")


def spelling_key(text: str) -> str:
    """Return what two spellings share that differ by typing (G2) or case alone."""
    return unicodedata.normalize("NFC", fold(text).text.casefold())


class Lexicon:
    """Which actor each spelling belongs to; finds spellings in text, the longest at a place, letter for letter."""

    def __init__(self, spellings: Mapping[str, Iterable[str]]) -> None:
        self._by_word: dict[str, list[tuple[str, str, str]]] = {}
        for actor, texts in spellings.items():
            for text in dict.fromkeys(texts):
                form = fold(text).text
                if first := _WORD.search(form):
                    self._by_word.setdefault(first[0], []).append((form, text, actor))
        for forms in self._by_word.values():
            forms.sort(key=lambda form: (-len(form[0]), form))
        # Of a text's words only those that begin a spelling are looked at.
        self._beginning = regex.compile(r"(?<!\w)\L<words>(?!\w)", words=list(self._by_word))

    def met(self, text: str) -> set[tuple[str, str]]:
        """Return the (actor id, spelling) pairs that `text` prints."""
        form, found, position = fold(text).text, set(), 0
        for word in self._beginning.finditer(form) if self._by_word else ():
            if word.start() < position:
                continue
            here = [each for each in self._by_word[word[0]] if self._stands(form, each[0], word)]
            for spelled, spelling, actor in here:
                if len(spelled) == len(here[0][0]):  # the longest; one name may be two actors'
                    found.add((actor, spelling))
                    position = word.start() - spelled.index(word[0]) + len(spelled)
        return found

    @staticmethod
    def _stands(form: str, spelled: str, word: regex.Match[str]) -> bool:
        start = word.start() - spelled.index(word[0])
        end = start + len(spelled)
        return start >= 0 and form.startswith(spelled, start) and not _WORD.match(form[end : end + 1])
