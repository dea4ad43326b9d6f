"""THE SCHEMA: one class a record, one line a field: type, meaning, default.

Checks, error texts, the JSON Schemas and the reference page in docs/ all read these lines. Values arrive as text
(see `read`), so a type here says how the text is understood.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from briefing.fields import (
    Country,
    Day,
    EdtfDate,
    EventRef,
    HttpUrl,
    Id,
    Language,
    LineNumbers,
    LineRange,
    OneLine,
    OneOrMore,
    QId,
    StatementRef,
    StatementRefs,
)

Form = Literal["direct", "partial", "paraphrase", "position", "report", "act"]
Basis = Literal["stated", "resolved", "inferred"]
PublishedBasis = Literal["stated", "inferred", "external"]
Kind = Literal["person", "government", "organisation", "media", "group"]
Polarity = Literal["for", "against", "conditional", "neutral"]
Asks = Literal["demand", "offer", "question", "nothing"]
Publish = Literal["full", "excerpt", "link"]
Translated = Literal["none", "human", "machine"]
Status = Literal["reviewed", "draft"]
EventStatus = Literal["happened", "planned", "reported"]


@dataclass(frozen=True)
class Ref:
    """Marks a field whose value is the id of a record in a register."""

    register: Literal["actors", "sources", "topics", "stances"]


# Not `Id`: whatever is written here is looked up, and an editor who writes a name is told the id it belongs to.
ActorId = Annotated[OneLine, Ref("actors")]
SourceId = Annotated[OneLine, Ref("sources")]
TopicId = Annotated[OneLine, Ref("topics")]
StanceId = Annotated[OneLine, Ref("stances")]


class Record(BaseModel):
    """What every record has in common: strangers are refused, nothing changes once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Role(Record):
    title: OneLine = Field(description="the role's title")
    from_: EdtfDate | None = Field(None, alias="from", description="since when, inclusive; left out: open")
    to: EdtfDate | None = Field(None, description="until when, inclusive; left out: open")


class Actor(Record):
    name: OneLine = Field(description="the name as this site prints it")
    kind: Kind = Field(description="what it is")
    names: dict[Language, OneLine] = Field({}, description="its name in other languages")
    aliases: tuple[OneLine, ...] = Field((), description="spellings met in articles; search and suggestions match them")
    weak_aliases: tuple[OneLine, ...] = Field((), description="shown, offered as a guess, never a match by itself")
    country: Country | None = Field(None, description="ISO 3166-1 alpha-2; left out for bodies without one")
    roles: tuple[Role, ...] = Field((), description="the offices held, with their dates")
    member_of: tuple[ActorId, ...] = Field((), description="ids of governments, organisations, media; no circles")
    wikidata: QId | None = Field(None, description="the item in Wikidata, only when certain")
    note: str | None = Field(None, description="anything a reader should know")


class Source(Record):
    name: OneLine = Field(description="the outlet's name")
    country: Country | None = Field(None, description="ISO 3166-1 alpha-2")
    languages: tuple[Language, ...] = Field((), description="the languages it publishes in, BCP 47")
    kind: OneLine | None = Field(None, description="newspaper, broadcaster, agency …")
    affiliation: OneLine | None = Field(None, description="whose it is, where that is certain")
    url: HttpUrl | None = Field(None, description="its own site")
    actor: ActorId | None = Field(None, description="the actor that this outlet is when it is itself quoted")
    publish: Publish = Field("excerpt", description="how much of an article the site prints")


class Topic(Record):
    name: OneLine = Field(description="the topic's name")
    question: OneLine | None = Field(None, description="the question that positions on it answer")
    names: dict[Language, OneLine] = Field({}, description="its name in other languages")


class Stance(Record):
    name: OneLine = Field(description="the stance in words")
    polarity: Polarity = Field(description="which way it leans")
    names: dict[Language, OneLine] = Field({}, description="its name in other languages")
    asks: Asks | None = Field(None, description="what it asks of whom a statement is `to`; left out: as its id says")


# What a stance asks that doesn't say it, by its id: so a register that is older than the key works.
ASKS: dict[str, Asks] = {
    **dict.fromkeys(("demands", "urges", "calls-for", "requires"), "demand"),
    **dict.fromkeys(("offers", "proposes"), "offer"),
    **dict.fromkeys(("asks", "questions", "inquires"), "question"),
}


