"""articles.json: the articles that the statements and events come from."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from briefing import records
from briefing.exports.rows import EdtfText, PageUrl, Row, Stem, as_in, page
from briefing.fields import HttpUrl, Id, Language, StatementRef
from briefing.model import Article
from briefing.records import PublishedBasis, Translated

_OF = records.Annotation


class ArticleRow(Row):
    """A published article: what its annotation says of it as a whole."""

    id: Annotated[Stem, Field(description="the article's id, the stem of its file")]
    url: Annotated[PageUrl, Field(description="the article's page on this site, relative to the site's root")]
    source_url: Annotated[HttpUrl | None, Field(description=as_in(_OF, "url"))]
    title: Annotated[str, Field(description=as_in(_OF, "title"))]
    source: Annotated[Id, Field(description=as_in(_OF, "source", "'s id"))]
    language: Annotated[Language, Field(description=as_in(_OF, "language"))]
    published: Annotated[EdtfText, Field(description=as_in(_OF, "published"))]
    published_basis: Annotated[PublishedBasis, Field(description=as_in(_OF, "published_basis"))]
    published_note: Annotated[str | None, Field(description=as_in(_OF, "published_note"))]
    author: Annotated[str | None, Field(description=as_in(_OF, "author"))]
    retrieved: Annotated[dt.date | None, Field(description=as_in(_OF, "retrieved"))]
    translated: Annotated[Translated, Field(description=as_in(_OF, "translated"))]
    translated_from: Annotated[Language | None, Field(description=as_in(_OF, "translated_from"))]
    status: Annotated[Literal["reviewed"], Field(description="always reviewed: drafts are not published")]
    summary: Annotated[str | None, Field(description=as_in(_OF, "summary"))]
    note: Annotated[str | None, Field(description=as_in(_OF, "note"))]
    statement_ids: Annotated[list[StatementRef], Field(description="its statements' full ids, in the file's order")]


def article_row(article: Article) -> ArticleRow:
    """Return an article's row."""
    record = article.head.record
    return ArticleRow(
        id=article.stem,
        url=page("articles", article.stem),
        source_url=record.url,
        title=record.title,
        source=record.source,
        language=record.language,
        published=record.published.text,
        published_basis=record.published_basis,
        published_note=record.published_note,
        author=record.author,
        retrieved=record.retrieved.earliest if record.retrieved else None,
        translated=record.translated,
        translated_from=record.translated_from,
        status="reviewed",
        summary=record.summary,
        note=record.note,
        statement_ids=[each.id for each in sorted(article.statements, key=lambda each: each.order)],
    )
