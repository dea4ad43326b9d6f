"""What a page says to programs: JSON-LD in the words of schema.org, https://schema.org/version/29.3.

Things are named by the place on the site that shows them (`../../actors/ada-fictus/#_top`), relative to the page, so
that they are the same wherever the site stands. No date is said more surely than EDTF has it: what is no plain day,
month or year is given as its EDTF text, as the period that a quotation belongs to, or not at all.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from briefing.dates import Edtf
from briefing.model import Actor, Source, Statement
from briefing.views.page import Page
from briefing.views.when import machine_date
from briefing.views.words import Words

Node = dict[str, Any]

TOP = "#_top"  # every page's heading
ACTOR_TYPES = {
    "person": "Person",
    "government": "GovernmentOrganization",
    "organisation": "Organization",
    "media": "NewsMediaOrganization",
    "group": "Organization",
}
# How the folders are called that a page may lie in: as navigation has it.
SECTIONS = {
    "positions": "Positions",
    "actors": "Actors",
    "exchanges": "Exchanges",
    "conflicts": "Conflicts",
    "dates": "Dates",
    "articles": "Articles",
    "topics": "Topics",
    "sources": "Sources",
}


def linked(page: Page) -> Node:
    """Return what a page shows, and where on the site it stands, as JSON-LD."""
    return {"@context": "https://schema.org", "@graph": [_KINDS.get(page.template, _collection)(page), _trail(page)]}


def _article(page: Page) -> Node:
    head, record = page.context["head"], page.context["record"]
    node: Node = {
        "@type": "NewsArticle",
        "@id": TOP,
        "headline": record.title,
        "inLanguage": record.language,
        "publisher": _outlet(head.source, page.root),
    }
    if day := machine_date(record.published):
        node["datePublished"] = day
    if record.url:
        node["url"] = record.url
    if record.summary:
        node["abstract"] = record.summary
    if record.translated_from:
        node["translationOfWork"] = {"@type": "NewsArticle", "inLanguage": record.translated_from}
    node["hasPart"] = [_statement(card.statement, page) for card in page.context["statements"]]
    return node


def _statement(shown: Statement, page: Page) -> Node:
    """Return a statement; its source's own words are the quoted ones alone, whatever else may be printed."""
    record, quotes = shown.record, shown.receipts.quotes
    speaker = _named("actors", shown.speaker.id, shown.speaker.name, page.root)
    node: Node = {
        "@type": "Quotation" if quotes else "CreativeWork",
        "@id": f"#{record.id}",
        "creator": speaker,
        "abstract": record.gist,
        "about": [_named("topics", each.id, each.name, page.root) for each in shown.topics],
        **_said(shown.date),
    }
    if quotes:
        node["spokenByCharacter"] = {"@id": speaker["@id"]}
        node["text"] = " […] ".join(each.text for each in quotes)
        node["inLanguage"] = shown.article.language
        if record.translation:
            own = {"@type": "Quotation", "inLanguage": page.language, "text": record.translation}
            node["workTranslation"] = own
    return node


def _said(when: Edtf | None) -> Node:
    if day := machine_date(when):
        return {"dateCreated": day}
    return {"temporalCoverage": when.text} if when else {}


def _actor(page: Page) -> Node:
    actor: Actor = page.context["actor"]
    node: Node = {"@type": ACTOR_TYPES[actor.record.kind], "@id": TOP, "name": actor.name}
    if others := [each for each in actor.spellings if each != actor.name]:
        node["alternateName"] = others
    if actor.record.wikidata:
        node["sameAs"] = f"https://www.wikidata.org/wiki/{actor.record.wikidata}"
    bodies = page.context["memberships"]
    if bodies:
        node["memberOf"] = [_body(each, page.root, has_page=has_page) for each, has_page in bodies]
    return node


def _body(actor: Actor, root: str, *, has_page: bool) -> Node:
    node: Node = {"@type": ACTOR_TYPES[actor.record.kind], "name": actor.name}
    return node | {"@id": _place("actors", actor.id, root)} if has_page else node


def _source(page: Page) -> Node:
    return _outlet(page.context["source"], page.root) | {"@id": TOP}


def _outlet(source: Source, root: str) -> Node:
    node: Node = {"@type": "Organization", "@id": _place("sources", source.id, root), "name": source.name}
    return node | {"url": source.record.url} if source.record.url else node


def _date(page: Page) -> Node:
    return _collection(page) | {"temporalCoverage": page.context["unit"].name}


def _home(page: Page) -> Node:
    return _collection(page) | {"@type": "WebSite", "@id": "./"}  # its heading may be the editor's, of any id


def _collection(page: Page) -> Node:
    node: Node = {"@type": "CollectionPage", "@id": TOP, "name": page.title, "description": page.description}
    return node | {"inLanguage": Words(page.language).language}  # what is written there, not what was asked for


def _trail(page: Page) -> Node:
    """Return the way from home to the page."""
    steps = enumerate(_steps(page, Words(page.language)), 1)
    items = [{"@type": "ListItem", "position": place, "name": name, "item": at} for place, (name, at) in steps]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _steps(page: Page, words: Words) -> Iterator[tuple[str, str]]:
    section, _, below = page.path.removesuffix("index.md").partition("/")
    yield words.text("Home"), page.root or "./"
    if section in SECTIONS and below:
        yield words.text(SECTIONS[section]), f"{page.root}{section}/"
    if page.root:
        yield page.title, "./"


def _named(kind: str, id_: str, name: str, root: str) -> Node:
    return {"@id": _place(kind, id_, root), "name": name}


def _place(kind: str, id_: str, root: str) -> str:
    return f"{root}{kind}/{id_}/{TOP}"


_KINDS: Mapping[str, Callable[[Page], Node]] = {
    "article.md": _article,
    "actor.md": _actor,
    "source.md": _source,
    "date.md": _date,
    "home.md": _home,
}
