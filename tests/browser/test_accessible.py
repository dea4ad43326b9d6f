"""The search as a screen reader tells it, and as axe-core judges it."""

from collections.abc import Callable
from itertools import product
from typing import Literal
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it brings no types
from playwright.sync_api import Page, expect

from tests.browser.searching import links, opened, settled
from tests.browser.serving import Served
from tests.browser.test_keyboard import ACTOR, PHRASE, asked

Scheme = Literal["light", "dark"]
SCHEMES: dict[Scheme, str] = {"light": "default", "dark": "slate"}  # the browser's word: the theme's
WIDTHS = (1280, 360)


def with_results(page: Page, site: Served) -> None:
    """Show the search page with results in both languages."""
    settled(opened(page, site, "search/?q=переговоры&sort=date"))


def with_filters(page: Page, site: Served) -> None:
    """Show the search page with its filters open, two of them chosen."""
    place = opened(page, site, "search/?q=talks&kind=statement&stance=offers")
    settled(place)
    place.locator("summary", has_text="Filter").click()
    expect(place.get_by_role("group", name="Stance")).to_be_visible()


def with_nothing(page: Page, site: Served) -> None:
    """Show the search page where nothing was found, and what would be without a word."""
    place = opened(page, site, "search/?q=Putin+xylophone&kind=statement")
    assert settled(place) == 0
    expect(place.get_by_role("link", name="Without “xylophone”")).to_be_visible()


def untouched(page: Page, site: Served) -> None:
    """Show the search page before anything is asked."""
    expect(opened(page, site, "search/").get_by_text("Look for:")).to_be_visible()


def in_dialog(page: Page, site: Served) -> None:
    """Show results in the dialog over a page."""
    dialog = asked(page, site)
    page.keyboard.type("Putin")
    settled(dialog)


def any_page(page: Page, site: Served) -> None:
    """Show a page with the box, unopened."""
    page.goto(urljoin(site.address, ACTOR))


@pytest.mark.parametrize("state", [with_results, with_filters, with_nothing, untouched, in_dialog, any_page])
def test_axe_finds_nothing(state: Callable[[Page, Served], None], site: Served, fresh_page: Page) -> None:
    """By all rules of axe-core, light and dark, wide and narrow; and nothing is wider than the screen (WCAG 1.4.10)."""
    state(fresh_page, site)
    for scheme, width in product(SCHEMES, WIDTHS):
        fresh_page.emulate_media(color_scheme=scheme)
        expect(fresh_page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[scheme])
        fresh_page.set_viewport_size({"width": width, "height": 800})
        found = Axe().run(fresh_page, options={"resultTypes": ["violations"]}).response["violations"]
        wrong = [(each["id"], node["html"], node["failureSummary"]) for each in found for node in each["nodes"]]
        assert not wrong, (scheme, width)
        assert fresh_page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (scheme, width)


def test_the_dialog_and_what_is_in_it_have_names(site: Served, fresh_page: Page) -> None:
    """Dialog, field, order, switch, list and button, each as what it is."""
    dialog = asked(fresh_page, site)
    fresh_page.keyboard.type("Putin")
    settled(dialog)
    for role, name in [
        ("searchbox", "Search"),
        ("combobox", "Order"),
        ("switch", "Match names across scripts and spellings"),
        ("button", "Show more"),
        ("button", "Close"),
        ("link", "Open as a page"),
    ]:
        expect(dialog.get_by_role(role, name=name, exact=True)).to_have_count(1)  # type: ignore[arg-type]  # a role
    results = dialog.get_by_role("list").filter(has=links(fresh_page))
    assert results.get_by_role("listitem").count() == 10
    assert fresh_page.evaluate("document.querySelector('dialog:modal') !== null")


def test_the_search_page_has_its_landmarks(site: Served, fresh_page: Page) -> None:
    """One main heading, a search, a heading for each result below it."""
    place = opened(fresh_page, site, "search/?q=Putin")
    settled(place)
    expect(place.get_by_role("heading", level=1)).to_contain_text("Search")
    expect(place.get_by_role("search").get_by_role("searchbox", name="Search")).to_have_value("Putin")
    expect(place.get_by_role("heading", level=2).filter(has=fresh_page.get_by_role("link"))).to_have_count(10)


def test_the_number_of_results_is_told_once_it_stands(site: Served, fresh_page: Page) -> None:
    """Politely, by an element that was there before; and not at each key."""
    place = opened(fresh_page, site, "search/?q=Putin")
    settled(place)
    heard = place.get_by_role("status").filter(visible=True)
    told: list[str] = []

    def hear(text: str) -> None:  # Playwright can't call a method of a list
        told.append(text)

    fresh_page.expose_function("told", hear)
    heard.evaluate("at => new MutationObserver(() => told(at.textContent)).observe(at, {childList: true})")
    field = place.get_by_role("searchbox")
    field.clear()
    field.press_sequentially(PHRASE, delay=40)
    expect(heard).to_have_text("1 result")
    assert told[-1] == "1 result" and len(told) <= 2


def test_words_that_were_looked_for_are_marked(site: Served, fresh_page: Page) -> None:
    """In titles and excerpts, in whatever form and language they stand there."""
    place = opened(fresh_page, site, "search/?q=переговоров")
    settled(place)
    marked = place.locator("mark").all_inner_texts()
    assert {"переговоры", "переговоров"} <= {each.lower() for each in marked}


def test_a_result_says_its_language(site: Served, fresh_page: Page) -> None:
    """So that Russian is read as Russian."""
    place = opened(fresh_page, site, "search/?q=переговоров&kind=statement")
    settled(place)
    assert place.locator("li [lang=ru]", has_text="переговор").count() > 0
