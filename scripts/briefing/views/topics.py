"""Topics: one question, and every position on it by the actors who took one."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.model import Actor, Stance, Statement, Topic
from briefing.published import topic_ids
from briefing.views import shelves
from briefing.views.cards import StatementCard, statement_card
from briefing.views.filed import Filed
from briefing.views.groups import folded, newest_first
from briefing.views.page import Page, Plan, page, plan
from briefing.views.shelves import Shelf, described, period_title, shelf
from briefing.views.stands import Move, Stand, where
from briefing.views.tally import Tally
from briefing.views.timeline import by_speaker, timeline
from briefing.views.words import Words


@dataclass(frozen=True)
class Positions:
    """An actor and its statements on a topic, newest first, undated last."""

    actor: Actor
    statements: list[Statement]

    @property
    def newest(self) -> Statement:
        """The statement that tells where the actor stands."""
        return self._stand.newest

    @property
    def stances(self) -> list[Stance]:
        """That one's stance, and the others that may be as new."""
        return [each.stance for each in (self._stand.newest, *self._stand.also)]

    @cached_property
    def _stand(self) -> Stand:
        return where(self.statements)

    @property
    def cards(self) -> list[StatementCard]:
        """The statements' cards."""
        return [statement_card(each) for each in self.statements]

    @property
    def anchor(self) -> str:
        """Where the actor's part of the page begins."""
        return f"_of-{self.actor.id}"


def topics(filed: Filed) -> Iterator[Plan]:
    """Yield the index of topics and a page for each that a statement speaks on."""
    shown = [filed.topics[id_] for id_ in sorted(topic_ids(filed.digest))]
    yield plan(_index, "topics/index.md", filed.language, shown)
    for topic, statements in ((each.of, filed.on[each.of.id]) for each in shown):
        moves, periods = filed.moves.get(topic.id, []), _shelf(newest_first(folded(statements))).periods
        moved = {each.now.id: each for each in moves}
        path, few = f"topics/{topic.id}/index.md", moves[: shelves.FEW] if periods else moves
        yield plan(_topic, path, filed.language, topic, statements, few)
        for period, within in periods.items():
            path, made = f"topics/{topic.id}/{period}/index.md", [moved[each.id] for each in within if each.id in moved]
            yield plan(_period, path, filed.language, topic.id, topic.name, period, within, made)


def _shelf(newest: Sequence[Statement]) -> Shelf[Statement]:
    return shelf("_all", "{name}", newest)


def _index(path: str, language: str, tallies: Sequence[Tally[Topic]]) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Topics"),
        description=words.text("The questions that the statements answer."),
        tallies=sorted(tallies, key=_by_name),
    )


def _by_name(each: Tally[Topic]) -> tuple[str, str]:
    return (each.of.name.casefold(), each.of.id)


def _topic(path: str, language: str, topic: Topic, statements: Sequence[Statement], moves: Sequence[Move]) -> Page:
    words = Words(language)
    newest = newest_first(folded(statements))
    whole = _shelf(newest)
    positions = _positions(whole.entries)
    here = {each.actor.id for each in positions}
    every = _positions(newest)
    last = every[: shelves.MANY] if whole.periods else every  # the pages of the periods have the others
    return page(
        path,
        language,
        template="topic.md",
        title=topic.name,
        description=topic.record.question or words.text("Every position on {topic}.", topic=topic.name),
        topic=topic,
        stances=_stances(statements),
        whole=whole,
        speakers=[(each, len(each.statements), each.actor.id in here) for each in last],
        everyone=len(every),
        positions=positions,
        moved=_moved(moves),
        kind="topics",
        of=topic.id,
        timeline=timeline(newest, by_speaker, words, whole.periods),
    )


def _period(
    path: str,
    language: str,
    topic: str,
    name: str,
    period: str,
    statements: Sequence[Statement],
    moves: Sequence[Move],
) -> Page:
    title = period_title(name, period, language)
    return page(
        path,
        language,
        template="topic_period.md",
        title=title,
        description=described(title, {"statement": len(statements)}, language),
        topic=topic,
        name=name,
        period=period,
        positions=_positions(statements),
        moved=_moved(moves),
        timeline=timeline(statements, by_speaker, Words(language)),
    )


def _moved(moves: Sequence[Move]) -> list[tuple[Statement, list[Statement]]]:
    """Return what somebody moved from, and the statements that it moved to: on one day these may be several."""
    found: dict[str, tuple[Statement, list[Statement]]] = {}
    for move in moves:
        found.setdefault(move.before.id, (move.before, []))[1].insert(0, move.now)
    return list(found.values())


def _stances(statements: Sequence[Statement]) -> list[tuple[Stance, int]]:
    """Return the stances taken, by how many utterances, the most frequent first."""
    stances = {each.stance.id: each.stance for each in statements}
    one_each = {each.same: each.stance.id for each in statements}
    counted = Counter(one_each.values())
    return [(stances[id_], number) for id_, number in sorted(counted.items(), key=lambda each: (-each[1], each[0]))]


def _positions(statements: Sequence[Statement]) -> list[Positions]:
    """Return the actors, the one who spoke last first, those without a date behind them by name; as listed for each."""
    by_actor: dict[str, list[Statement]] = {}
    for each in statements:
        by_actor.setdefault(each.speaker.id, []).append(each)
    found = [Positions(own[0].speaker, own) for own in by_actor.values()]
    dated = [each for each in found if each.newest.date]
    return dated + sorted((each for each in found if not each.newest.date), key=_name)


def _name(each: Positions) -> tuple[str, str]:
    return (each.actor.name.casefold(), each.actor.id)
