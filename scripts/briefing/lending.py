"""`publish: link` across files: what such an article says in no text of the registers, nor of another annotation.

Each run of words is kept as a number, and looked for among all; texts are read again where a number is found.
"""

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import chain
from typing import NamedTuple, TypeAlias

from briefing.check import CheckedAnnotation, check_register
from briefing.cores import in_batches, spread
from briefing.examine import Examined, Outline, read_annotation
from briefing.problems import Problem
from briefing.read.tree import Tree
from briefing.records import Record
from briefing.registers import Registers
from briefing.rules.rights import closed, given_by, parts, repetitions, spellings_in, written
from briefing.rules.runs import Run, numbers_of, runs_of
from briefing.store import Store, as_json

KINDS = ("lent", "prose")  # in the store, by stem
_CLEAR = "clear"  # there, too: what was found to have no run in common
_BATCH = 100  # articles that a worker takes at a time
Numbers: TypeAlias = "array[int]"  # of runs: two have hardly ever the same one
MadeOf = Mapping[str, bytes]


def lent(
    tree: Tree, registers: Registers, outlines: Mapping[str, Outline], made_of: MadeOf, store: Store
) -> Iterator[Problem]:
    """Yield where a text repeats an article of a `link` source that it isn't written of, nor its own article says."""
    sources = closed_sources(registers)
    theirs = {stem: made_of[stem] for stem, each in outlines.items() if not sources.isdisjoint(_sources(each))}
    if not theirs:
        return
    files = {seed.path: name for name, seed in tree.registers.items() if seed}
    mine = {**made_of, **{seed.path: seed.made_of for seed in tree.registers.values() if seed}}
    store.commit()  # for the workers
    said = _Said(tree, registers)

    def prose_of(name: str) -> Numbers:
        if name not in files:
            return _prose(said.annotation(name))
        return _numbers(each.record for each in registers.records[files[name]].values())

    kept = _Numbers(store, lambda stem: _own_numbers(tree, stem), prose_of)
    for name, stems in sorted(_suspects(store, kept, theirs, mine).items()):
        articles = [said.article(stem) for stem in sorted(stems)]
        yield from _in_file(said, files[name], articles) if name in files else _in_annotation(said, name, articles)


def closed_sources(registers: Registers) -> frozenset[str]:
    """Return the ids of the sources that lend no words."""
    return frozenset(id_ for id_, each in registers.records["sources"].items() if closed(each))


def runs_kept(examined: Examined, sources: Set[str]) -> dict[str, bytes]:
    """Return by KINDS what is kept of an annotation's runs, `sources` lending none: sooner made while it is at hand."""
    if not sources:
        return {}
    found = {"prose": _prose(examined.annotation)}
    if examined.article and not sources.isdisjoint(_sources(examined.outline)):
        found["lent"] = array("q", numbers_of(examined.article))
    return {kind: each.tobytes() for kind, each in found.items()}


def _sources(outline: Outline) -> Sequence[str]:
    return outline.names.get("sources", ())


class _Numbers(NamedTuple):
    """The numbers of runs, as they are kept, and how they are made."""

    store: Store
    lent: Callable[[str], Numbers]
    prose: Callable[[str], Numbers]

    def common(self, theirs: MadeOf, mine: MadeOf) -> dict[str, set[str]]:
        """Return of whose files texts have runs that their own article hasn't, by what the texts stand in."""
        if not theirs or not mine:
            return {}
        lent, prose = _kept(self.store, "lent", theirs, self.lent), _kept(self.store, "prose", mine, self.prose)
        few, many = sorted((lent.values(), prose.values()), key=lambda each: sum(map(len, each)))
        both = set(chain.from_iterable(few)).intersection(chain.from_iterable(many))
        having: dict[int, set[str]] = {each: set() for each in both}
        for stem, own in lent.items() if both else ():
            for each in both.intersection(own):
                having[each].add(stem)
        found = {name: both.intersection(own) for name, own in prose.items()} if both else {}
        # What an article lends is what it says itself, where its own annotation is among those that have runs in common.
        left = {
            name: shared.difference(lent[name] if name in lent else self.lent(name))
            for name, shared in found.items()
            if shared
        }
        return {name: set().union(*(having[each] for each in shared)) for name, shared in left.items() if shared}


