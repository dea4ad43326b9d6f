"""A language's phrases that date something, and how they are found in a text."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cached_property

from briefing.reckon.rules import Slots

_MARKS = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_APOSTROPHES = re.compile("['\u02bc\u2018\u2019`´]")
_WORD = re.compile(r"\w+(?:['-]\w+)*")
_SIGNS = re.compile("[~≈<>≤≥±+?]")  # `>2 weeks ago` isn't two weeks ago
_FIXED = re.compile(r"(\w+)=(\d+)")


class Table:
    """The phrases of one language by the rule that they mean.

    A phrase is words between spaces; `{weekday}` stands for any word of the `words` of that name, `{day}` and
    `{number}` take digits, too; `|` parts alternatives, `(…)?` is left out at will. A rule `days-before number=1` brings
    a slot of its own. `in_month` and `of_weekday` are other cases of `month` and `weekday`. `beside` are the words that
    may stand beside a phrase, as they leave its date alone: the times of day.
    """

    def __init__(
        self,
        phrases: Sequence[tuple[str, str]],
        words: Mapping[str, Mapping[str, int]],
        beside: str,
    ) -> None:
        self._phrases, self._words, self._beside = phrases, words, frozenset(beside.split())

    def read(self, text: str) -> list[tuple[str, Slots]]:
        """Return the rules that the dating phrases of `text` mean, each with its slots; none where it holds more."""
        if _SIGNS.search(text):
            return []
        plain = _plain(text)
        found = sorted(self._found(plain), key=lambda each: each[0].start() - each[0].end())
        taken: list[tuple[re.Match[str], str]] = []
        for match, rule in found:
            if all(match.end() <= each.start() or each.end() <= match.start() for each, _ in taken):
                taken.append((match, rule))
        if self._holds_more(plain, [match for match, _ in taken]):
            return []
        return [self._meaning(match, rule) for match, rule in taken]

    def _found(self, plain: str) -> list[tuple[re.Match[str], str]]:
        return [(match, rule) for pattern, rule in self._patterns for match in pattern.finditer(plain)]

    def _holds_more(self, plain: str, taken: Sequence[re.Match[str]]) -> bool:
        """Return whether a word is left outside the phrases.

        Any may turn what they mean (`before Tuesday`, `the week of 6 March`, `twenty two years ago`, `in March of last
        year`), and no list of those that do would ever be whole.
        """
        rest = list(plain)
        for match in taken:
            rest[match.start() : match.end()] = " " * (match.end() - match.start())
        return not self._beside.issuperset("".join(rest).split())

    def _meaning(self, match: re.Match[str], rule: str) -> tuple[str, Slots]:
        name, *fixed = rule.split()
        slots = {key: int(value) for each in fixed for key, value in _FIXED.findall(each)}
        for key, word in match.groupdict().items():
            if word is not None:
                slots[key.removeprefix("in_").removeprefix("of_")] = self._number(key, word)
        return name, tuple(sorted(slots.items()))

    def _number(self, key: str, word: str) -> int:
        known = self._words.get(key, {})
        return known[word] if word in known else int(re.sub(r"\D", "", word))

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        names = {
            name: "|".join(sorted(map(re.escape, known), key=len, reverse=True)) for name, known in self._words.items()
        }
        digits = {"day": r"[0-3]?\d(?:st|nd|rd|th|-?го|-е)?", "number": r"\d{1,3}"}
        slots = {name: "|".join(filter(None, [names.get(name), digits.get(name)])) for name in {*names, *digits}}
        filled = {name: f"(?P<{name}>{either})" for name, either in slots.items()}
        return [
            (re.compile(rf"(?<![\w'-])(?:{phrase.format_map(filled)})(?![\w'-])"), rule)
            for rule, phrase in self._phrases
        ]


def _plain(text: str) -> str:
    """Return the words of a text between single spaces: case, marks and signs forgotten."""
    folded = _MARKS.sub("", unicodedata.normalize("NFC", text)).casefold().replace("ё", "е")
    return " ".join(_WORD.findall(_APOSTROPHES.sub("'", folded)))
