"""Outcomes that come while another is being shown: whatever happens in between, the last one is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.engine_world import site
from tests.browser.serving import serving

# An outcome comes, or is shown, after so many turns of the browser's queue of promises.
SETTING = """async ([most]) => {
    const { latest } = await import(new URL("assets/search/latest.js", location.href));
    const turns = async (count) => { while (count-- > 0) await null; };
    const told = [];
    for (let n = 0; n < most ** 4; n++) {
        const [third, fourth, end, showing] = [0, 1, 2, 3].map((power) => Math.floor(n / most ** power) % most);
        const events = [];
        async function* outcomes() {
            for (const [number, pause] of [[1, 0], [2, 0], [3, third], [4, fourth]]) {
                await turns(pause);
                events.push(`asked ${number}`);
                yield number;
            }
            await turns(end);
        }
        const show = async (number) => { await turns(showing); events.push(`shown ${number}`); };
        await latest(outcomes(), show);
        told.push(events);
    }
    return told;
}"""
FAILS = """async ([at, where]) => {
    const { latest } = await import(new URL("assets/search/latest.js", location.href));
    const fail = (here, number) => { if (where === here && number === at) throw new Error(`${here} ${number}`); };
    async function* outcomes() {
        for (const number of [1, 2, 3]) {
            await new Promise((go) => setTimeout(go, 5));
            fail("found", number);
            yield number;
        }
    }
    return latest(outcomes(), async (number) => fail("shown", number)).catch((error) => error.message);
}"""


@pytest.fixture
def page(fresh_page: Page, tmp_path: Path) -> Iterator[Page]:
    """Return an empty page of a site that has the modules."""
    site(tmp_path, [])
    with serving(tmp_path) as served:
        fresh_page.goto(served.address)
        yield fresh_page


def test_the_first_and_the_last_outcome_are_shown(page: Page) -> None:
    """The first before another one is asked for, the last as the last, in thousands of orders of events."""
    told: list[list[str]] = page.evaluate(SETTING, [9])
    assert [each for each in told if each[:2] != ["asked 1", "shown 1"]] == []
    assert [each for each in told if each[-1] != "shown 4"] == []
    assert {len(each) for each in told} == {7, 8}, "one that is overtaken is left out, and only then"


@pytest.mark.parametrize("where", ["found", "shown"])
@pytest.mark.parametrize("at", [1, 2, 3])
def test_what_fails_is_told(at: int, where: str, page: Page) -> None:
    """Whichever outcome it is, and whether it can't be found or can't be shown; once, which the page watches."""
    assert page.evaluate(FAILS, [at, where]) == f"{where} {at}"
