"""The manifest beside generated files: which they are, and whether they are being written."""

import json
import posixpath
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from briefing.write.files import holds, put

MANIFEST = ".briefing.json"  # begins with a dot: MkDocs doesn't publish it


def generated(content: Path) -> frozenset[str]:
    """Return the paths below `content` that an earlier run has written, as the manifest lists them."""
    listed = _manifest(content).get("generated")
    return frozenset(path for path in listed if _is_ours(path)) if isinstance(listed, list) else frozenset()


def is_being_written(content: Path) -> bool:
    """Return whether the run that wrote the manifest has not come to its end."""
    return bool(_manifest(content).get("writing"))


def note(content: Path, paths: Iterable[str], *, writing: bool = False) -> None:
    """List `paths` as the generated files; `writing` says that they aren't all there yet."""
    lines = ",\n  ".join(json.dumps(path, ensure_ascii=False) for path in sorted(paths))
    listed = f"[\n  {lines}\n ]" if lines else "[]"
    state = ',\n "writing": true' if writing else ""
    text = f'{{\n "generated": {listed}{state}\n}}\n'
    if not holds(content / MANIFEST, text.encode()):
        put(content / MANIFEST, text)


def _manifest(content: Path) -> dict[str, Any]:
    place = content / MANIFEST
    try:
        manifest = json.loads(place.read_bytes()) if place.is_file() else {}
    except (FileNotFoundError, ValueError):
        return {}  # gone, or not ours: then nothing is ours to replace
    return manifest if isinstance(manifest, dict) else {}


def _is_ours(path: object) -> bool:
    """Return whether a path of the manifest may be one of ours: a file on disk is no authority over other folders."""
    if not isinstance(path, str) or "\0" in path or posixpath.normpath(path) != path:
        return False
    return not path.startswith("/") and "/." not in f"/{path}"
