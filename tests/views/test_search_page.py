"""The page /search/, and the texts that the search prints in the browser."""

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser as HTMLParser

import briefing
from briefing.views.catalogues import Catalogue
from briefing.views.interface import COUNTED, INTERFACE, interface
from briefing.views.words import CATALOGUES
from tests.views.worlds import rendered, world

SCRIPTS = Path(briefing.__file__).with_name("theme") / "assets" / "search"
SAID = re.compile(r'\b(?:say|count)\(\s*"((?:[^"\\]|\\.)+)"')
SOME = {"../positions/", "../exchanges/", "../conflicts/"}  # not in every record
CODE = "\n".join(path.read_text(encoding="utf-8") for path in sorted(SCRIPTS.glob("*.js")))


def test_without_scripts_the_page_says_so_and_leads_to_the_indexes() -> None:
    """In one sentence, and by links that need nothing but the page."""
    page = HTMLParser(rendered(world("minimal"))["search/index.md"])
    assert ["needs JavaScript" in node.text() for node in page.css("noscript")] == [True]
    links = [link.attributes["href"] for link in page.css("[data-search-page] a")]
    always = "actors dates articles topics sources reading data".split()
    assert [link for link in links if link not in SOME] == [f"../{name}/" for name in always]


@pytest.mark.parametrize("name", ["minimal", "answers-and-conflicts", "precisions"])
def test_only_indexes_that_there_are_are_led_to(name: str) -> None:
    """Positions, exchanges and conflicts: by the search page, and by the home page."""
    made = rendered(world(name))
    there = [folder for folder in SOME if f"{folder.removeprefix('../')}index.md" in made]
    for path, root in (("search/index.md", "../"), ("index.md", "")):
        links = {link.attributes["href"] for link in HTMLParser(made[path]).css(".bf-where a")}
        assert {f"../{str(link).removeprefix(root)}" for link in links} & SOME == set(there)


def test_what_scripts_say_can_be_translated() -> None:
    """Each text that they ask for is in the interface's table, and none of the table is asked for nowhere."""
    assert set(SAID.findall(CODE)) <= {*INTERFACE, *COUNTED}
    assert [text for text in (*INTERFACE, *COUNTED) if f'"{text}"' not in CODE] == []


def test_english_texts_are_their_own_translation_with_slots_left_open() -> None:
    """The browser fills the slots; counted texts come by CLDR's plural category."""
    texts = interface("en")
    assert texts["Show all {n}"] == "Show all {n}"
    assert texts["{n} results.one"] == "{n} result"
    assert texts["{n} results.other"] == "{n} results"
    assert interface("tlh") == texts, "a language without a catalogue has its interface in English"


def test_a_language_translates_texts_and_has_its_own_plurals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Polish tells one, few and many apart; a category without a translation has the nearest English form's."""
    polish = Catalogue({"Filter": "Filtr", "{n} results.few": "{n} wyniki", "{n} results": "{n} wyników"})
    monkeypatch.setattr("briefing.views.words.CATALOGUES", {**CATALOGUES, "pl": polish})
    texts = interface("pl")
    assert texts["Filter"] == "Filtr"
    assert texts["{n} results.few"] == "{n} wyniki"
    assert texts["{n} results.many"] == "{n} wyników"


def test_the_list_of_modules_names_them_all() -> None:
    """What it leaves out would be waited for by itself."""
    names = {path.name for path in SCRIPTS.glob("*.js")} - {"box.js", "modules.js"}
    assert set(re.findall(r'^import "\./([^"]+)";$', (SCRIPTS / "modules.js").read_text(), re.MULTILINE)) == names
