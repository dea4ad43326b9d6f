"""Hostile text through all of MkDocs: in the built site it is text, in every field, page and file."""

import html
import json
import re
from pathlib import Path

import pytest

from tests.cases import lay
from tests.doors.commands import build
from tests.doors.commands import tree as files_of
from tests.search import decoded
from tests.site.reading import elements, pages, parsed
from tests.views.hostile import FIELDS, TEXTS, mark, tree

HOSTILE = " ".join(TEXTS)
HARMLESS = "plain words"
CONFIG = "site_name: Hostile\ndocs_dir: content\ntheme: {name: material}\nplugins: [briefing]\n"
SCHEMES = re.compile(r"[\s\x00-\x20]*(?:javascript|vbscript|data)\s*:", re.IGNORECASE)
# Where the theme puts data that scripts read: JSON, and no element of ours.
SPELLED = re.compile(r"alert\(1\)|owned|e\.example/x\.png")


def made(folder: Path, text: str) -> dict[str, bytes]:
    """Return the site of the world that has `text` in every field."""
    assert build(lay(folder, {**tree(text), "mkdocs.yml": CONFIG})) == 0
    return files_of(folder / "site")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the site of hostile seeds."""
    return made(tmp_path_factory.mktemp("hostile"), HOSTILE)


def skeleton(page: bytes) -> list[tuple[str, tuple[str, ...]]]:
    """Return a page's elements and the names of their attributes, in order."""
    return [(node.tag or "", tuple(sorted(node.attributes))) for node in elements(page)]


def plain(text: str) -> str:
    """Return a text as a page's title has it: white space as one space, without characters that turn the line round."""
    return " ".join(re.sub("[\u202a-\u202e\u2066-\u2069]", "", text).split())


def test_pages_have_the_elements_of_harmless_text(hostile: dict[str, bytes], tmp_path: Path) -> None:
    """Element for element and attribute for attribute: nothing on a page stems from an editor's text."""
    harmless = made(tmp_path, HARMLESS)
    assert {path for path, _ in pages(harmless)} == {path for path, _ in pages(hostile)}
    for path, page in pages(hostile):
        assert skeleton(page) == skeleton(harmless[path]), path


def test_nothing_acts(hostile: dict[str, bytes]) -> None:
    """No script with a payload, no handler of events, no address that runs or fetches anything."""
    for path, page in pages(hostile):
        for node in elements(page):
            assert not [name for name in node.attributes if name.startswith("on")], path
            for name in ("href", "src", "action", "data", "srcset"):
                assert not SCHEMES.match(node.attributes.get(name) or ""), path
            if node.attributes.get("type") == "application/ld+json":
                assert json.loads(node.text())["@graph"], path  # data, which nobody runs, whole
            elif node.tag in ("script", "style"):
                assert not SPELLED.search(node.text()), path
        assert not parsed(page).css("img, iframe, object, embed, .evil, [onclick], body script[src^='http']"), path


def test_titles_and_headings_are_the_text(hostile: dict[str, bytes]) -> None:
    """What stands in the title, the heading and the description is what was written, white space collapsed."""
    named = {"actors/ada": "aname", "sources/daily": "sname", "topics/talks": "tname", "articles/a": "title"}
    for folder, field in named.items():
        read = parsed(hostile[f"{folder}/index.html"])
        title, heading = read.css_first("title"), read.css_first("h1")
        assert title and heading
        of = " (outlet)" if folder.startswith("sources/") else ""
        assert plain(title.text()) == f"{plain(mark(field, HOSTILE))}{of} - Hostile"
        assert plain(mark(field, HOSTILE)) in plain(heading.text()), folder


def test_every_field_comes_out_as_it_is(hostile: dict[str, bytes]) -> None:
    """All its characters, on the page that shows it; receipts leave zero-width characters out (G4)."""
    receipts = ("quote", "passage", "when", "epassage")
    for path, fields in FIELDS.items():
        body = parsed(hostile[path.replace(".md", ".html")]).body
        assert body
        shown = " ".join(body.text().split())
        for field in fields:
            text = mark(field, HOSTILE.replace("\u200d", "") if field in receipts else HOSTILE)
            assert " ".join(text.split()) in shown, (path, field)


def test_the_search_index_holds_it_as_it_is(hostile: dict[str, bytes]) -> None:
    """JSON is JSON; the browser's side sets it as text (tests/browser)."""
    titles = {each["url"]: each["title"] for each in decoded.documents(decoded.of_site(hostile))}
    assert plain(titles["actors/ada/"]) == plain(mark("aname", HOSTILE))


def test_data_hold_it_as_it_is(hostile: dict[str, bytes]) -> None:
    """JSON is JSON: the characters that were written, no entities."""
    statement, *_ = json.loads(hostile["data/statements.json"])
    assert statement["gist"] == mark("gist", HOSTILE)
    assert html.escape(HOSTILE) not in hostile["data/statements.csv"].decode()
