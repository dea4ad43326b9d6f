"""What the JSON exports hold: format.md, part 3, to the letter."""

import json
from typing import Any

import pytest

from briefing import records
from briefing.build import Built
from briefing.exports import EXPORTS
from briefing.model import Digest
from tests.exports.conftest import Export, made

JSON = [name for name in EXPORTS if name.endswith(".json") and not name.endswith(".schema.json")]

STATEMENT_KEYS = (
    "id url article source published language speaker speaker_name speaker_roles said said_earliest said_latest said_basis"
    " said_text form quotes passages lines gist translation topics stance to about via place occasion event same_as"
    " said_note note contradicts settled"
)
EVENT_KEYS = (
    "id url article date date_earliest date_latest title status place actors passages lines same_as note settled"
)
ARTICLE_KEYS = (
    "id url source_url title source language published published_basis published_note author retrieved translated"
    " translated_from status summary note statement_ids"
)
ACTOR_KEYS = "id url name kind names aliases weak_aliases country roles member_of wikidata note statements"


def test_the_files_are_the_promised_ones() -> None:
    """Four arrays, a schema beside each, and the statements as a table."""
    names = ("statements", "events", "articles", "actors")
    assert set(EXPORTS) == {f"{name}{end}" for name in names for end in (".json", ".schema.json")} | {"statements.csv"}


def test_a_statement_with_everything(export: Export) -> None:
    """Each key says what format.md says it does."""
    assert export("statements.json")["one#s2"] == {
        "id": "one#s2",
        "url": "articles/one/#s2",
        "article": "one",
        "source": "open-book",
        "published": "2031-03-09~",
        "language": "en",
        "speaker": "anna-nova",
        "speaker_name": "Anna Nova",
        "speaker_roles": ["Poet"],
        "said": "2031-03-04/..",
        "said_earliest": "2031-03-04",
        "said_latest": None,
        "said_basis": "resolved",
        "said_text": ["on Tuesday", "on Wednesday"],
        "form": "direct",
        "quotes": ["We will talk"],
        "passages": ["“We will talk”, Anna Nova said on Tuesday and again"],
        "lines": [1, 2],
        "gist": 'She said: "talk", then\nleft.',
        "translation": "Budeme mluvit",
        "topics": ["tolls", "harbour"],
        "stance": "demands",
        "to": ["boris-stary"],
        "about": ["ruritania"],
        "via": [],
        "place": "Harbour",
        "occasion": "A walk",
        "event": "one#e1",
        "same_as": "two#s1",
        "said_note": "Counted from the article's date.",
        "note": "@note",
        "contradicts": ["two#s2"],
        "settled": "The second was mistaken.",
    }


def test_an_undated_statement_has_neither_date_nor_basis(export: Export) -> None:
    """What is not known is null, and no role is claimed for it."""
    undated = export("statements.json")["one#s10"]
    assert [undated[key] for key in ("said", "said_earliest", "said_latest", "said_basis")] == [None] * 4
    assert undated["speaker_roles"] == undated["said_text"] == []


def test_a_date_without_a_basis_is_stated(export: Export) -> None:
    """`said_basis` defaults to `stated` where there is a date."""
    assert export("statements.json")["two#s1"]["said_basis"] == "stated"


def test_references_to_drafts_are_null(export: Export) -> None:
    """A reference to a draft is legal and not shown."""
    assert export("statements.json")["one#s10"]["same_as"] is None
    assert export("statements.json")["one#s10"]["event"] is None
    assert export("events.json")["one#e2"]["same_as"] is None


def test_a_link_shows_the_quote_and_no_other_text(export: Export) -> None:
    """With `publish: link` passages and said_text are empty; quotes, and the lines to look at, are not."""
    linked = export("statements.json")["two#s1"]
    assert linked["quotes"] == ["We will talk"]
    assert linked["passages"] == linked["said_text"] == []
    assert linked["lines"] == [1]
    assert export("events.json")["two#e1"]["passages"] == []


def test_quotes_are_the_sources_own_characters(export: Export) -> None:
    """The editor typed curly marks, the source has straight ones: the source is right."""
    assert export("statements.json")["one#s2"]["passages"][0].startswith("“")
    assert '"' not in export("statements.json")["two#s1"]["quotes"][0]


def test_an_event_with_everything(export: Export) -> None:
    """Each key says what format.md says it does; an open bound is null."""
    assert export("events.json")["one#e1"] == {
        "id": "one#e1",
        "url": "articles/one/#e1",
        "article": "one",
        "date": "../2031-03-03",
        "date_earliest": None,
        "date_latest": "2031-03-03",
        "title": "The harbour opened",
        "status": "happened",
        "place": "Harbour",
        "actors": ["ruritania"],
        "passages": ["The harbour opened on 3 March 2031."],
        "lines": [6],
        "same_as": "two#e1",
        "note": "An event's note.",
        "settled": "The days are the same.",
    }


