"""Those who judge: the W3C's validator on every page, Lighthouse on some, and the bytes of a first visit."""

import json
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urljoin

from auditing.kinds import kinds
from benchmark.browser import chromium, fresh
from benchmark.server import Host

TOOLS = Path(__file__).parents[2] / "audit" / "node_modules"
VALIDATOR = TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar"
# What Lighthouse looks at: kinds of page, by what a reader calls them.
PAGES = {
    "home": "Home",
    "actors/x": "An actor",
    "dates/0000-00-00": "A day",
    "articles/x": "An article",
    "positions": "Positions",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless=new --disable-gpu --no-first-run"
RUNS = 3  # of Lighthouse on a page: its performance is a simulation that differs from run to run


@dataclass(frozen=True)
class Markup:
    """What the validator says: its version, the pages it read, and its errors by their text, with how many of each."""

    version: str
    pages: int
    errors: Mapping[str, int]


@dataclass(frozen=True)
class Scores:
    """What Lighthouse says of a page: per category 0 to 100, and the audits that took points from one."""

    title: str
    address: str
    scores: Mapping[str, int]
    lacks: tuple[str, ...]


@dataclass(frozen=True)
class Looked:
    """What Lighthouse says of a site: its version, that of the browser which it drives, and the pages."""

    version: str
    browser: str
    pages: Sequence[Scores]


def validated(site: Path) -> Markup:
    """Return the validator's errors of all pages of a site, none filtered out."""
    said = _run(
        "java",
        "-jar",
        str(VALIDATOR),
        "--errors-only",
        "--skip-non-html",
        "--exit-zero-always",
        "--format",
        "json",
        str(site),
    )
    found = Counter(each["message"] for each in json.loads(said.stderr)["messages"])
    version = _run("java", "-jar", str(VALIDATOR), "--version").stdout.split()[0]
    return Markup(version, sum(1 for _ in site.rglob("*.html")), found)


def looked_at(host: Host, browser: str) -> Looked:
    """Return Lighthouse's scores of each page that the site has, as on a phone with a slow connection."""
    found, pages, report = kinds(host.root), list[Scores](), dict[str, Any]()
    for kind, title in PAGES.items():
        if kind in found:
            reports = [_lighthouse(urljoin(host.address, found[kind]), browser) for _ in range(RUNS)]
            pages.append(Scores(title, f"/{found[kind]}", _scores(reports), tuple(sorted({*_lacks(reports)}))))
            report = reports[0]
    return Looked(
        report["lighthouseVersion"], report["environment"]["hostUserAgent"].split("Chrome/")[1].split(".")[0], pages
    )


def first_visit(host: Host) -> tuple[str, int]:
    """Return the address of the largest page of an actor, and the bytes of all bodies that it takes to show it first."""
    address = kinds(host.root)["actors/x"]
    before = len(host.sent)
    with chromium() as browser, fresh(browser) as page:
        page.goto(urljoin(host.address, address), wait_until="networkidle")
    return f"/{address}", sum(each.size for each in host.sent[before:])


def _lighthouse(address: str, browser: str) -> dict[str, Any]:
    unboxed = " --no-sandbox" if os.geteuid() == 0 else ""  # Chromium refuses to start as root with it
    command = (
        str(TOOLS / ".bin" / "lighthouse"),
        address,
        "--quiet",
        "--output=json",
        f"--chrome-flags={FLAGS}{unboxed}",
    )
    said = _run(*command, f"--only-categories={','.join(CATEGORIES)}", env={"CHROME_PATH": browser})
    report: dict[str, Any] = json.loads(said.stdout)
    return report


def _scores(reports: list[dict[str, Any]]) -> dict[str, int]:
    """Return the median of the runs for each category; Lighthouse counts to 1."""
    return {name: round(100 * median(each["categories"][name]["score"] for each in reports)) for name in CATEGORIES}


def _lacks(reports: list[dict[str, Any]]) -> Iterator[str]:
    for report in reports:
        for name, category in report["categories"].items():
            for each in category["auditRefs"]:
                score = report["audits"][each["id"]]["score"]
                if each["weight"] and score is not None and score < (0.9 if name == "performance" else 1):
                    yield f"{name}: {each['id']}"


def _run(command: str, *arguments: str, env: Mapping[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    """Run a tool; RuntimeError with what it said if it fails."""
    done = subprocess.run(  # noqa: S603 - the audit's own tools
        [shutil.which(command) or command, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **(env or {})},
    )
    if done.returncode:
        raise RuntimeError(f"{command} failed:\n{done.stderr.strip() or done.stdout.strip()}")
    return done
