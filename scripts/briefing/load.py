"""seeds/ -> Digest, or every problem at once: read, check, ground, rules, join."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from briefing.check import CheckedAnnotation, Located, adopt, check_annotation, check_register
from briefing.fields import slug
from briefing.ground import Receipts, searchable
from briefing.join import Grounded, join
from briefing.lines import numbers
from briefing.model import Digest
from briefing.problems import Problem, file_problem
from briefing.read.article import ArticleText
from briefing.read.node import Node
from briefing.read.tree import ANNOTATIONS, ARTICLES, Tree, read_tree
from briefing.receipts import receipts
from briefing.records import REGISTERS
from briefing.rules import check_rules
from briefing.rules.world import Utterance, World


@dataclass(frozen=True)
class Loaded:
    """`digest` is None when an error is among the problems; warnings and notes are always there. Sorted."""

    digest: Digest | None
    problems: tuple[Problem, ...]


@dataclass
class _Findings:
    """What reading and checking brought to light, file by file."""

    registers: dict[str, Mapping[str, Located[Any]]] = field(default_factory=dict)
    known: dict[str, frozenset[str] | None] = field(default_factory=dict)
    annotations: dict[str, CheckedAnnotation | None] = field(default_factory=dict)
    receipts: dict[str, dict[str, Receipts]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def load(root: Path, *, language: str = "en", as_of: date | None = None, drafts: bool = False) -> Loaded:
    """Return the digest of the seeds below `root` and all their problems; `drafts` keeps drafts in (for a preview).

    OSError where a folder can't be listed.
    """
    tree = read_tree(root)
    found = _Findings(problems=list(tree.problems))
    _check_registers(tree, found)
    for stem, node in sorted(tree.annotations.items()):
        found.annotations[stem] = _check_annotation(tree, stem, node, found)
    world = World(found.registers, found.known, found.annotations, tree.articles)
    found.problems += check_rules(world)
    found.problems += _waiting(tree)
    muted, problems = _mute_drafts(found)
    digest = None
    if not any(each.severity == "error" for each in problems):
        digest = join(found.registers, _to_publish(tree, found, muted, drafts), language=language, as_of=as_of)
    return Loaded(digest, tuple(sorted(problems)))


def _check_registers(tree: Tree, found: _Findings) -> None:
    for name in REGISTERS:
        node = tree.registers[name]
        found.registers[name], problems = check_register(name, node) if node else ({}, [])
        found.problems += problems
        readable = node is not None and isinstance(node.value, dict)
        # An id that is none was meant to be the one it nearly is: references to that are no second problem.
        found.known[name] = (
            frozenset(each for id_, _ in node.items() for each in (id_, slug(id_)) if each)
            if node and readable
            else None
        )


def _check_annotation(tree: Tree, stem: str, node: Node | None, found: _Findings) -> CheckedAnnotation | None:
    if stem not in tree.articles and ARTICLES not in tree.unlisted:
        message = f"there is no article seeds/articles/{stem}.txt (or .md) to annotate"
        found.problems.append(file_problem(f"{ANNOTATIONS}/{stem}.yaml", message))
    if node is None:
        return None
    text = tree.articles.get(stem)
    if text and text.front_matter:
        node, problems = adopt(node, text.front_matter)
        found.problems += problems
    annotation, problems = check_annotation(node)
    found.problems += problems
    if text:
        found.receipts[stem], problems = ground_annotation(annotation, text)
        found.problems += problems
    return annotation


def ground_annotation(annotation: CheckedAnnotation, text: ArticleText) -> tuple[dict[str, Receipts], list[Problem]]:
    """Return the receipts of each statement and event by its place in the file, and what was not found."""
    omit = annotation.head.record.omit if annotation.head else ()
    words = searchable(text, numbers(omit, len(text.lines)))
    found: dict[str, Receipts] = {}
    problems: list[Problem] = []
    utterances: tuple[Utterance, ...] = (*annotation.statements, *annotation.events)
    for each in utterances:
        found[each.node.place.field], more = receipts(each, words)
        problems += more
    return found, problems


def _waiting(tree: Tree) -> Iterable[Problem]:
    """Note the articles that nobody has annotated yet."""
    for stem, text in sorted(tree.articles.items()):
        known = stem in tree.annotations or stem in tree.misnamed or ANNOTATIONS in tree.unlisted
        if text is not None and not known:
            yield file_problem(text.path, f"is waiting for {ANNOTATIONS}/{stem}.yaml", severity="note")


def _mute_drafts(found: _Findings) -> tuple[dict[str, list[str]], list[Problem]]:
    """Return the problems, those of drafts as warnings, and by draft the fields that have one."""
    drafts = {
        f"{ANNOTATIONS}/{stem}.yaml": stem
        for stem, each in found.annotations.items()
        if each and each.node.text("status") == "draft"
    }
    muted: dict[str, list[str]] = {stem: [] for stem in drafts.values()}
    loud, quiet = [], []
    for each in found.problems:
        if each.path in drafts and each.severity == "error":
            muted[drafts[each.path]].append(each.field)
            quiet.append(replace(each, severity="warning"))
        else:
            loud.append(each)
    return muted, loud + quiet


def _to_publish(tree: Tree, found: _Findings, muted: Mapping[str, list[str]], drafts: bool) -> Mapping[str, Grounded]:
    """Return what the digest is made of, by stem: all that is reviewed and, if asked for, the sound parts of drafts."""
    chosen: dict[str, Grounded] = {}
    for stem, annotation in found.annotations.items():
        text, draft = tree.articles.get(stem), stem in muted
        if annotation is None or annotation.head is None or text is None or (draft and not drafts):
            continue
        whole = _sound_parts(annotation, muted[stem]) if draft else annotation
        if whole:
            chosen[stem] = Grounded(whole, text, found.receipts[stem], draft)
    return chosen


def _sound_parts(annotation: CheckedAnnotation, wrong: Iterable[str]) -> CheckedAnnotation | None:
    """Return a draft without the statements and events that have problems; None if its head has one."""
    records = {field.partition("]")[0] + "]" for field in wrong if field.startswith(("statements[", "events["))}
    if any(not field.startswith(("statements[", "events[")) for field in wrong):
        return None
    return replace(
        annotation,
        statements=tuple(each for each in annotation.statements if each.node.place.field not in records),
        events=tuple(each for each in annotation.events if each.node.place.field not in records),
    )
