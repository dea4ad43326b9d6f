"""The search by keyboard alone."""

from urllib.parse import urljoin

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.searching import addresses, links, settled
from tests.browser.serving import Served

ACTOR = "actors/emmanuel-macron/"
PHRASE = "“the wheel of military conflict”"
STATEMENT = "articles/001_ae65272d98bd0ae3/#s7"
INSIDE = "document.activeElement.closest('dialog') !== null || document.activeElement === document.body"


def asked(page: Page, site: Served, key: str = "/", path: str = ACTOR) -> Locator:
    """Open the search over a page by a key and return its dialog, the field in it focused."""
    page.goto(urljoin(site.address, path))
    page.keyboard.press(key)
    dialog = page.get_by_role("dialog", name="Search")
    expect(dialog.get_by_role("searchbox", name="Search")).to_be_focused()
    return dialog


@pytest.mark.parametrize("key", ["/", "Control+k", "Meta+k"])
def test_a_key_opens_it_and_enter_on_a_result_lands_at_the_statement(key: str, site: Served, fresh_page: Page) -> None:
    """Type, Down, Enter: the address has the statement's id, and the statement is in view."""
    dialog = asked(fresh_page, site, key)
    fresh_page.keyboard.type(PHRASE)
    assert settled(dialog) == 1
    assert addresses(dialog, site) == [STATEMENT]
    fresh_page.keyboard.press("ArrowDown")
    expect(links(dialog)).to_be_focused()
    fresh_page.keyboard.press("Enter")
    fresh_page.wait_for_url(urljoin(site.address, STATEMENT))
    expect(fresh_page.locator(":target")).to_be_in_viewport()


def test_arrows_walk_through_the_results_and_back_to_the_field(site: Served, fresh_page: Page) -> None:
    """Down from the field to the first, to the second, End to the last stop, Home, Up into the field."""
    dialog = asked(fresh_page, site)
    fresh_page.keyboard.type("Putin")
    settled(dialog)
    for key, at in [("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0)]:
        fresh_page.keyboard.press(key)
        expect(links(dialog).nth(at)).to_be_focused()
    fresh_page.keyboard.press("End")
    expect(dialog.get_by_role("button", name="Show more")).to_be_focused()
    fresh_page.keyboard.press("Enter")
    expect(links(dialog).nth(10)).to_be_focused()
    fresh_page.keyboard.press("Home")
    fresh_page.keyboard.press("ArrowUp")
    expect(dialog.get_by_role("searchbox")).to_be_focused()


def test_escape_closes_it_and_the_focus_returns(site: Served, fresh_page: Page) -> None:
    """To the link that had it, also with words in the field; what was typed is there again the next time."""
    fresh_page.goto(urljoin(site.address, ACTOR))
    link = fresh_page.get_by_role("article").get_by_role("link").nth(2)
    link.focus()
    fresh_page.keyboard.press("Control+k")
    dialog = fresh_page.get_by_role("dialog", name="Search")
    expect(dialog.get_by_role("searchbox")).to_be_focused()
    fresh_page.keyboard.type("Vienna")
    fresh_page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(link).to_be_focused()
    fresh_page.keyboard.press("/")
    expect(dialog.get_by_role("searchbox")).to_have_value("Vienna")


def test_the_focus_stays_in_the_dialog(site: Served, fresh_page: Page) -> None:
    """Tab goes round in it, forwards and backwards; the page behind it is out of reach."""
    dialog = asked(fresh_page, site)
    fresh_page.keyboard.type(PHRASE)
    settled(dialog)
    for key in ["Tab"] * 12 + ["Shift+Tab"] * 12:
        fresh_page.keyboard.press(key)
        assert fresh_page.evaluate(INSIDE)


def test_enter_in_the_field_opens_the_results_as_a_page(site: Served, fresh_page: Page) -> None:
    """With an address that can be kept."""
    asked(fresh_page, site)
    fresh_page.keyboard.type("Песков")
    fresh_page.keyboard.press("Enter")
    fresh_page.wait_for_url(urljoin(site.address, "search/?q=%D0%9F%D0%B5%D1%81%D0%BA%D0%BE%D0%B2"))
    assert settled(fresh_page.get_by_role("main"))


def test_what_is_typed_while_it_loads_is_kept(site: Served, fresh_page: Page) -> None:
    """Nobody waits for a dialog."""
    fresh_page.goto(urljoin(site.address, ACTOR))
    fresh_page.keyboard.press("/")
    fresh_page.keyboard.type("wheel conflict")
    dialog = fresh_page.get_by_role("dialog", name="Search")
    expect(dialog.get_by_role("searchbox")).to_have_value("wheel conflict")
    assert settled(dialog) == 1


def test_a_slash_in_a_field_is_a_slash(site: Served, fresh_page: Page) -> None:
    """And nothing opens on the search page, whose own field gets the focus instead."""
    dialog = asked(fresh_page, site)
    fresh_page.keyboard.type("a/b")
    expect(dialog.get_by_role("searchbox")).to_have_value("a/b")
    fresh_page.goto(urljoin(site.address, "search/?q=Vienna"))
    field = fresh_page.get_by_role("main").get_by_role("searchbox", name="Search")
    settled(fresh_page.get_by_role("main"))
    fresh_page.keyboard.press("/")
    expect(field).to_be_focused()
    expect(field).to_have_value("Vienna")
    expect(fresh_page.get_by_role("dialog")).to_have_count(0)


def test_the_box_in_the_header_opens_nothing_by_itself(site: Served, fresh_page: Page) -> None:
    """Tab passes through it (WCAG 3.2.1); a click opens the search, a letter too, and is kept."""
    fresh_page.goto(urljoin(site.address, ACTOR))
    box = fresh_page.get_by_role("banner").get_by_role("searchbox", name="Search")
    box.focus()
    fresh_page.keyboard.press("Shift")
    expect(fresh_page.get_by_role("dialog")).to_have_count(0)
    fresh_page.keyboard.type("Wien")
    dialog = fresh_page.get_by_role("dialog", name="Search")
    expect(dialog.get_by_role("searchbox")).to_have_value("Wien")
    fresh_page.keyboard.press("Escape")
    box.click()
    expect(dialog).to_be_visible()
