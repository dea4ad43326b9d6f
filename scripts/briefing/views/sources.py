"""Sources: who each outlet is, what this record has of it, and what it reports in its own name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from briefing.model import Actor, Source, Statement
from briefing.views.cards import ArticleRow
from briefing.views.filed import Filed
from briefing.views.groups import folded, newest_first
from briefing.views.page import Page, Plan, page, plan
from briefing.views.shelves import Shelf, period_page, period_plans, shelf
from briefing.views.tally import Tally
from briefing.views.words import Words


@dataclass(frozen=True)
class Lists:
    """What a source's page lists: its articles, the newest first, and statements in the order of D4."""

    articles: Sequence[ArticleRow]
    carried: Sequence[Statement]
    said: Sequence[Statement]


def sources(filed: Filed) -> Iterator[Plan]:
    """Yield the index of sources and a page for each that has an article."""
    rows = [(filed.sources[id_], len(articles)) for id_, articles in sorted(filed.articles_of.items())]
    yield plan(_index, "sources/index.md", filed.language, rows)
    for figures, _ in rows:
        source, lists = figures.of, _lists(filed, figures.of)
        actor = filed.digest.actors[source.record.actor] if source.record.actor else None
        path = f"sources/{source.id}/index.md"
        yield plan(_source, path, filed.language, figures, actor, lists)
        yield from period_plans(period_page, filed.language, "sources", source.id, source.name, _shelves(lists))


def _lists(filed: Filed, source: Source) -> Lists:
    return Lists(
        articles=filed.articles_of[source.id],
        carried=filed.carried.get(source.id, ()),
        said=filed.said.get(source.record.actor or "", ()),
    )


def _shelves(lists: Lists) -> list[Shelf[Any]]:
    shelves: tuple[Shelf[Any], ...] = (
        shelf("_articles", "Articles", lists.articles),
        shelf("_statements", "Statements that it carries", newest_first(folded(lists.carried))),
        shelf("_reports", "What it says itself", newest_first(folded(lists.said))),
    )
    return [each for each in shelves if each.entries]


def _index(path: str, language: str, rows: Sequence[tuple[Tally[Source], int]]) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Sources"),
        description=words.text("The outlets whose articles this record draws on, and whose they are."),
        rows=sorted(rows, key=lambda row: (row[0].of.name.casefold(), row[0].of.id)),
    )


def _source(path: str, language: str, figures: Tally[Source], actor: Actor | None, lists: Lists) -> Page:
    source, words = figures.of, Words(language)
    articles, statements = len(lists.articles), figures.statements
    return page(
        path,
        language,
        template="source.md",
        title=words.text("{name} (outlet)", name=source.name),  # which an actor may be called, too
        description=words.text(
            "{source}: {articles}, {statements}.",
            source=source.name,
            articles=words.count(articles, "article"),
            statements=words.count(statements, "statement"),
        ),
        source=source,
        actor=actor,
        articles=articles,
        statements=statements,
        shelves=_shelves(lists),
        name=source.name,
        kind="sources",
        of=source.id,
    )
