"""The handbook says what the schema says."""

import re

import pytest

import reference
from briefing import records


def test_the_field_tables_are_current() -> None:
    """`make docs` would change nothing."""
    page = reference.PAGE.read_text(encoding="utf-8")
    assert reference.with_tables(page) == page, "docs/format.md is behind records.py: run `make docs`"


def test_every_record_of_the_format_has_its_table() -> None:
    """No class of the schema is left out; what front matter may supply is no record of its own."""
    page = reference.PAGE.read_text(encoding="utf-8")
    assert set(re.findall(r"<!-- fields of (\w+) -->", page)) == {
        name
        for name, record in vars(records).items()
        if isinstance(record, type) and issubclass(record, records.Record) and name not in ("Record", "Clipped")
    }


@pytest.mark.parametrize("record", [records.Actor, records.Statement, records.Event, records.Annotation])
def test_every_field_has_its_row(record: type[records.Record]) -> None:
    """Each key stands in the table under the name that an editor writes."""
    table = reference.table(record)
    assert all(f"| `{field.alias or name}` | " in table for name, field in record.model_fields.items())
