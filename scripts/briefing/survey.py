"""All annotations, each examined once: what the store knows of an annotation's bytes is not found out again."""

import json
import logging
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import astuple, dataclass
from pathlib import PurePosixPath
from typing import NamedTuple, TypeVar

from briefing.check import CheckedAnnotation
from briefing.cores import PASSING, in_batches, spread
from briefing.examine import Examined, Outline, examine, from_json, read_annotation, to_json
from briefing.lending import KINDS, closed_sources, lent, runs_kept
from briefing.problems import Problem, file_problem
from briefing.read.article import ArticleText
from briefing.read.tree import ANNOTATIONS, ARTICLES, Tree
from briefing.registers import Registers
from briefing.rules import check_rules
from briefing.rules.world import World
from briefing.store import Store, as_json, fingerprint

log = logging.getLogger("mkdocs.plugins.briefing")

_BATCH = 100  # annotations that a worker takes at a time
Value = TypeVar("Value")


@dataclass(frozen=True)
class Survey:
    """By stem: what is known of each annotation, its problems with those of rules, and what stands for its files."""

    outlines: Mapping[str, Outline]
    problems: Mapping[str, Sequence[Problem]]
    made_of: Mapping[str, bytes]
    waiting: Sequence[Problem]  # of the articles without an annotation
    lent: Sequence[Problem] = ()  # where registers repeat what no one may


class _Found(NamedTuple):
    """What a worker hands back of an annotation: what is kept of it, by kind, where it was examined; what rules say."""

    stem: str
    kept: Mapping[str, bytes]
    ruled: Sequence[Problem]


def survey(tree: Tree, registers: Registers, store: Store) -> Survey:
    """Return what is known of all annotations of a tree; what has to be found out is kept for the next time."""
    made_of = {stem: _made_of(tree, stem) for stem in sorted(tree.annotations)}
    known = store.decoded("outline", from_json)
    gone = known.keys() - made_of.keys()
    outlines = {stem: outline for stem, (by, outline) in known.items() if made_of.get(stem) == by}
    ruled = {stem: kept for stem, kept in store.decoded("ruled", _problems).items() if stem in outlines}
    unruled = [
        stem
        for stem, outline in outlines.items()
        if stem not in ruled or ruled[stem][0] != _ruled_by(stem, outline, made_of, registers)
    ]
    problems = {stem: kept for stem, (_, kept) in ruled.items()}
    new = [stem for stem in made_of if stem not in outlines]
    for batch in _examined(tree, registers, frozenset(new), sorted([*new, *unruled])):
        outlines |= {found.stem: from_json(found.kept["outline"]) for found in batch if found.kept}
        problems |= {found.stem: found.ruled for found in batch}
        rows = [(kind, each.stem, made_of[each.stem], kept) for each in batch for kind, kept in each.kept.items()]
        ruled_by = {each.stem: _ruled_by(each.stem, outlines[each.stem], made_of, registers) for each in batch}
        store.put_all(rows + _ruled(batch, ruled_by))
    _forget(store, gone)
    told = {stem: [*outlines[stem].problems, *problems[stem]] for stem in made_of}
    return Survey(
        outlines,
        told,
        made_of,
        list(_waiting(tree, store)),
        _lent(told, lent(tree, registers, outlines, made_of, store)),
    )


def _lent(told: Mapping[str, list[Problem]], found: Iterable[Problem]) -> list[Problem]:
    """File each problem under its annotation; return those of registers."""
    of_registers: list[Problem] = []
    for each in found:
        own = told.get(PurePosixPath(each.path).stem) if each.path.startswith(f"{ANNOTATIONS}/") else of_registers
        (of_registers if own is None else own).append(each)
    return of_registers


def _waiting(tree: Tree, store: Store) -> Iterator[Problem]:
    """Yield what is wrong with the articles that no annotation has shown, and note those that wait for one."""
    kept = store.all("waiting")
    if gone := [stem for stem in kept if tree.articles.get(stem) is None or stem in tree.annotations]:
        store.forget("waiting", gone)
    for stem, seed in sorted(tree.articles.items()):
        if seed is None or stem in tree.annotations:
            continue
        made_of = fingerprint(seed.path, seed.made_of)
        if kept.get(stem, (b"", b""))[0] == made_of:
            readable, problems = json.loads(kept[stem][1])
            yield from (Problem(*each) for each in problems)
        else:
            article, found = tree.article(stem)
            readable = article is not None
            store.put("waiting", stem, made_of, as_json([readable, [astuple(each) for each in found]]))
            yield from found
        if readable and stem not in tree.misnamed and ANNOTATIONS not in tree.unlisted:
            yield file_problem(seed.path, f"is waiting for {ANNOTATIONS}/{stem}.yaml", severity="note")


def _problems(kept: bytes) -> Sequence[Problem]:
    return [Problem(*each) for each in json.loads(kept)] if kept != b"[]" else ()  # as nearly all are


