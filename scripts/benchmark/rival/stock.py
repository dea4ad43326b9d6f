"""A stock MkDocs for the same Markdown: Material as it comes, with its own search."""

import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmark.processes import tool
from briefing.plugin.settings import EXTENSIONS, NAV
from briefing.write import MANIFEST


@dataclass(frozen=True)
class Rival:
    """Another program that makes a site of the same Markdown: how it is run, where, and where its site comes to be."""

    command: Sequence[str]
    root: Path
    site: Path


def prepared(content: Path, root: Path) -> Rival:
    """Return a stock MkDocs in the folder `root`, which gets a copy of `content`."""
    shutil.copytree(content, root / "content", ignore=shutil.ignore_patterns(MANIFEST))
    folders = sorted(path.name for path in (root / "content").iterdir() if path.is_dir())
    (root / "mkdocs.yml").write_text(json.dumps(_config(root / "content", folders)), encoding="utf-8")
    return Rival([tool("mkdocs"), "build", "--quiet"], root, root / "site")


def _config(content: Path, folders: Iterable[str]) -> dict[str, object]:
    return {
        "site_name": "Benchmark",
        "docs_dir": "content",
        "theme": {"name": "material"},
        "plugins": ["search"],
        "markdown_extensions": [*EXTENSIONS, {"toc": {"permalink": True}}],
        "nav": [{name: path} for path, name in NAV.items() if (content / path).exists()],
        "not_in_nav": "".join(f"/{folder}/\n" for folder in folders),
    }
