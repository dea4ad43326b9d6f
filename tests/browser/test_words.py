"""Browser and build mean the same by a word: both split and stem alike, whatever the text."""

import random
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

import briefing
from briefing.search.endings import stem_russian
from briefing.search.words import split, stem
from tests.browser.serving import serving
from tests.search.pairs import pairs

ASSETS = Path(briefing.__file__).parent / "theme" / "assets" / "search"
MODULES = ("words.js", "stem.js", "english.js", "russian.js")
ASK = """async (texts) => {
    const [{split}, {stem}] = await Promise.all([import("./words.js"), import("./stem.js")]);
    return texts.map((text) => split(text).map((word) => [
        word.token, text.slice(word.start, word.end), stem(word.token),
    ]));
}"""

# Blocks with letters, marks, digits, apostrophes and signs of all kinds; characters newer than Unicode 12 are left out
# below, as browsers and Python learn them at different times.
RANGES = (
    (0x20, 0x0600),  # Latin, Greek, Cyrillic, Armenian, Hebrew, their marks
    (0x0600, 0x0700),  # Arabic
    (0x0900, 0x0980),  # Devanagari
    (0x0E00, 0x0F00),  # Thai, Lao
    (0x1000, 0x1100),  # Myanmar
    (0x1780, 0x1800),  # Khmer
    (0x1E00, 0x2190),  # more Latin and Greek, punctuation, invisible characters, letterlike signs
    (0x2460, 0x2480),  # numbers in circles
    (0x3000, 0x3130),  # Japanese
    (0x4E00, 0x4E40),  # Chinese
    (0xAC00, 0xAC40),  # Korean
    (0xFB00, 0xFE30),  # ligatures, Arabic as printed, variation selectors
    (0xFE70, 0xFFF0),  # full and half width
    (0x10400, 0x10450),  # Deseret: letters with case beyond 16 bits
    (0x1D400, 0x1D440),  # mathematical letters
    (0x1F300, 0x1F380),  # emoji
    (0x20000, 0x20020),  # rare Chinese
    (0xE0100, 0xE0110),  # rare variation selectors
)
PIECES = [
    "a",
    "Z",
    "и",
    "Й",
    "е\u0301",
    "'",
    "’",
    "ʼ",
    "ʻ",
    "\u00ad",
    "\u200d",
    "\u2060",
    "İ",
    "ß",
    "ﬁ",
    "Σ",
    "'s ",
    "漢",
    "7",
]


def characters() -> list[str]:
    """Return what is assigned in these blocks."""
    known = unicodedata.ucd_3_2_0  # what has been there for twenty years, and keeps its properties
    every = (chr(code) for begin, end in RANGES for code in range(begin, end))
    return [each for each in every if known.category(each) != "Cn" or unicodedata.category(each) in ("Mn", "So")]


def odd_texts() -> list[str]:
    """Return each of the characters by itself and between letters, and random strings of them, always the same."""
    odd = characters()
    generator = random.Random("words")  # noqa: S311 - no secret: the same strings each time
    around = [f"{each} a{each}b и{each}й {each}7{each} A{each}'s" for each in odd]
    pool = odd + PIECES * 60
    mixed = ["".join(generator.choices(pool, k=generator.randint(1, 14))) for _ in range(3000)]
    return around + mixed + ["a" * 150, "𐐀" * 150, "a" + "\u0316\u0301" * 150 + "'s", "x" * 1_000_000]


def words() -> list[str]:
    """Return English and Russian words, and ends of words with other beginnings."""
    forms = {form for pair in pairs() for form in pair[2:]}
    ends = {form[-length:] for form in forms for length in range(2, 8)}
    return sorted(forms | {before + end for end in ends for before in ("", "y", "st", "ба", "нно")})


@pytest.fixture
def page(fresh_page: Page, tmp_path: Path) -> Iterator[Page]:
    """Return an empty page beside the modules."""
    for name in MODULES:
        shutil.copy(ASSETS / name, tmp_path)
    (tmp_path / "index.html").write_text(
        "<!doctype html><link rel=icon href=data:,><title>Words</title>", encoding="utf-8"
    )
    with serving(tmp_path) as served:
        fresh_page.goto(served.address)
        yield fresh_page


def in_python(text: str) -> list[list[str]]:
    """Return the words of a text as the page is to return them."""
    return [[word.token, text[word.start : word.end], stem(word.token)] for word in split(text)]


@pytest.mark.parametrize("texts", [odd_texts, words], ids=["odd-texts", "words"])
def test_the_browser_splits_and_stems_as_the_build_does(texts: Any, page: Page) -> None:
    """Each word has the same token, place and stem on both sides."""
    asked: list[str] = texts()
    answers = page.evaluate(ASK, asked)
    assert len(asked) > 3000
    assert [each for each in zip(asked, answers, strict=True) if in_python(each[0]) != each[1]] == []


def test_yo_is_no_letter_of_its_own_to_the_browser_either(page: Page) -> None:
    """The stemmers alone, with what no token holds."""
    found = page.evaluate("""async () => (await import("./russian.js")).stemRussian("вёдрами")""")
    assert found == stem_russian("вёдрами") == "ведр"
