"""The search as a reader who can't see it meets it: by roles and names."""

import re
from urllib.parse import urljoin

from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Served

DONE = re.compile(r"^(?:([\d,]+) results?|No results.*)$", re.DOTALL)


def settled(place: Page | Locator) -> int:
    """Wait until the search says aloud that it is done, and return how many results it says there are."""
    status = place.get_by_role("status").filter(visible=True)
    told = status.filter(has_text=DONE).or_(place.get_by_role("alert"))
    told.first.wait_for()
    found = DONE.match(told.first.inner_text())
    assert found, told.first.inner_text()
    return int(found[1].replace(",", "")) if found[1] else 0


def links(place: Page | Locator) -> Locator:
    """Return the links of the results shown, in order."""
    return place.get_by_role("heading").get_by_role("link").and_(place.locator("li a"))


def addresses(place: Page | Locator, site: Served) -> list[str]:
    """Return where the results shown lead, relative to the site's root."""
    hrefs: list[str] = links(place).evaluate_all("links => links.map(link => link.href)")
    assert all(href.startswith(site.address) for href in hrefs), hrefs
    return [href.removeprefix(site.address) for href in hrefs]


def all_addresses(place: Page | Locator, site: Served) -> list[str]:
    """Return where all results lead; shows more until there are no more, and holds their number to what was said."""
    total = settled(place)
    more = place.get_by_role("button", name="Show more", exact=True)
    shown = addresses(place, site)
    while more.is_visible():
        more.click()
        expect(links(place)).not_to_have_count(len(shown))
        shown = addresses(place, site)
    assert len(shown) == total
    assert len(set(shown)) == total, "a result is listed twice"
    return shown


def opened(page: Page, site: Served, link: str) -> Locator:
    """Open a page of the site by a link, relative to its root, and return its main part."""
    page.goto(urljoin(site.address, link))
    return page.get_by_role("main")
