"""One utterance in the words of every article that tells it."""

import pytest

from briefing.model import Statement
from briefing.views import same_words
from briefing.views.same_words import Telling, tellings
from tests.views.worlds import world

SAID = {each.id: each for each in world("told-elsewhere").statements}


def told(shown: str, country: str = "GB") -> dict[str, Telling]:
    """Return the tellings of a statement by their articles."""
    return {each.statement.article.stem: each for each in tellings(SAID[shown], country)}


def marked(telling: Telling) -> str:
    """Return the words, those that another has not in brackets."""
    return "".join(each.text if each.same else f"[{each.text}]" for each in telling.pieces)


def test_each_article_is_there_once_its_own_first() -> None:
    """The rest by id, and none for an utterance that one article tells."""
    assert list(told("herald#s1")) == ["herald", "closed", "vestnik", "wire"]
    assert not tellings(next(each for each in world("two-outlets").statements if not each.group), "")


def test_wordings_of_one_language_are_compared_word_by_word() -> None:
    """With the first of them; case and typing are no difference, and another language is not compared."""
    made = told("wire#s1")
    assert marked(made["wire"]) == (
        "We will talk to [anybody] who comes to our harbour by day, [and never at night […] Our door is open]"
    )
    assert marked(made["herald"]) == "We will talk to [anyone] who comes to our harbour by day - never at night"
    assert made["herald"].compared == (1, 6)
    assert (marked(made["closed"]), made["closed"].compared) == (
        "We will talk to anybody who comes to our harbour by day",
        (0, 8),
    )
    assert made["wire"].compared is made["vestnik"].compared is None


def test_what_shares_little_is_no_other_wording() -> None:
    """Two sentences that tell the same in words of their own are set side by side."""
    made = told("wire#s2")
    assert marked(made["herald"]) == "It is said that Nemo means to come"
    assert made["herald"].compared is None


def test_long_tellings_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are shown all the same."""
    monkeypatch.setattr(same_words, "MOST", 14)
    made = told("closed#s1")
    assert made["herald"].compared is None and marked(made["herald"]).startswith("We will talk")


def test_of_a_link_source_only_quotes_are_told() -> None:
    """Its paraphrase is counted among the tellings, without a word."""
    made = told("wire#s2")
    assert made["closed"].pieces == ()
    assert made["closed"].kind == "paraphrase"


@pytest.mark.parametrize(
    ("country", "kinds"),
    [
        ("GB", {"wire": "original", "vestnik": "translation"}),
        ("RU", {"wire": "translation", "vestnik": "original"}),
        ("", {"wire": "quote", "vestnik": "quote"}),  # either may be the other's
        ("FR", {"wire": "quote", "vestnik": "quote"}),
    ],
)
def test_original_and_translation_are_told_apart(country: str, kinds: dict[str, str]) -> None:
    """By the languages that are official in the speaker's country, where articles quote in several."""
    made = told("wire#s1", country)
    assert {stem: made[stem].kind for stem in kinds} == kinds


def test_a_translated_article_is_a_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it quotes is its translator's; so the one language that is left is the original."""
    translated = SAID["vestnik#s1"].article.stem
    monkeypatch.setattr(same_words, "_translated", lambda each: _stem(each) == translated)
    made = told("wire#s1", "")
    assert (made["vestnik"].kind, made["wire"].kind) == ("translation", "original")


def _stem(statement: Statement) -> str:
    return statement.article.stem
