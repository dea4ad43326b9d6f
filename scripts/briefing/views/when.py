"""Dates in words, no more certain than EDTF says they are."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, get_day_names

from briefing.dates import Edtf, Point, parse_edtf
from briefing.views.words import Words

# Texts whose dates stand in the genitive in languages that have one: `ноябрь 2022 г.`, but `не раньше ноября 2022 г.`
GOVERNED = (
    "on or after {date}",
    "by {date}",
    "between {start} and {end}",
    "{start} to {end}",
    "since {date}",
    "until {date}",
)


def in_words(when: Edtf | None, words: Words, *, governed: bool = False) -> str:
    """Return a date as a reader says it: `about 9 March 2023`, `by 14 November 2022`, `undated`.

    `governed` is for a date within a text of GOVERNED.
    """
    if when is None:
        return words.text("undated")
    if when.start is None or when.end is None:
        pattern, point = ("on or after {date}", when.start) if when.start else ("by {date}", when.end)
        assert point is not None  # a date open at both ends is refused on reading
        return words.text(pattern, date=_point(point, words, governed=True))
    if when.start == when.end:
        return _point(when.start, words, governed=governed)
    start, end = (_point(each, words, governed=True) for each in (when.start, when.end))
    return words.text("between {start} and {end}", start=start, end=end)


def unit_in_words(unit: str, words: Words) -> str:
    """Return a calendar page's name: `14 November 2022`, `November 2022`, `2022`."""
    return in_words(parse_edtf(unit), words)


def month_in_words(unit: str, words: Words) -> str:
    """Return the short name of a month beside its year, or of its day's: `Nov`."""
    return format_date(date.fromisoformat(f"{unit[:7]}-01"), "LLL", words.locale)


def weekday(unit: str, words: Words) -> str:
    """Return the name of a day's weekday."""
    return format_date(date.fromisoformat(unit), "EEEE", words.locale)


def weekdays(words: Words) -> list[str]:
    """Return the shortest names of the week's days that tell them apart, from Monday on: `Mo`, `Tu`."""
    names = get_day_names("short", "stand-alone", words.locale)
    return [names[day] for day in range(7)]


def span_in_words(since: Edtf | None, until: Edtf | None, words: Words) -> str:
    """Return how long a role was held; empty where neither end is known."""
    start, end = (in_words(each, words, governed=True) for each in (since, until))
    if since and until:
        return words.text("{start} to {end}", start=start, end=end)
    if since:
        return words.text("since {date}", date=start)
    return words.text("until {date}", date=end) if until else ""


def machine_date(when: Edtf | None) -> str:
    """Return what `<time datetime>` may say: a plain day, month or year; empty where that would be a false one."""
    return when.text if when and "/" not in when.text and not when.marks else ""


def line_numbers(lines: tuple[int, ...]) -> str:
    """Return line numbers, ascending, runs drawn together: `5, 19–21`."""
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in _runs(lines))


def _runs(lines: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    start = previous = None
    for line in lines:
        if previous is not None and start is not None and line != previous + 1:
            yield start, previous
            start = line
        start, previous = start or line, line
    if start is not None and previous is not None:
        yield start, previous


def _point(point: Point, words: Words, *, governed: bool) -> str:
    said = plain(point, words.locale, governed=governed)
    about = words.text("about {date}", date=said) if point.mark in ("~", "%") else said
    return words.text("{date} (uncertain)", date=about) if point.mark in ("?", "%") else about


@lru_cache(maxsize=30_000)  # CLDR's patterns take long, and each day stands on many pages: this holds 80 years
def plain(point: Point, locale: Locale, *, governed: bool = False) -> str:
    """Return a day, month or year in words of CLDR's locale, its mark left out; `governed` as above."""
    skeletons = locale.datetime_skeletons
    long: str = locale.date_formats["long"].pattern
    pattern = {"day": long, "month": skeletons["yMMMM"].pattern, "year": skeletons["y"].pattern}[point.precision]
    if governed:  # CLDR's month within a date is a genitive, alone a nominative
        pattern = pattern.replace("LLLL", "MMMM")
    # Russian's abbreviation ends in a full stop, which would meet that of a sentence; the word fits everywhere.
    return format_date(point.earliest, pattern.replace("'г'.", "'года'"), locale)


def days_in_words(since: Edtf, days: int, words: Words) -> str:
    """Return days counted from the last that a date may mean: `2 days`; more than these where it may mean an earlier one."""
    counted = words.count(days, "day")
    if since.marks:
        return words.text("about {days}", days=counted)
    return counted if since.is_day else words.text("{days} or more", days=counted)
