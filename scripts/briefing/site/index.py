"""The search's index of a project: made here, or on all processors where much of it has to be."""

import logging
from collections.abc import Callable, Container, Sequence
from functools import partial

from briefing.cores import PASSING, spread
from briefing.search.document import findable
from briefing.search.documents import Searchable
from briefing.search.index import index
from briefing.search.kept import Apart, Keeper
from briefing.search.output import Output
from briefing.search.pages import own_page
from briefing.search.shards import Filed, Shard, Shards
from briefing.site.own_pages import OwnPage
from briefing.store import Store

log = logging.getLogger("mkdocs.plugins.briefing")

_FEW = 2  # shards that are made sooner than workers are ready
Write = Callable[[str, str], object]


class TooMuch(Exception):
    """There is more to do than one process should."""


def make(
    found: Searchable, pages: Sequence[OwnPage], store: Store, write: Write, published: Container[str] = ()
) -> frozenset[str]:
    """Make the index; return all its paths below search/. `published` is there already; `write` gets the rest."""
    own = [findable(own_page(*page)) for page in pages]
    output = Output(write, published)
    return index(found, own, output=output, kept=store, run=partial(_spread, store, output))


def make_little(
    found: Searchable, pages: Sequence[OwnPage], store: Store, write: Write, published: Container[str]
) -> frozenset[str] | None:
    """Do as `make` does in a worker; None, with nothing written, where there is too much to do."""
    own = [findable(own_page(*page)) for page in pages]
    try:
        with Apart(store) as apart:
            output = Output(write, published)
            return index(found, own, output=output, kept=apart, run=partial(_few, apart, output))
    except TooMuch:
        return None


def _few(kept: Keeper, output: Output, made: Callable[[Keeper, Output], Shards], filed: Sequence[Filed]) -> list[Shard]:
    """Return the shards of what is filed; TooMuch, before any is made, where many have to be."""
    here = made(kept, output)
    standing = [here.standing(each) for each in filed]
    if standing.count(None) > _FEW:
        raise TooMuch
    return [shard or here(each) for shard, each in zip(standing, filed, strict=True)]


def _spread(
    store: Store, output: Output, made: Callable[[Keeper, Output], Shards], filed: Sequence[Filed]
) -> list[Shard]:
    """Return the shards of what is filed, those that don't stand made in workers; a few are made here."""
    here = made(store, output)
    found = {number: shard for number, each in enumerate(filed) if (shard := here.standing(each))}
    lacking = [number for number in range(len(filed)) if number not in found]
    if len(lacking) <= _FEW:
        return [found.get(number) or here(each) for number, each in enumerate(filed)]
    store.commit()  # for the workers

    def work(number: int) -> Shard:
        with Apart(store) as apart:
            return made(apart, output)(filed[number])

    for done, (number, shard) in enumerate(zip(lacking, spread(work, lacking), strict=True), 1):
        found[number] = shard
        log.info("search: %d of %d years", done, len(lacking), extra=PASSING)
    return [found[number] for number in range(len(filed))]
