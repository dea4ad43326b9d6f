"""The keys that open the search, on keyboards whose letters are not Latin."""

from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from tests.browser.serving import Served

PRESS = """event => document.body.dispatchEvent(new KeyboardEvent("keydown", {bubbles: true, cancelable: true, ...event}))"""
OPENS = [
    {"key": "л", "code": "KeyK", "ctrlKey": True},
    {"key": "λ", "code": "KeyL", "ctrlKey": True},
    {"key": "k", "code": "KeyV", "ctrlKey": True},
    {"key": ".", "code": "Slash"},
    {"key": ".", "code": "Period"},
    {"key": "t", "code": "KeyK", "ctrlKey": True},
    {"code": "KeyK"},
]


@pytest.mark.parametrize(
    ("event", "opens"), list(zip(OPENS, (True, False, True, True, False, False, False), strict=True)), ids=str
)
def test_the_place_of_a_key_counts_where_its_letter_cannot(
    event: dict[str, object], opens: bool, site: Served, fresh_page: Page
) -> None:
    """The K and the slash of a Cyrillic layout open it; a Latin layout that has other letters there means them."""
    fresh_page.goto(urljoin(site.address, "actors/"))
    expect(fresh_page.get_by_role("search")).to_be_visible()
    fresh_page.evaluate(PRESS, event)
    dialog = fresh_page.get_by_role("dialog", name="Search")
    if opens:
        expect(dialog).to_be_visible()
    else:
        fresh_page.wait_for_timeout(300)
        expect(dialog).to_have_count(0)
