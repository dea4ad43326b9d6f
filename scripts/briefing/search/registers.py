"""Actors, topics and sources as documents. What their pages repeat of statements isn't theirs."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

from briefing.exports.rows import page
from briefing.model import Actor, Digest, Source, Topic
from briefing.published import actor_ids, source_ids, topic_ids
from briefing.search.document import ASIDE, NAME, SAID, Document, Findable, Kind, Part, line
from briefing.store import fingerprint
from briefing.views.words import Words

_ACTORS, _TOPICS, _SOURCES, LAST = range(4)  # the order of the base shard


def actors(digest: Digest, words: Words) -> Iterator[Findable]:
    """Yield a document for each actor that has a page; who says most comes first."""
    said = Counter(each.speaker.id for each in digest.statements)
    for id_ in actor_ids(digest):
        actor = digest.actors[id_]
        of = ", ".join(digest.actors[member].name for member in actor.record.member_of)
        # By magnitude: one statement more leaves the order, and with it the shard, as it is.
        rank = (_ACTORS, -said[id_].bit_length())
        make = partial(_actor, actor, of, rank, words, digest.language)
        yield _findable("actor", actor, rank, make, of, repr(rank), digest.language)


def topics(digest: Digest) -> Iterator[Findable]:
    """Yield a document for each topic that has a page."""
    for id_ in topic_ids(digest):
        topic = digest.topics[id_]
        yield _findable("topic", topic, (_TOPICS,), partial(_topic, topic, digest.language), digest.language)


def sources(digest: Digest, words: Words) -> Iterator[Findable]:
    """Yield a document for each outlet that has a page."""
    for id_ in source_ids(digest):
        source = digest.sources[id_]
        make = partial(_source, source, words, digest.language)
        yield _findable("source", source, (_SOURCES,), make, digest.language)


def _findable(
    kind: Kind, of: Actor | Topic | Source, rank: tuple[int, ...], make: Callable[[], Document], *beside: str
) -> Findable:
    """Return the document of a record, which is made of that and of what is given beside it."""
    return Findable(page(f"{kind}s", of.id), kind, None, rank, fingerprint(of.fingerprint, *beside), make)


def _actor(actor: Actor, of: str, rank: tuple[int, ...], words: Words, language: str) -> Document:
    record = actor.record
    spellings = dict.fromkeys((*record.names.values(), *record.aliases))
    roles = ", ".join(role.title for role in record.roles)
    country = words.country(record.country) if record.country else ""
    return Document(
        url=page("actors", actor.id),
        kind="actor",
        title=actor.name,
        language=language,
        note=line(words.name("kind", record.kind), roles),
        parts=tuple(
            part
            for part in (
                Part(actor.name, language, NAME, printed=False),
                Part(", ".join(spellings), "und", NAME),
                Part(roles, language, SAID, printed=False),
                Part(", ".join(record.weak_aliases), "und"),
                Part(of, language),
                Part(country, language, ASIDE, printed=False),
                Part(record.note or "", language),
            )
            if part.text
        ),
        actors={actor.id: NAME},
        facets={"kind": ("actor",), "actor": (actor.id,)},
        rank=rank,
    )


def _topic(topic: Topic, language: str) -> Document:
    record = topic.record
    return Document(
        url=page("topics", topic.id),
        kind="topic",
        title=record.name,
        language=language,
        note=record.question or "",
        parts=(
            Part(record.name, language, NAME, printed=False),
            Part(record.question or "", language, SAID, printed=False),
            *(Part(name, tongue, NAME) for tongue, name in record.names.items()),
        ),
        facets={"kind": ("topic",), "topic": (topic.id,)},
        rank=(_TOPICS,),
    )


def _source(source: Source, words: Words, language: str) -> Document:
    record = source.record
    country = words.country(record.country) if record.country else ""
    about = line(record.kind, country, record.affiliation)
    return Document(
        url=page("sources", source.id),
        kind="source",
        title=record.name,
        language=language,
        note=about,
        parts=(
            Part(record.name, language, NAME, printed=False),
            Part(about, language, printed=False),
        ),
        facets={"kind": ("source",), "source": (source.id,)},
        rank=(_SOURCES,),
    )
