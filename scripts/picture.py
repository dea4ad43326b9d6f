"""The README's picture: a page of the built site as a reader's browser shows it."""

from pathlib import Path
from urllib.parse import urljoin

from playwright.sync_api import ViewportSize

from benchmark.browser import chromium
from benchmark.server import serving

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "actor-page.png"
PAGE = "actors/vladimir-putin/"
SIZE: ViewportSize = {"width": 1280, "height": 1560}  # CSS pixels: the page's head and its first statements


def main() -> None:
    """Take the picture."""
    with serving(ROOT / "site") as host, chromium() as browser:
        page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
        page.goto(urljoin(host.address, PAGE), wait_until="networkidle")
        page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
