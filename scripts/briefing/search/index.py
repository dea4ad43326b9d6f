"""Documents -> all files of the index, by their path below search/. docs/search.md has their shapes."""

from collections.abc import Iterable, Iterator

from briefing.search.chunks import compact, digest
from briefing.search.document import BASE, UNDATED, Document
from briefing.search.documents import Searchable
from briefing.search.entries import Reader
from briefing.search.lexicon import lexicon
from briefing.search.shard import BLOCK, shard

VERSION = 1


def files(found: Searchable, pages: Iterable[Document] = ()) -> dict[str, str]:
    """Return the index of a digest and of `pages` that are none of its own: path -> text, sorted by path."""
    reader = Reader(found.names)
    shards = [shard(name, documents, reader) for name, documents in _shards([*found.documents, *pages])]
    made = {f"{each.name}/{path}": text for each in shards for path, text in each.files.items()}
    words = lexicon({key for each in shards for key in each.keys}, reader)
    made |= {f"lexicon/{n}.json": chunk.text for n, chunk in enumerate(words)}
    made["labels.json"] = compact(found.labels)
    made["index.json"] = compact(
        {
            "version": VERSION,
            "block": BLOCK,
            "lexicon": {"hash": digest(chunk.text for chunk in words), "first": [chunk.first for chunk in words]},
            "labels": digest([made["labels.json"]]),
            "shards": [each.entry for each in shards],
            "ui": found.interface,
        }
    )
    return dict(sorted(made.items()))


def _shards(documents: Iterable[Document]) -> Iterator[tuple[str, list[Document]]]:
    """Yield the shards in the order in which they are searched, each with its documents in order."""
    filed: dict[str, list[Document]] = {}
    for each in documents:
        filed.setdefault(each.shard, []).append(each)
    yield BASE, sorted(filed.pop(BASE, []), key=lambda each: (each.rank, each.url))
    undated = filed.pop(UNDATED, [])
    for year in sorted(filed, reverse=True):
        yield year, sorted(filed[year], key=lambda each: each.newness, reverse=True)
    if undated:
        yield UNDATED, sorted(undated, key=lambda each: each.newness)
