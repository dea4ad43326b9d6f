"""What relative words come to, counted from a date, in each language that has a table."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.dates import parse_edtf
from briefing.reckon import holds, reckon, reckon_all, same_dates
from briefing.reckon.rules import RULES

# 9 March 2023 is a Thursday.
ENGLISH = {
    "on Tuesday": "2023-03-07",
    "ON TUESDAY,": "2023-03-07",
    "Earlier on Thursday": "2023-03-09",
    "late Wednesday evening": "2023-03-08",
    "last Thursday": "2023-03-02",
    "last Friday": "2023-03-03",
    "next Thursday": "2023-03-16",
    "next Monday": "2023-03-13",
    "today": "2023-03-09",
    "this morning": "2023-03-09",
    "yesterday": "2023-03-08",
    "Yesterday evening": "2023-03-08",
    "the day before yesterday": "2023-03-07",
    "tomorrow": "2023-03-10",
    "the day after tomorrow": "2023-03-11",
    "three days ago": "2023-03-06",
    "12 days ago": "2023-02-25",
    "a week ago": "2023-03-02",
    "two weeks ago": "2023-02-23",
    "three months ago": "2022-12",
    "a year ago": "2022",
    "earlier this week": "2023-03-06/2023-03-12",
    "last week": "2023-02-27/2023-03-05",
    "next week": "2023-03-13/2023-03-19",
    "Earlier this month": "2023-03",
    "last month": "2023-02",
    "next month": "2023-04",
    "later this year": "2023",
    "last year": "2022",
    "next year": "2024",
    "in November": "2022-11",
    "in March": "2023-03",
    "early March": "2023-03-01/2023-03-10",
    "in mid-February": "2023-02-11/2023-02-20",
    "late February": "2023-02-21/2023-02-28",
    "late March": "2022-03-21/2022-03-31",
    "at the end of January": "2023-01-21/2023-01-31",
    "5 November": "2022-11-05",
    "on the 9th of March": "2023-03-09",
    "on March 10": "2022-03-10",
    "on Nov. 5": "2022-11-05",
    "Earlier on March 7": "2023-03-07",
    "on Tuesday, March 7,": "2023-03-07",
    "29 February": "2020-02-29",
}
RUSSIAN = {
    "во вторник": "2023-03-07",
    "В среду вечером": "2023-03-08",
    "в прошлую субботу": "2023-03-04",
    "в минувшее воскресенье": "2023-03-05",
    "в следующую среду": "2023-03-15",
    "сегодня": "2023-03-09",
    "вчера": "2023-03-08",
    "позавчера": "2023-03-07",
    "три дня назад": "2023-03-06",
    "5 дней назад": "2023-03-04",
    "неделю назад": "2023-03-02",
    "два месяца назад": "2023-01",
    "ранее в этом месяце": "2023-03",
    "в прошлом месяце": "2023-02",
    "на прошлой неделе": "2023-02-27/2023-03-05",
    "на минувшей неделе": "2023-02-27/2023-03-05",
    "в прошлом году": "2022",
    "в ноябре": "2022-11",
    "в начале марта": "2023-03-01/2023-03-10",
    "5 ноября": "2022-11-05",
    "вечером 5 ноября": "2022-11-05",
    "вчера утром": "2023-03-08",
}
UKRAINIAN = {
    "у вівторок": "2023-03-07",
    "в п’ятницю": "2023-03-03",
    "минулої п’ятниці": "2023-03-03",
    "наступної середи": "2023-03-15",
    "учора": "2023-03-08",
    "учора ввечері": "2023-03-08",
    "два дні тому": "2023-03-07",
    "минулого тижня": "2023-02-27/2023-03-05",
    "у листопаді": "2022-11",
    "наприкінці лютого": "2023-02-21/2023-02-28",
    "5 листопада": "2022-11-05",
}
EXPECTED = [
    (language, words, result)
    for language, table in (("en", ENGLISH), ("ru", RUSSIAN), ("uk", UKRAINIAN))
    for words, result in table.items()
]

UNSURE = [
    ("en", "before Tuesday"),
    ("en", "on Tuesday or Wednesday"),
    ("en", "on Tuesday and Wednesday"),
    ("en", "since Tuesday"),
    ("en", "Tuesday’s talks"),
    ("en", "this Tuesday"),
    ("en", "last Tuesday"),
    ("en", "next Friday"),
    ("en", "two or three days ago"),
    ("en", "several days ago"),
    ("en", "In recent days"),
    ("en", "on November 5, 2022"),
    ("en", "30 February"),
    ("en", "late last month"),
    ("en", "it may be 9 of them"),
    ("ru", "через день после того"),
    ("ru", "до среды"),
    ("ru", "в среду и четверг, в пятницу"),
    ("ru", "окружающая среда"),
    ("ru", "накануне"),
    ("uk", "після п’ятниці"),
    ("fr", "mardi"),
    # The year is another's.
    ("ru", "в марте прошлого года"),
    ("ru", "2 марта прошлого года"),
    ("ru", "в начале марта прошлого года"),
    ("ru", "в апреле этого года"),
    ("ru", "в апреле следующего года"),
    ("ru", "в марте позапрошлого года"),
    ("ru", "в марте того же года"),
    ("en", "in March of last year"),
    ("en", "March 7, 2023"),
    # A range, a list.
    ("en", "on March 7–8"),
    ("en", "on March 7-8"),
    ("en", "on March 7 and 8"),
    ("ru", "7 и 8 марта"),
    ("ru", "7–8 марта"),
    ("ru", "7, 8 марта"),
    ("ru", "в марте и апреле"),
    ("ru", "в марте — апреле"),
    ("uk", "7 і 8 березня"),
    ("uk", "7–8 березня"),
    # A part of what is counted.
    ("en", "at the end of last week"),
    ("en", "the end of last month"),
    ("en", "the beginning of this year"),
    ("en", "in the summer of last year"),
    ("en", "in the second half of last month"),
    ("en", "the last week of February"),
    ("en", "first Tuesday of March"),
    ("uk", "на початку минулого тижня"),
    ("uk", "наприкінці минулого року"),
    ("uk", "на початку цього року"),
    ("uk", "восени минулого року"),
    ("uk", "навесні торік"),
    ("uk", "навесні цього року"),
    # Not exactly, or more than is known.
    ("en", "more than two weeks ago"),
    ("en", "less than a week ago"),
    ("en", "at least two years ago"),
    ("en", "some three weeks ago"),
    ("en", ">2 weeks ago"),
    ("en", "1.5 years ago"),
    ("en", "twenty two years ago"),
    ("en", "one week and three days ago"),
    ("en", "a month and two weeks ago"),
    ("en", "once a week ago"),
    ("ru", "минимум два года назад"),
    ("ru", "без малого год назад"),
    ("ru", "двадцать два года назад"),
    ("ru", "двадцать один день назад"),
    ("uk", "більш як рік тому"),
    ("uk", "щонайменше рік тому"),
    ("uk", "двадцять два роки тому"),
    # Up to now, around it, after it.
    ("en", "in the last week"),
    ("en", "for the last month"),
    ("en", "for the last year"),
    ("en", "the week of March 6"),
    ("en", "coming Friday"),
    ("en", ""),
]


def text(words: str, anchor: str, language: str = "en") -> str | None:
    """Return what words come to, as EDTF."""
    reckoned = reckon(words, parse_edtf(anchor), language)
    return reckoned.result.text if reckoned else None


@pytest.mark.parametrize(("language", "words", "result"), EXPECTED)
def test_words_come_to_a_date(language: str, words: str, result: str) -> None:
    """Counted from Thursday, 9 March 2023."""
    assert text(words, "2023-03-09", language) == result


@pytest.mark.parametrize(("language", "words"), UNSURE)
def test_what_is_not_certain_comes_to_nothing(language: str, words: str) -> None:
    """Two dates, a word beside the phrases, a year of its own, no such day, no table."""
    assert text(words, "2023-03-09", language) is None


@pytest.mark.parametrize(("language", "words"), [each[:2] for each in EXPECTED])
def test_any_word_beside_leaves_it_open(language: str, words: str) -> None:
    """Whatever it means: no list tells which words turn a date."""
    beside = [f"hardly {words}", f"{words} hardly", f"2022 {words}"]
    assert [text(each, "2023-03-09", language) for each in beside] == [None] * 3


def test_every_rule_is_reached_by_words() -> None:
    """No rule stands in the table of rules alone."""
    anchor = parse_edtf("2023-03-09")
    reached = {made.rule for language, words, _ in EXPECTED if (made := reckon(words, anchor, language))}
    assert reached == set(RULES)


def test_an_anchors_mark_counts_for_nothing() -> None:
    """About 9 March counts as 9 March; the result has no mark of its own."""
    assert {text("on Tuesday", f"2023-03-09{mark}") for mark in "~?%"} == {"2023-03-07"}


def test_about_a_day_leaves_the_year_open() -> None:
    """What lies within 31 days after an anchor with a mark may be this year's or the last's."""
    assert {text("on March 10", f"2023-03-09{mark}") for mark in "~?%"} == {None}
    assert text("in January", "2022-12-31~") is None
    assert text("in January", "2022-12~") is None
    assert text("in January", "2022-12-31") == "2022-01"
    assert text("early April", "2023-03-09~") is None
    assert text("on April 9", "2023-03-09~") is None
    assert text("on April 10", "2023-03-09~") == "2022-04-10"
    assert text("on March 8", "2023-03-09~") == "2023-03-08"
    assert text("in May", "2023-03~") == "2022-05"


def test_of_several_texts_the_one_that_fits_counts() -> None:
    """The editor's date, else more than it; another only if each text is read."""

    def chosen(said: str, *texts: str) -> str | None:
        found = reckon_all(texts, parse_edtf("2023-03-09"), "en", parse_edtf(said))
        return found[0] if found else None

    assert chosen("2023-03-07", "this week", "on Tuesday") == "on Tuesday"
    assert chosen("2023-03-06", "on Tuesday", "this week") == "this week"
    assert chosen("2023-02", "on Tuesday", "this week") == "on Tuesday"
    assert chosen("2022-03", "in March", "of last year") is None
    assert chosen("2023-03", "in recent days", "in March") == "in March"
    assert chosen("2023-03") is None


