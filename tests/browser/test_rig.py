"""The rig itself: a page that misbehaves is told, and the server is one as sites have."""

import gzip
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Watch
from tests.browser.serving import serving

HOME = "<!doctype html><title>Home</title><p>Home, sweet home. " + "No place like it. " * 100


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a small site."""
    for path, text in {
        "index.html": HOME,
        "a/index.html": "A",
        "404.html": "Nothing",
        "favicon.ico": "",
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("console.error('broken')", "broken"),
        ("console.warn('odd')", "odd"),
        ("throw new Error('thrown')", "uncaught: thrown"),
        ("Promise.reject(new Error('refused'))", "uncaught: refused"),
        ("fetch('https://elsewhere.example/x').catch(() => 0)", "asked another host: https://elsewhere.example/x"),
        ("fetch('missing.json')", "404 (Not Found)"),
        ("new Image().src = 'http://192.0.2.1/x.png'", "asked another host: http://192.0.2.1/x.png"),
    ],
)
def test_what_goes_wrong_in_a_page_is_told(script: str, told: str, folder: Path, chromium: Browser) -> None:
    """Errors on the console, uncaught ones, missing files, and whatever is asked of another host."""
    (folder / "index.html").write_text(f"<script>{script}</script>", encoding="utf-8")
    watch = Watch()
    context = watch.over(chromium.new_context())
    with serving(folder) as served:
        page = context.new_page()
        page.goto(served.address, wait_until="commit")
        page.wait_for_timeout(200)
    context.close()
    assert [each for each in watch.wrong if told in each]


def test_nothing_is_told_of_a_good_page_or_of_the_404_page_itself(folder: Path, chromium: Browser) -> None:
    """That a page isn't there is no fault of the page that says so."""
    watch = Watch()
    context = watch.over(chromium.new_context())
    with serving(folder) as served:
        page = context.new_page()
        for path in ("", "a/", "nowhere/"):
            page.goto(urljoin(served.address, path), wait_until="load")
    context.close()
    assert not watch.wrong


def test_a_folder_is_served_below_a_path_with_headers_and_counted(folder: Path) -> None:
    """Index, redirect to the slash, 404 page, headers; outside the path there is nothing; the log has the bytes sent."""
    with serving(folder, prefix="/x/y/", headers={"X-Test": "1"}, compress=True) as served:
        asked = urllib.request.Request(served.address, headers={"Accept-Encoding": "gzip"})  # noqa: S310 - our own server
        with urllib.request.urlopen(asked) as answer:  # noqa: S310
            body = answer.read()
            assert answer.headers["X-Test"] == "1" and answer.headers["Content-Type"].startswith("text/html")
        assert gzip.decompress(body).decode() == HOME
        assert served.sent() == len(body) < len(HOME)
        with urllib.request.urlopen(urljoin(served.address, "a?q=1")) as answer:  # noqa: S310
            assert answer.url.endswith("/x/y/a/?q=1") and answer.read() == b"A"
        for path in ("nowhere", "/index.html", "/x/../x/y/../index.html"):
            with pytest.raises(urllib.error.HTTPError, match="404") as missing:
                urllib.request.urlopen(urljoin(served.address, path))  # noqa: S310
            assert missing.value.read() == b"Nothing"
            missing.value.close()
        assert [(each.path, each.status) for each in served.log[:3]] == [("", 200), ("a", 301), ("a/", 200)]
