"""Actors: who they are, what they said, what others say to and about them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from briefing.dates import Edtf, parse_edtf
from briefing.model import Actor, Digest, Event, Head, Named, Source, Statement, Topic
from briefing.published import actor_ids
from briefing.views.cards import Cards, article_rows
from briefing.views.groups import count
from briefing.views.page import Page, page
from briefing.views.shelves import Shelf, period_pages, shelf
from briefing.views.tally import Tally, filed, most_first, newest, tally
from briefing.views.words import Words

PLACES = 6  # articles named for each spelling: enough to check one, and no page links to thousands
KINDS = ("person", "government", "organisation", "media", "group")


@dataclass(frozen=True)
class Spelling:
    """A way to write an actor's name, its language if that is certain (else `und`), and the newest articles
    that print it, and how many more there are.
    """

    text: str
    language: str
    articles: tuple[Head, ...] = ()
    more: int = 0


@dataclass(frozen=True)
class _Files:
    """Statements and events under the ids of the actors that they name."""

    said: Mapping[str, list[Statement]] = field(default_factory=dict)
    heard: Mapping[str, list[Statement]] = field(default_factory=dict)
    relayed: Mapping[str, list[Statement]] = field(default_factory=dict)
    events: Mapping[str, list[Event]] = field(default_factory=dict)


def actors(digest: Digest) -> Iterator[Page]:
    """Yield the index of actors and a page for each that something published names."""
    published = actor_ids(digest)
    files = _files(digest)
    shown = [digest.actors[id_] for id_ in sorted(published)]
    yield _index(digest, shown, files)
    cards = Cards(digest)
    for actor in shown:
        shelves = _shelves(actor, files, cards)
        yield _actor(digest, actor, files, shelves, published)
        yield from period_pages(digest, "actors", actor, shelves)


def _files(digest: Digest) -> _Files:
    return _Files(
        said=filed(digest.statements, lambda each: [each.speaker.id]),
        heard=filed(digest.statements, lambda each: _ids((*each.to, *each.about), but=each.speaker)),
        relayed=filed(digest.statements, lambda each: _ids(each.via, but=each.speaker)),
        events=filed(digest.events, lambda each: _ids(each.actors)),
    )


def _ids(actors: Sequence[Named[Any]], but: Named[Any] | None = None) -> list[str]:
    return [each.id for each in actors if but is None or each.id != but.id]


def _index(digest: Digest, shown: list[Actor], files: _Files) -> Page:
    tallies = sorted((tally(each, files.said.get(each.id, [])) for each in shown), key=_by_name)
    kinds = [(kind, [each for each in tallies if each.of.record.kind == kind]) for kind in KINDS]
    words = Words(digest.language)
    return page(
        digest,
        "actors/index.md",
        title=words.text("Actors"),
        description=words.text("Who speaks and who is spoken of: people, governments, organisations, news media."),
        kinds=[(kind, members) for kind, members in kinds if members],
        total=len(shown),
    )


def _by_name(each: Tally[Actor]) -> tuple[str, str]:
    return (each.of.name.casefold(), each.of.id)


def _shelves(actor: Actor, files: _Files, cards: Cards) -> list[Shelf[Any]]:
    own = cards.newest_first(files.said.get(actor.id, []))
    heard = cards.newest_first(files.heard.get(actor.id, []))
    relayed = cards.newest_first(files.relayed.get(actor.id, []))
    events = cards.newest_events(files.events.get(actor.id, []))
    shelves = (
        shelf("_statements", "Statements", [each for each in own if each.statement.date]),
        shelf("_undated", "Undated statements and positions", [each for each in own if not each.statement.date]),
        shelf("_heard", "What others say to and about {name}", heard),
        shelf("_relayed", "What {name} relays of others", relayed),
        shelf("_events", "Events", events),
    )
    return [each for each in shelves if each.cards]


def _actor(digest: Digest, actor: Actor, files: _Files, shelves: list[Shelf[Any]], published: frozenset[str]) -> Page:
    said = files.said.get(actor.id, [])
    words = Words(digest.language)
    statements = words.count(count(said), "statement")
    return page(
        digest,
        f"actors/{actor.id}/index.md",
        title=actor.name,
        description=words.text("{name}: {count}, with dates, words and sources.", name=actor.name, count=statements),
        template="actor.md",
        actor=actor,
        name=actor.name,
        kind="actors",
        of=actor.id,
        memberships=[(digest.actors[id_], id_ in published) for id_ in actor.record.member_of],
        last_heard=_last_heard(digest, said),
        met=_met(digest, actor),
        unmet=_unmet(digest, actor),
        shelves=shelves,
        topics=_topics(said),
        sources=_sources(said),
        outlets=[digest.sources[id_] for id_ in sorted(_outlets(digest, actor))],
    )


@dataclass(frozen=True)
class LastHeard:
    """The date of an actor's newest statement, and the days of silence from there to the day that it is counted to."""

    said: Edtf
    days: int
    until: Edtf


def _last_heard(digest: Digest, said: list[Statement]) -> LastHeard | None:
    last = newest(said)
    day = (last.latest or last.earliest) if last else None
    if last is None or day is None or digest.as_of is None:
        return None
    return LastHeard(last, max((digest.as_of - day).days, 0), parse_edtf(digest.as_of.isoformat()))


def _met(digest: Digest, actor: Actor) -> list[Spelling]:
    """Return the spellings that articles print, in the register's order."""
    spellings = digest.spellings.get(actor.id, {})
    return [_spelling(digest, actor, text, stems) for text, stems in spellings.items()]


def _unmet(digest: Digest, actor: Actor) -> list[Spelling]:
    met = digest.spellings.get(actor.id, {})
    return [_spelling(digest, actor, text, ()) for text in actor.record.aliases if text not in met]


def _spelling(digest: Digest, actor: Actor, text: str, stems: tuple[str, ...]) -> Spelling:
    rows = article_rows(digest.articles[stem] for stem in stems)
    heads = tuple(each.head for each in rows[:PLACES])
    named = [language for language, name in actor.record.names.items() if name == text]
    printed = {each.head.language for each in rows}
    if text == actor.name:
        named = [digest.language]
    languages = named or sorted(printed)
    return Spelling(text, languages[0] if len(languages) == 1 else "und", heads, len(rows[PLACES:]))


def _topics(said: list[Statement]) -> list[Tally[Topic]]:
    by_topic = filed(said, lambda each: _ids(each.topics))
    topics = {topic.id: topic for each in said for topic in each.topics}
    return most_first(tally(topics[id_], entries) for id_, entries in by_topic.items())


def _sources(said: list[Statement]) -> list[Tally[Source]]:
    by_source = filed(said, lambda each: [each.article.source.id])
    sources = {each.article.source.id: each.article.source for each in said}
    return most_first(tally(sources[id_], entries) for id_, entries in by_source.items())


def _outlets(digest: Digest, actor: Actor) -> set[str]:
    heads = (article.head for article in digest.articles.values())
    return {head.source.id for head in heads if head.source.record.actor == actor.id}
