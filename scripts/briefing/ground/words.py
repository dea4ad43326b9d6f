"""The words of an article and where they stand: what a nearest passage is looked for with."""

from array import array

import regex

# Scripts that write no space between words: there a character counts as a word.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_LETTERS = rf"[\w--[{_UNSPACED}]]+"
WORD = rf"[{_UNSPACED}]\p{{M}}*+|{_LETTERS}(?:'{_LETTERS})*+"
_WORD = regex.compile(WORD, regex.VERSION1)


def words(text: str) -> list[str]:
    """Return the words of a folded text, their case forgotten."""
    return [each.casefold() for each in _WORD.findall(text)]


class WordIndex:
    """The words of a folded text, numbered from 0: where they start and end, and in which paragraph they stand."""

    def __init__(self, text: str) -> None:
        self.words: list[str] = []
        self.places: dict[str, list[int]] = {}
        self.starts, self.ends, self.paragraphs = array("Q"), array("Q"), array("Q")
        self.text = text
        start = 0
        for number, paragraph in enumerate(text.split("\n")):
            self._read(number, start, start + len(paragraph))
            start += len(paragraph) + 1

    def _read(self, paragraph: int, start: int, end: int) -> None:
        for found in _WORD.finditer(self.text, start, end):
            word = found[0].casefold()
            self.places.setdefault(word, []).append(len(self.words))
            self.words.append(word)
            self.starts.append(found.start())
            self.ends.append(found.end())
            self.paragraphs.append(paragraph)

    def around(self, first: int, last: int, reach: int) -> range:
        """Return the numbers of the words at most `reach` before `first` and behind `last`, of the same paragraph."""
        paragraph = self.paragraphs[first]
        low, high = max(0, first - reach), min(len(self.words), last + 1 + reach)
        while self.paragraphs[low] != paragraph:
            low += 1
        while self.paragraphs[high - 1] != paragraph:
            high -= 1
        return range(low, high)
