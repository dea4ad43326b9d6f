"""The invented worlds that pages are made from in tests: small trees of seeds under tests/worlds, named by behaviour."""

from collections.abc import Mapping
from pathlib import Path

from briefing.load import load
from briefing.model import Digest
from briefing.templates import render
from briefing.views import Page, Plan, plans

WORLDS = Path(__file__).parents[1] / "worlds"
NAMES = sorted(folder.name for folder in WORLDS.iterdir() if folder.is_dir())


def digest_of(root: Path, *, drafts: bool = False, language: str = "en") -> Digest:
    """Return the digest of a tree of seeds; its problems fail the test."""
    loaded = load(root, drafts=drafts, language=language)
    assert loaded.digest, "\n".join(map(str, loaded.problems))
    return loaded.digest


def world(name: str) -> Digest:
    """Return a world as a preview shows it, drafts marked."""
    return digest_of(WORLDS / name, drafts=True)


def planned(digest: Digest) -> Mapping[str, Plan]:
    """Return the plan of every page of a digest by its path."""
    return {plan.path: plan for plan in plans(digest)}


def pages(digest: Digest) -> Mapping[str, Page]:
    """Return every page of a digest by its path."""
    return {path: plan.page() for path, plan in planned(digest).items()}


def rendered(digest: Digest, home: str = "") -> Mapping[str, str]:
    """Return every page's Markdown by its path."""
    return {path: render(page, home=home) for path, page in pages(digest).items()}
