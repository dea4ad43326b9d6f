"""The head of every page: what a list of tabs, a chat and a search engine show of it."""

from collections import Counter

import pytest

from tests.site.conftest import ADDRESS, BuiltProject
from tests.site.reading import pages, parsed


def said(page: bytes) -> dict[str, str]:
    """Return what a page's `<meta>` elements say, and its title."""
    tree = parsed(page)
    found = {
        (each.attributes.get("property") or each.attributes.get("name") or ""): each.attributes.get("content") or ""
        for each in tree.css("meta")
    }
    title = tree.css_first("title")
    assert title is not None
    return found | {"title": title.text()}


def test_every_page_says_what_it_is(real: BuiltProject) -> None:
    """A title and a description, Open Graph's own of the same words, and no two pages the same."""
    heads = {path: said(page) for path, page in pages(real.site) if path != "404.html"}
    for path, head in heads.items():
        assert head["description"] and head["description"] != head["og:title"], path
        assert head["og:description"] == head["description"], path
        assert head["title"] == head["og:title"] or head["title"].startswith(f"{head['og:title']} - "), path
        assert "og:url" not in head, path  # nobody has said where the site is
        assert head["twitter:card"] == "summary"
    counted = Counter((head["title"], head["description"]) for head in heads.values())
    assert [each for each, number in counted.items() if number > 1] == []


@pytest.mark.parametrize(
    ("folder", "kind"), [("articles/", "article"), ("actors/", "profile"), ("topics/", "website"), ("", "website")]
)
def test_a_page_says_what_kind_it_is(real: BuiltProject, folder: str, kind: str) -> None:
    """An article, a profile, else a page of a site; an index is one, too."""
    of_a_kind = [page for path, page in pages(real.site) if path.startswith(folder) and path.count("/") == 2]
    assert {said(page)["og:type"] for page in of_a_kind if folder} <= {kind}
    assert said(real.site[f"{folder}index.html"])["og:type"] == "website"


def test_with_an_address_every_page_says_its_own(addressed: BuiltProject) -> None:
    """For a chat, for search engines, and on paper, where nobody can look it up."""
    for path, page in pages(addressed.site):
        if path == "404.html":
            continue
        address = ADDRESS + path.removesuffix("index.html")
        tree = parsed(page)
        [canonical] = tree.css("link[rel=canonical]")
        [printed] = tree.css(".bf-printed")
        assert said(page)["og:url"] == canonical.attributes["href"] == printed.text() == address
        assert f'--bf-site:"{ADDRESS}"' in page.decode()
