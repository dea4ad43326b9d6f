"""The dialog by pointer, and what a browser does by itself."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.searching import links, settled
from tests.browser.serving import Served
from tests.browser.test_keyboard import asked

SIZES = [(320, 480), (360, 640), (1280, 800)]


def middle(box: Locator) -> tuple[float, float]:
    """Return where the middle of an element is in the window."""
    at = box.bounding_box()
    assert at
    return at["x"] + at["width"] / 2, at["y"] + at["height"] / 2


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]} wide")
def test_a_dialog_that_was_scrolled_can_be_closed_by_touch(
    size: tuple[int, int], site: Served, fresh_page: Page
) -> None:
    """The button stays where it is, beside the field: nobody has to find the way up, or a key."""
    fresh_page.set_viewport_size({"width": size[0], "height": size[1]})
    dialog = asked(fresh_page, site)
    fresh_page.keyboard.type("Putin")
    settled(dialog)
    fresh_page.mouse.move(size[0] / 2, size[1] / 2)
    fresh_page.mouse.wheel(0, 5000)
    expect(dialog.get_by_role("button", name="Show more")).to_be_in_viewport()
    expect(links(dialog).first).not_to_be_in_viewport()
    close = dialog.get_by_role("button", name="Close", exact=True)
    expect(close).to_be_in_viewport(ratio=1)
    field = dialog.get_by_role("searchbox").bounding_box()
    assert field and field["x"] + field["width"] < middle(close)[0] - 15
    fresh_page.mouse.click(*middle(close))
    expect(dialog).to_be_hidden()


def test_what_gets_the_focus_is_not_behind_the_field(site: Served, fresh_page: Page) -> None:
    """Going up through the results of a small window (WCAG 2.4.11)."""
    fresh_page.set_viewport_size({"width": 360, "height": 480})
    dialog = asked(fresh_page, site)
    fresh_page.keyboard.type("Putin")
    settled(dialog)
    fresh_page.keyboard.press("ArrowDown")
    fresh_page.keyboard.press("End")
    field = dialog.get_by_role("searchbox").bounding_box()
    for _ in range(10):
        fresh_page.keyboard.press("ArrowUp")
        link = fresh_page.locator(":focus").bounding_box()
        assert field and link and link["y"] >= field["y"] + field["height"]


def test_a_key_without_a_name_is_no_error(site: Served, fresh_page: Page) -> None:
    """A browser that fills in a field tells of one; the next real key still opens the search."""
    fresh_page.goto(site.address)
    fresh_page.evaluate("document.body.dispatchEvent(new Event('keydown', {bubbles: true}))")
    fresh_page.keyboard.press("/")
    expect(fresh_page.get_by_role("dialog", name="Search")).to_be_visible()
