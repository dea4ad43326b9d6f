"""Which day, month and year has a page, what stands on it, and what lies beside it (D2, D3)."""

import pytest

from tests.views.worlds import pages, world

PAGES = pages(world("precisions"))
DATES = {path.split("/")[1]: page.context for path, page in PAGES.items() if path.startswith(("dates/2", "dates/0"))}


@pytest.mark.parametrize(
    ("unit", "statements"),
    [
        ("2031-03-04", ["words#day", "words#about-a-day"]),
        ("2031-03", ["words#within-a-month", "words#uncertain-month"]),
        ("2031-05", ["words#marks-at-both-ends"]),
        ("2031", ["words#about-and-uncertain-year", "words#within-a-year"]),
        ("0044-03-15", ["words#early-year"]),
    ],
)
def test_a_statement_stands_on_the_smallest_unit_that_holds_its_date(unit: str, statements: list[str]) -> None:
    """Marks widen nothing; what is open, undated or crosses a year's end stands on no date page."""
    assert sorted(card.statement.id for card in DATES[unit]["statements"]) == sorted(statements)


def test_every_unit_with_something_on_or_within_it_has_a_page() -> None:
    """Months and years of days too, and days on which nothing but an article appeared."""
    assert sorted(DATES) == [
        "0044",
        "0044-03",
        "0044-03-15",
        "2031",
        "2031-03",
        "2031-03-04",
        "2031-05",
        "2032",
        "2033",
        "2033-07",
    ]


def test_neighbours_are_of_the_same_unit() -> None:
    """A month's neighbours are the months that have a page, over the end of a year too."""
    around = {unit: (context["before"], context["after"]) for unit, context in DATES.items()}
    assert around["2031-05"] == ("2031-03", "2033-07")
    assert around["0044-03-15"] == (None, "2031-03-04")
    assert around["2032"] == ("2031", "2033")


def test_publication_stands_apart_and_dates_no_statement() -> None:
    """An article's date makes a page and a list of its own; an open one makes none."""
    assert [row.head.stem for row in DATES["2033-07"]["published"]] == ["later"]
    assert DATES["2033-07"]["statements"] == []
    assert not [unit for unit, context in DATES.items() for row in context["published"] if row.head.stem == "words"]


def test_months_and_years_list_what_lies_within_them() -> None:
    """Their own first, then the pages within, with counts."""
    assert [day.name for day in DATES["2031-03"]["days"]] == ["2031-03-04"]
    assert [(month.name, month.said) for month, _ in DATES["2031"]["months"]] == [("2031-03", 4), ("2031-05", 1)]


def test_lists_run_by_lower_bound_narrower_first() -> None:
    """D4, ascending on date pages."""
    assert [card.statement.record.id for card in DATES["2031-03"]["statements"]] == [
        "uncertain-month",
        "within-a-month",
    ]
    assert [card.statement.record.id for card in DATES["2031"]["statements"]] == [
        "about-and-uncertain-year",
        "within-a-year",
    ]


def test_actors_have_all_of_them_newest_first_undated_apart() -> None:
    """D4 the other way round as a whole; an open start counts by its end."""
    shelves = {
        shelf.anchor: [card.statement.record.id for card in shelf.cards]
        for shelf in PAGES["actors/ada-fictus/index.md"].context["shelves"]
    }
    assert shelves == {
        "_statements": [
            "since",
            "across-years",
            "marks-at-both-ends",
            "by",
            "about-a-day",
            "day",
            "within-a-month",
            "uncertain-month",
            "within-a-year",
            "about-and-uncertain-year",
            "early-year",
        ],
        "_undated": ["undated"],
    }
