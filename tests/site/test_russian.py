"""The real site with a Russian interface: built as any other, and Russian throughout."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from briefing.views.words import CATALOGUES, Words
from tests.site.conftest import BuiltProject
from tests.site.reading import ids, leads_away, links, pages, parsed, wrong_target
from tests.views.literals import texts

# What the theme says by itself, in English.
THEIRS = {"Skip to content", "Table of contents", "Back to top", "Back to home page", "Search"}
READ_OUT = ("title", "aria-label", "alt", "placeholder")


def english() -> set[str]:
    """Return the texts of the interface that are other ones in Russian, those that are whole without slots."""
    russian = CATALOGUES["ru"].texts
    return THEIRS | {each.text for each in texts() if "{" not in each.text and russian[each.text] != each.text}


def said(page: LexborHTMLParser) -> Iterator[str]:
    """Yield each text of a page, and each of its attributes that is read out."""
    for node in page.css("*"):
        yield (node.text(deep=False) or "").strip()
        yield from (node.attributes.get(name) or "" for name in READ_OUT)


def test_it_is_built_strictly_and_its_links_lead_somewhere(russian: BuiltProject) -> None:
    """As the English one: no warning, each link to a page and an id; the same addresses, whatever the language."""
    assert russian.returncode == 0, russian.stderr
    assert "WARNING" not in russian.stderr
    for path, page in pages(russian.site):
        here = [address for _, address in links(page) if not leads_away(address)]
        assert not [each for address in here if (each := wrong_target(russian.site, path, address))]
        assert len(ids(page)) == len(set(ids(page)))


def test_no_text_of_the_interface_is_left_in_english(russian: BuiltProject) -> None:
    """In no page, the 404 page included; what editors have written in English is theirs."""
    words = english()
    left = {
        (path, text)
        for path, page in pages(russian.site)
        for text in said(parsed(page))
        if text.removesuffix(":") in words
    }
    assert not left


def test_each_page_says_that_it_is_russian(russian: BuiltProject) -> None:
    """To screen readers, by its language; to all, by how its permanent links are called."""
    name = Words("ru").text("Permanent link")
    for path, page in pages(russian.site):
        root = parsed(page).css_first("html")
        assert root and root.attributes.get("lang") == "ru", path
        assert {each.attributes.get("title") for each in parsed(page).css(".headerlink")} <= {name}, path
