"""Rows -> what a file holds: JSON, its JSON Schema, CSV. Same rows, same bytes."""

import json
import re
from collections.abc import Iterable
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from briefing.exports.rows import Row

# What a spreadsheet takes for a formula, or strips to find one behind it (OWASP, "CSV Injection"), wide forms too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_TO_QUOTE = re.compile(r'[,"\r\n]')
BETWEEN = " | "


def json_rows(rows: Iterable[Row]) -> str:
    """Return rows as a stretch of a JSON array, in order of id; empty where there are none.

    Ids are compared as text, character by character: `a#s10` comes before `a#s2`. Keys stand in the order in which
    the row's class declares them; characters are themselves, not escapes; the indent keeps a diff to the lines that
    changed.
    """
    return _json([_plain(row) for row in _sorted(rows)])[len("[\n") : -len("\n]\n")]


def json_array(stretches: Iterable[bytes]) -> bytes:
    """Return the array that stretches of it come to, in UTF-8 as they are."""
    found = b",\n".join([each for each in stretches if each])
    return b"[\n%b\n]\n" % found if found else b"[]\n"


def schema_text(row: type[Row], title: str) -> str:
    """Return the JSON Schema (draft 2020-12) of an array of rows: every key is required, no other allowed."""
    array = TypeAdapter(list[row]).json_schema(mode="serialization", schema_generator=_Schema)  # type: ignore[valid-type] # a list of rows of the class given
    return _json({"$schema": _Schema.schema_dialect, "title": title, "description": row.__doc__, **array})


def csv_head(row: type[Row]) -> str:
    """Return the line of column names: the JSON's keys."""
    return _line(field.serialization_alias or name for name, field in row.model_fields.items())


def csv_rows(rows: Iterable[Row]) -> str:
    """Return the JSON's entries as lines of cells; lists joined by ` | `, null an empty cell.

    Quoted as RFC 4180 says. Two choices that it leaves or that practice makes: UTF-8 without a BOM, as RFC 8259 wants
    it of JSON and as every CSV reader finds the first column's name whole; lines end with LF, as in all other files
    of the site. A cell that a spreadsheet would run as a formula begins with an apostrophe: exact text is in the JSON.
    """
    return "".join(_line(_cell(value) for value in _plain(each).values()) for each in _sorted(rows))


class _Schema(GenerateJsonSchema):
    """Leaves out the titles that pydantic makes of field names: they say nothing that the names don't."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - the signature is pydantic's
        return False


def _line(cells: Iterable[str]) -> str:
    return ",".join(map(_quoted, cells)) + "\n"


def _cell(value: Any) -> str:
    text = BETWEEN.join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _quoted(cell: str) -> str:
    # The standard library's writer quotes a lone CR only from Python 3.13 on.
    return '"{}"'.format(cell.replace('"', '""')) if _TO_QUOTE.search(cell) else cell


def _plain(row: Row) -> dict[str, Any]:
    return row.model_dump(mode="json", by_alias=True)


def _sorted(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: row.id)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
