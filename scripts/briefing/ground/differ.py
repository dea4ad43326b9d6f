"""Says in plain words what differs between an editor's text and the passage nearest to it."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import regex

from briefing.ground.fold import fold
from briefing.ground.words import WORD
from briefing.problems import quoted

_MOST = 3  # differences are told; more than that and the editor looks at the passage anyway
_TOKEN = regex.compile(rf"(?P<word>{WORD})|--|\.\.\.|[^\w\s]", regex.VERSION1)
_SCRIPTS = {name: regex.compile(rf"\p{{{name}}}") for name in ("Latin", "Cyrillic", "Greek")}


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark of punctuation: where it stands in its text, 0-based, end excluded."""

    key: str  # folded: two tokens that matching takes for one have one key
    start: int
    end: int
    word: bool


def differences(yours: str, source: str) -> str:
    """Return what `source` (a passage of the article) has that `yours` has not, and the other way round."""
    mine, theirs = tokens(yours), tokens(source)
    told = list(_told(yours, mine, source, theirs))
    if not told:
        return f"only the spaces differ: the article has {quoted(source)}"
    more = [f"{len(told) - _MOST} more differences"] if len(told) > _MOST else []
    return _kind(mine, theirs) + "; ".join(told[:_MOST] + more)


def tokens(text: str) -> list[Token]:
    """Return the words and marks of a text, in its order."""
    found = ((fold(each[0]).text, each) for each in _TOKEN.finditer(text))
    return [Token(key, each.start(), each.end(), each["word"] is not None) for key, each in found if key]


def _kind(mine: Sequence[Token], theirs: Sequence[Token]) -> str:
    def same(key: Callable[[Token], str]) -> bool:
        return list(map(key, filter(key, mine))) == list(map(key, filter(key, theirs)))

    if same(lambda token: token.key.casefold()):
        return "only the case differs: "
    return "only the punctuation differs: " if same(lambda token: token.key if token.word else "") else ""


def _told(yours: str, mine: Sequence[Token], source: str, theirs: Sequence[Token]) -> Iterator[str]:
    matcher = SequenceMatcher(None, [token.key for token in mine], [token.key for token in theirs])
    for tag, i, j, k, m in matcher.get_opcodes():
        has, have = _piece(source, theirs[k:m]), _piece(yours, mine[i:j])
        if tag == "replace":
            yield f"the article has {_named(has, have)} where you have {_named(have, has)}"
        elif tag == "delete":
            yield f"you have {quoted(have)}{_beside(yours, mine, i, j)}, the article has not"
        elif tag == "insert":
            yield f"the article has {quoted(has)}{_beside(source, theirs, k, m)}, you have not"


def _piece(text: str, tokens: Sequence[Token]) -> str:
    return text[tokens[0].start : tokens[-1].end] if tokens else ""


def _beside(text: str, tokens: Sequence[Token], first: int, stop: int) -> str:
    if first:
        return f" after {quoted(_piece(text, tokens[first - 1 : first]))}"
    return f" before {quoted(_piece(text, tokens[stop : stop + 1]))}" if stop < len(tokens) else ""


def _named(text: str, other: str) -> str:
    """Return a text in quotes; one that looks like the other on a screen with the characters that make it differ."""
    if not _lookalikes(text, other):
        return quoted(text)
    different = next((a for a, b in zip(text, other + "\0" * len(text), strict=False) if a != b), text[-1])
    return f"{quoted(text)} ({different} is {unicodedata.name(different, 'no letter')}, U+{ord(different):04X})"


def _lookalikes(text: str, other: str) -> bool:
    if unicodedata.normalize("NFKC", text) == unicodedata.normalize("NFKC", other):
        return True
    mixed = (sum(1 for script in _SCRIPTS.values() if script.search(each)) > 1 for each in (text, other))
    return len(text) == len(other) and any(mixed)
