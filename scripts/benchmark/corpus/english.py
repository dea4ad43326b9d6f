"""English inflection, as far as the benchmark's word list needs it."""

import re

_VOWELS = "aeiou"
_SHORT = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")
# Short verbs of one syllable double their last letter; longer ones mostly don't (admit, permit would).
_DOUBLING = 4


def inflected(kind: str, entry: str) -> tuple[str, ...]:
    """Return the forms of an entry `word` or `word:past:participle`, the most used first."""
    word, *irregular = entry.split(":")
    if kind == "noun":
        forms: tuple[str, ...] = (word, plural(word), f"{word}’s")
    elif kind == "verb":
        past = irregular or [with_ed(word)]
        forms = (word, past[0], plural(word), with_ing(word), *past[1:])
    else:
        forms = (word, adverb(word), f"{word}ness")
    return tuple(dict.fromkeys(forms))


def plural(word: str) -> str:
    """Return a noun's plural, which is also a verb's third person."""
    if word.endswith(("man", "woman")) and len(word) > len("human"):
        return f"{word[:-2]}en"
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{word}es"
    return f"{word[:-1]}ies" if _consonant_y(word) else f"{word}s"


def with_ed(word: str) -> str:
    """Return a regular verb's past."""
    if word.endswith("e"):
        return f"{word}d"
    return f"{word[:-1]}ied" if _consonant_y(word) else f"{_doubled(word)}ed"


def with_ing(word: str) -> str:
    """Return a verb's present participle."""
    if word.endswith("ie"):
        return f"{word[:-2]}ying"
    return f"{word[:-1]}ing" if word.endswith("e") and not word.endswith("ee") else f"{_doubled(word)}ing"


def adverb(word: str) -> str:
    """Return the adverb of an adjective."""
    if word.endswith("le"):
        return f"{word[:-1]}y"
    if word.endswith("ic"):
        return f"{word}ally"
    return f"{word[:-1]}ily" if _consonant_y(word) else f"{word}ly"


def _consonant_y(word: str) -> bool:
    return word.endswith("y") and word[-2] not in _VOWELS


def _doubled(word: str) -> str:
    return word + word[-1] if len(word) <= _DOUBLING and _SHORT.search(word) else word