def test_an_article_with_everything(export: Export) -> None:
    """`url` is the page here, `source_url` the publisher's; statements in the file's order."""
    assert export("articles.json")["one"] == {
        "id": "one",
        "url": "articles/one/",
        "source_url": "https://example.org/порт",
        "title": "Harbour <talks>",
        "source": "open-book",
        "language": "en",
        "published": "2031-03-09~",
        "published_basis": "inferred",
        "published_note": "From its last line.",
        "author": "A. Writer",
        "retrieved": "2031-03-10",
        "translated": "machine",
        "translated_from": "cs",
        "status": "reviewed",
        "summary": "Talks about a harbour.",
        "note": "A note.",
        "statement_ids": ["one#s10", "one#s2"],
    }


def test_an_actor_with_everything(export: Export) -> None:
    """The register's record, an open end of a role null."""
    assert export("actors.json")["anna-nova"] == {
        "id": "anna-nova",
        "url": "actors/anna-nova/",
        "name": "Anna Nova",
        "kind": "person",
        "names": {"ru": "Анна Нова"},
        "aliases": ["Nova A."],
        "weak_aliases": ["the envoy"],
        "country": "CZ",
        "roles": [
            {"title": "Envoy of Ruritania", "from": "2030-01", "to": "2031-12-31"},
            {"title": "Poet", "from": None, "to": None},
        ],
        "member_of": ["ruritania"],
        "wikidata": "Q1",
        "note": "Invented.",
        "statements": 3,
    }


def test_actors_without_a_page_are_there_without_an_address(export: Export) -> None:
    """All of the register; a page only for whom something published names, be it the outlet."""
    actors = export("actors.json")
    assert {id_ for id_, actor in actors.items() if actor["url"] is None} == {"drafted-person", "never-named"}
    assert actors["gazette"]["url"] == "actors/gazette/"
    assert {id_: actor["statements"] for id_, actor in actors.items() if actor["statements"]} == {
        "anna-nova": 3,
        "boris-stary": 1,
    }


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("statements.json", STATEMENT_KEYS),
        ("events.json", EVENT_KEYS),
        ("articles.json", ARTICLE_KEYS),
        ("actors.json", ACTOR_KEYS),
    ],
)
def test_all_keys_are_always_there_in_their_order(export: Export, name: str, keys: str) -> None:
    """A reader may count on every key of every entry."""
    for entry in export(name).values():
        assert list(entry) == keys.split()


@pytest.mark.parametrize("name", JSON)
def test_nothing_is_missing_but_empty(export: Export, name: str) -> None:
    """What is empty is null, `[]` or (a mapping) `{}`, never an empty text."""
    assert not [key for entry in export(name).values() for key, value in entry.items() if value == ""]


@pytest.mark.parametrize("name", JSON)
def test_entries_stand_in_order_of_id_as_text(export: Export, name: str) -> None:
    """`one#s10` before `one#s2`: characters are compared, not numbers."""
    assert list(export(name)) == sorted(export(name))


@pytest.mark.parametrize("name", JSON)
def test_characters_are_themselves(digest: Digest, name: str) -> None:
    """UTF-8 without escapes, indented, one line end at the end."""
    text = made(name, digest)
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
    assert "\\u" not in text


@pytest.mark.parametrize("name", EXPORTS)
def test_drafts_are_in_nothing_even_in_a_preview(digest: Digest, preview: Built, name: str) -> None:
    """A preview shows a draft's page; its data are a build's."""
    assert "articles/draft/index.md" in preview.outputs
    assert preview.outputs[f"data/{name}"].text() == made(name, digest)


def test_every_key_of_a_record_is_exported_or_left_out_on_purpose(export: Export) -> None:
    """A new key of the schema can't be forgotten here."""
    kept: list[tuple[type[records.Record], str, dict[str, str]]] = [
        (records.Statement, "statements.json", {"quote": "quotes", "passage": "passages", "line": "lines"}),
        (records.Event, "events.json", {"passage": "passages", "line": "lines"}),
        (
            records.Annotation,
            "articles.json",
            {"url": "source_url", "omit": "", "keep": "", "events": "", "statements": "statement_ids"},
        ),
        (records.Actor, "actors.json", {}),
    ]
    for record, name, renamed in kept:
        entry: dict[str, Any] = next(iter(export(name).values()))
        wanted = {renamed.get(key, key) for key in record.model_fields} - {""}
        assert wanted <= set(entry), name
