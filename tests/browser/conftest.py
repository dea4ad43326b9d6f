"""What the tests in a real browser share: the browser, pages that tell what went wrong in them, and sites to look at."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from briefing.site.policy import header
from tests.browser.serving import Served, serving
from tests.doors.commands import ROOT
from tests.site.conftest import ADDRESS, BuiltProject, addressed, real, russian
from tests.site.reading import hashes

__all__ = [
    "addressed",
    "real",
    "russian",
]  # fixtures: the sites that the tests in tests/site build are looked at here too

HERE = "127.0.0.1"
ARGUMENTS = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Whatever a page asks of another host fails at once, and nothing leaves this machine.
    f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {HERE}",
]
Opener = Callable[..., Page]

PATIENCE = 10_000  # milliseconds; a page takes some tens of them
STILL: dict[str, Any] = {"reduced_motion": "reduce"}  # nothing to wait for
BELOW = urlsplit(ADDRESS).path


def browser_path() -> str:
    """Return the path of a Chromium: the one that `make test` has found, or any that is installed."""
    if path := os.environ.get("BRIEFING_CHROMIUM"):
        return path
    shell = shutil.which("sh") or "sh"
    done = subprocess.run(  # noqa: S603 - the project's own script
        [shell, "scripts/browser.sh", "find"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.fail(f"no browser to test in: `sh scripts/browser.sh` installs one.\n{done.stderr}", pytrace=False)
    return done.stdout.strip()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Return a running Chromium, headless, that reaches no host but this machine."""
    unboxed = ["--no-sandbox"] if os.geteuid() == 0 else []  # Chromium refuses to start as root with its sandbox
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=[*ARGUMENTS, *unboxed])
        yield browser
        browser.close()


@dataclass
class Watch:
    """What went wrong in pages: errors on the console, uncaught ones, requests to other hosts."""

    wrong: list[str] = field(default_factory=list)
    _pages: set[str] = field(default_factory=set)

    def over(self, context: BrowserContext) -> BrowserContext:
        """Watch all pages of a context and return it."""
        context.set_default_timeout(PATIENCE)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.wrong.append(f"uncaught: {error.error}"))
        context.on("request", self._asked)
        return context

    def _console(self, message: ConsoleMessage) -> None:
        place = message.location["url"]
        # That a page is the 404 page is no fault of it; what it loads has to be there.
        own = place in self._pages and "404 (Not Found)" in message.text
        if message.type in ("error", "warning") and not own:
            self.wrong.append(f"console {message.type}: {message.text} ({place})")

    def _asked(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if request.is_navigation_request():
            self._pages.add(request.url)
        if parts.scheme not in ("data", "blob", "about") and parts.hostname != HERE:
            self.wrong.append(f"asked another host: {request.url}")


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Opener]:
    """Return a function that makes a page in a browser without a past; its options are those of `new_context`.

    The test fails afterwards if anything went wrong in one of them.
    """
    watch, contexts = Watch(), list[BrowserContext]()

    def opened(**options: Any) -> Page:
        contexts.append(watch.over(chromium.new_context(**{**STILL, **options})))
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()
    assert not watch.wrong


@pytest.fixture
def fresh_page(open_page: Opener) -> Page:
    """Return one such page, 1280 pixels wide, light."""
    return open_page()


@pytest.fixture(scope="session")
def site(real: BuiltProject) -> Iterator[Served]:
    """Return the real site, served at the root of a host."""
    assert real.returncode == 0, real.stderr
    with serving(real.root / "site") as served:
        yield served


@pytest.fixture(scope="session")
def strict_site(addressed: BuiltProject) -> Iterator[Served]:
    """Return the real site, built for and served below a path, with the policy that the build computes."""
    assert addressed.returncode == 0, addressed.stderr
    headers = {"Content-Security-Policy": header(hashes(addressed.site))}
    with serving(addressed.root / "site", prefix=BELOW, headers=headers) as served:
        yield served
