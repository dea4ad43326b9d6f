"""The Russian interface in a browser: what scripts print, too."""

from collections.abc import Iterator
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from auditing.kinds import kinds
from tests.browser.serving import Served, serving
from tests.browser.test_reading_room import too_wide, violations
from tests.site.conftest import BuiltProject


@pytest.fixture(scope="module")
def russian_site(russian: BuiltProject) -> Iterator[Served]:
    """Return the real site with a Russian interface, served at the root of a host."""
    assert russian.returncode == 0, russian.stderr
    with serving(russian.root / "site") as served:
        yield served


def test_every_kind_of_page_can_be_read_by_anybody_in_russian(russian_site: Served, fresh_page: Page) -> None:
    """Longer words are no wider than a narrow screen; axe-core finds no more than in English: nothing."""
    fresh_page.set_viewport_size({"width": 360, "height": 800})
    wrong = {}
    for kind, address in kinds(russian_site.folder).items():
        fresh_page.goto(urljoin(russian_site.address, address))
        if found := [*violations(fresh_page), *(["too wide"] if too_wide(fresh_page) else [])]:
            wrong[kind] = found
    assert not wrong


def test_the_search_answers_in_russian(russian_site: Served, fresh_page: Page) -> None:
    """With the number of results in its right form."""
    fresh_page.goto(urljoin(russian_site.address, "search/?q=переговоры"))
    status = fresh_page.get_by_role("status").filter(visible=True)
    number = status.filter(has_text="результат")
    number.first.wait_for()
    count = int(number.first.inner_text().split()[0])
    one, few = count % 10 == 1 and count % 100 != 11, count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    form = "результат" if one else "результата" if few else "результатов"
    expect(number.first).to_have_text(f"{count} {form}")
    expect(fresh_page.get_by_role("heading", level=1)).to_contain_text("Поиск")