def _suspects(store: Store, runs: _Numbers, theirs: MadeOf, mine: MadeOf) -> dict[str, set[str]]:
    """Return of whose files texts have runs; what was seen to have none is only looked at beside what is new."""
    kept = json.loads(store.get(_CLEAR, "all", b"") or b"[[], []]")
    seen, clear = ({bytes.fromhex(each) for each in own} for own in kept)
    known = {name: by for name, by in mine.items() if by in clear}
    new = {stem: by for stem, by in theirs.items() if by not in seen}
    found = runs.common(theirs, {name: by for name, by in mine.items() if name not in known})
    found |= runs.common(new, known)
    state = [sorted(by.hex() for by in theirs.values())]
    state.append(sorted(by.hex() for name, by in mine.items() if name not in found))
    if state != kept:
        store.put(_CLEAR, "all", b"", as_json(state))
    return found


class _Article(NamedTuple):
    """An article of a `link` source: its file, its runs, and the texts of it that may be repeated."""

    path: str
    runs: Set[Run]
    given: Sequence[str]


class _Said:
    """What the articles of `link` sources say, read where it is asked for."""

    def __init__(self, tree: Tree, registers: Registers) -> None:
        self.tree, self.actors = tree, registers.records["actors"]
        self.article = cache(self._article)

    def annotation(self, stem: str) -> CheckedAnnotation | None:
        """Return an annotation as it is written."""
        return read_annotation(self.tree, stem, self.tree.article(stem)[0])[0]

    def _article(self, stem: str) -> _Article:
        article, annotation = self.tree.article(stem)[0], self.annotation(stem)
        assert article and annotation  # they were read before
        return _Article(article.path, runs_of(article), list(given_by(annotation, self.actors)))


def _in_annotation(said: _Said, stem: str, articles: Sequence[_Article]) -> Iterator[Problem]:
    annotation, own = said.annotation(stem), _own_runs(said.tree, stem)
    written = list(parts(annotation)) if annotation else []
    names = [each for located in written for each in spellings_in(located.record, said.actors)]
    for article in articles:
        theirs, given = article.runs - own, [*article.given, *names]
        for located in written:
            yield from repetitions(located, theirs, given, article.path)


def _in_file(said: _Said, register: str, articles: Sequence[_Article]) -> Iterator[Problem]:
    node, _ = said.tree.yaml(said.tree.registers[register])
    records, _ = check_register(register, node) if node else ({}, [])  # what is kept doesn't know where it stands
    for located in records.values():
        names = list(spellings_in(located.record, said.actors))
        for article in articles:
            yield from repetitions(located, article.runs, [*article.given, *names], article.path)


def _kept(store: Store, kind: str, made_of: MadeOf, make: Callable[[str], Numbers]) -> dict[str, Numbers]:
    """Return what is kept of a kind by name; what isn't, or is of other bytes, is made and kept."""
    known = store.decoded(kind, lambda kept: array("q", kept))
    found = {name: known[name][1] for name, by in made_of.items() if name in known and known[name][0] == by}

    def work(names: Sequence[str]) -> list[tuple[str, Numbers]]:
        return [(name, make(name)) for name in names]

    for batch in spread(work, in_batches([name for name in made_of if name not in found], _BATCH)):
        found |= batch
        store.put_all((kind, name, made_of[name], own.tobytes()) for name, own in batch)
    return found


def _prose(annotation: CheckedAnnotation | None) -> Numbers:
    """Return the runs of what an annotation says by itself, as far as it is sound."""
    sound = [each.record for each in parts(annotation) if not each.broken] if annotation else []
    return _numbers(sound)


def _numbers(records: Iterable[Record]) -> Numbers:
    return array("q", chain.from_iterable(map(written, records)))


def _own_runs(tree: Tree, stem: str) -> Set[Run]:
    article, _ = tree.article(stem)
    return runs_of(article) if article else frozenset()


def _own_numbers(tree: Tree, stem: str) -> Numbers:
    article, _ = tree.article(stem)
    return array("q", numbers_of(article) if article else ())
