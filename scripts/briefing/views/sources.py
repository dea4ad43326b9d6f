"""Sources: who each outlet is, what this record has of it, and what it reports in its own name."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from briefing.model import Article, Digest, Source
from briefing.published import source_ids
from briefing.views.cards import Cards, article_rows
from briefing.views.groups import count
from briefing.views.page import Page, page
from briefing.views.shelves import Shelf, period_pages, shelf
from briefing.views.tally import filed, tally
from briefing.views.words import Words


def sources(digest: Digest) -> Iterator[Page]:
    """Yield the index of sources and a page for each that has an article."""
    shown = [digest.sources[id_] for id_ in sorted(source_ids(digest))]
    by_source = filed(digest.statements, lambda each: [each.article.source.id])
    articles = Counter(article.head.source.id for article in digest.articles.values())
    words = Words(digest.language)
    tallies = [(tally(each, by_source.get(each.id, [])), articles[each.id]) for each in shown]
    yield page(
        digest,
        "sources/index.md",
        title=words.text("Sources"),
        description=words.text("The outlets whose articles this record draws on, and whose they are."),
        rows=sorted(tallies, key=lambda row: (row[0].of.name.casefold(), row[0].of.id)),
    )
    maker = _Maker(digest)
    for source in shown:
        shelves = maker.shelves(source)
        yield maker.source(source, shelves)
        yield from period_pages(digest, "sources", source, shelves)


class _Maker:
    def __init__(self, digest: Digest) -> None:
        self.digest, self.cards = digest, Cards(digest)
        self.said = filed(digest.statements, lambda each: [each.speaker.id])
        self.articles: dict[str, list[Article]] = {}
        for article in digest.articles.values():
            self.articles.setdefault(article.head.source.id, []).append(article)

    def shelves(self, source: Source) -> list[Shelf[Any]]:
        own = self.articles[source.id]
        carried = self.cards.newest_first(each for article in own for each in article.statements)
        said = self.cards.newest_first(self.said.get(source.record.actor or "", []))
        shelves: list[Shelf[Any]] = [
            shelf("_articles", "Articles", article_rows(own)),
            shelf("_statements", "Statements that it carries", carried),
            shelf("_reports", "What it says itself", said),
        ]
        return [each for each in shelves if each.cards]

    def source(self, source: Source, shelves: list[Shelf[Any]]) -> Page:
        words = Words(self.digest.language)
        articles = len(self.articles[source.id])
        statements = count(each for article in self.articles[source.id] for each in article.statements)
        return page(
            self.digest,
            f"sources/{source.id}/index.md",
            template="source.md",
            title=source.name,
            description=words.text(
                "{source}: {articles}, {statements}.",
                source=source.name,
                articles=words.count(articles, "article"),
                statements=words.count(statements, "statement"),
            ),
            source=source,
            actor=self.digest.actors[source.record.actor] if source.record.actor else None,
            articles=articles,
            statements=statements,
            shelves=shelves,
            name=source.name,
            kind="sources",
            of=source.id,
        )
