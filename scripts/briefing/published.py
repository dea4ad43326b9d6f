"""What is published, and which actors, topics and sources it names: those have a page (format.md, part 3).

Pages ask this of the digest they are made from, drafts of a live preview included; data ask it of `without_drafts`.
One rule, so that no page or file links to a page that isn't there.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from briefing.model import Actor, Article, Digest, Event, Statement

Entry = TypeVar("Entry", Statement, Event)


def actor_ids(digest: Digest) -> frozenset[str]:
    """Return the ids of the actors that have a page.

    They are those that a statement names (as speaker, or in `to`, `about`, `via`), those that an event names, and
    those that an article's source is.
    """
    named = {actor.id for statement in digest.statements for actor in _actors(statement)}
    named |= {actor.id for event in digest.events for actor in event.actors}
    outlets = {article.head.source.record.actor for article in digest.articles.values()}
    return frozenset(named | {actor for actor in outlets if actor})


def topic_ids(digest: Digest) -> frozenset[str]:
    """Return the ids of the topics that have a page: those that a statement speaks on."""
    return frozenset(topic.id for statement in digest.statements for topic in statement.topics)


def source_ids(digest: Digest) -> frozenset[str]:
    """Return the ids of the sources that have a page: those with an article."""
    return frozenset(article.head.source.id for article in digest.articles.values())


def without_drafts(digest: Digest) -> Digest:
    """Return the digest as a build publishes it: no draft in it, and nothing that refers to one."""
    drafts = frozenset(stem for stem, article in digest.articles.items() if article.head.draft)
    if not drafts:
        return digest
    return replace(
        digest,
        articles={stem: _cut_article(each, drafts) for stem, each in digest.articles.items() if stem not in drafts},
        statements=_cut_statements(digest.statements, drafts),
        events=_cut(digest.events, drafts),
        spellings={actor: _cut_spellings(met, drafts) for actor, met in digest.spellings.items()},
    )


def _actors(statement: Statement) -> Iterator[Actor]:
    yield statement.speaker
    yield from (*statement.to, *statement.about, *statement.via)


def _cut_article(article: Article, drafts: frozenset[str]) -> Article:
    statements, events = _cut_statements(article.statements, drafts), _cut(article.events, drafts)
    return replace(article, statements=statements, events=events)


def _cut_statements(statements: Iterable[Statement], drafts: frozenset[str]) -> tuple[Statement, ...]:
    kept = _cut(statements, drafts)
    return tuple(replace(each, event=None) if each.event and _stem(each.event) in drafts else each for each in kept)


def _cut(entries: Iterable[Entry], drafts: frozenset[str]) -> tuple[Entry, ...]:
    kept = (each for each in entries if each.article.stem not in drafts)
    return tuple(replace(each, same=tuple(id_ for id_ in each.same if _stem(id_) not in drafts)) for each in kept)


def _cut_spellings(met: Mapping[str, tuple[str, ...]], drafts: frozenset[str]) -> dict[str, tuple[str, ...]]:
    kept = {spelling: tuple(stem for stem in stems if stem not in drafts) for spelling, stems in met.items()}
    return {spelling: stems for spelling, stems in kept.items() if stems}


def _stem(full_id: str) -> str:
    return full_id.partition("#")[0]
