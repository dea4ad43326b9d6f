"""The line of time: a date is drawn as wide as it is uncertain, and no mark hides another."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from briefing.dates import parse_edtf
from briefing.model import Statement
from briefing.views import timeline as drawing
from briefing.views.groups import folded, newest_first
from briefing.views.lanes import NARROW, WHOLE, WIDE, extent, lanes, reach
from briefing.views.timeline import Timeline, by_topics, timeline
from briefing.views.words import Words
from tests.views.worlds import NAMES, rendered, world

WORLD = world("long-silence")
ENGLISH = Words("en")


def _all() -> list[Statement]:
    return newest_first(folded(WORLD.statements))


def _drawn(statements: list[Statement], *periods: str) -> Timeline:
    found = timeline(statements, by_topics, ENGLISH, periods)
    assert found
    return found


@pytest.mark.parametrize(
    ("date", "start", "width"),
    [
        ("2031-01-01", 1, 0),
        ("2031-12-31", 998, 0),
        ("2031-11-14~", 869, 0),
        ("2031-11-01/2031-11-10", 832, 28),
        ("2031-11", 832, 83),
        ("2031", 0, 1000),
        ("2032-02", 84, 79),
        ("../2031-07-02", 0, 501),
        ("2031-07-02/..", 498, 502),
        ("2030-12-30/2031-01-02", 0, 5),
        ("2031-12-30/2032-01-02", 994, 6),
    ],
)
def test_a_date_is_as_wide_as_it_is_uncertain(date: str, start: int, width: int) -> None:
    """In thousandths of a year; a day has a place and no width, what lies outside of the year is cut off."""
    assert extent(parse_edtf(date), 2032 if date.startswith("2032") else 2031) == (start, width)


@given(st.dates(), st.integers(0, 500))
def test_nothing_is_drawn_outside_of_its_year(day: object, days: int) -> None:
    """Whatever the date, in each of the years that it touches."""
    start = parse_edtf(str(day))
    assert start.earliest
    last = start.earliest.toordinal() + days
    if last <= type(start.earliest).max.toordinal():
        when = parse_edtf(f"{day}/{type(start.earliest).fromordinal(last)}")
        assert when.earliest and when.latest
        for year in {when.earliest.year, when.latest.year}:
            place, width = extent(when, year)
            assert 0 <= place <= place + width <= WHOLE


@given(st.lists(st.tuples(st.integers(0, WHOLE), st.integers(0, 300)), max_size=30), st.sampled_from([NARROW, WIDE]))
def test_marks_of_a_row_keep_apart(extents: list[tuple[int, int]], room: int) -> None:
    """Far enough for a finger."""
    reaches = [reach(start, width, "", room) for start, width in sorted(extents)]
    rows = lanes(reaches)
    for row in set(rows):
        own = [each for each, place in zip(reaches, rows, strict=True) if place == row]
        assert all(one[1] <= two[0] for one, two in pairwise(own))
        assert all(high - low >= room - 1 for low, high in own)


def test_each_statement_stands_in_the_years_of_its_ends() -> None:
    """Twice over New Year; what runs on for longer, and what has no date, stands beside the line."""
    drawn = _drawn(_all())
    marks = {strip.year: [mark.statement.id for mark in strip.marks] for strip in drawn.strips}
    assert list(marks) == [2032, 2031]
    assert [year for year, ids in marks.items() if "winter#s1" in ids] == [2032, 2031]
    assert [each.statement.id for each in drawn.long.statements] == ["autumn#s9"]
    assert [each.statement.id for each in drawn.undated.statements] == ["autumn#s10"]
    everywhere = {id_ for ids in marks.values() for id_ in ids} | {"autumn#s9", "autumn#s10"}
    assert everywhere == {each.id for each in WORLD.statements}


def test_a_mark_says_what_its_shape_and_place_say() -> None:
    """Date, whose or what, stance and form in words; open ends and uncertain dates are marked as such."""
    marks = {mark.statement.id: mark for strip in _drawn(_all()).strips for mark in strip.marks}
    assert marks["autumn#s4"].label == "about November 2031: Tolls, rejects (against). Paraphrase"
    assert [id_ for id_, mark in marks.items() if mark.about] == ["autumn#s4"]
    assert {id_: mark.open for id_, mark in marks.items() if mark.open} == {"autumn#s7": "start", "autumn#s8": "end"}


def test_a_year_with_too_many_marks_is_counted_by_month(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each month leads to the part of the list that has it; what is known to no one month is told beside."""
    monkeypatch.setattr(drawing, "MARKS", 5)
    newer, older = _drawn(_all(), "2031").strips
    assert newer.marks and not older.marks
    assert [(month.name, month.said, month.period) for month in older.months] == [
        ("2031-08", 1, "2031"),
        ("2031-09", 1, "2031"),
        ("2031-11", 6, "2031"),
    ]
    assert sum(month.said for month in older.months) + older.loose == older.said == 11
    assert [month.height for month in older.months] == [17, 17, 100]


def test_months_of_different_years_compare(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is as high in one year as in another is as many."""
    monkeypatch.setattr(drawing, "MARKS", 1)
    heights = {month.name: month.height for strip in _drawn(_all()).strips for month in strip.months}
    assert heights == {"2032-02": 17, "2032-03": 34, "2031-08": 17, "2031-09": 17, "2031-11": 100}


def test_a_page_draws_so_many_marks_and_a_strip_so_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then years are counted: a page stays light, and a strip fits a screen."""
    monkeypatch.setattr(drawing, "DRAWN", 5)
    assert [bool(strip.marks) for strip in _drawn(_all()).strips] == [True, False]
    monkeypatch.setattr(drawing, "DRAWN", 100)
    monkeypatch.setattr(drawing, "ROWS", 2)
    assert not any(strip.marks for strip in _drawn(_all()).strips)


def test_one_date_is_no_line() -> None:
    """Two are."""
    undated = [each for each in _all() if each.date is None]
    dated = [each for each in _all() if each.date]
    assert timeline([dated[0], *undated], by_topics, ENGLISH) is None
    assert timeline(dated[:2], by_topics, ENGLISH)


@pytest.mark.parametrize("name", NAMES)
def test_marks_have_names_and_none_shows_words_of_a_source(name: str) -> None:
    """A link that is a shape is named by its title; what is said there, a source that lends no words may have said."""
    for path, page in rendered(world(name)).items():
        for link in HTMLParser(page).css(".bf-mark a"):
            assert link.attributes["title"], path
    words = "refused tolls|no toll at all|said there was"
    text = "".join(node.html or "" for node in HTMLParser(rendered(WORLD)["topics/tolls/index.md"]).css(".bf-timeline"))
    assert text and not [each for each in words.split("|") if each in text]
