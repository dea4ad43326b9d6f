"""Data for other programs: what the site publishes as JSON and CSV, each JSON with its schema beside it."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from briefing.exports.actors import ActorRow, actor_rows
from briefing.exports.articles import ArticleRow, article_rows
from briefing.exports.events import EventRow, event_rows
from briefing.exports.formats import csv_text, json_text, schema_text
from briefing.exports.rows import Row
from briefing.exports.statements import StatementRow, statement_rows
from briefing.model import Digest
from briefing.published import without_drafts


class Table(NamedTuple):
    """One kind of data: the class that declares its keys, and the function that makes its rows of a digest."""

    row: type[Row]
    rows: Callable[[Digest], Iterable[Row]]
    title: str


TABLES: dict[str, Table] = {
    "statements": Table(StatementRow, statement_rows, "Who said what"),
    "events": Table(EventRow, event_rows, "What happened"),
    "articles": Table(ArticleRow, article_rows, "The articles"),
    "actors": Table(ActorRow, actor_rows, "The register of actors"),
}


def _json(table: Table, digest: Digest) -> str:
    return json_text(table.rows(without_drafts(digest)))


def _csv(table: Table, digest: Digest) -> str:
    return csv_text(table.row, table.rows(without_drafts(digest)))


def _schema(table: Table, _: Digest) -> str:
    return schema_text(table.row, table.title)


# File name under data/ -> what it holds for a digest. Drafts are in none of them.
EXPORTS: dict[str, Callable[[Digest], str]] = {
    **{f"{name}.json": partial(_json, table) for name, table in TABLES.items()},
    **{f"{name}.schema.json": partial(_schema, table) for name, table in TABLES.items()},
    "statements.csv": partial(_csv, TABLES["statements"]),
}
