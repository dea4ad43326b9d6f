"""Every kind of page of the real site, wide and narrow, light and dark, with scripts and without.

`make look` keeps what was seen in screenshots/, a folder a look; somebody has to look at it.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it brings no types
from playwright.sync_api import Page, expect

from auditing.kinds import kinds
from tests.browser.conftest import Opener
from tests.browser.serving import Served
from tests.browser.test_accessible import SCHEMES, Scheme

WIDTHS = (360, 1280)
FURTHER = (320, 768, 3840)  # CSS pixels: WCAG's narrowest (1.4.10), a tablet's, a wall's
TALLEST = 6000  # pixels of a screenshot; longer pages go on as they began
# Pages that scripts fill; test_keyboard.py and others try them.
SCRIPTED = {"search"}
# Axe leaves this rule out unless it is asked for; Lighthouse asks.
RULES = {"target-size": {"enabled": True}}
LINKS = """() => [...document.querySelectorAll(".md-content a[href]")]
    .map(link => [link.getAttribute("href"), link.textContent.trim()].join(" "))"""
# What the keyboard reaches in a page's content, one of each class; and those of them that don't show it.
UNSEEN = """() => {
    const seen = new Set()
    const reached = [...document.querySelectorAll(
        ".md-content :is(a[href], button, summary, input, select, [tabindex='0'])"
    )].filter(each => each.checkVisibility() && !seen.has(each.tagName + each.className)
        && seen.add(each.tagName + each.className))
    return reached.filter(each => {
        each.focus()
        const style = getComputedStyle(each)
        return document.activeElement !== each || !each.matches(":focus-visible")
            || (style.outlineStyle === "none" && style.boxShadow === "none")
    }).map(each => each.outerHTML.slice(0, 120))
}"""


class Look(NamedTuple):
    """How a page is looked at."""

    width: int  # CSS pixels
    scheme: Scheme
    scripts: bool

    @property
    def name(self) -> str:
        """What its screenshots are filed under."""
        return f"{self.width}-{self.scheme}{'' if self.scripts else '-no-scripts'}"

    @property
    def options(self) -> dict[str, Any]:
        """The browser's options."""
        viewport = {"width": self.width, "height": 800}
        return {"viewport": viewport, "color_scheme": self.scheme, "java_script_enabled": self.scripts}


LOOKS = [Look(width, scheme, scripts) for scripts in (True, False) for width in WIDTHS for scheme in SCHEMES]


def shown(page: Page, site: Served) -> Iterator[tuple[str, Page]]:
    """Yield each kind of page when it is shown."""
    for kind, address in kinds(site.folder).items():
        page.goto(urljoin(site.address, address))
        expect(page.locator("h1").first).to_be_visible()
        yield kind, page


def keep(page: Page, look: Look, kind: str) -> None:
    """Keep what is seen, where that is asked for."""
    if folder := os.environ.get("BRIEFING_LOOK"):
        path = Path(folder, look.name, f"{kind.replace('/', '.')}.png")
        height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
        page.screenshot(path=path, full_page=True, clip={"x": 0, "y": 0, "width": look.width, "height": height})


def too_wide(page: Page) -> bool:
    """Return whether a reader has to scroll sideways."""
    return not page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def violations(page: Page) -> list[tuple[str, str, str]]:
    """Return what axe-core finds by all of its rules: rule, element, what is wrong."""
    found = Axe().run(page, options={"resultTypes": ["violations"], "rules": RULES}).response["violations"]
    return [(each["id"], node["html"], node["failureSummary"]) for each in found for node in each["nodes"]]


def test_the_kinds_of_page_are_found(site: Served) -> None:
    """By their addresses: those that every site has are among them."""
    always = "home 404 actors actors/x articles articles/x dates dates/0000-00-00 topics topics/x sources sources/x data reading search"
    assert set(always.split()) <= kinds(site.folder).keys()


@pytest.mark.parametrize("look", [each for each in LOOKS if each.scripts], ids=lambda each: each.name)
def test_every_kind_of_page_can_be_read_by_anybody(look: Look, site: Served, open_page: Opener) -> None:
    """No violation by any rule of axe-core, nothing wider than the screen; nothing goes wrong, nothing leaves the host."""
    wrong: dict[str, Any] = {}
    for kind, page in shown(open_page(**look.options), site):
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[look.scheme])
        keep(page, look, kind)
        if found := [*violations(page), *(["too wide"] if too_wide(page) else [])]:
            wrong[kind] = found
    assert not wrong


@pytest.mark.parametrize("look", [each for each in LOOKS if not each.scripts], ids=lambda each: each.name)
def test_every_kind_of_page_can_be_read_without_scripts(look: Look, site: Served, open_page: Opener) -> None:
    """The same links with the same words as with scripts, and nothing wider than the screen."""
    with_scripts = open_page(**look._replace(scripts=True).options)
    wrong: dict[str, Any] = {}
    for kind, page in shown(open_page(**look.options), site):
        keep(page, look, kind)
        if too_wide(page):
            wrong[kind] = "too wide"
        if kind not in SCRIPTED:
            with_scripts.goto(page.url)
            if missing := set(with_scripts.evaluate(LINKS)) - set(page.evaluate(LINKS)):
                wrong[kind] = missing
    assert not wrong


def test_no_kind_of_page_is_wider_than_its_screen(site: Served, open_page: Opener) -> None:
    """From the narrowest screen that has to do to one on a wall."""
    wrong: dict[str, list[int]] = {}
    for kind, page in shown(open_page(), site):
        for width in FURTHER:
            page.set_viewport_size({"width": width, "height": 800})
            if too_wide(page):
                wrong.setdefault(kind, []).append(width)
    assert not wrong


def test_what_the_keyboard_reaches_shows_it(site: Served, open_page: Opener) -> None:
    """Each sort of link, button and fold in the content of a page, with an outline (WCAG 2.4.7)."""
    wrong: dict[str, list[str]] = {}
    for kind, page in shown(open_page(), site):
        page.keyboard.press("Tab")  # from now on focus is the keyboard's
        if kind not in SCRIPTED and (unseen := page.evaluate(UNSEEN)):
            wrong[kind] = unseen
    assert not wrong
