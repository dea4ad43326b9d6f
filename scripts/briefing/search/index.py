"""Documents -> all files of the index, by their path below search/. docs/search.md has their shapes."""

from collections.abc import Iterable, Iterator

from briefing.search.chunks import compact, digest
from briefing.search.document import BASE, UNDATED, Document
from briefing.search.documents import Searchable
from briefing.search.kept import Kept
from briefing.search.lexicon import lexicon
from briefing.search.shard import BLOCK, Shard, shard
from briefing.search.stems import Stems

VERSION = 1


def files(found: Searchable, pages: Iterable[Document] = (), kept: Kept | None = None) -> dict[str, str]:
    """Return the index of a digest and of `pages` that are none of its own: path -> text, sorted by path.

    `kept` has shards and words of earlier work; what is still right of it is used, and it is left with this one's.
    """
    kept = Kept() if kept is None else kept
    vocabulary = Stems(kept.words)
    shards = _shards(found, pages, kept, vocabulary)
    keys = {key for each in shards for key in each.keys}
    tokens = sorted({token for each in shards for token in each.tokens})
    words = lexicon(keys, tokens, vocabulary, found.names)
    kept.words = {token: vocabulary[token] for token in tokens}
    known = {digest([chunk.text]): chunk for chunk in words}
    labels = compact(found.labels)
    labelled = digest([labels])
    index = {
        "version": VERSION,
        "block": BLOCK,
        "lexicon": {"hashes": [*known], "first": [chunk.first for chunk in words]},
        "labels": labelled,
        "shards": [each.entry for each in shards],
        "ui": found.interface,
    }
    made = {f"{each.folder}/{path}": text for each in shards for path, text in each.files.items()}
    made |= {f"lexicon/{name}.json": chunk.text for name, chunk in known.items()}
    return dict(sorted({**made, f"labels-{labelled}.json": labels, "index.json": compact(index)}.items()))


def _shards(found: Searchable, pages: Iterable[Document], kept: Kept, vocabulary: Stems) -> list[Shard]:
    before, kept.shards, shards = kept.shards, {}, []
    for name, documents in _filed([*found.documents, *pages]):
        key = digest([name, repr(found.names), *map(repr, documents)])
        kept.shards[key] = before.get(key) or shard(name, documents, found.names, vocabulary)
        shards.append(kept.shards[key])
    return shards


def _filed(documents: Iterable[Document]) -> Iterator[tuple[str, list[Document]]]:
    """Yield the names of the shards in the order in which they are searched, each with its documents in order."""
    filed: dict[str, list[Document]] = {}
    for each in documents:
        filed.setdefault(each.shard, []).append(each)
    yield BASE, sorted(filed.pop(BASE, []), key=lambda each: (each.rank, each.url))
    undated = filed.pop(UNDATED, [])
    for year in sorted(filed, reverse=True):
        yield year, sorted(filed[year], key=lambda each: each.newness, reverse=True)
    if undated:
        yield UNDATED, sorted(undated, key=lambda each: each.newness)
