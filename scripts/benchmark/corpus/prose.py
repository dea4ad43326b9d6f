"""Sentences of a vocabulary's words: their lengths, commas, numbers and capitals are like news, their sense is none."""

import random

from benchmark.corpus.vocabulary import Vocabulary

_NUMBERS = 0.15  # share of sentences that hold a number
_COMMA_EVERY = 9  # words


def words(chance: random.Random, vocabulary: Vocabulary, count: int) -> str:
    """Return `count` words with commas, lower case, no full stop."""
    drawn = vocabulary.draw(chance, count)
    if chance.random() < _NUMBERS:
        drawn[chance.randrange(count)] = str(min(int(chance.paretovariate(0.5)), 99_999))
    for place in range(_COMMA_EVERY, count - 2, _COMMA_EVERY):
        drawn[place] += ","
    return " ".join(drawn)


def sentence(chance: random.Random, vocabulary: Vocabulary) -> str:
    """Return a sentence of 8 to 28 words."""
    return capital(words(chance, vocabulary, chance.randint(8, 28))) + "."


def paragraph(chance: random.Random, vocabulary: Vocabulary) -> str:
    """Return a paragraph of two to four sentences."""
    return " ".join(sentence(chance, vocabulary) for _ in range(chance.randint(2, 4)))


def title(chance: random.Random, vocabulary: Vocabulary) -> str:
    """Return a headline of 6 to 11 words."""
    return capital(" ".join(vocabulary.draw(chance, chance.randint(6, 11))))


def capital(text: str) -> str:
    """Return a text whose first letter is a capital one."""
    return text[:1].upper() + text[1:]
