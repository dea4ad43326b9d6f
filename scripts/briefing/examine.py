"""One annotation and its article: parsed, checked, grounded; what is worth keeping of that, as JSON.

The outline is what all pages need of all articles: ids, names, dates, links. The details are what the few pages that
show an article need: the records as they were written, and their receipts.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from typing import Any

from briefing.check import CheckedAnnotation, Located, adopt, check_annotation
from briefing.dates import Edtf
from briefing.ground import Mark, Receipt, Receipts, searchable
from briefing.ground.fold import fold
from briefing.ground.words import words
from briefing.lines import line_fates, numbers
from briefing.problems import Problem, file_problem
from briefing.read.article import ArticleText
from briefing.read.node import Node
from briefing.read.tree import ANNOTATIONS, ARTICLES, Tree
from briefing.receipts import receipts
from briefing.records import Annotation, Event, Statement
from briefing.rules.world import Utterance
from briefing.store import as_json, fingerprint

Json = dict[str, Any]


@dataclass(frozen=True)
class Outline:
    """What there is to know of an annotation without reading it again.

    `head`, `statements` and `events` hold what is sound; `names` are the ids that it names by register, `links` the
    stems of the annotations that it refers to.
    """

    problems: Sequence[Problem]
    draft: bool
    head: Json | None = None
    statements: Sequence[Json] = ()
    events: Sequence[Json] = ()
    names: Mapping[str, Sequence[str]] = field(default_factory=dict)
    links: Sequence[str] = ()


@dataclass(frozen=True)
class Examined:
    """An annotation and its article as they were read, its outline, and its details as they are kept."""

    article: ArticleText | None
    annotation: CheckedAnnotation | None
    outline: Outline
    details: bytes


def examine(tree: Tree, stem: str) -> Examined:
    """Return what an annotation and its article come to by themselves; other files are not looked at."""
    article, problems = tree.article(stem)
    annotation, node, more = read_annotation(tree, stem, article)
    problems += more
    if annotation is None or node is None:
        return Examined(article, None, Outline(problems, draft=False), b"{}")
    found: dict[str, Receipts] = {}
    if article:
        found, more = ground_annotation(annotation, article)
        problems += more
    kept = _kept_of(annotation, found)
    outline = _outline(annotation, node, found, kept, problems)
    return Examined(article, annotation, outline, _details(kept))


def read_annotation(
    tree: Tree, stem: str, article: ArticleText | None
) -> tuple[CheckedAnnotation | None, Node | None, list[Problem]]:
    """Return an annotation with what its article's front matter gives it, the node it was read from, and problems."""
    problems: list[Problem] = []
    if stem not in tree.articles and ARTICLES not in tree.unlisted:
        message = f"there is no article seeds/articles/{stem}.txt (or .md) to annotate"
        problems.append(file_problem(f"{ANNOTATIONS}/{stem}.yaml", message))
    node, broken = tree.yaml(tree.annotations[stem])
    problems += broken
    if node is None:
        return None, None, problems
    if article and article.front_matter:
        node, more = adopt(node, article.front_matter)
        problems += more
    annotation, more = check_annotation(node)
    return annotation, node, problems + more


def ground_annotation(annotation: CheckedAnnotation, text: ArticleText) -> tuple[dict[str, Receipts], list[Problem]]:
    """Return the receipts of each statement and event by its place in the file, and what was not found."""
    omit = annotation.head.record.omit if annotation.head else ()
    words = searchable(text, numbers(omit, len(text.lines)))
    found: dict[str, Receipts] = {}
    problems: list[Problem] = []
    for each in _utterances(annotation):
        found[each.node.place.field], more = receipts(each, words)
        problems += more
    return found, problems


def to_json(outline: Outline) -> bytes:
    """Return an outline as it is kept."""
    return as_json({**vars(outline), "problems": [astuple(each) for each in outline.problems]})


def from_json(kept: bytes) -> Outline:
    """Return the outline that `to_json` has kept."""
    values = json.loads(str(kept, "utf-8", "surrogatepass"))  # quicker than to let it find out about the bytes
    return Outline(**{**values, "problems": [Problem(*each) for each in values["problems"]]})


def receipts_of(kept: Sequence[Sequence[Any]]) -> Receipts:
    """Return receipts of their kept form."""
    return Receipts(
        *(tuple(Receipt(text, tuple(Mark(*mark) for mark in marks)) for text, marks in texts) for texts in kept)
    )