class Statement(Record):
    id: Id = Field(description="unique among the file's statements and events; never given again")
    speaker: ActorId = Field(description="who speaks")
    said: EdtfDate | None = Field(None, description="when it was said, EDTF; left out: undated")
    said_basis: Basis | None = Field(None, description="how the date is known; `stated` where a date stands without it")
    said_note: str | None = Field(None, description="the working of the date, where it is not plain")
    said_text: OneOrMore = Field((), description="the source's words that date it")
    form: Form = Field(description="how the source gives the words")
    quote: OneOrMore = Field((), description="the speaker's words as printed, in the source's order")
    passage: OneOrMore = Field((), description="the source's words that carry the statement")
    line: LineNumbers | None = Field(None, description="the line, where a text stands more than once")
    gist: str = Field(description="one neutral sentence in the site's language")
    translation: str | None = Field(None, description="the quote in the site's language")
    topics: tuple[TopicId, ...] = Field(min_length=1, description="the topics it speaks on, at least one")
    stance: StanceId = Field(description="the main stance it takes")
    to: tuple[ActorId, ...] = Field((), description="whom it addresses")
    about: tuple[ActorId, ...] = Field((), description="whom it speaks of")
    via: tuple[ActorId, ...] = Field((), description="who relayed it, nearest to the article first")
    place: OneLine | None = Field(None, description="where it was said")
    occasion: OneLine | None = Field(None, description="on what occasion")
    event: EventRef | None = Field(None, description="an event of this file, or `<stem>#e1`")
    same_as: StatementRef | None = Field(None, description="the same utterance elsewhere, `<stem>#<id>`; same speaker")
    contradicts: StatementRefs = Field((), description="statements that can't be so if this one is, `<stem>#<id>`")
    settled: str | None = Field(None, description="why a difference from what it is linked to is settled")
    note: str | None = Field(None, description="anything a reader should know")


class Event(Record):
    id: Id = Field(description="unique among the file's statements and events; never given again")
    date: EdtfDate = Field(description="when it happened or is to happen, EDTF")
    title: OneLine = Field(description="what happened, in a few words")
    status: EventStatus = Field(description="whether it happened")
    passage: OneOrMore = Field(description="the source's words that carry it")
    place: OneLine | None = Field(None, description="where")
    actors: tuple[ActorId, ...] = Field((), description="who took part")
    line: LineNumbers | None = Field(None, description="the line, where the passage stands more than once")
    same_as: StatementRef | None = Field(None, description="the same happening elsewhere, `<stem>#<id>`")
    settled: str | None = Field(None, description="why a difference from what it is linked to is settled")
    note: str | None = Field(None, description="anything a reader should know")


class Annotation(Record):
    title: OneLine = Field(description="the article's title")
    source: SourceId = Field(description="the outlet")
    language: Language = Field(description="the article's language, BCP 47")
    published: EdtfDate = Field(description="when it was published, EDTF; `../2022-12` if no better is known")
    published_basis: PublishedBasis = Field("stated", description="how that date is known")
    published_note: str | None = Field(None, description="how the date was found")
    url: HttpUrl | None = Field(None, description="the publisher's page")
    author: OneLine | None = Field(None, description="who wrote it")
    retrieved: Day | None = Field(None, description="the day it was collected")
    translated: Translated = Field("none", description="whether the text is a translation")
    translated_from: Language | None = Field(None, description="the language it was translated from")
    status: Status = Field("reviewed", description="a draft is checked and not published")
    summary: str | None = Field(None, description="one or two neutral sentences")
    note: str | None = Field(None, description="anything a reader should know")
    omit: tuple[LineRange, ...] = Field((), description="lines that are page furniture, beyond what the cleaner finds")
    keep: tuple[LineRange, ...] = Field((), description="lines that the cleaner would drop by mistake")
    statements: tuple[Statement, ...] = Field((), description="who said what")
    events: tuple[Event, ...] = Field((), description="what happened")


class Clipped(Record):
    """What a Markdown article's front matter may supply where its annotation has none."""

    title: OneLine | None = None
    published: EdtfDate | None = None
    url: HttpUrl | None = None
    author: OneLine | None = None


REGISTERS: dict[str, type[Record]] = {"actors": Actor, "sources": Source, "topics": Topic, "stances": Stance}
