"""Which actor a text names, whatever the spelling."""

from collections.abc import Iterable

import pytest

from briefing import records
from briefing.dates import parse_edtf
from briefing.model import Actor
from briefing.search.dated import dated
from briefing.search.document import Document, Part
from briefing.search.letters import skeleton
from briefing.search.names import Names, names
from briefing.search.reading import read
from briefing.search.stems import Stems, Vocabulary
from briefing.search.words import stem

ACTORS = (
    Actor("lavrov", records.Actor(name="Sergey Lavrov", kind="person", names={"ru": "Сергей Лавров"})),
    Actor("ryabkov", records.Actor(name="Sergei Ryabkov", kind="person", names={"ru": "Сергей Рябков"})),
    Actor("macron", records.Actor(name="Emmanuel Macron", kind="person", weak_aliases=("the president",))),
    Actor("usa", records.Actor(name="United States", kind="government", aliases=("US", "America"))),
    Actor("who", records.Actor(name="World Health Organization", kind="organisation", aliases=("WHO",))),
    Actor("ministry", records.Actor(name="Ministry of Health", kind="organisation")),
)
NAMES = names(ACTORS)


def named(*parts: Part, names: Names = NAMES) -> set[str]:
    """Return the actors that a document's texts name."""
    reading = read(Document("x/", "page", "X", "en", parts=parts), Vocabulary(Stems()))
    return set(names.met(reading.stems.split(" "), reading.capitals))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("said Sergey Lavrov on Monday", ["lavrov"]),
        ("с Сергеем Лавровым", ["lavrov"]),
        ("Лаврову и Рябкову", ["lavrov", "ryabkov"]),
        ("Lavrov's words", ["lavrov"]),
        ("Macron", ["macron"]),
        ("Sergey said", []),
        ("the president said", []),
        ("in the US and in America", ["usa"]),
        ("he told us who it was", []),
        ("the WHO said", ["who"]),
        ("The World Health Organization and a ministry", ["who"]),
        ("the Ministry of Health", ["ministry"]),
    ],
)
def test_a_text_names_an_actor_by_any_spelling_on_record(text: str, ids: Iterable[str]) -> None:
    """In any case of its declension; a person by the last name if it is nobody else's; letters only by capitals."""
    assert named(Part(text, "und")) == set(ids)


def test_a_date_names_nobody() -> None:
    """May is a month there."""
    may = names([Actor("may", records.Actor(name="Theresa May", kind="person"))])
    parts = (dated(parse_edtf("2019-05-24"), "en"), Part("24 May 2019", "en", naming=False), Part("said May", "en"))
    for part, found in zip(parts, (False, False, True), strict=True):
        assert ("may" in named(part, names=may)) is found


def test_a_name_ends_where_its_text_does() -> None:
    """Nobody is named by the end of one text and the beginning of the next."""
    first, last = Part("United", "en"), Part("States", "en")
    assert named(first, last) == set() and named(Part("United States", "en")) == {"usa"}


def test_a_persons_single_names_are_known_and_nobody_elses() -> None:
    """A first name is that of all who have it, in whichever spelling."""
    assert NAMES.parts[stem("sergey")] == NAMES.parts[stem("sergei")] == ("lavrov", "ryabkov")
    assert stem("health") not in NAMES.parts


def test_a_first_name_is_known_in_its_neighbours_form() -> None:
    """Who is Sergey in one language is Serhiy in another."""
    assert "lavrov" in NAMES.parts[stem("сергій")] and "lavrov" in NAMES.parts[stem("serhiy")]
    assert named(Part("Сергій", "und")) == set()


def test_a_spelling_that_is_on_no_record_is_known_by_its_sound() -> None:
    """Transliterations meet; persons' names alone."""
    assert NAMES.sounds[skeleton("макрон")] == ("macron",)
    assert NAMES.sounds[skeleton("lawrow")] == ("lavrov",)
    assert skeleton("ministry") not in NAMES.sounds
