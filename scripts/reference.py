"""Writes the tables of docs/format.md from the schema and the exports, so that a field is declared in one place."""

import re
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from briefing import fields, records
from briefing.exports.files import TABLES

PAGE = Path(__file__).parents[1] / "docs" / "format.md"
_TABLE = re.compile(r"(<!-- fields of (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_KEYS = re.compile(r"(<!-- keys of (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)

# What a kind of text is called, and what several of it are.
_KINDS: tuple[tuple[Any, str, str], ...] = (
    (records.ActorId, "an actor's id", "actors' ids"),
    (records.SourceId, "a source's id", "sources' ids"),
    (records.TopicId, "a topic's id", "topics' ids"),
    (records.StanceId, "a stance's id", "stances' ids"),
    (fields.Id, "an id", "ids"),
    (fields.OneLine, "a line of text", "texts"),
    (fields.OneOrMore, "a text or a list of texts", ""),
    (fields.EdtfDate, "a date ([D1](#dates))", ""),
    (fields.Day, "a day", ""),
    (fields.Language, "a language tag", "language tags"),
    (fields.Country, "a country code", ""),
    (fields.HttpUrl, "a web address", ""),
    (fields.QId, "an item such as `Q3874799`", ""),
    (fields.LineNumbers, "a line number, or a list of them", ""),
    (fields.LineRange, "a line or a range", "lines or ranges (`45`, `51-55`)"),
    (fields.StatementRef, "a full id", "full ids"),
    (fields.StatementRefs, "a full id, or a list of them", ""),
    (fields.EventRef, "an id or a full id", ""),
    (str, "a text", "texts"),
)


def with_tables(page: str) -> str:
    """Return a page with each table of fields as the schema has it, and each of keys as the exports have it.

    They stand between `<!-- fields of Actor -->` or `<!-- keys of actors -->` and `<!-- end -->`.
    """
    page = _TABLE.sub(lambda found: f"{found[1]}\n{table(getattr(records, found[2]))}\n{found[3]}", page)
    return _KEYS.sub(lambda found: f"{found[1]}\n{keys(found[2])}\n{found[3]}", page)


def keys(name: str) -> str:
    """Return the Markdown table of the keys of `name`.json, in their order there."""
    fields_ = TABLES[name].row.model_fields
    rows = [f"| `{field.serialization_alias or key}` | {field.description} |" for key, field in fields_.items()]
    return "\n".join([f"| key of `{name}.json` | meaning |", "| --- | --- |", *rows]) + "\n"


def table(record: type[records.Record]) -> str:
    """Return the Markdown table of a record's fields: key, what it holds, whether it must be there, meaning."""
    hints = get_type_hints(record, include_extras=True)
    lines = ["| key | holds | if left out | meaning |", "| --- | --- | --- | --- |"]
    for name, field in record.model_fields.items():
        missing = "**required**" if field.is_required() else f"`{field.default}`" if field.default else ""
        lines.append(f"| `{field.alias or name}` | {_holds(hints[name])} | {missing} | {field.description} |")
    return "\n".join(lines) + "\n"


def _holds(hint: Any) -> str:
    for kind, one, _ in _KINDS:
        if hint == kind:
            return one
    origin, inner = get_origin(hint), get_args(hint)
    holds = _CONTAINERS.get(origin)
    if holds is None:
        return _holds(inner[0])  # Annotated[kind, Field(…)]
    return holds(inner)


def _list(inner: tuple[Any, ...]) -> str:
    if isinstance(inner[0], type) and issubclass(inner[0], records.Record):
        return f"a list of [{inner[0].__name__.lower()}s](#{inner[0].__name__.lower()})"
    return "a list of " + next(many for kind, _, many in _KINDS if kind == inner[0])


_CONTAINERS: dict[Any, Callable[[tuple[Any, ...]], str]] = {
    Literal: lambda words: " · ".join(f"`{word}`" for word in words),
    Union: lambda inner: _holds(inner[0]),
    types.UnionType: lambda inner: _holds(inner[0]),
    dict: lambda inner: "a mapping of " + " to ".join(_holds(each).removeprefix("a ") for each in inner),
    tuple: _list,
}


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
