"""Pages on paper: no chrome, black on white, links spelt out, on A4 and on Letter; and packs, as a browser reads them."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it brings no types
from playwright.sync_api import Page, expect

from briefing.cli import main
from tests.browser.conftest import Opener
from tests.browser.serving import Served
from tests.site.conftest import ADDRESS, copied

ACTOR = "actors/volodymyr-zelensky/"
# What a page has on its sheets between margins of 15 mm, in CSS pixels (96 an inch).
SHEETS = {"A4": (680, 987), "Letter": (703, 920)}
# One address a kind: an actor, a day, a topic, all articles, home.
PAGES = (ACTOR, "dates/2022-11-14/", "topics/preconditions/", "articles/", "")


def after(page: Page, selector: str) -> str:
    """Return what stylesheets write behind the first element of a selector."""
    return str(page.locator(selector).first.evaluate("it => getComputedStyle(it, '::after').content"))


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_has_the_page_and_nothing_else(open_page: Opener, site: Served, path: str, sheet: str) -> None:
    """Neither header nor lists of pages, search nor footer; nothing is wider than the paper; dark becomes white."""
    width, height = SHEETS[sheet]
    page = open_page(viewport={"width": width, "height": height}, color_scheme="dark")
    page.goto(urljoin(site.address, path))
    page.emulate_media(media="print", color_scheme="dark")
    for each in (".md-header", ".md-sidebar", ".md-footer", ".bf-searchbox", ".headerlink", ".bf-cite", "button"):
        for one in page.locator(each).all():
            expect(one).to_be_hidden()
    heading = page.locator("h1")
    expect(heading).to_be_visible()
    expect(heading).to_have_css("color", "rgb(0, 0, 0)")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    whole = page.pdf(format=sheet)
    assert re.search(rb"/MediaBox\s*\[\s*0 0 (?:59[45]|612)", whole)


def test_addresses_are_spelt_out(open_page: Opener, strict_site: Served) -> None:
    """A statement's permanent one with the site's, another host's as it is, and the page's own at its end."""
    page = open_page()
    page.goto(urljoin(strict_site.address, ACTOR))
    expect(page.locator(".bf-printed")).to_be_hidden()
    page.emulate_media(media="print")
    at = page.locator(".bf-permalink").first.get_attribute("data-at")
    said = after(page, ".bf-permalink").replace('" "', "")
    assert said == f'" ({ADDRESS}{at})"'
    expect(page.locator(".bf-printed")).to_have_text(f"{ADDRESS}{ACTOR}")
    page.evaluate(
        """document.querySelector("article h1").insertAdjacentHTML("afterend", "<a href='https://e.example/a'>it</a>")"""
    )
    assert after(page, "a[href='https://e.example/a']").replace('" "', "") == '" (https://e.example/a)"'


def test_what_is_folded_on_the_screen_is_on_paper(open_page: Opener, site: Served) -> None:
    """Nobody can open anything there."""
    page = open_page()
    page.goto(urljoin(site.address, ACTOR))
    page.evaluate("""
        document.querySelector("article h1")
            .insertAdjacentHTML("afterend", "<details><summary>More</summary><p id='folded'>Words</p></details>")
    """)
    folded = page.locator("#folded")
    assert not folded.is_visible()
    page.emulate_media(media="print")
    expect(folded).to_be_visible()


@pytest.mark.parametrize("width", [1280, 320])
def test_a_pack_is_read_without_the_site(open_page: Opener, tmp_path: Path, width: int) -> None:
    """Opened as a file: whole, by all rules of axe-core, no wider than the screen; it asks for nothing."""
    out, project = tmp_path / "pack.html", copied(tmp_path / "project")
    (project / "content").mkdir(exist_ok=True)
    assert main(["pack", "--project", str(project), "--actor", "volodymyr-zelensky", "--out", str(out)]) == 0
    page = open_page(viewport={"width": width, "height": 900})
    page.set_content(out.read_text(encoding="utf-8"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Volodymyr Zelensky")
    assert page.locator(".bf-card").count() > 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert Axe().run(page).response["violations"] == []
