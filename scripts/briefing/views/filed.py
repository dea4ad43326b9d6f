"""A digest's contents, filed once for all views under the ids of whatever has a page."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import attrgetter

from briefing.dates import Edtf
from briefing.model import Actor, Digest, Event, Source, Statement, Topic
from briefing.published import Pair, pairs
from briefing.views.calendar import Calendar
from briefing.views.cards import ArticleRow, article_rows
from briefing.views.differences import Conflict, conflicts
from briefing.views.groups import folded
from briefing.views.heard import last_said
from briefing.views.pairs import Exchange, by_actor, exchange_rows
from briefing.views.standing import Standing, standing
from briefing.views.stands import Course, Move, Stand, courses, moves, stands
from briefing.views.tally import Tally, tally

_speaker, _source = attrgetter("speaker.id"), attrgetter("article.source.id")


class Filed:
    """A digest, and its statements and events by whom and what they name; all lists run as D4 says, ascending."""

    def __init__(self, digest: Digest) -> None:
        self.digest, self.language = digest, digest.language
        self.said: Mapping[str, list[Statement]] = defaultdict(list)  # by speaker
        self.heard: Mapping[str, list[Statement]] = defaultdict(list)  # by whom others speak to and about
        self.relayed: Mapping[str, list[Statement]] = defaultdict(list)  # by who relays others
        self.on: Mapping[str, list[Statement]] = defaultdict(list)  # by topic
        self.carried: Mapping[str, list[Statement]] = defaultdict(list)  # by source
        self.events: Mapping[str, list[Event]] = defaultdict(list)  # by actor
        self._file_statements(digest.statements)
        for event in digest.events:
            for id_ in {each.id for each in event.actors}:
                self.events[id_].append(event)

    def _file_statements(self, statements: Sequence[Statement]) -> None:
        # Plain loops over one kind at a time: there may be fifty thousand statements.
        for id_, statement in zip(map(_speaker, statements), statements, strict=True):
            self.said[id_].append(statement)
        for id_, statement in zip(map(_source, statements), statements, strict=True):
            self.carried[id_].append(statement)
        for statement in statements:
            for id_ in {topic.id for topic in statement.topics}:
                self.on[id_].append(statement)
            if statement.to or statement.about:
                for id_ in {each.id for each in (*statement.to, *statement.about)} - {statement.speaker.id}:
                    self.heard[id_].append(statement)
            if statement.via:
                for id_ in {each.id for each in statement.via} - {statement.speaker.id}:
                    self.relayed[id_].append(statement)

    @cached_property
    def calendar(self) -> Calendar:
        """The days, months and years that have a page."""
        return Calendar(self.digest)

    @cached_property
    def pairs(self) -> Mapping[Pair, Sequence[Statement]]:
        """The statements of each pair of actors that has a page, each utterance once."""
        return {pair: folded(statements) for pair, statements in pairs(self.digest).items()}

    @cached_property
    def exchanges(self) -> Mapping[Pair, Exchange]:
        """Each pair of actors that has a page, as lists show it."""
        return exchange_rows(self.digest.actors, self.pairs)

    @cached_property
    def exchanges_of(self) -> Mapping[str, Sequence[Exchange]]:
        """The exchanges of each actor that has one, those that somebody spoke in last first."""
        return by_actor(self.exchanges)

    @cached_property
    def conflicts(self) -> list[Conflict]:
        """Where records contradict each other, in the order of D4."""
        return conflicts(self.digest)

    @cached_property
    def further(self) -> tuple[str, ...]:
        """The folders of those indexes that not every digest has."""
        there = {
            "positions": any(each.newest.date for each in self.stands.values()),
            "exchanges": self.pairs,
            "conflicts": self.conflicts,
        }
        return tuple(folder for folder, any_ in there.items() if any_)

    @cached_property
    def courses(self) -> Mapping[tuple[str, str], Course]:
        """What each actor said on each topic, by their ids."""
        return courses(self.digest.statements)

    @cached_property
    def stands(self) -> Mapping[tuple[str, str], Stand]:
        """Where each actor stands on each topic, by their ids."""
        return stands(self.courses)

    @cached_property
    def standing(self) -> Standing:
        """The tables of positions, and where each actor's row is."""
        return standing(self.digest.actors, self.courses, self.stands, self.calendar.months)

    @cached_property
    def moves(self) -> Mapping[str, list[Move]]:
        """Who moved, by topic, the newest move first."""
        return moves(self.courses)

    @cached_property
    def articles(self) -> list[ArticleRow]:
        """All articles, the newest first."""
        return article_rows(self.digest.articles.values())

    @cached_property
    def articles_of(self) -> Mapping[str, list[ArticleRow]]:
        """The articles of each source that has one, the newest first."""
        by_source: dict[str, list[ArticleRow]] = defaultdict(list)
        for row in self.articles:
            by_source[row.head.source.id].append(row)
        return by_source

    @cached_property
    def actors(self) -> Mapping[str, Tally[Actor]]:
        """The figures of every actor."""
        return {id_: tally(actor, self.said.get(id_, ())) for id_, actor in self.digest.actors.items()}

    @cached_property
    def last(self) -> Mapping[str, Edtf]:
        """The date that each actor's last statement may have, of those who speak."""
        return {id_: last_said(statements) for id_, statements in self.said.items()}

    @cached_property
    def topics(self) -> Mapping[str, Tally[Topic]]:
        """The figures of each topic that a statement speaks on."""
        return {id_: tally(self.digest.topics[id_], statements) for id_, statements in self.on.items()}

    @cached_property
    def sources(self) -> Mapping[str, Tally[Source]]:
        """The figures of each source that has an article."""
        return {id_: tally(self.digest.sources[id_], self.carried.get(id_, ())) for id_ in self.articles_of}
