"""The schemas beside the data: an independent validator holds the data to them."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from briefing.exports.files import TABLES
from briefing.model import Digest
from tests.exports.conftest import made


def validator(name: str, digest: Digest) -> Draft202012Validator:
    """Return the validator of an export, dates checked as dates."""
    schema = json.loads(made(f"{name}.schema.json", digest))
    return Draft202012Validator(schema, format_checker=FormatChecker(["date"]))


def data(name: str, digest: Digest) -> list[dict[str, Any]]:
    """Return an export's entries."""
    entries: list[dict[str, Any]] = json.loads(made(f"{name}.json", digest))
    return entries


@pytest.mark.parametrize("name", TABLES)
def test_the_schema_is_one_and_the_data_follow_it(name: str, digest: Digest) -> None:
    """JSON Schema 2020-12, and every entry valid under it."""
    judge = validator(name, digest)
    judge.check_schema(judge.schema)
    assert json.loads(made(f"{name}.schema.json", digest))["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert [error.message for error in judge.iter_errors(data(name, digest))] == []


@pytest.mark.parametrize("name", TABLES)
def test_the_schema_wants_every_key_and_no_other(name: str, digest: Digest) -> None:
    """An entry without one of its keys, or with a strange one, is not valid."""
    judge, entry = validator(name, digest), data(name, digest)[0]
    for key in entry:
        assert not judge.is_valid([{other: value for other, value in entry.items() if other != key}]), key
    assert not judge.is_valid([{**entry, "strange": None}])


@pytest.mark.parametrize(
    ("name", "key", "wrong"),
    [
        ("statements", "id", "s1"),
        ("statements", "form", "shouted"),
        ("statements", "said_earliest", "2031-02-30"),
        ("statements", "said_basis", ""),
        ("statements", "lines", [0]),
        ("statements", "topics", []),
        ("statements", "event", "e1"),
        ("events", "status", "dreamt"),
        ("articles", "status", "draft"),
        ("articles", "retrieved", "2031"),
        ("actors", "kind", "robot"),
        ("actors", "statements", -1),
        ("actors", "roles", [{"title": "Poet"}]),
    ],
)
def test_the_schema_refuses_wrong_values(name: str, key: str, wrong: object, digest: Digest) -> None:
    """The schema says more than which keys there are."""
    judge, entry = validator(name, digest), data(name, digest)[0]
    assert judge.is_valid([entry])
    assert not judge.is_valid([{**entry, key: wrong}])


@pytest.mark.parametrize("name", TABLES)
def test_every_key_is_described(name: str, digest: Digest) -> None:
    """Somebody who has only the schema knows what each key means."""
    for definition in json.loads(made(f"{name}.schema.json", digest))["$defs"].values():
        assert all(field.get("description") for field in definition["properties"].values())
