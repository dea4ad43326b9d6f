"""EDTF as D1 allows it, and the calendar pages of D2."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.dates import parents, parse_edtf, sort_key
from briefing.problems import quoted


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision", "page"),
    [
        ("2022-11-14", "2022-11-14", "2022-11-14", "day", "2022-11-14"),
        ("2022-11-14~", "2022-11-14", "2022-11-14", "day", "2022-11-14"),
        ("2022-11", "2022-11-01", "2022-11-30", "month", "2022-11"),
        ("2024-02?", "2024-02-01", "2024-02-29", "month", "2024-02"),
        ("2022", "2022-01-01", "2022-12-31", "year", "2022"),
        ("0001", "0001-01-01", "0001-12-31", "year", "0001"),
        ("2022-09/2022-10-11", "2022-09-01", "2022-10-11", "interval", "2022"),
        ("2022-11-01~/2022-11-10?", "2022-11-01", "2022-11-10", "interval", "2022-11"),
        ("2022-11-14/2022-11-14", "2022-11-14", "2022-11-14", "day", "2022-11-14"),
        ("2022-11-01/2022-11", "2022-11-01", "2022-11-30", "interval", "2022-11"),
        ("2022-12-30/2023-01-02", "2022-12-30", "2023-01-02", "interval", None),
        ("../2022-11-14", None, "2022-11-14", "open", None),
        ("2022-11-14%/..", "2022-11-14", None, "open", None),
    ],
)
def test_bounds_precision_and_page(
    text: str, earliest: str | None, latest: str | None, precision: str, page: str | None
) -> None:
    """A date has the bounds, the precision and the smallest unit that holds all of it; marks widen nothing."""
    when = parse_edtf(text)
    assert (when.earliest and when.earliest.isoformat()) == earliest
    assert (when.latest and when.latest.isoformat()) == latest
    assert (when.precision, when.page) == (precision, page)


@pytest.mark.parametrize(
    "text",
    ["", "..", "../..", "2022-00", "2022-11-00", "2022-00-05", "2022-01/2022-00-01", "/2022", "2022/", "22", "02022", "0000", "2022-13", "2022-02-30", "2022-1", "~2022", "2022~-01",
     "2022-01-01T00:00", "2022-XX", "20XX", "2022-21", "-2022", "Y12022", "2022-11-14/2022-11-13", "2023/2022-12",
     "2022..2023", "{2022}", "2022-11-14~~", "２０２２", "2022/2023/2024", " 2022", "2022\n"],
)  # fmt: skip
def test_every_other_form_is_refused(text: str) -> None:
    """What D1 does not list is no date, valid EDTF or not; the message repeats what was written."""
    with pytest.raises(ValueError, match=r"date|calendar|backwards|open") as refused:
        parse_edtf(text)
    assert quoted(text) in str(refused.value)


def test_order_is_by_lower_bound_then_narrower_first_undated_last() -> None:
    """D4: an open start counts by its end; the widest of equals comes last; undated behind everything."""
    texts = ["2022-11-02", "2022-11-01", "2022-11", "2022", "../2021-12-31", "2022-11-01/..", "2022-11-01/2022-11-03"]
    ordered = sorted([None, *map(parse_edtf, texts)], key=sort_key)
    assert [each and each.text for each in ordered] == [
        "../2021-12-31", "2022", "2022-11-01", "2022-11-01/2022-11-03", "2022-11", "2022-11-01/..", "2022-11-02", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("when", "since", "until", "holds"),
    [
        ("2022-11-14", "2022-11-14", "2022-11-14", True),
        ("2022-11-14", "2022-11-15", None, False),
        ("2022-11-14", None, "2022-11-13", False),
        ("2022-11", "2022-11-02", None, False),
        ("2022-11", "2022", "2022-11", True),
        ("../2022-11-14", None, "2022", True),
        ("../2022-11-14", "1900", "2022", False),
        ("2022-11-14/..", "2020", None, True),
        ("2022-11-14/..", "2020", "2030", False),
        ("2022-11-14", None, None, True),
    ],
)
def test_within_is_all_of_a_date_between_two_inclusive_ends(
    when: str, since: str | None, until: str | None, holds: bool
) -> None:
    """A role holds when it covers all of a date; an end that is left out is open."""
    ends = [parse_edtf(end) if end else None for end in (since, until)]
    assert parse_edtf(when).within(*ends) is holds


@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y"]), st.sampled_from(["", "~", "?", "%"]))
def test_any_date_lies_within_its_own_bounds_and_page(day: date, form: str, mark: str) -> None:
    """A day cut to month or year still holds that day, and its page is the date itself."""
    text = day.isoformat()[: {"%Y-%m-%d": 10, "%Y-%m": 7, "%Y": 4}[form]]
    when = parse_edtf(text + mark)
    assert when.earliest is not None and when.latest is not None
    assert when.earliest <= day <= when.latest
    assert when.page == text and when.marks == mark


def test_a_days_page_lies_within_its_month_and_year() -> None:
    """D3: months and years of days have pages too."""
    assert parents("2022-11-14") == ["2022-11", "2022"]
    assert parents("2022-11") == ["2022"]
    assert parents("2022") == []