def test_a_result_holds_narrower_dates() -> None:
    """Neither a wider one nor one that is open."""
    week = parse_edtf("2023-03-06/2023-03-12")
    said = ("2023-03-06/2023-03-09", "2023-03-12~", "2023-03", "2023-03-05", "../2023-03-09", "2023-03-09/..")
    assert [holds(week, parse_edtf(each)) for each in said] == [True, True, False, False, False, False]


def test_a_month_is_an_anchor_for_what_counts_months() -> None:
    """Days and weeks need a day; a year, an interval and an open date are anchors for nothing."""
    assert text("last month", "2022-10") == "2022-09"
    assert text("a year ago", "2022-10~") == "2021"
    assert text("on Tuesday", "2022-10") is None
    assert text("last week", "2022-10") is None
    assert [text("last month", anchor) for anchor in ("2022", "2022-10-01/2022-10-02", "../2022-10", "2022-10/..")] == [
        None
    ] * 4


def test_counting_crosses_the_ends_of_months_and_years() -> None:
    """Leap days too."""
    assert text("yesterday", "2024-03-01") == "2024-02-29"
    assert text("last month", "2023-01-31") == "2022-12"
    assert text("next month", "2023-12-31") == "2024-01"
    assert text("last week", "2023-01-01") == "2022-12-19/2022-12-25"
    assert text("late December", "2023-01-01") == "2022-12-21/2022-12-31"
    assert text("one month ago", "2024-03-31") == "2024-02"


def test_the_calendar_ends_somewhere() -> None:
    """Before year 1 and after 9999 there is no date."""
    assert text("yesterday", "0001-01-01") is None
    assert text("last year", "0001-06-01") is None
    assert text("next week", "9999-12-31") is None
    assert text("in November", "0001-06-01") is None


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)), st.sampled_from(["Monday", "Thursday", "Sunday"]))
def test_a_weekday_lies_in_the_week_before(anchor: date, name: str) -> None:
    """The latest such day that is not after the anchor."""
    found = date.fromisoformat(text(f"on {name}", anchor.isoformat()) or "")
    assert f"{found:%A}" == name
    assert timedelta(0) <= anchor - found < timedelta(days=7)


def test_dates_are_the_same_whatever_their_marks() -> None:
    """The same days are meant, however they are written."""
    assert same_dates(parse_edtf("2022-11~"), parse_edtf("2022-11-01/2022-11-30"))
    assert not same_dates(parse_edtf("2022-11"), parse_edtf("2022-11-01"))