def furniture_of(article: ArticleText, details: Mapping[str, Any], found: Mapping[int, str]) -> dict[int, str]:
    """Return the lines of an article that are not shown: omitted, or `found` by the cleaner and neither kept nor cited.

    `details` are an annotation's, as they are kept.
    """
    head = Annotation.model_validate(details["head"])
    receipts = {place: receipts_of(found) for place, (_, found) in details["records"].items()}
    cited = {line: place for place, each in receipts.items() for line in each.cited}
    fates = line_fates(article, head.omit, head.keep, cited, found)
    return {n: each.reason or "" for n, each in fates.items() if not each.kept and n >= article.first}


def _kept_of(annotation: CheckedAnnotation, found: Mapping[str, Receipts]) -> dict[str, bytes]:
    """Return what is kept of each sound record by its place in the file, with its receipts; of the head under no name."""
    kept = {
        each.node.place.field: as_json([each.node.plain(), _marks_of(each, found)])
        for each in _utterances(annotation)
        if not each.broken
    }
    head = annotation.head
    return kept | ({_HEAD: as_json(head.node.plain())} if head and not head.broken else {})


def _outline(
    annotation: CheckedAnnotation,
    node: Node,
    found: Mapping[str, Receipts],
    kept: Mapping[str, bytes],
    problems: Sequence[Problem],
) -> Outline:
    head = annotation.head
    records: list[Located[Any]] = [*annotation.statements, *annotation.events, *([head] if head else [])]
    return Outline(
        problems,
        node.text("status") == "draft",
        _row(head, _OF_HEAD, kept[_HEAD]) if head and not head.broken else None,
        [_said(each, found, kept) for each in annotation.statements if not each.broken],
        [_happened(each, kept) for each in annotation.events if not each.broken],
        _names(records),
        sorted(set(_links(annotation))),
    )


_HEAD = ""  # where the fields of a head stand
# What pages need of all heads, statements and events; the rest of a record is read where it is shown.
_OF_HEAD = ("source", "language", "published")
_OF_BOTH = ("id", "place", "same_as", "settled")
_OF_STATEMENT = (
    *(*_OF_BOTH, "speaker", "said", "form", "topics", "stance"),
    *("to", "about", "via", "occasion", "event", "contradicts"),
)
_OF_EVENT = (*_OF_BOTH, "date", "status", "actors")


def _said(each: Located[Statement], found: Mapping[str, Receipts], kept: Mapping[str, bytes]) -> Json:
    field = each.node.place.field
    quotes = found.get(field, Receipts()).quotes
    return _row(each, _OF_STATEMENT, kept[field]) | _told("\n".join(quote.text for quote in quotes))


def _happened(each: Located[Event], kept: Mapping[str, bytes]) -> Json:
    return _row(each, _OF_EVENT, kept[each.node.place.field]) | _told(each.record.title)


def _told(text: str) -> Json:
    """Return what tells whether two records use the same words: typing, capitals and marks make no difference."""
    used = words(fold(text).text)
    return {"told": fingerprint(*used).hex()[:8]} if used else {}


def _row(each: Located[Any], keys: Sequence[str], kept: bytes) -> Json:
    """Return what an outline says of a record: its place in the file, what stands for all of it, and some values."""
    row = {key: _value(getattr(each.record, key)) for key in keys}
    return {"field": each.node.place.field, "made_of": fingerprint(kept).hex()} | {
        key: value for key, value in row.items() if value
    }


def _value(value: Any) -> Any:
    return value.text if isinstance(value, Edtf) else value


def _details(kept: Mapping[str, bytes]) -> bytes:
    """Return what is kept of all records as one JSON: `head`, and `records` by their places in the file."""
    records = [b"%b:%b" % (as_json(field), each) for field, each in kept.items() if field != _HEAD]
    return b'{"head":%b,"records":{%b}}' % (kept.get(_HEAD, b"null"), b",".join(records))


def _utterances(annotation: CheckedAnnotation) -> tuple[Utterance, ...]:
    return (*annotation.statements, *annotation.events)


def _marks_of(each: Utterance, found: Mapping[str, Receipts]) -> list[Any]:
    own = found.get(each.node.place.field, Receipts())
    return [
        [[text.text, [(mark.line, mark.start, mark.end) for mark in text.marks]] for text in texts]
        for texts in (own.quotes, own.passages, own.said_text)
    ]


def _names(records: Sequence[Located[Any]]) -> dict[str, list[str]]:
    """Return the ids that records name, by register, sorted."""
    names: dict[str, set[str]] = {}
    for each in records:
        for register, _, id_ in each.ids:
            names.setdefault(register, set()).add(id_)
    return {register: sorted(ids) for register, ids in sorted(names.items())}


def _links(annotation: CheckedAnnotation) -> Iterator[str]:
    for each in _utterances(annotation):
        event, contradicts = getattr(each.record, "event", None), getattr(each.record, "contradicts", ())
        for target in (event, each.record.same_as, *contradicts):
            if target and "#" in target:
                yield target.partition("#")[0]
