"""Dates in words say what EDTF says, no more."""

import pytest

from briefing.dates import parse_edtf
from briefing.views.when import (
    days_in_words,
    in_words,
    line_numbers,
    machine_date,
    span_in_words,
    unit_in_words,
    weekday,
    weekdays,
)
from briefing.views.words import Words

ENGLISH = Words("en")


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-03-07", "7 March 2023"),
        ("2023-03-09~", "about 9 March 2023"),
        ("2023-03-09?", "9 March 2023 (uncertain)"),
        ("2023-03-09%", "about 9 March 2023 (uncertain)"),
        ("2022-11", "November 2022"),
        ("2022-11~", "about November 2022"),
        ("2022", "2022"),
        ("0044-03-15", "15 March 44"),
        ("2022-09/2022-10-11", "between September 2022 and 11 October 2022"),
        ("2022-09~/2022-10-11?", "between about September 2022 and 11 October 2022 (uncertain)"),
        ("2022/2022", "2022"),
        ("../2022-11-14", "by 14 November 2022"),
        ("../2022-12~", "by about December 2022"),
        ("2022-11-14/..", "on or after 14 November 2022"),
    ],
)
def test_a_date_reads_as_it_is_meant(edtf: str, words: str) -> None:
    """Every form of D1 has its words; a mark is told, an open end stays open."""
    assert in_words(parse_edtf(edtf), ENGLISH) == words


def test_no_date_is_undated() -> None:
    """A statement without a date says so."""
    assert in_words(None, ENGLISH) == "undated"


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("2019-05-20", None, "since 20 May 2019"),
        (None, "2008-05", "until May 2008"),
        ("2000", "2008-05-07", "2000 to 7 May 2008"),
        (None, None, ""),
    ],
)
def test_a_role_is_held_for_a_while(since: str | None, until: str | None, words: str) -> None:
    """A role's ends are told as far as they are known."""
    ends = [parse_edtf(end) if end else None for end in (since, until)]
    assert span_in_words(ends[0], ends[1], ENGLISH) == words


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        ("2023-03-07", "2023-03-07"),
        ("2022-11", "2022-11"),
        ("2022", "2022"),
        ("2023-03-07~", ""),
        ("2022-09/2022-10", ""),
        ("../2022", ""),
    ],
)
def test_machines_get_no_false_day(edtf: str, machine: str) -> None:
    """`<time datetime>` knows neither marks nor intervals, so such a date has none."""
    assert machine_date(parse_edtf(edtf)) == machine


@pytest.mark.parametrize(
    ("unit", "words"), [("2022-11-14", "14 November 2022"), ("2022-11", "November 2022"), ("2022", "2022")]
)
def test_calendar_pages_are_named_in_words(unit: str, words: str) -> None:
    """A page is called what its unit is called."""
    assert unit_in_words(unit, ENGLISH) == words


def test_a_day_knows_its_weekday() -> None:
    """The calendar's, not the clock's."""
    assert weekday("2022-11-14", ENGLISH) == "Monday"


def test_the_week_begins_on_monday_and_its_names_are_short() -> None:
    """As CLDR shortens them, each told from the others."""
    assert weekdays(ENGLISH) == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    assert weekdays(Words("ru")) == ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]


@pytest.mark.parametrize(
    ("lines", "words"),
    [((), ""), ((5,), "5"), ((5, 6), "5–6"), ((5, 7), "5, 7"), ((1, 3, 4, 5, 9, 11, 12), "1, 3–5, 9, 11–12")],
)
def test_runs_of_lines_are_drawn_together(lines: tuple[int, ...], words: str) -> None:
    """Line numbers read as a list of runs."""
    assert line_numbers(lines) == words


def test_a_region_has_its_own_order_of_day_and_month() -> None:
    """CLDR says how a locale writes a date; English without a region puts the day first."""
    assert in_words(parse_edtf("2022-11-14"), Words("en-US")) == "November 14, 2022"


def test_a_language_without_interface_words_gets_whole_sentences_in_english() -> None:
    """No sentence is half one language and half another."""
    assert in_words(parse_edtf("2022-11-14~"), Words("de")) == "about 14 November 2022"


def test_numbers_and_names_come_from_cldr() -> None:
    """Plurals, digit groups, countries and languages; what CLDR doesn't know stays as it is."""
    assert [ENGLISH.count(n, "statement") for n in (0, 1, 12345)] == [
        "0 statements",
        "1 statement",
        "12,345 statements",
    ]
    assert (ENGLISH.country("SK"), ENGLISH.country("XX")) == ("Slovakia", "XX")
    assert [ENGLISH.tongue(tag) for tag in ("ru", "en-GB", "ru-Latn", "qaa")] == [
        "Russian",
        "British English",
        "Russian",
        "qaa",
    ]


@pytest.mark.parametrize(
    ("since", "said"),
    [
        ("2022-11-14", "12 days"),
        ("2022-11", "12 days or more"),
        ("2022-11-14~", "about 12 days"),
        ("../2022-11", "12 days or more"),
    ],
)
def test_days_are_counted_as_closely_as_their_date_is_known(since: str, said: str) -> None:
    """From a month to the day would be a precision that nobody has."""
    assert days_in_words(parse_edtf(since), 12, ENGLISH) == said
