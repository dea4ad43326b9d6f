"""What is typed and the address, where somebody goes back in the middle of a word."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.engine_documents import DOCUMENTS
from tests.browser.searching import opened, settled
from tests.browser.serving import Served, serving
from tests.browser.small_site import small_site

LONG = 2_000  # milliseconds: whatever was put off has happened


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Served]:
    """A small site, served."""
    small_site(tmp_path, DOCUMENTS)
    with serving(tmp_path) as served:
        yield served


@pytest.mark.parametrize("after", [0, 200])
def test_back_right_after_typing_leaves_field_and_address_alike(after: int, small: Served, fresh_page: Page) -> None:
    """Milliseconds after the last letter: before it is looked up, and before it is noted."""
    fresh_page.clock.install()
    place = opened(fresh_page, small, "?q=ships")
    settled(place)
    field = place.get_by_role("searchbox")
    field.fill("harbour")
    field.press("Enter")
    fresh_page.wait_for_url("**/?q=harbour")
    fresh_page.clock.pause_at(fresh_page.evaluate("Date.now() + 1000"))
    field.fill("harbour tolls")
    fresh_page.clock.run_for(after)
    fresh_page.go_back()
    expect(field).to_have_value("ships")
    fresh_page.clock.run_for(LONG)
    expect(field).to_have_value("ships")
    assert parse_qs(urlsplit(fresh_page.url).query) == {"q": ["ships"]}


def test_back_within_the_page_takes_what_was_typed_since(small: Served, fresh_page: Page) -> None:
    """To an entry with the same query: the field shows what the address says."""
    fresh_page.clock.install()
    place = opened(fresh_page, small, "?q=ships")
    settled(place)
    fresh_page.get_by_role("link", name="Below").click()
    fresh_page.clock.pause_at(fresh_page.evaluate("Date.now() + 1000"))
    field = place.get_by_role("searchbox")
    field.fill("ships tolls")
    fresh_page.clock.run_for(200)
    fresh_page.go_back()
    expect(field).to_have_value("ships")
    fresh_page.clock.run_for(LONG)
    expect(field).to_have_value("ships")
    assert fresh_page.url.endswith("/?q=ships")
