"""The real site, as MkDocs builds it: whole, and sufficient to itself."""

import html
import json
import re
from typing import Any
from urllib.parse import urlsplit

import pytest

from briefing.search.words import split, stem
from tests.doors.commands import run, tree
from tests.search import decoded
from tests.site.conftest import ADDRESS, BuiltProject, copied
from tests.site.reading import css_urls, ids, leads_away, links, loads, pages, parsed, wrong_target


def data(project: BuiltProject, name: str) -> Any:
    """Return a JSON file of the site."""
    return json.loads(project.site[name])


def test_mkdocs_builds_it_strictly(real: BuiltProject) -> None:
    """Exit 0, without a warning."""
    assert real.returncode == 0, real.stderr
    assert "WARNING" not in real.stderr
    assert len(list(pages(real.site))) > 1


def test_every_internal_link_leads_to_a_file_and_an_id(real: BuiltProject) -> None:
    """Of every page, the 404 page with its absolute paths too."""
    wrong = {
        each
        for path, page in pages(real.site)
        for _, address in links(page)
        if not leads_away(address) and (each := wrong_target(real.site, path, address))
    }
    assert not wrong


def test_every_label_is_of_something_on_its_page(real: BuiltProject) -> None:
    """The theme's, of a switch that not every page has, is of nothing where there is none."""
    found = {
        path: {label.attributes["for"] for label in parsed(page).css("label[for]")} for path, page in pages(real.site)
    }
    assert not [path for path, of in found.items() if not of.issubset(ids(real.site[path]))]
    assert any("__toc" in of for of in found.values()), "it would be the same to take it off everywhere"


def test_below_another_address_links_and_site_map_lead_to_files(addressed: BuiltProject) -> None:
    """With a site_url under a path: the 404 page, canonical addresses, and each address of the site map."""
    assert addressed.returncode == 0, addressed.stderr
    base = urlsplit(ADDRESS).path
    wrong = [
        each
        for _, address in links(addressed.site["404.html"])
        if not leads_away(address) and (each := wrong_target(addressed.site, "404.html", address, base))
    ]
    locations = re.findall(r"<loc>(.*?)</loc>", addressed.site["sitemap.xml"].decode())
    canonical = [
        node.attributes["href"] or ""
        for _, page in pages(addressed.site)
        for node in parsed(page).css("[rel=canonical]")
    ]
    assert len(locations) > 1 and set(canonical) <= set(locations)
    assert all(each.startswith(ADDRESS) for each in locations)
    asked = [html.unescape(each).removeprefix("https://example.org") for each in locations]
    wrong += [each for address in asked if (each := wrong_target(addressed.site, "", address, base))]
    assert not wrong
    everything = {path for path, _ in pages(addressed.site)} - {"404.html"}
    assert {f"{each.removeprefix(base)}index.html" for each in asked} == everything


def test_search_leads_to_pages_and_ids(real: BuiltProject) -> None:
    """Each result's address; every page of the record is among them."""
    addresses = [each["url"] for each in decoded.documents(decoded.of_site(real.site))]
    assert not [each for address in addresses if (each := wrong_target(real.site, "index.html", address))]
    urls = {
        each["url"]
        for name in ("statements", "events", "articles", "actors")
        for each in data(real, f"data/{name}.json")
    }
    assert urls - {None} <= set(addresses)


def test_data_lead_to_pages_and_ids(real: BuiltProject) -> None:
    """Each `url` of the exports, anchors too."""
    for name in ("statements", "events", "articles", "actors"):
        urls = [each["url"] for each in data(real, f"data/{name}.json")]
        assert any(urls), name
        assert not [each for url in urls if url and (each := wrong_target(real.site, "index.html", url))]


def test_nothing_is_loaded_from_another_host(real: BuiltProject) -> None:
    """No script, style, font, picture or frame, of no page and no style sheet; what styles load is there."""
    asked = {(path, address) for path, page in pages(real.site) for address in loads(page)}
    for path, sheet in real.site.items():
        if path.endswith(".css"):
            asked |= {(path, address) for address in css_urls(sheet.decode())}
    asked = {(path, address) for path, address in asked if not address.startswith(("data:", "#"))}
    assert asked
    assert not [(path, address) for path, address in asked if leads_away(address) or address.startswith("//")]
    assert not [each for path, address in asked if (each := wrong_target(real.site, path, address))]


def test_every_page_says_what_it_is(real: BuiltProject) -> None:
    """One h1 with words in it, a title, a language; no id twice."""
    for path, page in pages(real.site):
        read = parsed(page)
        assert len(read.css("h1")) == 1 and read.css("h1")[0].text().strip(), path
        titles = read.css("head > title")
        assert len(titles) == 1 and titles[0].text().strip(), path
        root = read.css_first("html")
        assert root and root.attributes.get("lang"), path
        given = ids(page)
        assert sorted(given) == sorted(set(given)), path


def test_every_spelling_of_an_actor_finds_its_page(real: BuiltProject) -> None:
    """Name, names in other languages and aliases lead to the actor in the search's lexicon."""
    lexicon = decoded.lexicon(decoded.of_site(real.site))
    missing = []
    for actor in data(real, "data/actors.json"):
        for spelling in (actor["name"], *(actor["names"] or {}).values(), *actor["aliases"]) if actor["url"] else ():
            first, *rest = [stem(word.token) for word in split(spelling)]
            if [actor["id"], *rest] not in lexicon[first]["n"]:
                missing.append((actor["id"], spelling))
    assert not missing


def test_two_builds_have_the_same_bytes(real: BuiltProject, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Another folder, another door, hash seed, time zone and locale, files made in another order: one content, one site."""
    other = copied(tmp_path_factory.mktemp("other") / "a longer name", backwards=True)
    env = {"PYTHONHASHSEED": "2", "TZ": "America/Adak", "LANG": "C", "LC_ALL": "C"}
    said = run("-c", "import sys; from briefing.cli import main; sys.exit(main())", "build", cwd=other, env=env)
    assert said.returncode == 0, said.stderr
    for folder in ("content", "site"):
        one, two = tree(real.root / folder), tree(other / folder)
        assert one.keys() == two.keys()
        assert not [path for path in one if one[path] != two[path]]


def test_citations_have_the_sites_address(addressed: BuiltProject, real: BuiltProject) -> None:
    """Whole where mkdocs.yml has one; else from the site's root, and the page says what a browser has to complete."""
    path = "articles/003_7edc6db95af8553e/"
    for project, address in ((addressed, ADDRESS), (real, "/")):
        card = parsed(project.site[f"{path}index.html"]).css_first("#s3")
        box = card.css_first(".bf-cite") if card else None
        assert card and box
        texts = [each.text() for each in card.css(".bf-cite pre")]
        assert len(texts) == 4
        assert all(f"{address}{path}#s3" in text for text in texts)
        relative = box.attributes.get("data-relative")
        assert relative == (None if address == ADDRESS else f"/{path}#s3")
