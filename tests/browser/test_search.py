"""The search page: its addresses, its filters, its history, and what is left of it without scripts."""

import re
from collections.abc import Callable
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Opener
from tests.browser.searching import addresses, all_addresses, links, opened, settled
from tests.browser.serving import Served
from tests.browser.test_keyboard import STATEMENT

INDEXES = [
    f"{name}/" for name in "positions actors exchanges conflicts dates articles topics sources reading data".split()
]
COUNTED = re.compile(r"\s*(.*\S)\s+([\d,]+)\s*", re.DOTALL)


def filters(place: Locator) -> Locator:
    """Open the filters and return their panel."""
    place.locator("summary", has_text="Filter").click()
    expect(place.get_by_role("group", name="Kind of page")).to_be_visible()
    return place


def counts(place: Locator, facet: str) -> dict[str, int]:
    """Return what a facet offers, all of it: each value's name, and the number beside it."""
    group = place.get_by_role("group", name=facet, exact=True)
    everything = group.get_by_role("button", name="Show all")
    if everything.is_visible():
        everything.click()
    found = [COUNTED.fullmatch(label) for label in group.locator("label").all_inner_texts()]
    return {each[1]: int(each[2].replace(",", "")) for each in found if each}


def after(place: Locator, act: Callable[[], object]) -> int:
    """Do what finds another number of results than there are, and return it: the old one is told for a while longer."""
    before = settled(place)
    act()
    expect(place.get_by_role("status").filter(visible=True)).not_to_have_text(re.compile(rf"^{before:,} results?$"))
    return settled(place)


def chosen(place: Locator, facet: str, value: str) -> int:
    """Choose a value and return how many results there are then."""
    group = place.get_by_role("group", name=facet, exact=True)
    return after(place, group.get_by_role("checkbox", name=re.compile(f"^{value} ")).click)


def test_numbers_of_a_facet_add_up(site: Served, fresh_page: Page) -> None:
    """Each thing is of one kind: the kinds' numbers are all results, with words and without a second facet or with one."""
    for link in ("search/?q=talks", "search/?q=talks&year=2022", "search/?year=2025"):
        place = opened(fresh_page, site, link)
        total = settled(place)
        assert total and sum(counts(filters(place), "Kind of page").values()) == total


@pytest.mark.parametrize(
    ("facet", "value"),
    [("Kind of page", "Statement"), ("Actor", "Vladimir Putin"), ("Topic", "Summit"), ("Stance", "offers")],
)
def test_a_number_is_what_its_filter_leaves(facet: str, value: str, site: Served, fresh_page: Page) -> None:
    """As many are found as it said; its own facet's other numbers stay, as they would widen the search."""
    place = filters(opened(fresh_page, site, "search/?q=talks"))
    total = settled(place)
    before = counts(place, facet)
    assert chosen(place, facet, value) == before[value] < total
    assert counts(place, facet) == before


def test_filters_widen_within_a_facet_and_narrow_across(site: Served, fresh_page: Page) -> None:
    """Statements and events, then those of 2025, then all again by the buttons that name each filter."""
    place = filters(opened(fresh_page, site, "search/?q=talks"))
    total = settled(place)
    kinds = counts(place, "Kind of page")
    chosen(place, "Kind of page", "Statement")
    assert chosen(place, "Kind of page", "Event") == kinds["Statement"] + kinds["Event"]
    years = counts(place, "Year")
    assert chosen(place, "Year", "2025") == years["2025"]
    after(place, place.get_by_role("button", name="Remove the filter Year: 2025").click)
    assert after(place, place.get_by_role("button", name="Remove all").click) == total
    expect(fresh_page).to_have_url(urljoin(site.address, "search/?q=talks"))


def test_an_address_says_the_whole_search(site: Served, open_page: Opener) -> None:
    """What one reader sees, another sees who opens the address: words, filters, order, scripts."""
    first = open_page()
    place = filters(opened(first, site, "search/"))
    place.get_by_role("searchbox").fill("Путин")
    settled(place)
    place.get_by_label("Order").select_option("Newest first")
    after(place, place.get_by_role("switch").uncheck)
    chosen(place, "Kind of page", "Statement")
    seen = all_addresses(place, site)
    assert "/search/?q=" in first.url
    other = open_page()
    other.goto(first.url)
    assert all_addresses(other.get_by_role("main"), site) == seen
    expect(other.get_by_role("main").get_by_role("switch")).not_to_be_checked()
    expect(other.get_by_role("main").get_by_label("Order")).to_have_value("date")


