"""Where words begin and end, and what spellings of one word have in common."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.search.words import spelled, split, stem, token


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Russia, Ukraine", "russia ukraine"),
        ("Ukraine's Ukraine’s Ukraineʼs G7's", "ukraine ukraine ukraine g7"),
        ("the parties' talks", "the parties talks"),
        ("d’Ivoire rock'n'roll п'ять п’ять пʼять", "divoire rocknroll пять пять пять"),
        ("'quoted' o''clock 5'10 1970's", "quoted o clock 5 10 1970"),
        ("well-known 24/7 e-mail", "well known 24 7 e mail"),
        ("Erdoğan İstanbul Łódź Søren Straße STRASSE", "erdogan istanbul lodz soren strasse strasse"),
        ("ﬁnance ½ １２ Ⅷ", "finance 12 12 viii"),
        ("e\u0301te\u0301 été", "ete ete"),
        ("Ещё ё й и\u0306 Київ ў а\u0301", "еще е й й київ ў а"),
        ("co\u00adop\u200bera\u2060tion", "cooperation"),
        ("漢字かな ไทย", "漢 字 か な ไ ท ย"),
        ("G漢7", "g 漢 7"),
        ("שלום مرحبا", "שלום مرحبا"),
        ("ΛΟΓΟΣ λόγος", "λογοσ λογοσ"),
        ("❤\ufe0f 👍🏽 👨‍👩‍👧 — … ' \u0301", ""),
        ("𝐀𝐁 𐐀", "ab 𐐨"),
    ],
)
def test_words_are_told_apart_and_made_alike(text: str, tokens: str) -> None:
    """Case, marks, apostrophes and invisible characters make no difference; й and ї are letters, ё is е."""
    assert [word.token for word in split(text)] == tokens.split()


def test_a_word_knows_where_it_stands() -> None:
    """In code points of the text as it is given."""
    text = "👍 d’Ivoire’s co\u00adop, e\u0301te\u0301."
    assert [text[word.start : word.end] for word in split(text)] == ["d’Ivoire’s", "co\u00adop", "e\u0301te\u0301"]


@given(st.text(st.sampled_from("abЯё19'’ -’'.,—«»№é\u00ad²漢")))
def test_words_are_spelled_as_they_stand(text: str) -> None:
    """Simple texts are read in another way, and give the same words."""
    assert [word for word in spelled(text) if token(word)] == [text[word.start : word.end] for word in split(text)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("negotiations", "negoti"),
        ("dying", "die"),
        ("verhandlungen", "verhandlungen"),
        ("переговоров", "переговор"),
        ("санкциями", "санкц"),
        ("україна", "україн"),
        ("g7", "g7"),
        ("сo", "сo"),
        ("düsseldorf", "düsseldorf"),
        ("", ""),
    ],
)
def test_a_stem_depends_on_letters_alone(word: str, expected: str) -> None:
    """Cyrillic words are stemmed as Russian, words of a to z as English, no other ones."""
    assert stem(word) == expected


@given(st.text())
def test_a_token_is_its_own_token_and_words_stand_in_order(text: str) -> None:
    """Whatever the text: no word is empty, none overlaps another."""
    words = list(split(text))
    assert all(word.token and word.start < word.end for word in words)
    assert all(one.end <= other.start for one, other in itertools.pairwise(words))


@given(st.text(alphabet="aéИйёі'’ʼ\u0301\u0306\u0308\u00ad\u200dßSs漢7"))
def test_a_token_means_itself(text: str) -> None:
    """What was made alike once stays as it is."""
    for word in split(text):
        assert token(word.token) == word.token


@pytest.mark.parametrize(
    "part", ["a", "y", "\u0301\u0316", "e\u0316\u0301", "a'", "a\u200b", "'", "\u200b", "ﷺ", "ё", " "]
)
def test_time_is_linear(part: str) -> None:
    """A million characters of anything take about a second; quadratic time would take hours."""
    begin = time.monotonic()
    for word in split("x" + part * (1_000_000 // len(part))):
        stem(word.token)
    assert time.monotonic() - begin < 20
