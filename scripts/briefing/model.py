"""The Digest: records joined and indexed by actor, day, topic and source; sorted. All that views see.

What pages need of all articles is here at once; `record`, `receipts`, `text` and `furniture` are read when asked for.
Each object has a fingerprint that stands for all that can be reached from it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Generic, Literal, Protocol, TypeVar

from briefing import records
from briefing.dates import Edtf
from briefing.ground import Receipt as Receipt  # noqa: PLC0414 - views and exports take it from the model
from briefing.ground import Receipts
from briefing.read.article import ArticleText
from briefing.store import fingerprint

Register = TypeVar("Register", records.Actor, records.Source, records.Topic, records.Stance)


@dataclass(frozen=True)
class Named(Generic[Register]):
    """A record of a register and its id."""

    id: str
    record: Register

    @property
    def name(self) -> str:
        return self.record.name

    @cached_property
    def fingerprint(self) -> bytes:
        return fingerprint(type(self).__name__, self.id, repr(self.record))


class Actor(Named[records.Actor]):
    """Who can speak or be spoken of."""

    @property
    def spellings(self) -> tuple[str, ...]:
        """The spellings that are a match by themselves, the name first: in all languages, and aliases."""
        return tuple(dict.fromkeys((self.name, *self.record.names.values(), *self.record.aliases)))

    @cached_property
    def shown(self) -> bytes:
        """What stands for all that statements and events show of those whom they name: name and roles, and by the kind
        whether it answers for itself.
        """
        return fingerprint(self.id, self.name, repr(self.record.roles), self.record.kind)


class Source(Named[records.Source]):
    """An outlet."""


class Topic(Named[records.Topic]):
    """A question that statements speak on."""


class Stance(Named[records.Stance]):
    """What a statement does."""

    @property
    def asks(self) -> records.Asks:
        """What it asks of whom a statement is `to`; `nothing` for one that waits for no answer."""
        return self.record.asks or records.ASKS.get(self.id, "nothing")


class Details(Protocol):
    """What is read of an article when it is asked for; records by their place in the annotation."""

    def head(self, stem: str) -> records.Annotation: ...
    def statement(self, stem: str, field: str) -> tuple[records.Statement, Receipts]: ...
    def event(self, stem: str, field: str) -> tuple[records.Event, Receipts]: ...
    def text(self, stem: str) -> ArticleText: ...
    def furniture(self, stem: str) -> Mapping[int, str]: ...


@dataclass(frozen=True, eq=False, slots=True)
class Head:
    """What a statement needs to know of the article it stands in."""

    stem: str
    source: Source
    draft: bool
    published: Edtf
    language: str
    fingerprint: bytes
    details: Details = field(repr=False)

    @property
    def record(self) -> records.Annotation:
        return self.details.head(self.stem)

    @property
    def publish(self) -> str:
        """`full`, `excerpt` or `link`: how much of the article's text may be shown."""
        return self.source.record.publish


# These two are not frozen: sixty thousand are made for each build, and that would cost a third of their time.


@dataclass(eq=False, slots=True)
class Event:
    """What happened. `group` are all records of the same happening, itself included; empty where there is no other."""

    article: Head
    id: str  # the full id, `stem#e1`
    field: str  # its place in the annotation: `events[0]`
    order: int  # its place among them
    rank: int  # its place in the order of D4 among all statements and events
    date: Edtf
    status: str
    actors: tuple[Actor, ...]
    group: Sequence["Event"]
    same_as: str  # the full id that it names; empty where it names none
    place: str
    told: str  # the same for records of the same words
    settled: bool  # it says why a difference is settled
    fingerprint: bytes

    @property
    def record(self) -> records.Event:
        return self.article.details.event(self.article.stem, self.field)[0]

    @property
    def receipts(self) -> Receipts:
        return self.article.details.event(self.article.stem, self.field)[1]

    @property
    def others(self) -> tuple["Event", ...]:
        """The other records of the same happening, by id."""
        return tuple(each for each in self.group if each is not self)

    @property
    def same(self) -> tuple[str, ...]:
        """The full ids of all records of the same happening, this one included, sorted."""
        return tuple(each.id for each in self.group) or (self.id,)


@dataclass(eq=False, slots=True)
class Statement:
    """Who said what. `group` are all records of the same utterance, itself included; empty where there is no other.

    `contradicts` are the statements that can't be so if it is, be it that it or the other says so, by id.
    """

    article: Head
    id: str  # the full id, `stem#s1`
    field: str  # its place in the annotation: `statements[0]`
    order: int  # its place among them
    rank: int  # its place in the order of D4 among all statements and events
    date: Edtf | None
    form: str
    speaker: Actor
    topics: tuple[Topic, ...]
    stance: Stance
    to: tuple[Actor, ...]
    about: tuple[Actor, ...]
    via: tuple[Actor, ...]
    event: Event | None
    group: Sequence["Statement"]
    contradicts: Sequence["Statement"]
    denied: Sequence[str]  # the full ids of those that itself says it contradicts, and perhaps of some unpublished
    asked: tuple[Actor, ...]  # whom it asks something
    unanswered: tuple[Actor, ...]  # those of them who say nothing to or about its speaker later on
    same_as: str  # the full id that it names; empty where it names none
    place: str
    told: str  # the same for records of the same quoted words, empty without any
    settled: Literal["", "link", "event"]  # why a difference is settled: of whom it is linked to, else at its event
    fingerprint: bytes

    @property
    def record(self) -> records.Statement:
        return self.article.details.statement(self.article.stem, self.field)[0]

    @property
    def receipts(self) -> Receipts:
        return self.article.details.statement(self.article.stem, self.field)[1]

    @property
    def roles(self) -> tuple[str, ...]:
        """The speaker's titles that hold through all of its date; none if it is undated."""
        when = self.date
        return tuple(role.title for role in self.speaker.record.roles if when and when.within(role.from_, role.to))

    @property
    def others(self) -> tuple["Statement", ...]:
        """The other records of the same utterance, by id."""
        return tuple(each for each in self.group if each is not self)

    @property
    def same(self) -> tuple[str, ...]:
        """The full ids of all records of the same utterance, this one included, sorted."""
        return tuple(each.id for each in self.group) or (self.id,)


@dataclass(frozen=True, eq=False, slots=True)
class Article:
    """An annotated article, its statements and events in the file's order."""

    head: Head
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]
    fingerprint: bytes

    @property
    def stem(self) -> str:
        return self.head.stem

    @property
    def text(self) -> ArticleText:
        return self.head.details.text(self.stem)

    @property
    def furniture(self) -> Mapping[int, str]:
        """The lines that are not shown, with the reason: cleaned or omitted, less what is kept or cited."""
        return self.head.details.furniture(self.stem)


@dataclass(frozen=True, eq=False)
class Digest:
    """Everything that is published, sorted by id, and the look-ups that pages are made from.

    Lists of statements and events run as D4 says, ascending. `as_of` is the day that silence is counted to; `waiting`
    are the stems of the articles without an annotation, for a preview alone: nothing that is published knows of them.
    """

    language: str
    actors: Mapping[str, Actor]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    stances: Mapping[str, Stance]
    articles: Mapping[str, Article]
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]
    as_of: date | None = None
    spellings: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)  # actor -> spelling -> stems
    site_url: str = ""  # the site's address, where it is known
    waiting: tuple[str, ...] = ()
