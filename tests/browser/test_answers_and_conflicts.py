"""Exchanges and conflicts as a reader goes through them: narrow and wide, light and dark, with scripts and without."""

from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it brings no types
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Opener
from tests.browser.serving import Served

WIDE, NARROW = 1280, 360
READERS = [
    {"viewport": {"width": width, "height": 800}, "color_scheme": scheme, "java_script_enabled": scripts}
    for width, scheme, scripts in product((WIDE, NARROW), ("light", "dark"), (True, False))
]


@pytest.fixture(params=READERS, ids=lambda each: " ".join(map(str, each.values())))
def reader(request: pytest.FixtureRequest) -> Mapping[str, Any]:
    """Return how somebody looks at pages."""
    found: Mapping[str, Any] = request.param
    return found


def corner(place: Locator) -> tuple[float, float]:
    """Return how far an element stands from the left and from the top."""
    box = place.bounding_box()
    assert box
    return box["x"], box["y"]


def test_an_exchange_is_read_to_its_source(reader: Mapping[str, Any], site: Served, open_page: Opener) -> None:
    """From the navigation's page to two who speak by turns, and on to the article that has the words."""
    page = open_page(**reader)
    page.goto(f"{site.address}exchanges/")
    page.get_by_role("link", name="Russia and Ukraine").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Russia and Ukraine")
    one, two = (page.locator(f".bf-exchange > .bf-turn--{side}").first for side in ("one", "two"))
    expect(one.get_by_role("heading", level=3)).to_contain_text("Russia")
    expect(two.get_by_role("heading", level=3)).to_contain_text("Ukraine")
    apart = corner(two)[0] - corner(one)[0]
    assert apart > 30 if reader["viewport"]["width"] == WIDE else apart == 0
    _fits(page)
    one.get_by_role("link", name="permanent link").click()
    expect(page.locator(":target").get_by_role("heading")).to_contain_text("Russia claimed the annexation")


def test_the_want_of_an_answer_is_seen(reader: Mapping[str, Any], site: Served, open_page: Opener) -> None:
    """On the actor's page there is a way to the exchange, which says how many wait and which."""
    page = open_page(**reader)
    page.goto(f"{site.address}actors/emmanuel-macron/")
    page.get_by_role("link", name="with Ukraine").click()
    expect(page.locator(".bf-notice")).to_have_text("1 statement without an answer in this record")
    waiting = page.locator(".bf-turn", has_text="No answer in this record")
    expect(waiting).to_have_count(1)
    expect(waiting).to_contain_text("No answer in this record from Russia, Ukraine")


def test_conflicts_stand_side_by_side(reader: Mapping[str, Any], site: Served, open_page: Opener) -> None:
    """Where there is room, else one below the other: what, by whom, in which language, of which day; open or why not."""
    page = open_page(**reader)
    page.goto(f"{site.address}conflicts/")
    crimea = page.locator(".bf-conflict", has_text="Russia seizes Crimea")
    expect(crimea.locator(".bf-settlement")).to_have_text("Open")
    one, two = crimea.locator(".bf-side").all()
    (left, top), (right, below) = corner(one), corner(two)
    assert (left < right and top == below) if reader["viewport"]["width"] == WIDE else (left == right and top < below)
    for side in (one, two):
        for what in ("Date", "Source", "Language", "Published"):
            expect(side.get_by_text(what, exact=True)).to_be_visible()
    annexation = page.locator(".bf-conflict", has_text="Russia claims the annexation")
    expect(annexation.locator(".bf-settlement")).to_contain_text(["“Late 2022” holds", "“Last month” of an"])
    _fits(page)
    one.get_by_role("link", name="Russia seizes Crimea").click()
    expect(page.locator(":target").get_by_role("heading")).to_contain_text("Russia seizes Crimea")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["exchanges/", "exchanges/emmanuel-macron--ukraine/", "conflicts/"])
def test_axe_finds_nothing(path: str, scheme: Any, site: Served, open_page: Opener) -> None:
    """By all rules of axe-core, light and dark."""
    page = open_page(color_scheme=scheme)
    page.goto(f"{site.address}{path}")
    assert not Axe().run(page).response["violations"]


def _fits(page: Page) -> None:
    """Nothing is wider than the screen (WCAG 1.4.10)."""
    assert page.viewport_size
    for each in page.locator("h1, .bf-turn, .bf-card__said, .bf-side, .bf-values dd, .bf-settlement").all():
        box = each.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]
