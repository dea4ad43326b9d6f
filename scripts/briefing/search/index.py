"""Documents -> all files of the index, by their path below search/. docs/search.md has their shapes."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from briefing.search.chunks import compact, digest
from briefing.search.document import BASE, UNDATED, Findable
from briefing.search.documents import Searchable
from briefing.search.kept import Keeper, Memory
from briefing.search.lexicon import lexicon
from briefing.search.output import Output
from briefing.search.shard import BLOCK
from briefing.search.shards import Filed, Shard, Shards, forget_others

VERSION = 1


def index(
    found: Searchable,
    pages: Iterable[Findable] = (),
    *,
    output: Output,
    kept: Keeper | None = None,
    run: Callable[[Callable[[Keeper, Output], Shards], Sequence[Filed]], Iterable[Shard]] | None = None,
) -> frozenset[str]:
    """Bring the index of a digest, and of `pages` that are none of its own, to `output`; return all its paths.

    What `output` has stays as it is; index.json, which names all others, comes last. `kept` has what is known of earlier
    work, and is left with what is known of this. `run` makes shards elsewhere than here: it takes what makes them once it
    has a keeper and an output, and the shards' documents; it returns the shards in this order.
    """
    kept = Memory() if kept is None else kept
    filed = list(file_by_shard([*found.documents, *pages]))
    made = partial(Shards, found.names)
    shards = list(run(made, filed) if run else map(made(kept, output), filed))
    forget_others(kept, {each.name for each in filed})
    pieces = lexicon([each.tokens for each in shards], found.names, kept, output)
    labels = compact(found.labels)
    named = f"labels-{digest([labels])}.json"
    output.put(named, labels)
    whole = {
        "version": VERSION,
        "block": BLOCK,
        "lexicon": {"hashes": [each.hash for each in pieces], "first": [each.first for each in pieces]},
        "labels": digest([labels]),
        "shards": [each.entry for each in shards],
        "ui": found.interface,
    }
    output.write("index.json", compact(whole))
    paths = [path for each in shards for path in each.paths]
    return frozenset([*paths, *(each.path for each in pieces), named, "index.json"])


def file_by_shard(documents: Iterable[Findable]) -> Iterable[Filed]:
    """Yield the shards' documents in the order in which they are searched."""
    filed: dict[str, list[Findable]] = {BASE: []}
    for each in documents:
        filed.setdefault(each.shard, []).append(each)
    last = (UNDATED,) if UNDATED in filed else ()
    for name in (BASE, *sorted(filed.keys() - {BASE, UNDATED}, reverse=True), *last):
        yield Filed(name, filed[name])
