"""The world before anybody has edited it: invented, and plainly so."""

from pathlib import Path

from tests.incremental.sayings import add_event, add_statement
from tests.incremental.world import FURNITURE, Article, Record, World

ACTORS: dict[str, Record] = {
    "ada": {
        "name": "Ada Fictus",
        "kind": "person",
        "names": {"ru": "Ада Фиктус"},
        "aliases": ["Fictus"],
        "country": "CZ",
        "roles": [{"title": "Envoy of Ruritania", "from": "2030-01", "to": "2031-03-05"}],
        "member_of": ["board", "ruritania"],
    },
    "bob": {"name": "Bob Nemo", "kind": "person", "weak_aliases": ["the harbour master"]},
    "board": {"name": "Harbour Board", "kind": "organisation", "member_of": ["ruritania"]},
    "ruritania": {"name": "Ruritania", "kind": "government", "names": {"ru": "Руритания"}},
    "gazette": {"name": "The Gazette", "kind": "media"},
    "nobody": {"name": "Nobody Names Me", "kind": "group"},
}
SOURCES: dict[str, Record] = {
    "daily": {"name": "The Daily Example", "publish": "full"},
    "vestnik": {"name": "Vestnik", "languages": ["ru"], "country": "UA"},
    "gazette": {"name": "The Gazette", "actor": "gazette", "affiliation": "independent"},
    "closed": {"name": "The Closed Book", "publish": "link", "url": "https://example.org/closed"},
}
TOPICS: dict[str, Record] = {
    "harbour": {"name": "Harbour", "question": "Does it stay open?", "names": {"ru": "Гавань"}},
    "talks": {"name": "Talks"},
    "fees": {"name": "Fees"},
}
STANCES: dict[str, Record] = {
    "supports": {"name": "supports", "polarity": "for"},
    "rejects": {"name": "rejects", "polarity": "against", "asks": "question"},
    "states": {"name": "states", "polarity": "neutral"},
}
SETTINGS = {"site_name": "Harbour watch", "docs_dir": "content", "theme": {"name": "material"}}
# Stem, source, language, when it was published.
ARTICLES = (
    ("harbour", "daily", "en", "2031-03-05"),
    ("gavan", "vestnik", "ru", "2031-03-07~"),
    ("fees", "gazette", "en", "2030-11"),
    ("old-quarrel", "daily", "en", "2029-06-01"),
    ("closed-talks", "closed", "en", "2031-02-28"),
    ("winter", "gazette", "en", "2030-12-24"),
    ("draft", "daily", "en", "2031-04-01"),
)


def made(root: Path) -> World:
    """Return the world as it is at first, to be saved in `root`."""
    world = World(root, {"actors": {}, "sources": {}, "topics": {}, "stances": {}})
    given: tuple[dict[str, Record], ...] = (ACTORS, SOURCES, TOPICS, STANCES)
    for name, records in zip(world.registers, given, strict=True):
        world.registers[name] = {key: dict(record) for key, record in records.items()}
    world.settings = dict(SETTINGS)
    for stem, source, language, published in ARTICLES:
        add_article(world, stem, source, language, published)
    _join(world)
    return world


def add_article(world: World, stem: str, source: str, language: str, published: str) -> None:
    """Add an article with four statements and an event."""
    head = {"title": f"Report {world.next()}", "source": source, "language": language, "published": published}
    article = Article(head, [f"Report about {stem}", "It rained all night.", FURNITURE, "Nobody was at sea."])
    world.articles[stem] = article
    day = published[:7]
    add_statement(world, article, "direct", "ada", day)
    add_statement(world, article, "partial", "bob", f"{day[:4]}")
    add_statement(world, article, "paraphrase", "board", None)
    add_statement(world, article, "report", "gazette", day)
    add_event(world, article, day)


def _join(world: World) -> None:
    """Let articles refer to one another, and one be a draft."""
    articles = world.articles
    articles["draft"].head["status"] = "draft"
    articles["gavan"].statements[0] |= {"same_as": "harbour#s1", "translation": "The pier stays open."}
    articles["winter"].statements[0] |= {"same_as": "gavan#s1", "to": ["bob"], "about": ["ruritania"]}
    articles["fees"].statements[1] |= {"event": "winter#e1", "via": ["gazette"], "place": "Geneva"}
    articles["harbour"].statements[1] |= {"event": "e1", "topics": ["harbour", "talks"]}
    articles["closed-talks"].events[0] |= {"same_as": "harbour#e1", "actors": ["board"]}
    articles["harbour"].statements[0] |= {"to": ["bob"], "contradicts": ["fees#s1"]}
    articles["gavan"].statements[1] |= {
        "to": ["ada"],
        "settled": "The harbour master wasn't asked.",
        "event": "winter#e1",
    }
    articles["old-quarrel"].statements[2] |= {"same_as": "draft#s3", "note": "An old quarrel."}