def test_back_and_forward_walk_through_searches(site: Served, fresh_page: Page) -> None:
    """Back takes the filter off, forward puts it on; back from a result shows the results as they were."""
    place = filters(opened(fresh_page, site, "search/?q=Putin"))
    total = settled(place)
    fewer = chosen(place, "Stance", "accuses")
    assert after(place, fresh_page.go_back) == total
    assert after(place, fresh_page.go_forward) == fewer
    seen = addresses(place, site)
    links(place).first.click()
    fresh_page.wait_for_url(urljoin(site.address, seen[0]))
    fresh_page.go_back()
    assert settled(place) == fewer
    assert addresses(place, site) == seen


def test_back_from_a_result_far_down_shows_as_many(site: Served, fresh_page: Page) -> None:
    """Who has asked for more finds them again."""
    place = opened(fresh_page, site, "search/?q=Russia")
    settled(place)
    place.get_by_role("button", name="Show more").click()
    expect(links(place)).to_have_count(20)
    links(place).nth(19).click()
    fresh_page.wait_for_url(lambda url: "/search/" not in url)
    fresh_page.go_back()
    expect(links(place)).to_have_count(20)


def test_below_another_address_and_under_its_policy_it_finds_the_same(strict_site: Served, fresh_page: Page) -> None:
    """On the page and in the dialog, links lead below the site's own path."""
    place = opened(fresh_page, strict_site, "search/?q=“wheel+of+military+conflict”")
    assert all_addresses(place, strict_site) == [STATEMENT]
    fresh_page.goto(urljoin(strict_site.address, "dates/2022-11-14/"))
    fresh_page.keyboard.press("/")
    fresh_page.keyboard.type("“wheel of military conflict”")
    dialog = fresh_page.get_by_role("dialog", name="Search")
    assert all_addresses(dialog, strict_site) == [STATEMENT]
    links(dialog).click()
    expect(fresh_page.locator(":target")).to_be_in_viewport()


def test_without_scripts_the_box_leads_to_the_indexes(strict_site: Served, open_page: Opener) -> None:
    """From any depth, with a note on why, to pages that are there."""
    page = open_page(java_script_enabled=False)
    page.goto(urljoin(strict_site.address, "dates/2022-11-14/"))
    box = page.get_by_role("banner").get_by_role("searchbox")
    box.fill("Putin")
    box.press("Enter")
    page.wait_for_url(urljoin(strict_site.address, "search/?q=Putin"))
    assert "needs JavaScript" in (page.locator("article noscript").text_content() or "")
    for index in INDEXES:
        page.goto(urljoin(strict_site.address, "search/"))
        page.get_by_role("main").locator(f"article a[href='../{index}']").first.click()
        page.wait_for_url(urljoin(strict_site.address, index))
    assert {each.status for each in strict_site.log[-2 * len(INDEXES) :]} == {200}


def test_a_page_loads_of_the_search_only_its_door(site: Served, fresh_page: Page) -> None:
    """The engine and the index come when somebody searches: nobody else pays for them."""
    start = len(site.log)
    fresh_page.goto(urljoin(site.address, "actors/vladimir-putin/"), wait_until="networkidle")
    asked_for = {each.path for each in site.log[start:]}
    assert not [path for path in asked_for if path.startswith("search/")]
    assert {path for path in asked_for if path.startswith("assets/search/")} == {"assets/search/box.js"}


@pytest.mark.parametrize("query", ["Putin " * 150, "а" * 3000, "\0", '"' * 500, "(" * 500, "ё\u0301" * 400])
def test_a_query_of_any_length_is_answered(query: str, site: Served, fresh_page: Page) -> None:
    """Soon, and without an error."""
    place = opened(fresh_page, site, "search/")
    place.get_by_role("searchbox").fill(query)
    found = settled(place) if query.strip("\0") else 0
    assert (found > 0) == query.startswith("Putin")


def test_filters_that_are_none_find_nothing(site: Served, fresh_page: Page) -> None:
    """Values from an address are anybody's: unknown ones, markup, names that every object has."""
    for value in ("nobody", "__proto__", "constructor", "%3Cimg+src=x+onerror=alert(1)%3E"):
        assert settled(opened(fresh_page, site, f"search/?q=Putin&actor={value}")) == 0
