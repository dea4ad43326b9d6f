"""A search page stays open while its site is published anew, or its index can't be had."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.conftest import STILL, Watch
from tests.browser.engine_documents import DOCUMENTS
from tests.browser.engine_world import document
from tests.browser.searching import addresses, links, opened, settled
from tests.browser.serving import Served, serving
from tests.browser.small_site import published_anew, small_site

LENGTH = 24
SHIPS = [
    document(f"s/{n}/", f"The ship number {n}", title=f"Ship {n}", when=f"2030-01-{n + 1:02}") for n in range(LENGTH)
]
LATER = [document(f"new/{n}/", f"{n} ships, переговоры", title=f"Later {n}", when="2031-06-01") for n in range(3)]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Served]:
    """A small site, served."""
    small_site(tmp_path, [*DOCUMENTS, *SHIPS])
    with serving(tmp_path) as served:
        yield served


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page in which nothing may go wrong but that files of the index are missing, and that this is told."""
    watch = Watch()
    context = watch.over(chromium.new_context(**STILL))
    yield context.new_page()
    context.close()
    missing = [each for each in watch.wrong if "Failed to load resource" in each and "/search/" in each]
    told = [each for each in watch.wrong if "console error: Error: /search/" in each and "can't be read" in each]
    assert [each for each in watch.wrong if each not in [*missing, *told]] == []


def anew(small: Served) -> None:
    """Publish the site again, with more."""
    published_anew(small.folder, [*DOCUMENTS, *SHIPS[::2], *LATER])
    small.log.clear()


def typed(place: Locator, text: str) -> int:
    """Type a query that finds another number of things than the one before, and return the number."""
    before = settled(place)
    place.get_by_role("searchbox").fill(text)
    expect(place.get_by_role("status")).not_to_have_text(f"{before} results")
    return settled(place)


def missing(page: Page, small: Served, part: str) -> str:
    """Let files of the index be missing for a page; return their pattern."""
    pattern = urljoin(small.address, f"search/**/{part}") + "**"
    page.route(pattern, lambda route: route.fulfill(status=404, body=""))
    return pattern


def asked_for_index(small: Served) -> int:
    """Return how often index.json was asked for."""
    return [each.path for each in small.log].count("search/index.json")


def test_a_search_in_an_open_page_finds_what_was_published_since(small: Served, page: Page) -> None:
    """Words whose files are gone, and words that are new: by itself, and without a word of a failure."""
    place = opened(page, small, "?q=ships")
    assert settled(place) == 4 + LENGTH
    anew(small)
    assert typed(place, "переговорах") == 1 + len(LATER)
    assert {each.url for each in LATER} < set(addresses(place, small))
    assert typed(place, "tolls") == 3
    expect(place.get_by_role("alert")).to_have_count(0)
    assert asked_for_index(small) == 1


def test_more_results_of_what_was_published_since(small: Served, page: Page) -> None:
    """The same query's, as many as were asked for, each once."""
    place = opened(page, small, "?q=ships")
    settled(place)
    anew(small)
    place.get_by_role("button", name="Show more").click()
    expect(place.get_by_role("status")).to_have_text(f"{4 + LENGTH // 2 + len(LATER)} results")
    shown = addresses(place, small)
    assert len(shown) == len(set(shown)) == 4 + LENGTH / 2 + len(LATER) and "new/0/" in shown


def test_filters_of_what_was_published_since(small: Served, page: Page) -> None:
    """Opened when the files that they are in are gone."""
    place = opened(page, small, "?q=ships")
    settled(place)
    anew(small)
    place.locator("summary", has_text="Filter").click()
    expect(place.get_by_role("group", name="Year").get_by_role("checkbox", name="2031 4")).to_be_visible()
    place.get_by_role("checkbox", name="2031 4").check()
    expect(place.get_by_role("status")).to_have_text("4 results")
    expect(place.locator("details")).to_have_attribute("open", "")


@pytest.mark.parametrize("part", ["words", "texts", "lexicon"])
def test_what_cannot_be_had_is_asked_for_once_more_and_then_told(part: str, small: Served, page: Page) -> None:
    """Once, not for ever; "Try again" begins from the index, as it is then."""
    place = opened(page, small, "")
    expect(place.get_by_text("Look for:")).to_be_visible()
    pattern = missing(page, small, part)
    small.log.clear()
    place.get_by_role("searchbox").fill("ships")
    expect(place.get_by_role("alert")).to_have_text("The search could not be loaded.")
    page.wait_for_load_state("networkidle")
    assert asked_for_index(small) == 1
    page.unroute(pattern)
    anew(small)
    place.get_by_role("button", name="Try again").click()
    assert settled(place) == 4 + LENGTH / 2 + len(LATER)
    assert asked_for_index(small) == 1 and links(place).count() == 10


def test_filters_that_cannot_be_had_are_asked_for_once_more_and_then_told(small: Served, page: Page) -> None:
    """Though the search itself goes well each time."""
    place = opened(page, small, "?q=ships")
    settled(place)
    missing(page, small, "facets")
    small.log.clear()
    place.locator("summary", has_text="Filter").click()
    expect(place.get_by_role("alert")).to_have_text("The search could not be loaded.")
    page.wait_for_load_state("networkidle")
    assert asked_for_index(small) == 1


def test_while_the_search_is_loaded_the_reader_is_told(small: Served, page: Page) -> None:
    """After a moment, in a status that was there before; it goes when there is something else to say."""
    held = list[Route]()

    def hold(route: Route) -> None:  # Playwright can't call a method of a list
        held.append(route)

    page.route("**/search/index.json", hold)
    place = opened(page, small, "?q=ships")
    expect(place.get_by_role("status")).to_have_text("Searching…")
    place.get_by_role("status").evaluate("status => { window.told = status }")
    held[0].continue_()
    assert settled(place) == 4 + LENGTH
    assert page.evaluate("told.isConnected && told.textContent === '28 results'")
