"""The Digest: records joined and indexed by actor, day, topic and source; frozen and sorted. All that views see."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from briefing import records
from briefing.dates import Edtf, sort_key
from briefing.ground import Receipt as Receipt  # noqa: PLC0414 - views and exports take it from the model
from briefing.ground import Receipts
from briefing.read.article import ArticleText

Register = TypeVar("Register", records.Actor, records.Source, records.Topic, records.Stance)
Dated = TypeVar("Dated", bound="Statement | Event")


@dataclass(frozen=True)
class Named(Generic[Register]):
    """A record of a register and its id."""

    id: str
    record: Register

    @property
    def name(self) -> str:
        return self.record.name


class Actor(Named[records.Actor]):
    """Who can speak or be spoken of."""

    @property
    def spellings(self) -> tuple[str, ...]:
        """The spellings that are a match by themselves, the name first: in all languages, and aliases."""
        return tuple(dict.fromkeys((self.name, *self.record.names.values(), *self.record.aliases)))


class Source(Named[records.Source]):
    """An outlet."""


class Topic(Named[records.Topic]):
    """A question that statements speak on."""


class Stance(Named[records.Stance]):
    """What a statement does."""


@dataclass(frozen=True)
class Head:
    """What a statement needs to know of the article it stands in."""

    stem: str
    record: records.Annotation
    source: Source
    draft: bool

    @property
    def published(self) -> Edtf:
        return self.record.published

    @property
    def language(self) -> str:
        return self.record.language

    @property
    def publish(self) -> str:
        """`full`, `excerpt` or `link`: how much of the article's text may be shown."""
        return self.source.record.publish


@dataclass(frozen=True)
class Statement:
    """Who said what: a statement's record joined to its actors, topics, stance and receipts."""

    article: Head
    record: records.Statement
    order: int  # its position in the file
    receipts: Receipts
    speaker: Actor
    roles: tuple[str, ...]  # titles that hold through all of its date
    topics: tuple[Topic, ...]
    stance: Stance
    to: tuple[Actor, ...]
    about: tuple[Actor, ...]
    via: tuple[Actor, ...]
    event: str | None  # full id of an event of the digest
    same: tuple[str, ...] = ()  # full ids of all records of the same utterance, this one included, sorted

    @property
    def id(self) -> str:
        """The full id, `stem#s1`."""
        return f"{self.article.stem}#{self.record.id}"

    @property
    def date(self) -> Edtf | None:
        return self.record.said


@dataclass(frozen=True)
class Event:
    """What happened: an event's record joined to its actors and receipts."""

    article: Head
    record: records.Event
    order: int
    receipts: Receipts
    actors: tuple[Actor, ...]
    same: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The full id, `stem#e1`."""
        return f"{self.article.stem}#{self.record.id}"

    @property
    def date(self) -> Edtf:
        return self.record.date


@dataclass(frozen=True)
class Article:
    """An annotated article. `furniture` are the lines not shown: cleaned or omitted, less what is kept or cited."""

    head: Head
    text: ArticleText
    furniture: Mapping[int, str]  # line -> reason
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]

    @property
    def stem(self) -> str:
        return self.head.stem


@dataclass(frozen=True)
class Digest:
    """Everything that is published, sorted by id, and the look-ups that pages are made from.

    Lists of statements and events run as D4 says, ascending. `as_of` is the day that silence is counted to.
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


def order(entry: Statement | Event) -> tuple[object, ...]:
    """Return the ascending sort key of D4."""
    return (*sort_key(entry.date), entry.article.stem, isinstance(entry, Event), entry.order)


def descending(entries: Iterable[Dated]) -> list[Dated]:
    """Return the D4 order the other way round: the dated reversed as a whole, the undated last."""
    ascending = sorted(entries, key=order)
    return [each for each in reversed(ascending) if each.date] + [each for each in ascending if not each.date]
