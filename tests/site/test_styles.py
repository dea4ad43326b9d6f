"""The stylesheets: what pages are set in is decided in one file, and every name of it that is used is there."""

import re
from pathlib import Path

import pytest

from briefing.plugin import styles
from tests.site.conftest import BuiltProject
from tests.site.reading import pages, parsed

ASSETS = styles.THEME / "assets"
DECIDING = {"tokens.css", "print.css"}  # paper has roles of its own, under the same names
SHEETS = sorted(path for path in ASSETS.rglob("*.css") if path.name not in DECIDING)
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hwb|lab|lch|oklab|oklch|color)\(", re.IGNORECASE)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# Said where it is used: of one element, by a template (the rows of a timeline), or of the site (base.html).
DECLARED = re.compile(r"(--bf-[a-z0-9-]+)\s*:")
USED = re.compile(r"var\((--bf-[a-z0-9-]+)\s*\)")


def rules(path: Path) -> str:
    """Return a stylesheet without its comments."""
    return COMMENT.sub("", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_colours_are_decided_in_one_file(path: Path) -> None:
    """Else light and dark drift apart, and one language of colours becomes several."""
    assert COLOUR.findall(rules(path)) == []


def test_every_name_that_is_used_is_declared() -> None:
    """A browser takes a name that nobody has declared for nothing at all, and says nothing."""
    sheets = [rules(path) for path in ASSETS.rglob("*.css")]
    declared = {name for text in sheets for name in DECLARED.findall(text)}
    assert not {name for text in sheets for name in USED.findall(text)} - declared


def test_both_schemes_have_the_same_roles() -> None:
    """No colour of the light is left in the dark."""
    text = rules(ASSETS / "tokens.css")
    of = {
        scheme: set(DECLARED.findall(text.partition(f'scheme="{scheme}"')[2].partition("}")[0]))
        for scheme in ("default", "slate")
    }
    assert of["default"] == of["slate"] and len(of["default"]) > 10


def test_tokens_come_first_and_paper_last() -> None:
    """So that a view's own stylesheet overrules the common one, and print both."""
    found = styles.sheets()
    assert found[:2] == ["assets/tokens.css", "assets/briefing.css"]
    assert found[-1] == "assets/print.css"
    assert sorted(found) == sorted(f"assets/{path.relative_to(ASSETS).as_posix()}" for path in ASSETS.rglob("*.css"))


def test_pages_load_all_of_them_as_one_file(real: BuiltProject) -> None:
    """One after the other, in that order; the site has no other of ours, and no page asks for one."""
    ours = [path for path in real.site if path.startswith("assets/") and path.endswith(".css") and path.count("/") == 1]
    assert ours == [styles.JOINED]
    rest = real.site[styles.JOINED].decode("utf-8")
    for path in styles.sheets():
        _, found, rest = rest.partition((styles.THEME / path).read_text(encoding="utf-8"))
        assert found, path
    for path, page in pages(real.site):
        asked = [each.attributes["href"] or "" for each in parsed(page).css("link[rel=stylesheet]")]
        assert [each.rpartition("assets/")[2] for each in asked if "stylesheets/" not in each] == ["briefing.css"], path
