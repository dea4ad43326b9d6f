"""The Content-Security-Policy in a browser: every kind of page works under the one that a build computes."""

import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from briefing.site.policy import header
from tests.browser.conftest import BELOW
from tests.browser.serving import Served, serving
from tests.doors.commands import tree
from tests.site.reading import hashes

KINDS = {
    "home": "",
    "actors": "actors/",
    "actor": "actors/vladimir-putin/",
    "date": "dates/2022-11-14/",
    "month": "dates/2022-11/",
    "article": "articles/003_7edc6db95af8553e/#s3",
    "topic": "topics/readiness-to-talk/",
    "source": "sources/krym-realii/",
    "data": "data/",
    "reading": "reading/",
    "search": "search/?q=переговоры",
    "404": "actors/nobody/",
}


def shade(page: Page) -> str:
    """Return the colour scheme that a page is in."""
    return str(page.evaluate("document.body.getAttribute('data-md-color-scheme')"))


def toggled(page: Page) -> None:
    """Press the button for light and dark until the page is in the other."""
    before = shade(page)
    for mode in ("(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"):  # what comes after "as the system"
        page.locator("label[for^=__palette]:visible").first.click()
        expect(page.locator("body")).to_have_attribute("data-md-color-media", mode)
    assert shade(page) != before


def drawn(page: Page) -> None:
    """Open the drawer of a narrow page and shut it again."""
    drawer = page.locator(".md-sidebar--primary")
    expect(drawer).not_to_be_in_viewport()
    page.locator("label.md-header__button[for=__drawer]").click()
    expect(drawer).to_be_in_viewport()
    page.locator(".md-overlay").click(position={"x": 350, "y": 400})
    expect(drawer).not_to_be_in_viewport()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_works_under_the_policy(kind: str, strict_site: Served, fresh_page: Page) -> None:
    """Nothing is refused, light and dark change over, the drawer of a narrow screen opens."""
    fresh_page.goto(urljoin(strict_site.address, KINDS[kind]))
    expect(fresh_page.locator("h1").first).to_be_visible()
    toggled(fresh_page)
    fresh_page.set_viewport_size({"width": 360, "height": 800})
    drawn(fresh_page)


def test_a_choice_of_light_or_dark_is_kept(strict_site: Served, fresh_page: Page) -> None:
    """By the script that the theme writes into each page: the next page is dark before anything is drawn."""
    fresh_page.goto(strict_site.address)
    toggled(fresh_page)
    chosen = shade(fresh_page)
    fresh_page.goto(urljoin(strict_site.address, KINDS["actor"]))
    assert shade(fresh_page) == chosen


def test_the_policy_allows_no_script_but_the_site_s_own(strict_site: Served, chromium: Browser) -> None:
    """An inline script that was not there when the site was built doesn't run, nor does WebAssembly."""
    page = chromium.new_page()
    page.goto(strict_site.address)
    refused = page.evaluate(
        """() => new Promise(done => {
            addEventListener("securitypolicyviolation", event => done(event.violatedDirective), {once: true});
            document.body.append(Object.assign(document.createElement("script"), {textContent: "window.ran = 1"}));
        })"""
    )
    assert refused == "script-src-elem"
    assert page.evaluate("window.ran === undefined")
    with pytest.raises(Error, match="WebAssembly"):
        page.evaluate("WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))")
    page.context.close()


@pytest.mark.parametrize("more", ["", " 'wasm-unsafe-eval'"], ids=["as computed", "with WebAssembly allowed"])
def test_a_policy_may_allow_more(more: str, strict_site: Served, fresh_page: Page) -> None:
    """A host that sets its own policy for all its sites adds the hashes to it."""
    computed = header(hashes(tree(strict_site.folder)))
    wider = re.sub(r"script-src 'self'", rf"\g<0>{more}", computed)
    with serving(strict_site.folder, prefix=BELOW, headers={"Content-Security-Policy": wider}) as served:
        fresh_page.goto(urljoin(served.address, KINDS["actor"]))
        toggled(fresh_page)
