"""Topics: one question, and every position on it by the actors who took one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.model import Actor, Digest, Stance, Statement, Topic
from briefing.published import topic_ids
from briefing.views.cards import Cards, StatementCard
from briefing.views.page import Page, page
from briefing.views.shelves import Shelf, shelf
from briefing.views.tally import Tally, filed, tally
from briefing.views.when import unit_in_words
from briefing.views.words import Words


@dataclass(frozen=True)
class Positions:
    """An actor and its statements on a topic, newest first, undated last."""

    actor: Actor
    cards: list[StatementCard]

    @property
    def anchor(self) -> str:
        """Where the actor's part of the page begins."""
        return f"_of-{self.actor.id}"


def topics(digest: Digest) -> Iterator[Page]:
    """Yield the index of topics and a page for each that a statement speaks on."""
    shown = [digest.topics[id_] for id_ in sorted(topic_ids(digest))]
    by_topic = filed(digest.statements, lambda each: [topic.id for topic in each.topics])
    words = Words(digest.language)
    yield page(
        digest,
        "topics/index.md",
        title=words.text("Topics"),
        description=words.text("The questions that the statements answer."),
        tallies=sorted((tally(each, by_topic[each.id]) for each in shown), key=_by_name),
    )
    cards = Cards(digest)
    for topic in shown:
        every = cards.newest_first(by_topic[topic.id])
        whole = shelf("_all", "{name}", every)
        yield _topic(digest, topic, by_topic[topic.id], _positions(every), whole)
        for period, within in whole.periods.items():
            yield _period(digest, topic, period, within)


def _by_name(each: Tally[Topic]) -> tuple[str, str]:
    return (each.of.name.casefold(), each.of.id)


def _topic(
    digest: Digest, topic: Topic, statements: list[Statement], every: list[Positions], whole: Shelf[StatementCard]
) -> Page:
    words = Words(digest.language)
    positions = _positions(whole.cards)
    here = {each.actor.id for each in positions}
    description = topic.record.question or words.text("Every position on {topic}.", topic=topic.name)
    return page(
        digest,
        f"topics/{topic.id}/index.md",
        template="topic.md",
        title=topic.name,
        description=description,
        topic=topic,
        stances=_stances(statements),
        whole=whole,
        speakers=[(each, len(each.cards), each.actor.id in here) for each in every],
        positions=positions,
    )


def _period(digest: Digest, topic: Topic, period: str, cards: Sequence[StatementCard]) -> Page:
    words = Words(digest.language)
    title = words.text("{name}: {period}", name=topic.name, period=unit_in_words(period, words))
    return page(
        digest,
        f"topics/{topic.id}/{period}/index.md",
        template="topic_period.md",
        title=title,
        description=title,
        topic=topic,
        period=period,
        positions=_positions(cards),
    )


def _stances(statements: Sequence[Statement]) -> list[tuple[Stance, int]]:
    """Return the stances taken, by how many utterances, the most frequent first."""
    stances = {each.stance.id: each.stance for each in statements}
    one_each = {each.same: each.stance.id for each in statements}
    counted = Counter(one_each.values())
    return [(stances[id_], number) for id_, number in sorted(counted.items(), key=lambda each: (-each[1], each[0]))]


def _positions(cards: Iterable[StatementCard]) -> list[Positions]:
    """Return the actors, the one who spoke last first, those without a date behind them by name; cards newest first."""
    by_actor: dict[str, list[StatementCard]] = {}
    for each in cards:
        by_actor.setdefault(each.statement.speaker.id, []).append(each)
    found = [Positions(own[0].statement.speaker, own) for own in by_actor.values()]
    dated = [each for each in found if each.cards[0].statement.date]
    return dated + sorted((each for each in found if not each.cards[0].statement.date), key=_name)


def _name(each: Positions) -> tuple[str, str]:
    return (each.actor.name.casefold(), each.actor.id)
