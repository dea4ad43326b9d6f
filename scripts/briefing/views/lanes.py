"""Where dates stand on the strip of a year, and in which row, so that no mark hides another.

Places are thousandths of a year, whole numbers.
"""

from collections.abc import Iterable
from datetime import date

from briefing.dates import Edtf

WHOLE = 1000  # the length of a year
# How much room a mark needs so that a finger can tell it from the next (24 px, WCAG 2.5.8): on a screen of 320 px, and
# on a line of 660 px or more. The stylesheet says which of the two a reader gets.
NARROW, WIDE = 92, 38


def extent(when: Edtf, year: int) -> tuple[int, int]:
    """Return where a date begins on a year's strip and how far it reaches; what lies outside the year is cut off.

    An open end reaches to the end of the strip.
    """
    first, days = date(year, 1, 1).toordinal(), date(year, 12, 31).timetuple().tm_yday
    low = max(when.earliest.toordinal() - first, 0) if when.earliest else 0
    high = min(when.latest.toordinal() - first + 1, days) if when.latest else days
    if when.earliest == when.latest:
        return (2 * low + 1) * WHOLE // (2 * days), 0
    start = low * WHOLE // days
    return start, high * WHOLE // days - start


def reach(start: int, width: int, open_: str, room: int) -> tuple[int, int]:
    """Return from where to where a mark keeps others away: its line, and `room` about its shape.

    That stands in the middle of what is known, so at the known end of a date whose other end is open.
    """
    middle = {"start": start + width, "end": start}.get(open_, start + width // 2)
    return min(start, middle - room // 2), max(start + width, middle + room // 2)


def lanes(reaches: Iterable[tuple[int, int]]) -> list[int]:
    """Return a row for each mark, the first in which none of those before it reaches so far."""
    ends: list[int] = []  # of the last mark in each row
    rows = []
    for low, high in reaches:
        row = next((row for row, end in enumerate(ends) if end <= low), len(ends))
        ends[row : row + 1] = [high]
        rows.append(row)
    return rows
