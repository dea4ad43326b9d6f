"""Pagefind run over the pages: a bundle for each year and one for what has no date."""

import gzip
import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmark.cost import Cost, run

HOW_TO_GET = "pip install 'pagefind[bin]', or download its program, and put `pagefind` on PATH"
_LANGUAGE = "zz"  # none that Pagefind has a stemmer for
_MARK = b"pagefind_dcd"  # opens each of its files once they are decompressed


def program() -> str:
    """Return where Pagefind is; FileNotFoundError with what to do if it isn't there."""
    if found := shutil.which("pagefind"):
        return found
    raise FileNotFoundError(f"there is no command `pagefind`: {HOW_TO_GET}")


def build(pages: Path, out: Path) -> dict[str, Any]:
    """Make a bundle of each folder of `pages` below `out`, twice, and return cost, size, and what a second run changed."""
    found = sorted(each.name for each in pages.iterdir() if each.is_dir())
    costs = {name: _bundle(pages / name, out / name) for name in found}
    first = _hashes(out)
    for name in found:
        shutil.rmtree(out / name)
        _bundle(pages / name, out / name)
    second = _hashes(out)
    whole = Cost(
        sum(c.wall for c in costs.values()), sum(c.cpu for c in costs.values()), max(c.peak for c in costs.values())
    )
    return {
        "bundles": order(found),
        "cost": asdict(whole),
        "largest": asdict(max(costs.values(), key=lambda cost: cost.wall)),
        "files": len(second),
        "bytes": sum(path.stat().st_size for path in out.rglob("*") if path.is_file()),
        "pages": sum(1 for _ in pages.rglob("*.html")),
        "differing": sum(1 for path in first.keys() | second.keys() if first.get(path) != second.get(path)),
    }


def order(names: list[str]) -> list[str]:
    """Return the bundles in the order in which they are searched: no date, newest year, older ones, undated."""
    years = sorted((name for name in names if name.isdigit()), reverse=True)
    return ["base", *years, *(name for name in names if name == "undated")]


def fragments(pages: Path, out: Path) -> dict[str, set[str]]:
    """Return the addresses of the documents behind Pagefind's results, by the result's id.

    Ids are short hashes of a bundle's own: now and then two bundles have one in common.
    """
    urls = json.loads((pages / "urls.json").read_text())
    found: dict[str, set[str]] = {}
    for path in out.rglob("*.pf_fragment"):
        content = json.loads(gzip.decompress(path.read_bytes()).removeprefix(_MARK))
        found.setdefault(path.stem, set()).add(urls[int(Path(content["url"]).stem)])
    return found


def _bundle(pages: Path, out: Path) -> Cost:
    out.parent.mkdir(parents=True, exist_ok=True)
    command = [program(), "--site", str(pages), "--output-path", str(out), "--force-language", _LANGUAGE, "--quiet"]
    return run(command, out.parent / f"{out.name}.log")


def _hashes(out: Path) -> dict[str, str]:
    files = (path for path in out.rglob("*") if path.is_file() and path.suffix != ".log")
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
