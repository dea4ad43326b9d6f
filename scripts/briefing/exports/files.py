"""FILES: what each file of data holds, and the tables that declare its keys.

Most rows are an article's. They are kept article by article, so that an edit makes one article's again.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.cores import in_batches, spread
from briefing.exports.actors import ActorRow, actor_rows
from briefing.exports.articles import ArticleRow, article_row
from briefing.exports.events import EventRow, event_row
from briefing.exports.formats import csv_head, csv_rows, json_array, json_rows, schema_text
from briefing.exports.rows import Row
from briefing.exports.statements import StatementRow, statement_row
from briefing.model import Article, Digest
from briefing.store import Store

_BATCH = 100  # articles that a worker takes at a time


class Table(NamedTuple):
    """One kind of data: the class that declares its keys, and what makes its rows: of an article, or of the digest."""

    row: type[Row]
    title: str
    of_article: Callable[[Article], Iterable[Row]] | None = None
    of_digest: Callable[[Digest], Iterable[Row]] | None = None


TABLES: dict[str, Table] = {
    "statements": Table(StatementRow, "Who said what", lambda article: map(statement_row, article.statements)),
    "events": Table(EventRow, "What happened", lambda article: map(event_row, article.events)),
    "articles": Table(ArticleRow, "The articles", lambda article: [article_row(article)]),
    "actors": Table(ActorRow, "The register of actors", of_digest=actor_rows),
}


@dataclass(frozen=True)
class Rows:
    """A file of rows."""

    name: str
    table: Table
    rows: Callable[[Iterable[Row]], str]
    whole: Callable[[Iterable[str]], str]

    def text(self, digest: Digest, store: Store) -> str:
        """Return the file's text, of what the store has and what it lacks; the store is left with both."""
        if self.table.of_digest:
            return self.whole([self.rows(self.table.of_digest(digest))])
        _fill(digest, store)
        kept = store.all(_kind(self.name))
        return self.whole(self._rows_of(article, kept.get(stem)) for stem, article in sorted(digest.articles.items()))

    def of(self, article: Article) -> str:
        """Return an article's rows."""
        assert self.table.of_article is not None  # who asks has looked
        return self.rows(self.table.of_article(article))

    def _rows_of(self, article: Article, kept: tuple[bytes, bytes] | None) -> str:
        # A full disk may have kept them from the store.
        return kept[1].decode() if kept and kept[0] == article.fingerprint else self.of(article)


@dataclass(frozen=True)
class Schema:
    """The JSON Schema of a file of data."""

    table: Table

    def text(self, _: Digest, __: Store) -> str:
        """Return it."""
        return schema_text(self.table.row, self.table.title)


def _csv(table: Table) -> Rows:
    return Rows("statements.csv", table, csv_rows, lambda rows: csv_head(table.row) + "".join(rows))


# File name under data/ -> what it holds for a digest without drafts.
FILES: dict[str, Rows | Schema] = {
    **{f"{name}.json": Rows(f"{name}.json", table, json_rows, json_array) for name, table in TABLES.items()},
    **{f"{name}.schema.json": Schema(table) for name, table in TABLES.items()},
    "statements.csv": _csv(TABLES["statements"]),
}


def _fill(digest: Digest, store: Store) -> None:
    """Let the store have the rows of each article, for each file that they stand in."""
    files = [each for each in FILES.values() if isinstance(each, Rows) and each.table.of_article]
    kept = [store.fingerprints(_kind(each.name)) for each in files]
    lacking = [
        stem
        for stem, article in digest.articles.items()
        if any(known.get(stem) != article.fingerprint for known in kept)
    ]

    def work(stems: Sequence[str]) -> list[tuple[str, bytes, list[bytes]]]:
        batch = [digest.articles[stem] for stem in stems]  # which can't be sent to a worker: they know the store
        return [(article.stem, article.fingerprint, [each.of(article).encode() for each in files]) for article in batch]

    store.commit()  # for the workers
    for batch in spread(work, in_batches(lacking, _BATCH)):
        for stem, made_of, texts in batch:
            for each, text in zip(files, texts, strict=True):
                store.put(_kind(each.name), stem, made_of, text)
    for each, known in zip(files, kept, strict=True):
        store.forget(_kind(each.name), known.keys() - digest.articles.keys())
    store.commit()  # this may be a worker


def _kind(name: str) -> str:
    return f"data/{name}"
