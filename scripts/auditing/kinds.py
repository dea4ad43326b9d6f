"""The kinds of page that a built site has, and one page of each: the largest, where most can be wrong."""

import re
from collections.abc import Mapping
from pathlib import Path

NOWHERE = "actors/nobody/"  # leads to the page for what isn't there
_NUMBERS = re.compile(r"(?:undated-)?[0-9]+(?:-[0-9]+)*")


def kinds(site: Path) -> Mapping[str, str]:
    """Return the address of a page of each kind, relative to the site's root, by the kind: `actors/x`, `dates/0000-00`."""
    found: dict[str, Path] = {}
    for path in sorted(site.rglob("index.html")):
        kind = _kind(path.parent.relative_to(site))
        if kind not in found or path.stat().st_size > found[kind].stat().st_size:
            found[kind] = path
    addresses = {kind: f"{path.parent.relative_to(site).as_posix()}/" for kind, path in found.items()}
    return {**addresses, "home": "", "404": NOWHERE}


def _kind(folder: Path) -> str:
    """Return what the pages have in common whose addresses differ in ids and dates alone."""
    first, *below = folder.parts or ("home",)
    return "/".join([first, *(_shape(part) for part in below)])


def _shape(part: str) -> str:
    if _NUMBERS.fullmatch(part):
        return re.sub(r"[0-9]", "0", part)
    if part == "articles":  # a list below a date
        return part
    return "x--y" if "--" in part else "x"
