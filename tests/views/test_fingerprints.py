"""When two values count as the same, and what may not be asked."""

from typing import NamedTuple

import pytest

from briefing.dates import parse_edtf
from briefing.views.fingerprints import fingerprint
from tests.views.worlds import world


class Row(NamedTuple):
    """A row of plain values."""

    name: str
    number: int


DIFFERENT = [
    ("ab", "c"),
    ("a", "bc"),
    ("a", "b", "c"),
    ("a", ("b", "c")),
    (("a", "b"), "c"),
    ("a', 'b", "c"),
    ("1",),
    (1,),
    (True,),
    (None,),
    ("None",),
    ("2031",),
    (parse_edtf("2031"),),
    (parse_edtf("2031~"),),
    ((),),
    ((), ()),
    ({"a": 1, "b": 2},),
    ({"b": 2, "a": 1},),
    (["a", 1, "b", 2],),
    (Row("a", 1), Row("b", 2)),
    (Row("a", 12), Row("b", 2)),
    ([Row("a", 1)], Row("b", 2)),
]


def test_what_differs_has_another_fingerprint() -> None:
    """In its text, its kind, its order, or in what stands together."""
    assert len({fingerprint(*values) for values in DIFFERENT}) == len(DIFFERENT)


def test_records_are_told_by_their_own_fingerprints() -> None:
    """Alone, in lists, and beside other values; a list of fewer, or in another order, is another."""
    first, second = world("two-outlets").statements[:2]
    rows: list[object] = [first, [first], [first, second], [second, first], [first, "a"], [[first], "a"], [first.id]]
    assert len({fingerprint(each) for each in rows}) == len(rows)
    assert fingerprint([first, second]) == fingerprint(list(world("two-outlets").statements[:2]))


def test_what_nothing_is_known_of_is_refused() -> None:
    """A digest has no fingerprint: what is made from it would have to be made each time."""
    for value in (object(), 1.5, {1, 2}, world("minimal")):
        with pytest.raises(TypeError, match="nothing tells one"):
            fingerprint("a", [value])
