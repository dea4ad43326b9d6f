"""The interface in another language: every text of it, with nothing left out of any, and nothing that nobody prints."""

import string
from collections.abc import Iterable, Mapping

import pytest
from babel import Locale

from briefing import templates
from briefing.dates import parse_edtf
from briefing.views.catalogues.russian import TABLES
from briefing.views.interface import interface
from briefing.views.reading import TEMPLATES
from briefing.views.when import in_words, span_in_words, unit_in_words
from briefing.views.words import CATALOGUES, Words
from tests.views.literals import Literal, counted, nouns, texts, unsaid
from tests.views.worlds import NAMES, WORLDS, digest_of, rendered

OTHERS = sorted(CATALOGUES.keys() - {"en"})
# What templates print as it is: keys of front matter, names of files, a site's name.
AS_THEY_ARE = {"title", "description"} | {
    "wikidata",
    "org",
    "wiki",
    "statements",
    "events",
    "articles",
    "actors",
    "json",
    "csv",
}


def slots(text: str) -> list[str]:
    """Return the names of a text's slots."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def spaced(text: str) -> str:
    """Return a text with plain spaces: which of them are narrow, or not to be broken at, is CLDR's to say."""
    return " ".join(text.split())


def listed(missing: Iterable[Literal]) -> str:
    """Return what has to be added to the catalogue, to be copied into it."""
    places: dict[str, list[str]] = {}
    for text, place in missing:
        places.setdefault(text, []).append(place)
    return "not translated:\n" + "".join(f'    "{text}": "",  # {", ".join(at)}\n' for text, at in places.items())


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Return the texts that are looked up from now on, with what became of them."""
    seen: dict[str, str] = {}
    translated = Words._translated

    def recorded(self: Words, text: str) -> str:
        seen[text] = translated(self, text)
        return seen[text]

    monkeypatch.setattr(Words, "_translated", recorded)
    templates._tools.cache_clear()  # its words keep what they have said
    return seen


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(language: str) -> None:
    """Each that code or a template hands on, with the slots that it has in English."""
    catalogue = CATALOGUES[language]
    missing = [each for each in (*texts(), *counted(language)) if each.text not in catalogue.texts]
    assert not missing, listed(missing)
    wrong = [(text, said) for text, said in catalogue.texts.items() if slots(text) != slots(said) or not said]
    assert not wrong


@pytest.mark.parametrize("language", OTHERS)
def test_every_noun_has_all_its_forms(language: str) -> None:
    """By the plural categories that CLDR gives the language, each with its number."""
    catalogue, tags = CATALOGUES[language], {*Locale(language).plural_form.tags, "other"}
    missing = [each for each in nouns() if each.text not in catalogue.nouns]
    assert not missing, listed(missing)
    assert catalogue.nouns.keys() == CATALOGUES["en"].nouns.keys()
    for noun, forms in catalogue.nouns.items():
        assert forms.keys() == tags, noun
        assert all(slots(form) == ["n"] for form in forms.values()), noun


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_invented_pages_is_translated(language: str, asked: Mapping[str, str]) -> None:
    """Those too that come from a table, and so stand in no call; and no translation is left of a text that is gone."""
    for name in NAMES:
        rendered(digest_of(WORLDS / name, drafts=True, language=language))
    interface(language)
    known = CATALOGUES[language].texts
    missing = [
        Literal(text, "a page")
        for text in asked
        if text not in known and not text.endswith(tuple(".one .few .many .other".split()))
    ]
    assert not missing, listed(missing)
    printed = {each.text for each in (*texts(), *counted(language))} | asked.keys()
    assert not known.keys() - printed


def test_no_text_is_translated_twice() -> None:
    """A catalogue in several tables has each text in one of them."""
    every = [text for table in TABLES for text in table]
    assert sorted(every) == sorted(set(every))


def test_templates_print_nothing_past_the_catalogue() -> None:
    """No word of theirs stands outside of it, in an attribute neither; prose has a template a language."""
    assert not [each for each in unsaid() if each.text not in AS_THEY_ARE]
    assert TEMPLATES.keys() == CATALOGUES.keys()


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1 высказывание"),
        (3, "3 высказывания"),
        (11, "11 высказываний"),
        (21, "21 высказывание"),
        (1500, "1\xa0500 высказываний"),
    ],
)
def test_russian_counts_as_russian_does(number: int, said: str) -> None:
    """One, few and many, by the last digits."""
    assert Words("ru").count(number, "statement") == said


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2022-11-14", "14 ноября 2022 года"),
        ("2022-11", "ноябрь 2022 года"),
        ("2022-11~", "примерно ноябрь 2022 года"),
        ("2022-11?", "ноябрь 2022 года (под вопросом)"),
        ("2022-11/2022-12-03", "в промежутке от ноября 2022 года до 3 декабря 2022 года"),
        ("../2022-11~", "не позже примерно ноября 2022 года"),
        ("2022-11/..", "не раньше ноября 2022 года"),
    ],
)
def test_russian_months_are_bent_where_a_word_before_them_asks_for_it(date: str, said: str) -> None:
    """In the genitive behind “not before”, in the nominative alone."""
    assert spaced(in_words(parse_edtf(date), Words("ru"))) == said


def test_russian_spans() -> None:
    """How long a role was held."""
    words = Words("ru")
    since, until = parse_edtf("2019-05"), parse_edtf("2022-11-14")
    assert spaced(span_in_words(since, until, words)) == "с мая 2019 года до 14 ноября 2022 года"
    assert spaced(span_in_words(since, None, words)) == "с мая 2019 года"
    assert spaced(unit_in_words("2019-05", words)) == "май 2019 года"


def test_a_language_without_a_catalogue_is_english_as_a_whole() -> None:
    """Dates and counts included."""
    words = Words("de")
    assert (words.text("Actors"), words.count(2, "day"), unit_in_words("2019-05", words)) == (
        "Actors",
        "2 days",
        "May 2019",
    )
