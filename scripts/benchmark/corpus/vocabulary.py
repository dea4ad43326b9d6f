"""Words as news uses them: a few very often, most of them hardly ever, in English and in Russian.

Frequencies follow Mandelbrot's form of Zipf's law over the base forms; a base form's weight is shared among its
inflected forms. Behind the base forms comes a long tail of words built of them with prefixes, as technical and
passing words are in news, until the vocabulary holds FORMS forms.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import pymorphy3  # type: ignore[import-untyped]  # it brings no types

from benchmark.corpus.english import inflected

FORMS = 30_000
_WORDS = Path(__file__).parent / "words"
_EXPONENT, _SHIFT = 1.03, 2.7  # of Mandelbrot's law; 1 and 2.7 are usual for English
_TAIL = 0.6  # of the law's weight for the words built with prefixes: a fifth of a text
_PREFIXES = {
    "en": "anti post pre pro counter inter multi over under re mis semi ultra super sub trans micro macro mega pseudo",
    "ru": "анти после до про контр меж мульти сверх недо пере псевдо полу ультра супер суб транс микро макро мега квази",
}
_FILES = {"en": "english.txt", "ru": "russian.txt"}


def dice(*seed: object) -> random.Random:
    """Return a generator of chance whose throws depend on `seed` alone."""
    return random.Random(":".join(map(str, seed)))  # noqa: S311 - a corpus, no secret


@dataclass(frozen=True)
class Vocabulary:
    """A language's words (lower case) and their cumulative weights; `nouns` are base forms, the common ones first."""

    language: str
    words: tuple[str, ...]
    weights: tuple[float, ...]
    nouns: tuple[str, ...]

    def draw(self, chance: random.Random, count: int) -> list[str]:
        """Return `count` words, each as likely as it is frequent."""
        return chance.choices(self.words, cum_weights=self.weights, k=count)


def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of `en` or `ru`."""
    kinds = _read(_WORDS / _FILES[language])
    lexemes = [(word,) for word in kinds["function"]] + [_forms(language, *each) for each in _interleaved(kinds)]
    found: dict[str, float] = {}
    for rank, forms in enumerate(lexemes):
        shares = [1 / (place + 1) for place in range(len(forms))]
        for form, share in zip(forms, shares, strict=True):
            found[form] = found.get(form, 0) + _zipf(rank) * share / sum(shares)
    for rank, word in enumerate(_built(language, found, FORMS - len(found)), len(lexemes)):
        found[word] = _zipf(rank) * _TAIL
    nouns = tuple(word.partition(":")[0] for word in kinds["noun"])
    return Vocabulary(language, tuple(found), tuple(accumulate(found.values())), nouns)


def _zipf(rank: int) -> float:
    return float((rank + _SHIFT) ** -_EXPONENT)


def _read(path: Path) -> dict[str, list[str]]:
    """Return the base forms of a word list by kind, each once; a line `[kind]` opens a kind, `#` a comment."""
    kinds: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = kinds.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            kind += line.split()
    return {name: list(dict.fromkeys(words)) for name, words in kinds.items()}


def _interleaved(kinds: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Return the content words with their kind: each kind spread evenly, so that its first words are frequent."""
    placed = [
        (place / len(words), kind, word)
        for kind, words in kinds.items()
        if kind != "function"
        for place, word in enumerate(words)
    ]
    return [(kind, word) for _, kind, word in sorted(placed)]


def _forms(language: str, kind: str, word: str) -> tuple[str, ...]:
    return inflected(kind, word) if language == "en" else _russian(word)


_MORPH = pymorphy3.MorphAnalyzer(lang="ru")
_PAST_THE_COMMON = 16  # a verb has a hundred forms with its participles; the dictionary lists the common ones first


def _russian(word: str) -> tuple[str, ...]:
    lexeme = _MORPH.parse(word)[0].lexeme
    return tuple(dict.fromkeys([word, *(form.word for form in lexeme)]))[:_PAST_THE_COMMON]


def _built(language: str, known: dict[str, float], count: int) -> Iterator[str]:
    """Yield `count` words that are not known, made of known ones with prefixes, spread over both."""
    long = [word for word in known if len(word) > 4 and word.isalpha()]
    chance, prefixes = dice("tail", language), _PREFIXES[language].split()
    made: set[str] = set()
    while len(made) < count:
        word = chance.choice(prefixes) + chance.choice(long)
        if word not in known and word not in made:
            made.add(word)
            yield word
