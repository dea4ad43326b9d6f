"""Spellings of actors in running text."""

from briefing.spellings import Lexicon


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
