"""A site whose search is large: the pages of a few articles, the index of many."""

import json
import shutil
import sys
from pathlib import Path

from benchmark.browser import BLANK
from benchmark.corpus.project import make
from benchmark.cost import run

_SCRIPTS = Path(__file__).parents[1]
_ARTICLES = 5  # enough for a page of each kind; the search's page is one of them
_BLANK = '<!doctype html><html lang="en"><title>Nothing</title><link rel="icon" href="data:,">\n'


def build_site(work: Path, index: Path) -> Path:
    """Build a small site below `work`, give it the index in `index`, and return its folder."""
    project = work / "small"
    make(project, _ARTICLES)
    run([sys.executable, str(_SCRIPTS / "build.py"), "--project", str(project)], work / "build.log")
    site = project / "site"
    for old in [*site.glob("search/*")]:
        if old.is_dir():
            shutil.rmtree(old)
        elif old.suffix == ".json" and old.name != "letters.json":
            old.unlink()
    shutil.copytree(index, site / "search", dirs_exist_ok=True)
    (site / BLANK).write_text(_BLANK, encoding="utf-8")
    return site


def addresses(index: Path) -> dict[tuple[str, int], str]:
    """Return the address of each document by its shard and number."""
    contents = json.loads((index / "index.json").read_text(encoding="utf-8"))
    found = {}
    for shard in contents["shards"]:
        for path in index.glob(f"{shard['name']}-{shard['hash']}/texts/*.json"):
            for place, document in enumerate(json.loads(path.read_text(encoding="utf-8"))):
                found[shard["name"], int(path.stem) * contents["block"] + place] = document["url"]
    return found
