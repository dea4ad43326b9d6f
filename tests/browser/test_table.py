"""Every row of tests/browser/queries/, searched for in a browser on the page /search/."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import STILL, Watch
from tests.browser.searching import all_addresses, opened, settled
from tests.browser.serving import Served
from tests.browser.table import Row, rows

ROWS = rows()


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
