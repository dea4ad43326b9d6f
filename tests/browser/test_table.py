"""Every row of tests/browser/queries/, searched for in a browser on the page /search/."""

import json
from collections import Counter
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from pydantic import ValidationError

from tests.browser.conftest import STILL, Watch
from tests.browser.searching import all_addresses, opened, settled
from tests.browser.serving import Served
from tests.browser.table import Row, rows, wrong_address
from tests.site.conftest import BuiltProject

ROWS = rows()
BLIND = "blind"  # written by somebody who knew the seeds and the promises, and none of the code


@pytest.fixture(scope="module")
def shared_page(chromium: Browser) -> Iterator[tuple[Page, Watch]]:
    """Return one page for all rows, and what went wrong in it."""
    watch = Watch()
    context = watch.over(chromium.new_context(**STILL))
    yield context.new_page(), watch
    context.close()


@pytest.mark.parametrize("row", [row for _, row in ROWS], ids=[f"{file}: {row.name}" for file, row in ROWS])
def test_a_search_finds_what_it_should_and_nothing_that_it_should_not(
    row: Row, site: Served, shared_page: tuple[Page, Watch]
) -> None:
    """As the row says."""
    page, watch = shared_page
    watch.wrong.clear()
    place = opened(page, site, row.link)
    if row.none:
        assert settled(place) == 0
    shown = all_addresses(place, site)
    assert not set(row.found) - set(shown)
    assert not set(row.absent) & set(shown)
    assert row.first is None or shown[0] == row.first
    assert row.total is None or len(shown) == row.total
    assert not watch.wrong


def test_every_address_of_the_table_is_one_of_the_site(real: BuiltProject) -> None:
    """A slip in an address would pass as something that isn't found."""
    named = sorted({address for _, row in ROWS for address in row.addresses})
    assert not [wrong for address in named if (wrong := wrong_address(real.site, address))]


def test_every_filter_of_the_table_leaves_something(real: BuiltProject) -> None:
    """As would one in the value of a filter that nothing is to be found with."""
    known = {facet: set(values) for facet, values in json.loads(real.site["search/labels.json"]).items()}
    known["year"] = {year for shard in json.loads(real.site["search/index.json"])["shards"] for year in shard["years"]}
    chosen = {(facet, str(value)) for _, row in ROWS for facet, values in row.filters.items() for value in values}
    assert not [(facet, value) for facet, value in chosen if value not in known[facet]]


def test_the_table_is_large_and_mostly_says_what_must_not_be_found() -> None:
    """At least 60 rows; half or more say what is not found, or how much; half or more come from BLIND; each is named."""
    files = Counter(file for file, _ in ROWS)
    names = Counter(row.name for _, row in ROWS)
    assert len(ROWS) >= 60
    assert sum(row.refutes for _, row in ROWS) * 2 >= len(ROWS)
    assert files[BLIND] * 2 >= len(ROWS)
    assert not [name for name, times in names.items() if times > 1]


@pytest.mark.parametrize(
    "entry",
    [
        {"name": "nothing expected", "query": "a"},
        {"name": "none and some", "query": "a", "none": True, "found": ["actors/"]},
        {"name": "both", "query": "a", "found": ["actors/"], "absent": ["actors/"]},
        {"name": "an unknown key", "query": "a", "none": True, "fund": []},
        {"name": "an unknown facet", "filters": {"speaker": ["a"]}, "none": True},
        {"name": "an unknown order", "sort": "oldest", "none": True},
        {"name": "zero is none", "query": "a", "total": 0},
        {"name": "a query that YAML takes for something else", "query": 30, "none": True},
    ],
    ids=lambda entry: entry["name"],
)
def test_a_row_that_would_prove_nothing_is_refused(entry: dict[str, object]) -> None:
    """A slip in the table is no test that passes."""
    with pytest.raises(ValidationError):
        Row.model_validate(entry)
