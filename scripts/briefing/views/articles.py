"""Articles: what each is, how much of it may be printed, and what it says."""

from collections.abc import Iterator

from briefing.model import Article, Digest
from briefing.views.cards import Cards, article_rows
from briefing.views.page import Page, page
from briefing.views.passages import ends_early, paragraphs
from briefing.views.when import in_words
from briefing.views.words import Words


def articles(digest: Digest) -> Iterator[Page]:
    """Yield the index of articles, newest first, and a page for each."""
    words = Words(digest.language)
    yield page(
        digest,
        "articles/index.md",
        title=words.text("Articles"),
        description=words.text("The articles that the statements come from, newest first."),
        rows=article_rows(digest.articles.values()),
    )
    cards = Cards(digest)
    for article in digest.articles.values():
        yield _article(digest, article, cards, words)


def _article(digest: Digest, article: Article, cards: Cards, words: Words) -> Page:
    record = article.head.record
    printed = paragraphs(article)
    statements, events = cards.own(article)
    published = in_words(record.published, words)
    source = article.head.source.name
    return page(
        digest,
        f"articles/{article.stem}/index.md",
        template="article.md",
        title=record.title,
        description=record.summary or words.text("{source}, published {date}.", source=source, date=published),
        article=article,
        head=article.head,
        record=record,
        paragraphs=printed,
        cut=ends_early(article, printed) if printed else False,
        statements=statements,
        events=events,
    )
