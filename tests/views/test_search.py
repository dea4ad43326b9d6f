"""What Material's search reads of the pages: every spelling on its actor's page, statements at their place, no repeats."""

import re
from collections.abc import Mapping

import pytest
from markdown import Markdown
from material.plugins.search.plugin import Parser  # type: ignore[import-untyped]  # Material has no annotations

from tests.cases import lay
from tests.views.hostile import TEXTS, mark, tree
from tests.views.worlds import digest_of, rendered, world

Sections = Mapping[tuple[str, str | None], tuple[str, str]]


def sections(made: Mapping[str, str]) -> Sections:
    """Return what is indexed: (page, anchor) -> (title, text), tags left out."""
    found = {}
    markdown = Markdown(extensions=["attr_list", "tables", "toc"])
    for path, page in made.items():
        _, matter, body = page.split("---\n", 2)
        parser = Parser()
        parser.feed(markdown.reset().convert(body))
        for section in parser.data:
            if "exclude: true" not in matter and not section.is_excluded():
                title, text = ("".join(pieces).strip() for pieces in (section.title, section.text))
                found[path, section.id] = (title, " ".join(re.sub("<.*?>", " ", text).split()))
    return found


@pytest.fixture(scope="module")
def indexed() -> Sections:
    """What is indexed of the world that has most."""
    return sections(rendered(world("two-outlets")))


def test_every_spelling_of_an_actor_is_on_its_page(indexed: Sections) -> None:
    """Names in each script, aliases met or not, weak ones."""
    title, text = indexed["actors/anna-nova/index.md", None]
    assert title == "Anna Nova"
    for spelling in ("Анна Нова", "Άννα Νόβα", "Nova", "Novaová", "Нова", "the envoy"):
        assert re.search(rf"(?<!\w){spelling}(?!\w)", text), spelling


def test_a_statement_is_found_at_its_place_on_its_articles_page_alone(indexed: Sections) -> None:
    """Other pages repeat it; they are found by their own titles."""
    title, text = indexed["articles/harbour/index.md", "_at-s2"]
    assert title == "Boris Starý: There should be no tolls."
    assert "no tolls at all" in text
    assert [key for key, (_, words) in indexed.items() if "There should be no tolls" in words] == []


def test_words_of_a_card_are_not_glued_together(indexed: Sections) -> None:
    """Labels and what they label are words apart."""
    for title, text in indexed.values():
        assert not re.search(
            r"(?:On|To|About|Via|Place|Event|Note|Names|Part of|Languages?)[A-ZА-Я]", title + " " + text
        )


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:20])
def test_titles_of_results_are_plain_text(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """As the index holds them they are HTML: the characters, escaped once."""
    made = rendered(digest_of(lay(tmp_path_factory.mktemp("hostile"), dict(tree(text)))))
    title, _ = sections(made)["actors/ada/index.md", None]
    expected = re.sub(r"\s*[\n\r\u2028\u2029\x85]\s*", " ", mark("aname", text)).strip()
    assert title == expected.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
