"""An index read back: a second reader of the files, written from docs/search.md alone."""

import json
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import Any

Files = Mapping[str, str]


def of_site(site: Mapping[str, bytes]) -> Files:
    """Return the index among a site's files."""
    found = {path: data for path, data in site.items() if path.startswith("search/") and path.endswith(".json")}
    return {path.removeprefix("search/"): data.decode() for path, data in found.items()}


def documents(files: Files) -> list[dict[str, Any]]:
    """Return what results show of all documents."""
    return [each for shard in shards(files) for each in texts(files, shard)]


def shards(files: Files) -> dict[str, dict[str, Any]]:
    """Return the shards' entries in index.json, in its order, by name."""
    return {each["name"]: each for each in json.loads(files["index.json"])["shards"]}


def lexicon(files: Files) -> dict[str, Any]:
    """Return the whole lexicon."""
    names = [f"lexicon/{name}.json" for name in json.loads(files["index.json"])["lexicon"]["hashes"]]
    return {stem: entry for name in names for stem, entry in json.loads(files[name]).items()}


def folder(files: Files, shard: str) -> str:
    """Return where a shard's files are."""
    return f"{shard}-{shards(files)[shard]['hash']}"


def texts(files: Files, shard: str) -> list[dict[str, Any]]:
    """Return what results show of a shard's documents, by number."""
    block = json.loads(files["index.json"])["block"]
    blocks = range(-(-shards(files)[shard]["docs"] // block))
    return [each for n in blocks for each in json.loads(files[f"{folder(files, shard)}/texts/{n}.json"])]


def words(files: Files, shard: str) -> dict[str, dict[int, int]]:
    """Return key -> document number -> weight."""
    found = {}
    for n in range(len(shards(files)[shard]["first"])):
        for key, numbers in json.loads(files[f"{folder(files, shard)}/words/{n}.json"]).items():
            steps = accumulate((each // 4 for each in numbers), initial=-1)
            found[key] = dict(zip(list(steps)[1:], (each % 4 for each in numbers), strict=True))
    return found


def places(files: Files, shard: str) -> dict[str, list[list[int]]]:
    """Return key -> the places in each of its documents."""
    found = {}
    for n in range(len(shards(files)[shard]["first"])):
        for key, documents in json.loads(files[f"{folder(files, shard)}/places/{n}.json"]).items():
            found[key] = [list(accumulate(steps)) for steps in documents]
    return found


def facets(files: Files, shard: str) -> dict[str, dict[str, list[int]]]:
    """Return facet -> value -> document numbers."""
    found = json.loads(files[f"{folder(files, shard)}/facets.json"])
    return {
        facet: {value: list(accumulate(steps, initial=-1))[1:] for value, steps in values.items()}
        for facet, values in found.items()
    }


def under(files: Files, key: str) -> set[str]:
    """Return the addresses of all documents that a key leads to."""
    return {url for shard in shards(files) for url, _ in _hits(files, shard, key)}


def _hits(files: Files, shard: str, key: str) -> Iterator[tuple[str, int]]:
    shown = texts(files, shard)
    yield from ((shown[number]["url"], weight) for number, weight in words(files, shard).get(key, {}).items())
