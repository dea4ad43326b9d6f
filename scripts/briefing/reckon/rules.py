"""How each rule counts: from a day, or from a month where months and years are all that it counts.

A rule is a function of where it counts from and of its slots; it returns EDTF. Weeks run from Monday (ISO 8601), and
weekdays are numbered as there, Monday 1.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from briefing.dates import Point

Slots = tuple[tuple[str, int], ...]
Given = Mapping[str, int]

_LEAP = 8  # years from one 29 February to the next, at most
_ABOUT = timedelta(days=31)  # how far a day with a mark may be off


class Rule(NamedTuple):
    """What a rule does with the day that it counts from.

    `monthly` ones look at the day's month alone; `yearly` ones find the year, which a day more can make another.
    """

    make: Callable[[date, Given], str]
    monthly: bool = False
    yearly: bool = False


def from_day(rule: Rule, point: Point, given: Given) -> str | None:
    """Return the EDTF that a rule gives from a day; None where there is no such date, or more than one."""
    try:
        made = rule.make(point.earliest, given)
        # About 9 March may be 10 March: `on March 10` is then no year before.
        later = rule.make(point.earliest + _ABOUT, given) if rule.yearly and point.mark else made
    except (OverflowError, ValueError):
        return None
    return made if made == later else None


def from_month(rule: Rule, point: Point, given: Given) -> str | None:
    """Return the EDTF that a rule gives from a month; None where it would need the day."""
    return from_day(rule, point, given) if rule.monthly else None


def _latest_weekday(day: date, given: Given) -> str:
    return _days(day, -((day.isoweekday() - given["weekday"]) % 7))


def _last_weekday(day: date, given: Given) -> str:
    return _days(day, -_of_another_week((day.isoweekday() - given["weekday"] - 1) % 7 + 1, day.isoweekday() - 1))


def _next_weekday(day: date, given: Given) -> str:
    return _days(day, _of_another_week((given["weekday"] - day.isoweekday() - 1) % 7 + 1, 7 - day.isoweekday()))


def _of_another_week(days: int, left: int) -> int:
    """Return the number of days; ValueError within the week: some mean that day, others the one a week from it."""
    if days <= left:
        raise ValueError("it may be either of two")
    return days


def _days(day: date, number: int) -> str:
    return (day + timedelta(days=number)).isoformat()


def _week(day: date, weeks: int) -> str:
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def _months(day: date, number: int) -> str:
    years, month = divmod(day.month - 1 + number, 12)
    return date(day.year + years, month + 1, 1).isoformat()[:7]


def _years(day: date, number: int) -> str:
    return date(day.year + number, 1, 1).isoformat()[:4]


def _month_of_year(day: date, given: Given) -> str:
    return _months(day, -((day.month - given["month"]) % 12))


def _day_of_month(day: date, given: Given) -> str:
    for year in range(day.year, day.year - _LEAP - 1, -1):
        if given["day"] <= monthrange(year, given["month"])[1]:
            found = date(year, given["month"], given["day"])
            if found <= day:
                return found.isoformat()
    raise ValueError("no year has such a day")


def _part_of_month(day: date, given: Given) -> str:
    first = 10 * given["part"] + 1
    year = day.year if date(day.year, given["month"], first) <= day else day.year - 1
    last = first + 9 if given["part"] < 2 else monthrange(year, given["month"])[1]
    return f"{date(year, given['month'], first).isoformat()}/{date(year, given['month'], last).isoformat()}"


RULES: Mapping[str, Rule] = {
    "weekday": Rule(_latest_weekday),
    "last-weekday": Rule(_last_weekday),
    "next-weekday": Rule(_next_weekday),
    "same-day": Rule(lambda day, _: _days(day, 0)),
    "days-before": Rule(lambda day, given: _days(day, -given["number"])),
    "days-after": Rule(lambda day, given: _days(day, given["number"])),
    "weeks-before": Rule(lambda day, given: _days(day, -7 * given["number"])),
    "months-before": Rule(lambda day, given: _months(day, -given["number"]), monthly=True),
    "years-before": Rule(lambda day, given: _years(day, -given["number"]), monthly=True),
    "this-week": Rule(lambda day, _: _week(day, 0)),
    "last-week": Rule(lambda day, _: _week(day, -1)),
    "next-week": Rule(lambda day, _: _week(day, 1)),
    "this-month": Rule(lambda day, _: _months(day, 0), monthly=True),
    "last-month": Rule(lambda day, _: _months(day, -1), monthly=True),
    "next-month": Rule(lambda day, _: _months(day, 1), monthly=True),
    "this-year": Rule(lambda day, _: _years(day, 0), monthly=True),
    "last-year": Rule(lambda day, _: _years(day, -1), monthly=True),
    "next-year": Rule(lambda day, _: _years(day, 1), monthly=True),
    "month": Rule(_month_of_year, monthly=True, yearly=True),
    "day-of-month": Rule(_day_of_month, yearly=True),
    "part-of-month": Rule(_part_of_month, yearly=True),
}
