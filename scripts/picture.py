"""The README's picture: the home page of the built site as a reader's browser shows it."""

from pathlib import Path

from playwright.sync_api import ViewportSize

from benchmark.browser import chromium
from benchmark.server import serving

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "home-page.png"
SIZE: ViewportSize = {"width": 1280, "height": 1400}  # CSS pixels: the home page's head and its newest statement


def main() -> None:
    """Take the picture."""
    with serving(ROOT / "site") as host, chromium() as browser:
        page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
        page.goto(host.address, wait_until="networkidle")
        page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
