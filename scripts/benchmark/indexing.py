"""The index made of a project: what each step costs, how large it is, what an edit changes.

Runs in a process of its own, so that the most memory it had is its own:
`python -m benchmark.indexing PROJECT OUT [--pagefind]` prints the figures.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from benchmark.cost import Cost, step
from benchmark.exact import Corpus, Query
from benchmark.queries import telling, timed
from benchmark.rival.pages import write_pages
from benchmark.server import LEVEL
from briefing.load import load
from briefing.search.document import findable
from briefing.search.documents import Searchable, searchable
from briefing.search.index import index as make_index
from briefing.search.kept import Keeper, Memory
from briefing.search.output import Output

_ADDED = " (amended)"
_DEEP = 3  # parts of a path such as 2024-…/words/0.json


def index(root: Path, out: Path, rival: bool) -> dict[str, Any]:
    """Make the index of the project `root` below `out`/search and return its figures.

    Beside it stand `queries.json` with the exact answers and, if `rival`, Pagefind's pages. ValueError if the seeds have
    errors.
    """
    costs: dict[str, Cost] = {}
    kept = Memory()
    with step(costs, "load"):
        digest = load(root).digest
    if digest is None:
        raise ValueError("the seeds have errors")
    with step(costs, "documents"):
        found = searchable(digest, kept)
    made: dict[str, str] = {}
    with step(costs, "index"):
        make_index(found, output=Output(made.__setitem__), kept=kept)
    with step(costs, "write"):
        _write(out / "search", made)
    figures: dict[str, Any] = {
        "articles": len(digest.articles),
        "documents": len(found.documents),
        "actors": len(digest.actors),
    }
    figures |= {"costs": {name: asdict(cost) for name, cost in costs.items()}}
    figures |= {"size": _size(made), "edit": _edit(found, made, kept)}
    (out / "queries.json").write_text(json.dumps(_queries(found, out if rival else None), ensure_ascii=False))
    return figures


def _write(folder: Path, made: Mapping[str, str]) -> None:
    for path, text in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def _size(made: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """Return number, bytes and compressed bytes of the files, all together and by kind."""
    sizes: dict[str, Counter[str]] = {"all": Counter()}
    for path, text in made.items():
        parts = path.split("/")
        kind = parts[-2] if len(parts) == _DEEP or parts[0] == "lexicon" else parts[-1].partition("-")[0]
        size = Counter(files=1, bytes=len(text.encode()), gzip=len(gzip.compress(text.encode(), LEVEL, mtime=0)))
        for each in ("all", kind):
            sizes.setdefault(each, Counter()).update(size)
    return {kind: dict(size) for kind, size in sizes.items()}


def _edit(found: Searchable, before: Mapping[str, str], kept: Keeper) -> dict[str, Any]:
    """Return what it costs to make the index anew when one statement was edited, with `kept` of the time before.

    `files` and `bytes` are those that are new or other than before.
    """
    largest = _largest(found)
    edited = next(each for each in found.documents if each.kind == "statement" and each.shard == largest)
    document = edited.make()
    part = document.parts[0]
    amended = replace(document, parts=(part._replace(text=part.text + _ADDED), *document.parts[1:]))
    documents = tuple(findable(amended) if each is edited else each for each in found.documents)
    costs: dict[str, Cost] = {}
    changed: dict[str, str] = {}
    with step(costs, "edit"):
        make_index(found._replace(documents=documents), output=Output(changed.__setitem__, before), kept=kept)
    return asdict(costs["edit"]) | {
        "documents": sum(each.shard == edited.shard for each in documents),
        "files": len(changed),
        "bytes": sum(len(text.encode()) for text in changed.values()),
    }


def _largest(found: Searchable) -> str:
    dated = Counter(each.shard for each in found.documents if each.kind == "statement")
    return max(dated, key=lambda name: (dated[name], name))


def _queries(found: Searchable, rival: Path | None) -> list[dict[str, Any]]:
    """Return the queries with their exact answers, as addresses; write Pagefind's pages on the way if asked."""
    corpus = Corpus([each.make() for each in found.documents], found.names)
    if rival:
        write_pages(corpus, rival / "pages")
    measured = {query.label for query in timed(corpus)}
    return [_asked(corpus, query) | {"timed": query.label in measured} for query in telling(corpus)]


def _asked(corpus: Corpus, query: Query) -> dict[str, Any]:
    found = corpus.answer(query)
    keys = [min(corpus.keys.get(token) or corpus.meant(token)) for token in query.tokens]
    return asdict(query) | {
        "keys": keys,
        "found": sorted(corpus.documents[n].url for n in found),
        "stances": corpus.counts(found, "stance"),
    }


if __name__ == "__main__":
    project, out, *options = sys.argv[1:]
    sys.stdout.write(json.dumps(index(Path(project), Path(out), "--pagefind" in options)))
