"""Which days an utterance may be of: those of all records that tell it, and none behind the first article that prints it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from briefing.dates import Edtf, parse_edtf


class Span(NamedTuple):
    """The first and the last day; what is open goes as far as days go."""

    first: date
    last: date


def span(dates: Sequence[Edtf], out: date = date.max) -> Span:
    """Return the days that all of an utterance's `dates` allow; where they can't all be right, those of any.

    `out` is the day on which it was in print: it is of no later one, and a date that says so doesn't count beside others.
    """
    if len(dates) == 1:
        first, last = _days(dates[0])
        return Span(first, min(last, out) if first <= out else last)
    found = list(map(_days, dates))
    found = [Span(first, min(last, out)) for first, last in found if first <= out] or found
    if not found:
        return Span(date.min, out)
    common = Span(max(each.first for each in found), min(each.last for each in found))
    return common if common.first <= common.last else Span(min(found).first, max(each.last for each in found))


def until(dates: Iterable[Edtf], days: Span) -> Edtf:
    """Return the date that days since an utterance are counted from: that of `dates` which ends with its `days`, the one
    that begins last; if none does, the days themselves.
    """
    ends = [each for each in dates if (each.latest or date.max) == days.last]
    if ends:
        return max(ends, key=lambda each: each.earliest or date.min)
    if days.last == date.max:
        return parse_edtf(f"{days.first.isoformat()}/..")
    return parse_edtf(f"{'..' if days.first == date.min else days.first.isoformat()}/{days.last.isoformat()}")


def _days(when: Edtf) -> Span:
    return Span(when.earliest or date.min, when.latest or date.max)
