"""A real Chromium, and the stretch of time that each answer takes in it."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from benchmark.server import Host

_ROOT = Path(__file__).parents[2]
_ARGUMENTS = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]
PATIENCE = 300_000  # milliseconds: the most frequent word of a large corpus may take a while
BLANK = "blank.html"  # a page of nothing, in which an engine is measured without a site around it


@contextmanager
def chromium() -> Iterator[Browser]:
    """Return a running Chromium, headless: the one that the tests take."""
    unboxed = ["--no-sandbox"] if os.geteuid() == 0 else []  # Chromium refuses to start as root with its sandbox
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_path(), args=[*_ARGUMENTS, *unboxed])
        yield browser
        browser.close()


def _path() -> str:
    """Return where a Chromium is; RuntimeError with what to do if there is none."""
    shell = shutil.which("sh") or "sh"
    done = subprocess.run(  # noqa: S603 - the project's own script
        [shell, "scripts/browser.sh", "find"], cwd=_ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip())
    return done.stdout.strip()


@contextmanager
def fresh(browser: Browser) -> Iterator[Page]:
    """Return a page of a browser that has seen nothing yet."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    try:
        yield context.new_page()
    finally:
        context.close()


@dataclass(frozen=True)
class Taken:
    """What an answer took until a moment: milliseconds, bytes as sent, responses."""

    ms: float
    bytes: int
    responses: int


def taken(host: Host, start: float, moments: Mapping[str, float], below: tuple[str, ...]) -> dict[str, Taken]:
    """Return what was taken until each moment; times in milliseconds since 1970, as browsers count."""
    found = {}
    for name, moment in moments.items():
        sent = host.between(start / 1000, moment / 1000, below)
        found[name] = Taken(moment - start, sum(each.size for each in sent), len(sent))
    return found


def spread(values: Sequence[float]) -> list[float]:
    """Return median, least and greatest."""
    return [round(each, 1) for each in (median(values), min(values), max(values))]


def summary(runs: Sequence[Mapping[str, Taken]]) -> dict[str, Any]:
    """Return the spread of milliseconds, and the median of bytes and responses, for each moment of equal runs."""
    return {
        name: {
            "ms": spread([run[name].ms for run in runs]),
            "bytes": int(median(run[name].bytes for run in runs)),
            "responses": int(median(run[name].responses for run in runs)),
        }
        for name in runs[0]
    }
