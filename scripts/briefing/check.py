"""A raw record and its class -> a record that knows its place, or problems."""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Any, Generic, TypeVar

from pydantic import ValidationError, create_model

from briefing.fields import Id, slug
from briefing.ids import Named, ids_in
from briefing.problems import Place, Problem, problem
from briefing.read.node import BROKEN, Node
from briefing.records import REGISTERS, Annotation, Clipped, Event, Record, Statement
from briefing.refusals import KINDS, missing_place, refusals, text_of

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Located(Generic[R]):
    """A checked record together with the node it was read from.

    `broken` are the fields that have a problem already or are missing: they are None in `record`, or have their default,
    and no rule may take that for what an editor wrote.
    """

    record: R
    node: Node
    broken: frozenset[str] = frozenset()

    def knows(self, *fields: str) -> bool:
        """Return whether all these fields are what an editor wrote."""
        return self.broken.isdisjoint(fields)

    def place(self, *loc: int | str) -> Place:
        """Return where a field's value stands; where it is missing, the record's first key, under the field's name."""
        found = self.node.find(loc)
        if found is self.node and loc:
            return self.missing(str(loc[0]))
        return found.place

    @cached_property
    def ids(self) -> tuple[Named, ...]:
        """The ids of registers that it names: several rules ask."""
        return tuple(ids_in(self.record))

    def key(self, field: str) -> Place:
        """Return where a field's key stands."""
        return self.node.keys.get(field, self.node.place)

    def missing(self, field: str) -> Place:
        """Return where a missing field is reported: at the record's first key."""
        return missing_place(self.node, field)


@dataclass(frozen=True)
class CheckedAnnotation:
    """An annotation's parts: its head (None where the file is no mapping), statements and events.

    `ids` are all ids that the file gives, those of entries that are no records too, so that a reference to one is not
    a second problem; `certain` is False where an id can't be known.
    """

    head: Located[Annotation] | None
    statements: tuple[Located[Statement], ...]
    events: tuple[Located[Event], ...]
    ids: frozenset[str]
    certain: bool
    node: Node


def check_record(cls: type[R], node: Node) -> tuple[Located[R] | None, list[Problem]]:
    """Return the record that `node` holds, as far as it is sound (None if it is no mapping), and its problems."""
    plain = node.plain()
    try:
        return Located(cls.model_validate(plain), node), []
    except ValidationError as error:
        details = error.errors()
    problems, broken = refusals(cls, node, details)
    if not isinstance(plain, dict):
        return None, problems
    rest = {key: value for key, value in plain.items() if key not in broken}
    return Located(_lenient(cls).model_validate(rest), node, broken), problems


@cache
def _lenient(cls: type[R]) -> type[R]:
    """Return the class with nothing required, for what is left of a record that has problems."""
    fields: dict[str, Any] = {}
    for name, info in cls.model_fields.items():
        optional = copy(info)
        optional.default = None if info.is_required() else info.default
        fields[name] = (info.annotation, optional)
    return create_model(cls.__name__, __base__=cls, **fields)


def check_register(name: str, node: Node) -> tuple[dict[str, Located[Any]], list[Problem]]:
    """Return the records of a register by id, in the file's order, and their problems."""
    if not isinstance(node.value, dict):
        return {}, _not_a_mapping(node, "ids to records")
    records: dict[str, Located[Any]] = {}
    problems: list[Problem] = []
    for id_, place in node.keys.items():
        if node.value[id_].absent:
            message = "has nothing after it and counts as absent: give it a record, or delete it"
            problems.append(problem(place, message, severity="warning"))
    for id_, inner in node.items():
        wrong = list(_id_problems(node.keys[id_], id_))
        located, found = check_record(REGISTERS[name], inner)
        problems += wrong + found
        if located:
            records[id_] = located
    return records, problems


def check_annotation(node: Node) -> tuple[CheckedAnnotation, list[Problem]]:
    """Return an annotation's parts and their problems."""
    if not isinstance(node.value, dict):
        return CheckedAnnotation(None, (), (), frozenset(), False, node), _not_a_mapping(node, "keys to values")
    inner = {key: value for key, value in node.items() if key not in ("statements", "events")}
    head, problems = check_record(Annotation, Node(node.place, inner, node.keys))
    statements, more = _check_list(Statement, node.get("statements"))
    events, yet_more = _check_list(Event, node.get("events"))
    given = [
        each.get("id") for key in ("statements", "events") if (listed := node.get(key)) for each in listed.entries()
    ]
    written = [each.value for each in given if each and isinstance(each.value, str)]
    ids = frozenset(each for id_ in written for each in (id_, slug(id_)) if each)  # an id that is none meant its slug
    misspelt = head.broken & {"statements", "events"} if head else frozenset()
    lists = all(isinstance(each.value, list) for key in ("statements", "events") if (each := node.get(key)))
    certain = lists and not misspelt and all(each is not None and isinstance(each.value, str) for each in given)
    return CheckedAnnotation(head, statements, events, ids, certain, node), problems + more + yet_more


def adopt(annotation: Node, matter: Node) -> tuple[Node, list[Problem]]:
    """Return the annotation with what it lacks taken from an article's front matter; what can't be used is a warning."""
    if not isinstance(annotation.value, dict):
        return annotation, []
    taken, problems = dict(annotation.value), []
    for key, node in matter.items():
        _, wrong = check_record(Clipped, Node(matter.place, {key: node}))
        problems += [replace(each, message=f"is ignored: {each.message}", severity="warning") for each in wrong]
        if not wrong and annotation.get(key) is None:
            taken[key] = node
    return Node(annotation.place, taken, annotation.keys), problems


def _check_list(cls: type[R], node: Node | None) -> tuple[tuple[Located[R], ...], list[Problem]]:
    if node is None or node.value is BROKEN:
        return (), []
    if not isinstance(node.value, list):
        message = f"a list is expected here, each entry beginning with `- id:`, not {KINDS[type(node.value)]}"
        return (), [problem(node.place, message, value=text_of(node))]
    checked = [check_record(cls, entry) for entry in node.entries()]
    return tuple(located for located, _ in checked if located), [each for _, found in checked for each in found]


def _id_problems(place: Place, id_: str) -> Iterator[Problem]:
    # A statement's id is checked as any field; a register's ids are keys, so they borrow that check.
    _, found = check_record(_IdOnly, Node(place, {"id": Node(place, id_)}))
    yield from found


class _IdOnly(Record):
    id: Id


def _not_a_mapping(node: Node, what: str) -> list[Problem]:
    if node.value is BROKEN:
        return []
    return [
        problem(node.place, f"a mapping of {what} is expected here, not {KINDS[type(node.value)]}", value=text_of(node))
    ]
