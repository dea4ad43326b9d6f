"""Articles: what each is, how much of it may be printed, and what it says."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from briefing.model import Article
from briefing.views.cards import ArticleRow, event_card, whole_card
from briefing.views.filed import Filed
from briefing.views.page import Page, Plan, page, plan
from briefing.views.passages import ends_early, paragraphs
from briefing.views.shelves import Shelf, described, shelf
from briefing.views.when import in_words, unit_in_words
from briefing.views.words import Words

_rank = attrgetter("rank")


def articles(filed: Filed) -> Iterator[Plan]:
    """Yield the index of articles, newest first, and a page for each; where there are many, one for each period."""
    every = shelf("_articles", "Articles", filed.articles)
    yield plan(_index, "articles/index.md", filed.language, every.entries, _sizes(every), every.total)
    for article in filed.digest.articles.values():
        yield plan(_article, f"articles/{article.stem}/index.md", filed.language, article, *_beside(article, filed))
    for period, rows in every.periods.items():
        yield plan(_period, f"dates/{period}/articles/index.md", filed.language, period, rows)


def _sizes(every: Shelf[ArticleRow]) -> list[tuple[str, int]]:
    return [(period, len(rows)) for period, rows in every.periods.items()]


def _index(
    path: str, language: str, rows: Sequence[ArticleRow], periods: Sequence[tuple[str, int]], total: int
) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Articles"),
        description=words.text("The articles that the statements come from, newest first."),
        rows=rows,
        periods=periods,
        total=total,
    )


def _period(path: str, language: str, period: str, rows: Sequence[ArticleRow]) -> Page:
    words = Words(language)
    title = words.text("Articles published in {date}", date=unit_in_words(period, words))
    description = described(title, {"article": len(rows)}, language)
    return page(
        path, language, template="articles_period.md", title=title, description=description, period=period, rows=rows
    )


def _beside(article: Article, filed: Filed) -> tuple[Sequence[str], str]:
    """Return what an article's page shows that isn't the article's: the countries of those who are told of elsewhere
    too, which tell what language they speak, and the site's address.
    """
    return [each.speaker.record.country or "" for each in article.statements if each.group], filed.digest.site_url


def _article(path: str, language: str, article: Article, countries: Sequence[str], site_url: str) -> Page:
    record, words = article.head.record, Words(language)
    printed = paragraphs(article)
    published = in_words(record.published, words)
    source = article.head.source.name
    country_of = dict(zip((each.id for each in article.statements if each.group), countries, strict=True))
    return page(
        path,
        language,
        template="article.md",
        title=record.title,
        description=record.summary or words.text("{source}, published {date}.", source=source, date=published),
        article=article,
        head=article.head,
        record=record,
        paragraphs=printed,
        cut=ends_early(article, printed) if printed else False,
        # All of its own, none folded into another: each has its anchor here.
        statements=[
            whole_card(each, country_of.get(each.id, ""), site_url, words)
            for each in sorted(article.statements, key=_rank)
        ],
        events=[event_card(each) for each in sorted(article.events, key=_rank)],
    )