def _made_of(tree: Tree, stem: str) -> bytes:
    """Return what stands for an annotation's file and its article's."""
    annotation, article = tree.annotations[stem], tree.articles.get(stem)
    there = article.path if article else "unread" if stem in tree.articles or ARTICLES in tree.unlisted else "none"
    return fingerprint(annotation.made_of if annotation else b"", article.made_of if article else b"", there)


def _ruled_by(stem: str, outline: Outline, made_of: Mapping[str, bytes], registers: Registers) -> bytes:
    """Return what stands for all that rules look at when they check an annotation."""
    nothing = bytes(16)
    own = [made_of[stem], *[made_of.get(link, nothing) for link in outline.links]]
    known = registers.reached.get(stem)
    if known is None or known[0] != own:
        named = [registers.made_of[name].get(id_, nothing) for name, ids in outline.names.items() for id_ in ids]
        known = registers.reached[stem] = own, fingerprint(own[0], b"".join(named), b"".join(own[1:]))
    return known[1]


def _ruled(batch: Iterable[_Found], ruled_by: Mapping[str, bytes]) -> list[tuple[str, str, bytes, bytes]]:
    """Return what is kept of what rules say, in rows."""
    # An error names what would be right instead, and that depends on more than what the annotation names.
    keep = (each for each in batch if not any(problem.severity == "error" for problem in each.ruled))
    return [("ruled", each.stem, ruled_by[each.stem], as_json([astuple(one) for one in each.ruled])) for each in keep]


def _forget(store: Store, stems: Collection[str]) -> None:
    """Drop what was kept of annotations that are no more."""
    for kind in ("outline", "ruled", "details", "cleaned", "lines", "met", *KINDS) if stems else ():
        store.forget(kind, stems)


def _examined(tree: Tree, registers: Registers, new: frozenset[str], stems: Sequence[str]) -> Iterator[list[_Found]]:
    """Yield what is found out about `stems`, batch by batch; of those that are not `new`, what rules say alone."""

    def work(batch: Sequence[str]) -> list[_Found]:
        return _batch(tree, registers, new, batch)

    done = 0
    for batch in spread(work, in_batches(stems, _BATCH)):
        yield batch
        done += len(batch)
        if len(stems) > 10 * _BATCH and done % (10 * _BATCH) == 0:
            log.info("seeds: %s of %s annotations", f"{done:,}", f"{len(stems):,}", extra=PASSING)


def _batch(tree: Tree, registers: Registers, new: frozenset[str], stems: Sequence[str]) -> list[_Found]:
    examined = {stem: examine(tree, stem) for stem in stems if stem in new}
    annotations, articles = _Annotations(tree, examined), _Articles(tree, examined)
    sources = closed_sources(registers)
    world = World(
        registers.records, registers.known, annotations, articles, stems, of_registers=False, claims=registers.claims
    )
    ruled: dict[str, list[Problem]] = {}
    for problem in check_rules(world):
        ruled.setdefault(PurePosixPath(problem.path).stem, []).append(problem)  # of an article too: its front matter
    return [_Found(stem, _kept(examined[stem], sources) if stem in new else {}, ruled.get(stem, [])) for stem in stems]


def _kept(examined: Examined, sources: Set[str]) -> dict[str, bytes]:
    """Return what is kept of an annotation, by kind, as it is kept: a worker tells it so, too."""
    return {"outline": to_json(examined.outline), "details": examined.details, **runs_kept(examined, sources)}


class _Lazy(Mapping[str, Value]):
    """What there is to read, read when it is asked for, and once."""

    def __init__(self, tree: Tree, known: Mapping[str, object]) -> None:
        self._tree, self._known = tree, known
        self._read: dict[str, Value] = {}

    def __getitem__(self, stem: str) -> Value:
        if stem not in self._known:
            raise KeyError(stem)
        if stem not in self._read:
            self._read[stem] = self._get(stem)
        return self._read[stem]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, stem: object) -> bool:
        return stem in self._known

    def _get(self, stem: str) -> Value:
        raise NotImplementedError


class _Articles(_Lazy[ArticleText | None]):
    def __init__(self, tree: Tree, examined: Mapping[str, Examined]) -> None:
        super().__init__(tree, tree.articles)
        self._read = {stem: each.article for stem, each in examined.items() if stem in tree.articles}

    def _get(self, stem: str) -> ArticleText | None:
        return self._tree.article(stem)[0]


class _Annotations(_Lazy[CheckedAnnotation | None]):
    def __init__(self, tree: Tree, examined: Mapping[str, Examined]) -> None:
        super().__init__(tree, tree.annotations)
        self._read = {stem: each.annotation for stem, each in examined.items()}

    def _get(self, stem: str) -> CheckedAnnotation | None:
        article, _ = self._tree.article(stem)
        return read_annotation(self._tree, stem, article)[0]
