"""What one build of the index leaves for the next: its shards by their documents, and what is known of words."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from briefing.search.chunks import compact
from briefing.search.shard import Shard
from briefing.search.stems import Known

_WORDS = "words.json"
_MADE_BY = ("snowballstemmer", "pymorphy3", "pymorphy3-dicts-ru", "regex", "babel")  # what the index is made with


@dataclass
class Kept:
    """Shards by a digest of the documents that they are made of, and what is known of their words."""

    shards: dict[str, Shard] = field(default_factory=dict)
    words: dict[str, Known] = field(default_factory=dict)


def load_kept(folder: Path) -> Kept:
    """Return what `save_kept` left in a folder; what another version left, or nobody can read, counts as nothing."""
    with suppress(OSError, ValueError, LookupError, TypeError, AttributeError):
        words = json.loads((folder / _WORDS).read_bytes())
        if words["made_by"] == _made_by():
            shards = {path.stem: _shard(path) for path in sorted(folder.glob("*.json")) if path.name != _WORDS}
            return Kept(shards, {token: _known(*known) for token, known in words["words"].items()})
    return Kept()


def save_kept(folder: Path, kept: Kept) -> None:
    """Leave `kept` in a folder, and nothing else; OSError where the disk refuses."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.stem not in kept.shards:
            path.unlink()
    for key, shard in kept.shards.items():
        if not (folder / f"{key}.json").exists():
            _put(folder / f"{key}.json", asdict(shard))
    _put(folder / _WORDS, {"made_by": _made_by(), "words": kept.words})


def _put(place: Path, value: Mapping[str, Any]) -> None:
    new = place.with_suffix(".new")
    new.write_text(compact(value), encoding="utf-8")
    new.replace(place)


def _shard(path: Path) -> Shard:
    read = json.loads(path.read_bytes())
    return Shard(read["files"], read["entry"], tuple(read["keys"]), tuple(read["tokens"]))


def _known(stem: str, keys: list[str], forms: Mapping[str, list[str]]) -> Known:
    return Known(stem, tuple(keys), {form: tuple(others) for form, others in forms.items()})


def _made_by() -> str:
    """Return what changes with this room's code and the libraries that it asks."""
    own = sorted(path for path in Path(__file__).parent.iterdir() if path.suffix in (".py", ".txt"))
    said = sha256(" ".join(f"{name} {version(name)}" for name in _MADE_BY).encode())
    for path in own:
        said.update(path.read_bytes())
    return said.hexdigest()
