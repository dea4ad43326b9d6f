"""Words and stems as the search sees them; theme/assets/search/words.js and stem.js give the same, and a test holds both
to it.

Only what Unicode says of a character is asked (UAX #44: general category, script), never the language of a page: one index
serves them all.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import regex
from snowballstemmer.english_stemmer import (  # type: ignore[import-untyped]  # it brings no types
    EnglishStemmer,
)

from briefing.search.endings import stem_russian

# How much of a word its token is made of. Normalising takes time quadratic in the marks of one letter, and a hostile
# text may be one word; real ones are shorter.
LONGEST = 100

# Scripts that put no spaces between words.
_SINGLE = r"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}"
_RUN = rf"[[\p{{L}}\p{{M}}\p{{N}}]--[{_SINGLE}]]"
_INVISIBLE = r"[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]"
_HIDDEN = regex.compile(_INVISIBLE)
_WORD = regex.compile(
    rf"[[\p{{L}}\p{{N}}]&&[{_SINGLE}]]\p{{M}}*"
    rf"|[[\p{{L}}\p{{N}}]--[{_SINGLE}]]{_RUN}*(?:(?:{_INVISIBLE}+|{_INVISIBLE}*['’]{_INVISIBLE}*(?=\p{{L}})){_RUN}+)*",
    regex.V1,
)

# Most texts: what _WORD finds in English and Russian ones without marks and invisible characters, in a third of the time.
_SIMPLE = re.compile(r"[ -~А-яЁё–—‘’“”„«»…№]*")
_SIMPLE_WORD = re.compile(r"[A-Za-z0-9А-яЁё]+(?:['’](?=[A-Za-zА-яЁё])[A-Za-z0-9А-яЁё]+)*")

# What stays of a word: letters, marks and digits, but no apostrophe (ʼ and its likes count as letters).
_DROPPED = regex.compile(r"[[^\p{L}\p{M}\p{N}][\u02B9-\u02C1]]+", regex.V1)
_POSSESSIVE = regex.compile(r"['’ʼ]s$")
# The marks that Latin, Greek and Cyrillic letters bear, and variation selectors. й ў ї are letters, not и у і with a mark.
_MARKS = regex.compile(
    r"([иу]\u0306|і\u0308)"
    r"|[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\U000E0100-\U000E01EF]"
)
# Letters that Unicode doesn't take apart, and the sigma at a word's end.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "ς": "σ"})

# Most words, which differ from their token by case alone.
_BARE = regex.compile(rf"[A-Za-zА-Яа-я]{{1,{LONGEST}}}")

_LATIN = re.compile(r"[a-z]+")
_CYRILLIC = re.compile(r"[\u0400-\u052F]+")


class Word(NamedTuple):
    """A word of a text: its token, and where it stands (code points, the end not counted in)."""

    token: str
    start: int
    end: int


def spelled(text: str) -> list[str]:
    """Return the words of `text` as they stand there, in order; no token may be left of one."""
    return (_SIMPLE_WORD if _SIMPLE.fullmatch(text) else _WORD).findall(text)


def split(text: str) -> Iterator[Word]:
    """Yield the words of `text` in order.

    A word is a run of letters, marks and digits that begins with a letter or digit; invisible characters and a single
    apostrophe before a letter may stand in it. In scripts without spaces each letter, with its marks, is a word.
    """
    for found in _WORD.finditer(text):
        if word := token(found[0]):
            yield Word(word, *found.span())


def token(word: str) -> str:
    """Return `word` without what spellings of one word differ by: case, marks, possessive, apostrophes; NFC."""
    if _BARE.fullmatch(word):
        return word.lower()
    lower = unicodedata.normalize("NFKC", word[:LONGEST]).lower()
    kept = _DROPPED.sub("", _POSSESSIVE.sub("", _HIDDEN.sub("", lower)))
    bare = _MARKS.sub(r"\1", unicodedata.normalize("NFD", kept))
    return unicodedata.normalize("NFC", bare).translate(_PLAIN)


def stem(token: str) -> str:
    """Return the stem of a token, whatever the language of the page.

    Snowball's Russian for Cyrillic letters and its English (Porter2) for a to z, as snowballstemmer has them; any other
    token is its own stem.
    """
    if is_cyrillic(token):  # first, as each Russian word has dozens of forms
        return stem_russian(token)
    return str(EnglishStemmer().stemWord(token)) if _LATIN.fullmatch(token) else token


def is_cyrillic(token: str) -> bool:
    """Return whether a token is made of Cyrillic letters alone."""
    return _CYRILLIC.fullmatch(token) is not None
