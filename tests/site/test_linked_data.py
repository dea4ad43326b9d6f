"""JSON-LD: what every page says to programs holds against schema.org's vocabulary, leads somewhere, and claims no false day."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin

import pytest

from briefing.views.when import machine_date
from tests.views.worlds import NAMES, rendered, world

# The types and properties that our pages use, as a release of schema.org has them: domain `of`, range `is`.
VOCABULARY = json.loads(Path(__file__).with_name("schemaorg.json").read_text(encoding="utf-8"))
TYPES: Mapping[str, list[str]] = VOCABULARY["types"]
PROPERTIES: Mapping[str, Mapping[str, list[str]]] = VOCABULARY["properties"]
BLOCK = re.compile(r'^<script type="application/ld\+json">(.*)</script>$', re.MULTILINE)
SITE = "https://site.example/"
DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
Node = dict[str, Any]


@cache
def data(name: str) -> Mapping[str, Node]:
    """Return the JSON-LD of each page of a world by the page's address."""
    found = {}
    for path, text in rendered(world(name)).items():
        [block] = BLOCK.findall(text)  # one each
        found[urljoin(SITE, path.removesuffix("index.md"))] = json.loads(block)
    return found


def nodes(value: Any) -> Iterator[Node]:
    """Yield each node of a block, those within others too."""
    if isinstance(value, dict):
        if "@graph" not in value:
            yield value
        for each in value.values():
            yield from nodes(each)
    elif isinstance(value, list):
        for each in value:
            yield from nodes(each)


def kinds(name: str) -> Iterator[str]:
    """Yield a type and all that it is a kind of."""
    yield name
    for above in TYPES[name]:
        yield from kinds(above)


@cache
def typed(name: str) -> Mapping[str, str]:
    """Return the type of each thing of a world that has one, by its whole address."""
    return {
        urljoin(page, each["@id"]): each["@type"]
        for page, block in data(name).items()
        for each in nodes(block)
        if "@id" in each and "@type" in each
    }


def fits(value: Any, allowed: list[str], page: str, name: str) -> bool:
    """Return whether a property may have this value."""
    if isinstance(value, dict):
        kind = value.get("@type") or typed(name)[urljoin(page, value["@id"])]
        return not set(kinds(kind)).isdisjoint(allowed)
    if isinstance(value, int):
        return "Integer" in allowed
    if "Text" in allowed:
        return bool(value)
    if "Thing" in allowed:  # by its address
        return urljoin(page, value) in data(name)
    return bool(DAY.fullmatch(value)) if "Date" in allowed else value.startswith(("http://", "https://"))


@pytest.mark.parametrize("name", NAMES)
def test_every_page_holds_against_the_vocabulary(name: str) -> None:
    """Types that there are, properties on things that may have them, values that these may have."""
    wrong = []
    for page, block in data(name).items():
        assert block["@context"] == "https://schema.org"
        for node in nodes(block):
            own = {each: value for each, value in node.items() if not each.startswith("@")}
            kind = node.get("@type") or typed(name)[urljoin(page, node["@id"])]
            for each, value in own.items():
                allowed = PROPERTIES[each]
                several = value if isinstance(value, list) else [value]
                if set(kinds(kind)).isdisjoint(allowed["of"]):
                    wrong.append(f"{page}: a {kind} has no {each}")
                wrong += [f"{page}: {each} is no {one}" for one in several if not fits(one, allowed["is"], page, name)]
    assert not wrong


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_a_thing_is_a_place_on_the_site(name: str) -> None:
    """Whoever follows an `@id` comes to what it is."""
    pages = {urljoin(SITE, path.removesuffix("index.md")): text for path, text in rendered(world(name)).items()}
    for page, block in data(name).items():
        for node in nodes(block):
            if "@id" in node:
                at, anchor = urldefrag(urljoin(page, node["@id"]))
                assert not anchor or f"{{#{anchor}}}" in pages[at] or f' id="{anchor}"' in pages[at], node["@id"]


@pytest.mark.parametrize("name", NAMES)
def test_no_date_is_surer_than_the_record_has_it(name: str) -> None:
    """A plain day, month or year is a date; all else stays EDTF; what has no date gets none."""
    seen = set()
    for article in world(name).articles.values():
        [node] = [each for each in nodes(data(name)[f"{SITE}articles/{article.stem}/"]) if "headline" in each]
        assert node.get("datePublished", "") == machine_date(article.head.published)
        for statement, part in zip(
            sorted(article.statements, key=lambda each: each.rank), node["hasPart"], strict=True
        ):
            sure = machine_date(statement.date)
            assert part["@id"] == f"#{statement.record.id}"
            assert part.get("dateCreated", "") == sure
            assert part.get("temporalCoverage") == (statement.date.text if statement.date and not sure else None)
            seen.add(bool(sure))
    assert seen


def test_the_worlds_try_both_kinds_of_dates() -> None:
    """Else the test above would say less than it seems to."""
    dates = {bool(machine_date(each.date)) for each in world("precisions").statements if each.date}
    assert dates == {True, False}


def test_of_a_source_that_is_only_linked_to_nothing_is_said_but_its_quotes() -> None:
    """No passage is in the data, whatever it is called there."""
    digest = world("publish-levels")
    tried = 0
    for article in digest.articles.values():
        if article.head.publish == "link":
            said = json.dumps(data("publish-levels")[f"{SITE}articles/{article.stem}/"], ensure_ascii=False)
            for each in article.statements:
                assert all(quote.text in said for quote in each.receipts.quotes)
                tried += len(each.receipts.passages)
                assert not [passage for passage in each.receipts.passages if passage.text in said]
    assert tried


def test_a_person_says_which_bodies_it_belongs_to() -> None:
    """As an actor's page does, by the place where each is to be found."""
    [node, trail] = data("two-outlets")[f"{SITE}actors/anna-nova/"]["@graph"]
    assert (node["@type"], node["name"]) == ("Person", "Anna Nova")
    assert node["sameAs"] == "https://www.wikidata.org/wiki/Q999999999"
    assert [(each["@type"], each["name"]) for each in node["memberOf"]] == [
        ("GovernmentOrganization", "Ruritania"),
        ("Organization", "Harbour Board"),
    ]
    assert [each["item"] for each in trail["itemListElement"]] == ["../../", "../../actors/", "./"]
