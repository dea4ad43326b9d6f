"""FILES: what each file of data holds, and the tables that declare its keys.

Most rows are an article's. They are kept article by article, so that an edit makes one article's again.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
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
    whole: Callable[[Iterable[bytes]], bytes]

    def data(self, digest: Digest, store: Store) -> bytes:
        """Return the file's bytes, of what the store has and what it lacks; the store is left with both."""
        if self.table.of_digest:
            return self.whole([self.rows(self.table.of_digest(digest)).encode()])
        kind = f"data/{self.name}"
        known = store.all(kind)
        found = {
            stem: kept
            for stem, (made_of, kept) in known.items()
            if stem in digest.articles and made_of == digest.articles[stem].fingerprint
        }
        for stem, made_of, rows in self._made(digest, digest.articles.keys() - found.keys()):
            found[stem] = rows
            store.put(kind, stem, made_of, rows)
        store.forget(kind, known.keys() - digest.articles.keys())
        store.commit()  # this may be a worker
        return self.whole(found[stem] for stem in sorted(found))

    def _made(self, digest: Digest, stems: Iterable[str]) -> Iterator[tuple[str, bytes, bytes]]:
        """Yield the stem, the fingerprint and the rows of some articles."""

        def work(stems: Sequence[str]) -> list[tuple[str, bytes, bytes]]:
            batch = [digest.articles[stem] for stem in stems]  # which can't be sent to a worker: they know the store
            return [(article.stem, article.fingerprint, self._of(article)) for article in batch]

        for batch in spread(work, in_batches(sorted(stems), _BATCH)):
            yield from batch

    def _of(self, article: Article) -> bytes:
        assert self.table.of_article is not None  # who asks has looked
        return self.rows(self.table.of_article(article)).encode()


@dataclass(frozen=True)
class Schema:
    """The JSON Schema of a file of data."""

    table: Table

    def data(self, _: Digest, __: Store) -> bytes:
        """Return it."""
        return schema_text(self.table.row, self.table.title).encode()


def _csv(table: Table) -> Rows:
    return Rows("statements.csv", table, csv_rows, lambda rows: csv_head(table.row).encode() + b"".join(rows))


# File name under data/ -> what it holds for a digest without drafts.
FILES: dict[str, Rows | Schema] = {
    **{f"{name}.json": Rows(f"{name}.json", table, json_rows, json_array) for name, table in TABLES.items()},
    **{f"{name}.schema.json": Schema(table) for name, table in TABLES.items()},
    "statements.csv": _csv(TABLES["statements"]),
}
