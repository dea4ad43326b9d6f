"""What pydantic refuses, in the words of somebody who can mend it: each error with its place, its value and the cure."""

from collections.abc import Iterable

from pydantic_core import ErrorDetails

from briefing.problems import Place, Problem, did_you_mean, nearest, problem, quoted
from briefing.read.node import BROKEN, Node
from briefing.records import Actor, Record, Role

KINDS: dict[type, str] = {str: "a text", list: "a list", dict: "a mapping"}
# What those fields take that take one or more.
_TAKES = {
    **dict.fromkeys(("quote", "passage", "said_text"), "a text or a list of texts"),
    "contradicts": "a reference (`another-article#s4`) or a list of them",
    "line": "a line number or a list of them",
}

Loc = tuple[int | str, ...]


def refusals(cls: type[Record], node: Node, details: Iterable[ErrorDetails]) -> tuple[list[Problem], frozenset[str]]:
    """Return the problems of a record and its fields that have one, missing and misspelt ones too.

    A key that is missing because it stands there misspelt is one slip and one problem; a value that has a problem
    already has no second one.
    """
    errors = list(details)
    meant = {(each["loc"][:-1], _meant(cls, node, each["loc"])) for each in errors if each["type"] == "extra_forbidden"}
    told = [each for each in errors if not (each["type"] == "missing" and (each["loc"][:-1], each["loc"][-1]) in meant)]
    problems = [found for each in told if (found := _problem(cls, node, each))]
    misspelt = {str(key) for loc, key in meant if not loc and key and node.get(str(key)) is None}
    return problems, frozenset(str(each["loc"][0]) for each in errors if each["loc"]) | misspelt


def missing_place(record: Node, field: str) -> Place:
    """Return where a missing field is reported: at the record's first key, under the field's own name."""
    path, line, column, _ = record.first_key
    prefix = record.place.field
    return Place(path, line, column, field if prefix in ("", "file") else f"{prefix}.{field}")


def text_of(node: Node) -> str | None:
    """Return a node's value where it is text: what a problem calls the bad value."""
    return node.value if isinstance(node.value, str) else None


def _problem(cls: type[Record], node: Node, detail: ErrorDetails) -> Problem | None:
    """Return what one of pydantic's errors says to an editor; None where the place has a problem already."""
    loc, kind, context = detail["loc"], detail["type"], detail.get("ctx", {})
    parent, found = node.find(loc[:-1]), node.find(loc)
    if found.value is BROKEN or parent.value is BROKEN:
        return None
    if kind == "too_short" and found.entries():
        return None  # its entries have problems of their own
    if kind == "extra_forbidden":
        return _unknown_key(cls, node, loc)
    if kind == "missing":
        return problem(missing_place(parent, str(loc[-1])), f"is missing: {_meaning(cls, loc)}")
    value, suggestion = text_of(found), None
    if loc[-1:] == ("[key]",):  # the key of a mapping such as `names`
        parent, value = node.find(loc[:-2]), str(loc[-2])
        found = Node(parent.keys[value], value)
    if kind == "literal_error":
        allowed = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        suggestion = nearest(value or _only(found), allowed)
        no_word = f"one word is expected here, not {KINDS[type(found.value)]}"
        wrong = no_word if value is None else f"{quoted(value)} is not allowed here"
        message = f"{wrong}{did_you_mean(suggestion)}; allowed: {', '.join(allowed)}"
    elif kind == "refused":
        message, suggestion = context["said"], context["suggestion"] or None
    elif kind == "too_short":
        message = f"is missing: {_meaning(cls, loc)}"
    else:
        message = f"{_expected(kind, loc[-1] if loc else '')} is expected here, not {KINDS[type(found.value)]}"
    return problem(found.place, message, value=value, suggestion=suggestion)


def _only(node: Node) -> str:
    """Return the text of a list's only entry, which is what its editor means: `[demand]`; empty for anything else."""
    entries = node.entries()
    return (text_of(entries[0]) or "") if len(entries) == 1 else ""


def _expected(kind: str, field: int | str) -> str:
    if takes := _TAKES.get(str(field)):
        return takes
    if kind in ("tuple_type", "list_type"):
        return "a list (`[one, two]`, or lines that begin with `- `)"
    return "a mapping (`key: value`)" if kind in ("dict_type", "model_type", "model_attributes_type") else "a text"


def _unknown_key(cls: type[Record], node: Node, loc: Loc) -> Problem:
    parent, key = node.find(loc[:-1]), str(loc[-1])
    suggestion = _meant(cls, node, loc)
    allowed = ", ".join(_keys(_record_at(cls, parent)))
    message = f"there is no key {quoted(key)} here{did_you_mean(suggestion) or f'; allowed: {allowed}'}"
    return problem(parent.keys[key], message, value=key, suggestion=suggestion)


def _meant(cls: type[Record], node: Node, loc: Loc) -> str | None:
    """Return the key that a stranger is most likely a slip of."""
    return nearest(str(loc[-1]), _keys(_record_at(cls, node.find(loc[:-1]))))


def _keys(cls: type[Record]) -> list[str]:
    return [field.alias or name for name, field in cls.model_fields.items()]


def _record_at(cls: type[Record], parent: Node) -> type[Record]:
    # Roles are the only records inside a record that reaches this check.
    return Role if cls is Actor and ".roles[" in parent.place.field else cls


def _meaning(cls: type[Record], loc: Loc) -> str:
    owner = Role if len(loc) > 1 else cls
    fields = {field.alias or name: field for name, field in owner.model_fields.items()}
    return fields[str(loc[-1])].description or ""
