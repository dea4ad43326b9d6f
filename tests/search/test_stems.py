"""What a word is indexed under: any form of a word finds any other, and other words stay apart."""

import sys
import time
from typing import Any

import pytest
from snowballstemmer.russian_stemmer import (  # type: ignore[import-untyped]  # it brings no types
    RussianStemmer,
)

from briefing.search.endings import stem_russian
from briefing.search.stems import Stems
from briefing.search.words import split, stem
from tests.search import pairs

# What is to be found, at the least; docs/search.md tells what is.
AIMS = {"noun": 0.95, "adjective": 0.95, "verb": 0.85}


@pytest.fixture(scope="module")
def stems() -> Stems:
    """Return one for all tests, as its dictionary takes a while to read."""
    return Stems()


def meet(one: str, other: str, stems: Stems) -> bool:
    """Return whether one text as a query finds the other, both of one word."""
    (asked,), (written,) = ([word.token for word in split(text)] for text in (one, other))
    return pairs.finds(pairs.keys_of_query(asked, [written], stems), written, stems)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("переговоров", "переговоры"),
        ("санкции", "Санкциями"),
        ("еще", "ещё"),
        ("ведёт", "вели"),
        ("вели", "вести"),
        ("вёл", "ведут"),
        ("люди", "человек"),
        ("Зеленского", "Зеленский"),
        ("Лавров", "Лаврова"),
        ("Лавров", "Лавровым"),
        ("Рябков", "Рябковым"),
        ("Эрдоганом", "Эрдоган"),
        ("Байдена", "Байденом"),
        ("negotiations", "negotiate"),
        ("said", "says"),
        ("went", "go"),
        ("children", "child"),
        ("met", "meets"),
        ("people", "person"),
        ("better", "good"),
        ("talks", "talk"),
        ("experienced", "experience"),
        ("left", "leaves"),
        ("Ukraine's", "Ukraine"),
        ("Erdoğan", "Erdogan"),
        ("d'Ivoire", "d’Ivoire"),
    ],
)
def test_forms_of_a_word_find_one_another(one: str, other: str, stems: Stems) -> None:
    """Whichever of the forms is asked for, and whichever is written."""
    assert meet(one, other, stems)
    assert meet(other, one, stems)


@pytest.mark.parametrize(
    ("one", "other"), [("left", "went"), ("number", "numb"), ("news", "new"), ("мир", "мера"), ("стали", "сталкивать")]
)
def test_other_words_do_not(one: str, other: str, stems: Stems) -> None:
    """Words that look alike stay apart."""
    assert not meet(one, other, stems)


def test_a_form_that_is_a_word_of_its_own_is_both(stems: Stems) -> None:
    """Nobody knows whether "left" is the side or the verb."""
    assert stems.keys("left") == ("leav", "left")
    assert stems.keys("said") == ("say",)


def test_forms_lead_to_the_key_of_their_word(stems: Stems) -> None:
    """What the lexicon needs: each other stem of the word's forms, with the word's key."""
    assert stems.keys("ведет") == ("вест",)
    assert stems.forms("ведет")["вел"] == ("вест",)
    assert stems.forms("says") == {"said": ("say",)}
    assert stems.forms("talks") == {}


@pytest.mark.parametrize("word", ["глокая", "g7", "2022", "düsseldorf", "漢", "مرحبا", "𝐀"])
def test_an_unknown_word_is_its_stem(word: str, stems: Stems) -> None:
    """No guess is made of what no dictionary knows."""
    assert stems.keys(word) == (stem(word),)
    assert stems.forms(word) == {}


@pytest.fixture(scope="module")
def shares(stems: Stems) -> dict[tuple[str, str], pairs.Share]:
    """Return what is found of the pairs."""
    return pairs.shares(stems)


@pytest.mark.parametrize("language", pairs.LANGUAGES)
@pytest.mark.parametrize("part", AIMS)
def test_enough_forms_are_found(language: str, part: str, shares: dict[tuple[str, str], pairs.Share]) -> None:
    """The aims are met, in each language and part of speech."""
    found, snowball, total = shares[language, part]
    assert total == 400
    assert found / total >= AIMS[part]
    assert found >= snowball


@pytest.mark.parametrize("language", pairs.LANGUAGES)
def test_few_words_are_taken_for_others(language: str, stems: Stems) -> None:
    """Fewer than one in two thousand pairs of different words."""
    friends = list(pairs.false_friends(language, stems))
    assert sum(found for *_, found, _ in friends) < len(friends) / 2000


def test_the_russian_stemmer_is_snowballs() -> None:
    """Ours is quicker, and gives the same: for forms that are words, and for these with anything in front."""
    snowball: Any = RussianStemmer()
    forms = {form for pair in pairs.pairs() if pair.language == "ru" for form in pair[2:]}
    endings = {form[-length:] for form in forms for length in range(1, 9)}
    words = sorted(forms | {before + ending for ending in endings for before in ("", "б", "а", "абаба", "ост", "нн")})
    assert [stem_russian(word) for word in words] == snowball.stemWords(words)


def test_a_long_word_takes_no_longer_than_its_beginning(stems: Stems) -> None:
    """A hostile word is cut before it is looked at; the limit is far above what is needed."""
    begin = time.monotonic()
    for word in ("ы" * 1_000_000, "y" * 1_000_000, "e\u0316\u0301" * 300_000):
        (found,) = split(word)
        assert len(found.token) <= 100
        stems.forms(found.token)
    assert time.monotonic() - begin < 10


def test_no_dictionary_is_read_before_it_is_needed() -> None:
    """A site in English never loads the Russian one."""
    modules = {name: sys.modules.pop(name) for name in list(sys.modules) if name.startswith("pymorphy3")}
    try:
        Stems().keys("talks")
        assert not [name for name in sys.modules if name.startswith("pymorphy3")]
    finally:
        sys.modules.update(modules)
