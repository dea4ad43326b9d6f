"""The positions as somebody reads them who compares months: at a desk, on a telephone, without scripts."""

import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Opener
from tests.browser.serving import Served


def _cell(page: Page, actor: str, topic: str) -> Locator:
    return page.locator(f"#_of-{actor} td[data-topic='{topic}']")


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", [360, 1280])
def test_a_reader_goes_back_to_what_was_said_before(width: int, scripts: bool, site: Served, open_page: Opener) -> None:
    """From where somebody stands now to the month before it changed, and from both stances to the statements."""
    page = open_page(viewport={"width": width, "height": 900}, java_script_enabled=scripts)
    page.goto(urljoin(site.address, "positions/"))
    cell = _cell(page, "volodymyr-zelensky", "Readiness to talk")
    expect(cell).to_contain_text("Changed from accuses 7 October 2022 (uncertain)")
    cell.get_by_role("link", name="7 October 2022 (uncertain)").click()
    expect(page.locator("article:target")).to_contain_text("only an attempt to win time")
    page.go_back()
    page.get_by_role("link", name="November 2022", exact=True).last.click()
    expect(page).to_have_title(re.compile("Positions at the end of November 2022"))
    was = _cell(page, "volodymyr-zelensky", "Readiness to talk")
    expect(was).to_contain_text(
        "accuses 7 October 2022 (uncertain) also rejects October 2022 silent for 30 days or more"
    )
    page.get_by_role("link", name="October 2022").first.click()
    expect(page).to_have_title(re.compile("Positions at the end of October 2022"))
    then = _cell(page, "volodymyr-zelensky", "Readiness to talk")
    expect(then).to_contain_text("also rejects October 2022")
    expect(then).not_to_contain_text("silent")  # it may have been on the last day of October


def test_a_narrow_screen_names_the_topic_of_each_position(site: Served, open_page: Opener) -> None:
    """Since the heads of columns aren't to be seen there; nothing has to be scrolled sideways."""
    page = open_page(viewport={"width": 320, "height": 900})
    page.goto(urljoin(site.address, "positions/"))
    label = "element => getComputedStyle(element, '::before').content"
    assert _cell(page, "vladimir-putin", "War aims").evaluate(label) == '"War aims"'
    table = page.get_by_role("region", name="Positions, actors by topics")
    assert table.evaluate("element => element.scrollWidth <= element.clientWidth")


@pytest.mark.parametrize(("width", "screens"), [(360, 6.5), (700, 4.5)])
def test_on_a_telephone_a_position_takes_a_line_or_two(
    width: int, screens: float, site: Served, open_page: Opener
) -> None:
    """The topic beside it takes no room of its own, in however many lines; all are read in a few screens."""
    page = open_page(viewport={"width": width, "height": 800})
    page.goto(urljoin(site.address, "positions/"))
    tall = page.locator(".bf-stands").evaluate("element => element.getBoundingClientRect().height")
    assert tall < screens * 800
    undated = _cell(page, "ukraine", "War aims")
    expect(undated).to_have_text("demands undated")
    assert undated.evaluate("element => element.getBoundingClientRect().height") < 30


def test_stances_of_one_day_stand_beside_one_another(site: Served, open_page: Opener) -> None:
    """Nothing says which of them came last; each leads to its statement."""
    page = open_page(viewport={"width": 360, "height": 800})
    page.goto(urljoin(site.address, "positions/"))
    cell = _cell(page, "dmitry-peskov", "Readiness to talk")
    expect(cell).to_contain_text("accuses 7 November 2022 also offers silent for 918 days")
    cell.get_by_role("link", name="offers").click()
    expect(page.locator("article:target .bf-stance")).to_contain_text("offers")


def test_a_wide_table_is_scrolled_by_keys_and_keeps_its_heads(site: Served, open_page: Opener) -> None:
    """The actor of a row and the topic of a column stay in view."""
    page = open_page(viewport={"width": 1280, "height": 900})
    page.goto(urljoin(site.address, "positions/"))
    table = page.get_by_role("region", name="Positions, actors by topics")
    table.focus()
    for key in ("ArrowRight", "ArrowDown"):
        for _ in range(8):
            page.keyboard.press(key)
    page.wait_for_function("document.querySelector('.bf-scroll').scrollLeft > 100")
    page.wait_for_function("document.querySelector('.bf-scroll').scrollTop > 100")
    expect(table.get_by_role("columnheader", name="Actor")).to_be_in_viewport()
    left = table.locator("tbody th").first.evaluate("element => element.getBoundingClientRect().left")
    assert left == pytest.approx(table.evaluate("element => element.getBoundingClientRect().left"), abs=1)


def test_a_topic_says_who_moved(site: Served, open_page: Opener) -> None:
    """From what, to what, when; each leads to the statement."""
    page = open_page(viewport={"width": 360, "height": 900})
    page.goto(urljoin(site.address, "topics/war-aims/#_moved"))
    move = page.locator(".bf-moves > li").filter(has_text="Vladimir Putin")
    expect(move.locator("dt")).to_have_text(["before", "then"])
    expect(move).to_contain_text("22 December 2022")
    move.locator("dd").last.get_by_role("link").click()
    expect(page.locator("article:target")).to_contain_text("acting in the right direction")
