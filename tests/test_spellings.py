"""Spellings of actors in running text."""

import pytest

from briefing.spellings import Claims, Known, Lexicon, Unclaimed


def test_a_spelling_is_met_as_whole_words_only() -> None:
    """A word that goes on, before or behind, is another word."""
    lexicon = Lexicon({"ada": ["Ada Byron"], "li": ["Li"]})
    assert lexicon.met("Ada\nByron met Lira, O-Li and Ali; Ada Byrons") == {("ada", "Ada Byron"), ("li", "Li")}
    assert lexicon.met("Lira, Ali, Li\u0301, Adas Byron") == set()


def test_the_longest_spelling_at_a_place_is_met() -> None:
    """What it covers is no second actor; behind it the search goes on."""
    lexicon = Lexicon({"city": ["Port"], "paper": ["Port Said Times"], "said": ["Said"]})
    assert lexicon.met("Port Said Times") == {("paper", "Port Said Times")}
    assert lexicon.met("Port Said Times, Said") == {("paper", "Port Said Times"), ("said", "Said")}


def test_a_name_of_two_actors_is_met_for_both() -> None:
    """Which of them is meant, the text does not say."""
    assert Lexicon({"one": ["Li"], "two": ["Li"]}).met("Li") == {("one", "Li"), ("two", "Li")}


def test_no_spellings_are_met_nowhere() -> None:
    """A register may be empty, and a spelling may hold no word."""
    assert Lexicon({}).met("Li") == set()
    assert Lexicon({"dots": ["…"]}).met("Li …") == set()


def _unclaimed(known: dict[str, Known], text: str) -> list[tuple[str, str]]:
    lines = dict(enumerate(text.split("\n"), 1))
    return [(each.spelling, each.actor) for each in Claims(known).unclaimed(lines, known)]


@pytest.mark.parametrize("spelling", ["Zelenskyy", "Zelenskiy", "Selenskyj", "ZELENSKYI", "Зеленський", "Zélensky"])
def test_spellings_of_one_name_share_their_consonants(spelling: str) -> None:
    """However they were transliterated."""
    assert _unclaimed({"z": Known(["Volodymyr Zelensky"])}, f"a {spelling}’s b") == [(spelling, "z")]


@pytest.mark.parametrize(
    "text", ["Zelensky", "ZELENSKY", "Zelenska", "Зеленский, Зеленская, Зеленские", "zelenskyy", "Zelenskyy-street"]
)
def test_what_is_claimed_is_nothing_to_tell(text: str) -> None:
    """In any case of letters, by anybody, inflected; nor is what stands in another word, or is no name."""
    known = {"z": Known(["Zelensky", "Владимир Зеленский"]), "o": Known(["Olena"], weak=["Mrs Zelenska"])}
    assert _unclaimed(known, text) == []


def test_a_body_is_sought_by_a_name_of_one_word() -> None:
    """A word of a longer one is a word like any, a shortened one another word, and a group's name is no name."""
    assert _unclaimed({"g": Known(["Germany"], kind="government")}, "German Germani") == [("Germani", "g")]
    assert _unclaimed({"s": Known(["United States"], kind="government")}, "Status") == []
    assert _unclaimed({"p": Known(["Pilots"], kind="group")}, "Pilotes") == []


def test_words_that_merely_share_consonants_are_no_spellings() -> None:
    """Nor are those of too few."""
    assert _unclaimed({"p": Known(["Putin"]), "l": Known(["Leo Lu"])}, "Patton Poutine Lalou") == [("Poutine", "p")]


def test_a_spelling_is_told_with_its_first_line() -> None:
    """Once, however often it stands."""
    lines = {3: "Poutine", 5: "Poutine"}
    assert list(Claims({"p": Known(["Putin"])}).unclaimed(lines, ["p"])) == [Unclaimed("Poutine", "p", 3)]


def test_kin_are_those_whose_records_may_claim_a_spelling() -> None:
    """They share the consonants of what is sought; the actor itself is none."""
    known = {"v": Known(["Volodymyr Zelensky"]), "o": Known([], weak=["Zelenska"]), "x": Known(["Xaver"])}
    assert {id_: Claims(known).kin(id_) for id_ in known} == {"v": ["o"], "o": [], "x": []}
