"""What is found, by which words, and what must not be."""

import re

import pytest

from briefing.search.document import Document, Part
from briefing.search.documents import searchable
from briefing.search.reading import read
from briefing.search.stems import Stems, Vocabulary
from briefing.search.words import split
from tests.views.worlds import NAMES, WORLDS, digest_of, pages, world


def documents(name: str) -> dict[str, Document]:
    """Return a world's documents by address."""
    return {each.url: each.make() for each in searchable(world(name)).documents}


def words(document: Document) -> set[str]:
    """Return the words that a document is found by."""
    return {
        word.token
        for part in document.parts
        for word in split(part.text)
        if not any(start <= word.start < end for start, end in part.skip)
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_document_is_a_page_or_a_place_on_one(name: str) -> None:
    """No result leads nowhere, and everything that has a page is found."""
    made = {path.removesuffix("index.md") for path in pages(world(name))}
    found = documents(name)
    assert {url.partition("#")[0] for url in found} <= made
    kinds = ("actors/", "topics/", "sources/", "articles/", "dates/")
    assert {page for page in made if page.startswith(kinds) and page.count("/") == 2} <= found.keys()


def test_a_statement_is_found_by_all_that_is_said_of_it() -> None:
    """Speaker, gist, quote, passage, place, occasion, stance, topic, date."""
    found = documents("two-outlets")["articles/harbour/#s2"]
    assert found.kind == "statement" and found.title == "There should be no tolls."
    assert {"boris", "stary", "tolls", "all"} <= words(found)
    assert {"kind", "actor", "topic", "stance", "form", "language", "source"} <= found.facets.keys()


def test_an_article_leaves_what_is_cited_to_the_statements() -> None:
    """A quote is found once, as the statement; the sentence beside it, as the article."""
    found = documents("two-outlets")
    quote = "no tolls at all"
    having = [
        url for url, each in found.items() if any(quote in part.text for part in each.parts) and "tolls" in words(each)
    ]
    assert having == ["articles/harbour/#s2"]


def tokens(text: str) -> list[str]:
    """Return a text's words in order."""
    return [word.token for word in split(text)]


def test_what_publish_forbids_is_in_no_document() -> None:
    """Of a source that allows a link alone, no run of six words stands in a document but in titles and quotes."""
    digest = world("publish-levels")
    linked = [each for each in digest.articles.values() if each.head.publish == "link"]
    assert linked
    for article in linked:
        allowed = [article.head.record.title]
        allowed += [quote.text for each in article.statements for quote in each.receipts.quotes]
        allowed += [each.record.gist for each in article.statements]
        own = [each for url, each in documents("publish-levels").items() if url.startswith(f"articles/{article.stem}/")]
        texts = [part.text for each in own for part in each.parts if part.text not in allowed]
        printed = " ".join(tokens(" ".join(texts)))
        for line in map(tokens, article.text.lines):
            runs = [" ".join(line[start : start + 6]) for start in range(len(line) - 5)]
            assert not [run for run in runs if run in printed], article.stem


def test_a_draft_is_in_a_preview_alone() -> None:
    """There it carries its mark."""
    drafts = {url for url, each in documents("drafts").items() if each.draft}
    assert drafts
    assert not drafts & {each.url for each in searchable(digest_of(WORLDS / "drafts")).documents}


def test_an_actor_is_named_in_any_spelling() -> None:
    """As speaker, addressed, or in the text, in whatever case; by a weak alias never."""
    found = searchable(world("two-outlets"))
    by_url = documents("two-outlets")
    assert by_url["actors/anna-nova/"].actors == {"anna-nova": 3}
    assert by_url["articles/harbour/#s2"].actors["boris-stary"] == 2
    for text, named in (("Анной Новой сказано", {"anna-nova"}), ("Anna Nova", {"anna-nova"}), ("the envoy", set())):
        reading = read(Document("x/", "page", "X", "en", parts=(Part(text, "und"),)), Vocabulary(Stems()))
        assert set(found.names.met(reading.stems.split(" "), reading.capitals)) == named


def test_days_are_found_by_their_names() -> None:
    """In the site's language, in those of the articles, and as ISO 8601 has them."""
    found = documents("two-outlets")
    days = [each for url, each in found.items() if re.fullmatch(r"dates/\d{4}-\d{2}-\d{2}/", url)]
    assert days
    for each in days:
        year, month, day = each.url.split("/")[1].split("-")
        assert {year, month, day, str(int(day))} <= words(each)
