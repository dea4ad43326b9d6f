"""Which actors, topics and sources something published names: those have a page (format.md, part 3). Which pairs have.

Pages ask this of the digest they are made from, drafts of a live preview included; data ask it of the digest without
drafts. One rule, so that no page or file links to a page that isn't there.
"""

from collections.abc import Mapping

from briefing.model import Digest, Statement

Pair = tuple[str, str]


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


def pairs(digest: Digest) -> Mapping[Pair, list[Statement]]:
    """Return the statements of each pair of actors that has a page, by the two ids, sorted; in the order of D4.

    A pair has one if each speaks to or of the other, or if one asks the other something: an exchange needs two, and the
    want of an answer is worth telling.
    """
    found: dict[Pair, list[Statement]] = {}
    heard: dict[Pair, set[str]] = {}  # who of the two speaks; both, where one is asked something
    for each in digest.statements:
        speaker = each.speaker.id
        for other, asked in _addressed(each).items():
            pair = (speaker, other) if speaker < other else (other, speaker)
            found.setdefault(pair, []).append(each)
            heard.setdefault(pair, set()).update(pair if asked else (speaker,))
    return {pair: found[pair] for pair in sorted(found) if len(heard[pair]) > 1}


def _addressed(statement: Statement) -> dict[str, bool]:
    """Return the ids of the others that a statement is to or about, and whether it asks something of them."""
    if not statement.to and not statement.about:
        return {}
    others = dict.fromkeys([each.id for each in statement.about], False)
    others |= {each.id: each in statement.asked for each in statement.to}
    others.pop(statement.speaker.id, None)
    return others
