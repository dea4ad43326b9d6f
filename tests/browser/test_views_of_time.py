"""The calendar and the timeline as a reader meets them: wide and narrow, by finger and by key, with and without scripts."""

from itertools import combinations
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opener
from tests.browser.serving import Served

TOPIC = "topics/readiness-to-talk/"
NARROWEST, NARROW, WIDE, HUGE = 320, 360, 1280, 3840
FINGER = 24  # px, WCAG 2.5.8
BOXES = "links => links.map(link => link.getBoundingClientRect()).map(b => [b.left, b.top, b.right, b.bottom])"


def _opened(open_page: Opener, site: Served, path: str, width: int, *, scripts: bool = True) -> Page:
    page = open_page(viewport={"width": width, "height": 800}, java_script_enabled=scripts)
    page.goto(urljoin(site.address, path))
    return page


def _boxes(page: Page, links: str) -> list[tuple[float, float, float, float]]:
    return [tuple(round(side) for side in box) for box in page.locator(links).evaluate_all(BOXES)]


@pytest.mark.parametrize("width", [NARROWEST, NARROW, WIDE])
@pytest.mark.parametrize(("path", "links"), [("", ".bf-heat td > a"), (TOPIC, ".bf-mark > a")])
def test_no_day_or_mark_covers_another(path: str, links: str, width: int, site: Served, open_page: Opener) -> None:
    """Each is large enough for a finger, and none is beyond the edge of the screen."""
    page = _opened(open_page, site, path, width)
    boxes = _boxes(page, links)
    assert len(boxes) > 5
    for left, top, right, bottom in boxes:
        assert right - left >= FINGER and bottom - top >= FINGER and left >= 0 and right <= width
    for one, two in combinations(boxes, 2):
        assert one[2] <= two[0] or two[2] <= one[0] or one[3] <= two[1] or two[3] <= one[1]


@pytest.mark.parametrize("width", [NARROWEST, NARROW, WIDE, HUGE])
def test_a_day_stands_below_the_name_of_its_weekday(width: int, site: Served, open_page: Opener) -> None:
    """For the eye alone: the table's rows are called what their months are."""
    page = _opened(open_page, site, "", width)
    month = page.locator(".bf-heat tr").filter(has=page.get_by_role("link", name="October 2022: 9 statements"))
    lefts = "all => all.map(one => Math.round(one.getBoundingClientRect().left))"
    names, middle = month.locator(".bf-heat__week > span"), month.get_by_role("link", name="11 October 2022")
    expect(names).to_have_text(["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])
    assert names.nth(1).evaluate_all(lefts) == middle.evaluate_all(lefts)  # a Tuesday
    expect(month.get_by_role("rowheader")).to_have_accessible_name("October 2022: 9 statements")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "none"])
def test_a_day_of_the_calendar_leads_to_what_was_said_on_it(scripts: bool, site: Served, open_page: Opener) -> None:
    """Its name says how much, and the page holds as much."""
    page = _opened(open_page, site, "", NARROW, scripts=scripts)
    page.get_by_role("link", name="11 October 2022: 7 statements").click()
    expect(page.locator("h1")).to_contain_text("11 October 2022")
    expect(page.locator("h2#_said + .bf-list .bf-card")).to_have_count(7)


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "none"])
def test_a_mark_leads_to_its_statement(scripts: bool, width: int, site: Served, open_page: Opener) -> None:
    """On the article's page, whoever follows it, and however."""
    page = _opened(open_page, site, TOPIC, width, scripts=scripts)
    mark = page.locator(".bf-mark > a").first
    expect(mark).to_have_accessible_name(
        "between 11 May 2025 and 13 May 2025: Volodymyr Zelensky, offers (for). Partly quoted"
    )
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".bf-card:target")).to_contain_text("Volodymyr Zelensky")


def test_a_keyboard_gets_past_the_timeline(site: Served, open_page: Opener) -> None:
    """One link leads behind all its marks."""
    page = _opened(open_page, site, TOPIC, WIDE)
    page.get_by_role("link", name="Skip the timeline").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('.bf-timeline')")
