"""Text from seeds comes out as the characters that it is, in every field, on every page, whatever it means elsewhere."""

import html
import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from markdown import Markdown

from tests.cases import lay
from tests.views.hostile import FIELDS, TEXTS, mark, tree
from tests.views.worlds import digest_of, rendered

# What the pages need, and what an editor may switch on beside it.
EXTENSIONS = [
    "attr_list",
    "tables",
    "toc",
    "md_in_html",
    "footnotes",
    "admonition",
    "abbr",
    "def_list",
    "smarty",
    "wikilinks",
]
EXTENSIONS += [f"pymdownx.{name}" for name in ("betterem", "caret", "critic", "details", "emoji", "keys", "magiclink")]
EXTENSIONS += [f"pymdownx.{name}" for name in ("mark", "snippets", "superfences", "tabbed", "tasklist", "tilde")]

TAGS = {"a", "article", "b", "bdi", "blockquote", "caption", "code", "dd", "details", "div", "dl", "dt", "em", "h1", "h2", "h3", "i", "kbd", "li", "mark", "nav", "noscript", "ol", "p", "pre", "q", "section", "small", "span", "strong", "summary", "table", "tbody", "td", "th", "thead", "time", "tr", "ul"}  # fmt: skip
ATTRIBUTES = {
    "aria-hidden",
    "aria-label",
    "class",
    "data-at",
    "data-copied",
    "data-copy",
    "data-failed",
    "data-of",
    "data-relative",
    "data-search-page",
    "data-topic",
    "datetime",
    "dir",
    "href",
    "id",
    "lang",
    "open",
    "rel",
    "role",
    "scope",
    "style",
    "tabindex",
    "title",
}
STYLE = re.compile(r"--[a-z-]+: [0-9]+(?:; --[a-z-]+: [0-9]+)*")  # numbers alone
ADDRESS = re.compile(r"(?:\.\./)*(?:[a-z0-9_-]+/)*(?:#[a-z0-9_-]+)?|[a-z]+(?:\.schema)?\.(?:json|csv)|\./")
OUTSIDE = 'https://e.example/"><script>alert(1)</script>&#x27;'


class Read(HTMLParser):
    """What a browser makes of a page: its tags, attributes, addresses and text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: set[str] = set()
        self.styles: set[str] = set()
        self.ids: list[str] = []
        self.pieces: list[str] = []
        self.data: list[str] = []  # JSON-LD, which no browser shows or runs
        self._data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._data = attrs == [("type", "application/ld+json")]
        if self._data:
            return
        self.tags.add(tag)
        self.attributes |= set(given)
        self.addresses |= {given["href"] or ""} if "href" in given else set()
        self.styles |= {given["style"] or ""} if "style" in given else set()
        self.ids += [given["id"] or ""] if "id" in given else []

    def handle_endtag(self, tag: str) -> None:
        self._data = self._data and tag != "script"

    def handle_data(self, data: str) -> None:
        (self.data if self._data else self.pieces).append(data)

    def handle_comment(self, data: str) -> None:
        self.tags.add(f"<!--{data}")

    @property
    def text(self) -> str:
        return " ".join("".join(self.pieces).split())


@pytest.fixture(scope="module", params=TEXTS, ids=lambda text: text[:20])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Mapping[str, str]]:
    """A text, and the pages of the world that has it in every field."""
    root: Path = lay(tmp_path_factory.mktemp("hostile"), dict(tree(request.param)))
    return request.param, rendered(digest_of(root))


def read(page: str) -> Read:
    """Return what a browser makes of a page's Markdown."""
    found = Read()
    found.feed(Markdown(extensions=EXTENSIONS).convert(page.split("---\n", 2)[2]))
    found.close()
    return found


def shown(text: str) -> str:
    """Return a text as pages show it: white space as one space."""
    return " ".join(text.split())


def test_nothing_acts(world: tuple[str, Mapping[str, str]]) -> None:
    """No element, attribute or address on any page that templates didn't write; no id twice."""
    for path, page in world[1].items():
        found = read(page)
        assert found.tags <= TAGS, path
        assert found.attributes <= ATTRIBUTES, path
        assert not [each for each in found.addresses if not ADDRESS.fullmatch(each) and each != OUTSIDE], path
        assert all(map(STYLE.fullmatch, found.styles)), path
        assert len(found.ids) == len(set(found.ids)), path
        assert len(found.data) == 1 and json.loads(found.data[0])["@context"] == "https://schema.org", path


def test_every_field_comes_out_as_it_is(world: tuple[str, Mapping[str, str]]) -> None:
    """The characters that the editor wrote, all of them."""
    text, made = world
    missing = [
        (path, field)
        for path, fields in FIELDS.items()
        for field in fields
        if shown(mark(field, _visible(field, text))) not in read(made[path]).text
    ]
    assert not missing


def test_front_matter_is_data(world: tuple[str, Mapping[str, str]]) -> None:
    """Each page's title and description parse as YAML and, printed unescaped by the theme, are mere text."""
    for path, page in world[1].items():
        matter = yaml.safe_load(page.split("---\n", 2)[1])
        assert set(matter) <= {"title", "description", "search"}, path
        assert not re.search(r"[<>\"'{}\\]", f"{matter.get('title')}{matter['description']}"), path
    title = yaml.safe_load(world[1]["articles/a/index.md"].split("---\n", 2)[1])["title"]
    assert html.unescape(title) == shown(re.sub("[\u202a-\u202e\u2066-\u2069]", "", mark("title", world[0])))


def _visible(field: str, text: str) -> str:
    """What grounding shows of the source (G4) leaves out zero-width characters; editors' fields keep them."""
    return text.replace("\u200d", "") if field in ("quote", "passage", "when", "epassage") else text
