"""Which actors, topics and sources something published names: those have a page (format.md, part 3).

Pages ask this of the digest they are made from, drafts of a live preview included; data ask it of the digest without
drafts. One rule, so that no page or file links to a page that isn't there.
"""

from briefing.model import Digest


def actor_ids(digest: Digest) -> frozenset[str]:
    """Return the ids of the actors that have a page.

    They are those that a statement names (as speaker, or in `to`, `about`, `via`), those that an event names, and
    those that an article's source is.
    """
    named = {each.speaker.id for each in digest.statements}
    named |= {actor.id for each in digest.statements for actor in (*each.to, *each.about, *each.via)}
    named |= {actor.id for event in digest.events for actor in event.actors}
    outlets = {article.head.source.record.actor for article in digest.articles.values()}
    return frozenset(named | {actor for actor in outlets if actor})


def topic_ids(digest: Digest) -> frozenset[str]:
    """Return the ids of the topics that have a page: those that a statement speaks on."""
    return frozenset(topic.id for statement in digest.statements for topic in statement.topics)


def source_ids(digest: Digest) -> frozenset[str]:
    """Return the ids of the sources that have a page: those with an article."""
    return frozenset(article.head.source.id for article in digest.articles.values())
