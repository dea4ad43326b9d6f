"""What the spellings of one name share across scripts and transliterations: its consonants.

The letters of Russian and Ukrainian are put into Latin ones about as newspapers do; no standard is followed to the
letter, since what is compared has lost its vowels anyway.
"""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = str.maketrans(
    dict(zip("абвгґдеєзиіїйклмнопрстуфхцыэѓќў", "abvggdeeziiiiklmnoprstufhciegku", strict=True))
    | {"ж": "sh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": "", "ю": "u", "я": "a", "х": "h"}
)
_SAME = (("sch", "sh"), ("kh", "h"), ("zh", "sh"), ("ph", "f"), ("ck", "k"), ("tz", "ts"), ("x", "ks"))
_ONE_LETTER = str.maketrans("wqz", "vks")
_SOFT = re.compile(r"c(?=[eiy])")
_HARD = re.compile(r"c(?!h)")
_TWICE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<=.)[aeiou]+")
_NO_LETTER = re.compile(r"[^a-z]")


@lru_cache(maxsize=50_000)  # articles use the same capitalised words again and again
def latin(word: str) -> str:
    """Return a word in plain small Latin letters, as one of its transliterations; empty in any other script."""
    plain = word.casefold().replace("ё", "е")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", plain).translate(_CYRILLIC))
    return _NO_LETTER.sub("", plain)


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """Return what `Zelensky`, `Zelenskyy`, `Selenskyj` and `Зеленский` share; a first vowel counts, whichever it is."""
    plain = latin(word)
    for old, new in _SAME:
        plain = plain.replace(old, new)
    plain = _HARD.sub("k", _SOFT.sub("s", plain)).translate(_ONE_LETTER)
    plain = _TWICE.sub(r"\1", plain.replace("y", "i").replace("j", "i"))
    return _VOWELS.sub("", re.sub(r"^[aeiou]+", "a", plain))
