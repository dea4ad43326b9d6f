"""An article's page as a reader uses it: from the words to the statement and back, and away with a citation."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it brings no types
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.conftest import Opener
from tests.browser.serving import Served, serving
from tests.browser.test_accessible import SCHEMES, WIDTHS, Scheme
from tests.cases import lay
from tests.doors.commands import ROOT, build, tree
from tests.site.test_rights import CONFIG

WORLD = ROOT / "tests" / "worlds" / "told-elsewhere"
ARTICLE = "articles/wire/"
QUOTE = "We will talk to anybody who comes"


def _built(root: Path, config: str) -> Path:
    seeds = {f"seeds/{path}": data.decode() for path, data in tree(WORLD / "seeds").items()}
    assert build(lay(root, {**seeds, "mkdocs.yml": config})) == 0
    return root / "site"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Return the site of a small world whose address nobody has told."""
    config = "".join(line for line in CONFIG.splitlines(keepends=True) if not line.startswith("site_url"))
    with serving(_built(tmp_path_factory.mktemp("told"), config)) as served:
        yield served


def reading(page: Page, site: Served, path: str = ARTICLE) -> Page:
    """Open an article."""
    page.goto(urljoin(site.address, path))
    page.wait_for_load_state("networkidle")
    return page


def words(page: Page) -> Locator:
    """Return the quote in the text, which leads to its statement."""
    return page.locator(".bf-text").get_by_role("link", name=QUOTE)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_quote_leads_to_its_statement_and_the_statement_back(scripts: bool, told: Served, open_page: Opener) -> None:
    """By Enter on the words, and by Enter on the line that the card names."""
    page = reading(open_page(java_script_enabled=scripts), told)
    words(page).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(urljoin(told.address, f"{ARTICLE}#s1"))
    page.locator("#s1").get_by_role("link", name="lines 3–4").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(urljoin(told.address, f"{ARTICLE}#_l3"))
    expect(page.locator("#_l3")).to_be_in_viewport()


def test_keys_walk_through_the_text_and_the_cards(told: Served, fresh_page: Page) -> None:
    """To the next and the one before, from the words to the card and back; words and card light up together."""
    page = reading(fresh_page, told)
    words(page).focus()
    expect(page.locator("#s1.bf-lit")).to_be_attached()
    page.keyboard.press("j")
    expect(page.locator(".bf-text").get_by_role("link", name="s2, which cites line 6")).to_be_focused()
    expect(page.locator(".bf-text .bf-lit")).to_have_text("Bob Nemo will come alone")
    page.keyboard.press("j")  # there is no third
    page.keyboard.press("k")
    expect(words(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#s1")).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator("#s2")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".bf-text a[href='#s2']")).to_be_focused()


def test_keys_elsewhere_are_not_taken(told: Served, fresh_page: Page) -> None:
    """A letter does something only where the focus is in the text or in a card (WCAG 2.1.4)."""
    page = reading(fresh_page, told)
    page.get_by_role("link", name="Wire Example").first.focus()
    page.keyboard.press("j")
    expect(page.get_by_role("link", name="Wire Example").first).to_be_focused()
    expect(page.locator(".bf-lit")).to_have_count(0)


def test_the_keys_are_told_only_where_they_work(told: Served, open_page: Opener) -> None:
    """Without scripts nobody is told to press j."""
    with_scripts, without = open_page(), open_page(java_script_enabled=False)
    expect(reading(with_scripts, told).locator(".bf-keys")).to_be_visible()
    expect(reading(without, told).locator(".bf-keys")).to_be_hidden()


@pytest.mark.parametrize("name", ["Plain text", "BibTeX", "RIS", "CSL-JSON"])
def test_each_citation_is_copied_with_the_whole_address(name: str, told: Served, open_page: Opener) -> None:
    """Also where the site was built without one: the browser knows where it is."""
    page = reading(open_page(permissions=["clipboard-read", "clipboard-write"]), told)
    cite = page.locator("#s1 .bf-cite")
    cite.locator("summary").click()
    cite.get_by_role("button", name=f"Copy: {name}").click()
    expect(cite.get_by_role("status")).to_have_text(f"{name}: Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert urljoin(told.address, f"{ARTICLE}#s1") in copied
    shown = cite.locator("pre").nth(["Plain text", "BibTeX", "RIS", "CSL-JSON"].index(name))
    assert copied == shown.text_content()


def test_without_scripts_citations_are_text(told: Served, open_page: Opener) -> None:
    """To be selected; no button that does nothing."""
    page = reading(open_page(java_script_enabled=False), told)
    page.locator("#s1 .bf-cite summary").click()
    expect(page.locator("#s1 .bf-cite pre").nth(1)).to_contain_text("@misc{wire:s1,")
    expect(page.locator("#s1 .bf-cite button")).to_have_count(0)


def test_the_words_at_the_publishers_are_found_there(told: Served, open_page: Opener, tmp_path: Path) -> None:
    """The browser goes to the quote on a page that has it in two elements, behind much else."""
    address = reading(open_page(), told).locator("#s1 .bf-source-words").first.get_attribute("href") or ""
    assert address.startswith("https://wire.example/offer?a=1&b=2#text:~:text=")
    head = '<!doctype html><link rel="icon" href="data:,"><title>Offer</title>'
    filler = "<p>Nothing.</p>" * 300
    quote = "<p>“We will talk to anybody who comes to our <i>harbour</i> by day, and never at night,” she said.</p>"
    lay(tmp_path, {"offer/index.html": f"{head}{filler}{quote}{filler}"})
    with serving(tmp_path) as publisher:
        page = open_page()
        page.goto(urljoin(publisher.address, "offer/") + "#" + address.partition("#text")[2])
        page.wait_for_function("scrollY > 0")
        expect(page.get_by_text("and never at night")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(scheme: Scheme, width: int, told: Served, open_page: Opener) -> None:
    """With everything open, words and card lit; and nothing is wider than the screen."""
    size: ViewportSize = {"width": width, "height": 900}
    page = reading(open_page(color_scheme=scheme, viewport=size), told)
    for summary in page.locator(".bf-cite summary").all():
        summary.click()
    words(page).focus()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[scheme])
    found = Axe().run(page)
    assert not [(each["id"], each["nodes"]) for each in found.response["violations"]]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
