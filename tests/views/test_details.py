"""What single pages promise beyond what all have in common."""

import re
from dataclasses import replace
from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from briefing.views.words import CATALOGUES, Words, has_catalogue
from tests.views.worlds import NAMES, pages, rendered, world

WORLD = rendered(world("two-outlets"))


def test_a_card_on_its_articles_page_shows_its_id_and_does_not_name_the_article() -> None:
    """The labels beside the text lead to it; the page is the article's."""
    page = HTMLParser(WORLD["articles/harbour/index.md"])
    for card in page.css("article"):
        assert [node.text() for node in card.css(".bf-id")] == [card.id]
        receipt = card.css(".bf-receipt")[0].text()
        assert re.fullmatch(r"lines? [\d, –]+ · permanent link", receipt.strip()), card.id


def test_a_line_has_one_link_to_each_record_that_cites_it() -> None:
    """Its words or else a label; its number is no second way to the same place."""
    page = HTMLParser(WORLD["articles/harbour/index.md"])
    for line in page.css(".bf-line"):
        targets = [link.attributes["href"] for link in line.css("a")]
        assert len(targets) == len(set(targets)), line.id


@pytest.mark.parametrize("name", NAMES)
def test_permanent_links_of_different_records_have_different_names(name: str) -> None:
    """A list of a page's links (WCAG 2.4.4) tells them apart; each begins with what is seen (2.5.3)."""
    for path, page in rendered(world(name)).items():
        for link in HTMLParser(page).css(".bf-permalink"):
            label = link.attributes["aria-label"] or ""
            assert label.startswith(f"{link.text()}: ") and label != f"{link.text()}: ", path


def test_a_month_and_a_year_list_what_was_published_on_no_smaller_unit() -> None:
    """D3: they list their own, then link to the days and months within, with their counts."""
    digest = world("two-outlets")
    made = pages(digest)
    for unit in ("2031-03", "2031"):
        rows = made[f"dates/{unit}/index.md"].context["published"]
        own = {stem for stem, each in digest.articles.items() if each.head.published.page == unit}
        assert {row.head.stem for row in rows} == own


def test_an_actor_says_when_it_was_last_heard() -> None:
    """Silence is counted to the day that it is told to count to; a speaker of that day is not silent."""
    digest = replace(world("two-outlets"), as_of=date(2031, 3, 14))
    silent = {path: page.context["last_heard"] for path, page in pages(digest).items() if "last_heard" in page.context}
    anna = silent["actors/anna-nova/index.md"]
    assert anna.days == (date(2031, 3, 14) - (anna.last.latest or date.max)).days > 0
    earlier = replace(digest, as_of=anna.said.latest)
    assert pages(earlier)["actors/anna-nova/index.md"].context["last_heard"].days == 0


def test_a_topic_begins_with_the_newest_position_of_each() -> None:
    """One line an actor, before the statements; its gist leads down to them."""
    page = HTMLParser(WORLD["topics/harbour/index.md"])
    speakers = pages(world("two-outlets"))["topics/harbour/index.md"].context["speakers"]
    assert [line.attributes["href"] for line in page.css(".bf-gists__gist")] == [
        f"#{each.anchor}" for each, _, _ in speakers
    ]


def test_stances_are_listed_with_their_names_in_other_languages() -> None:
    """For the reader of the site's language, and of the articles'."""
    digest = world("two-outlets")
    (terms,) = HTMLParser(WORLD["reading/index.md"]).css(".bf-terms--stances")
    listed = [node.text() for node in terms.css("dt")]
    assert len(listed) == len(digest.stances)
    for stance in digest.stances.values():
        for tag, name in stance.record.names.items():
            assert name in [node.text() for node in terms.css(f'bdi[lang="{tag}"]')]


@pytest.mark.parametrize("language", ["en", "en-US", "EN", "ru", "pt-BR"])
def test_the_interface_speaks_the_languages_of_its_catalogues(language: str) -> None:
    """Whoever asks gets the answer that pages act by."""
    assert has_catalogue(language) is (language.partition("-")[0].lower() in CATALOGUES)
    assert (Words(language).language == language) is has_catalogue(language)
