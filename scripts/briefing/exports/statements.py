"""statements.json and statements.csv: who said what."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from briefing import records
from briefing.exports.rows import EdtfText, Line, PageUrl, Row, Stem, as_in, edtf, page, texts
from briefing.fields import Id, Language, StatementRef
from briefing.model import Actor, Statement
from briefing.records import Basis, Form

_OF = records.Statement


class StatementRow(Row):
    """A statement of a published article."""

    id: Annotated[StatementRef, Field(description="the full id, `<stem>#<id>`")]
    url: Annotated[PageUrl, Field(description="the statement's place on this site, relative to the site's root")]
    article: Annotated[Stem, Field(description="the article's id")]
    source: Annotated[Id, Field(description="the outlet's id")]
    published: Annotated[EdtfText, Field(description=as_in(records.Annotation, "published"))]
    language: Annotated[Language, Field(description=as_in(records.Annotation, "language"))]
    speaker: Annotated[Id, Field(description=as_in(_OF, "speaker", ": an actor's id"))]
    speaker_name: Annotated[str, Field(description="the speaker's name as this site prints it")]
    speaker_roles: Annotated[list[str], Field(description="titles of the offices held through all of the date")]
    said: Annotated[EdtfText | None, Field(description="when it was said, EDTF; null: undated")]
    said_earliest: Annotated[dt.date | None, Field(description="the first day it may mean; null: undated, or open")]
    said_latest: Annotated[dt.date | None, Field(description="the last day it may mean; null: undated, or open")]
    said_basis: Annotated[Basis | None, Field(description="how the date is known; null: undated")]
    said_text: Annotated[list[str], Field(description=as_in(_OF, "said_text"))]
    form: Annotated[Form, Field(description=as_in(_OF, "form"))]
    quotes: Annotated[list[str], Field(description="the speaker's words, in the source's own characters")]
    passages: Annotated[list[str], Field(description="the words that carry it, in the source's own characters")]
    lines: Annotated[list[Line], Field(description="the lines of the article's file that quotes and passages stand on")]
    gist: Annotated[str, Field(description=as_in(_OF, "gist"))]
    translation: Annotated[str | None, Field(description=as_in(_OF, "translation"))]
    topics: Annotated[list[Id], Field(min_length=1, description=as_in(_OF, "topics", ": topics' ids"))]
    stance: Annotated[Id, Field(description=as_in(_OF, "stance", ": a stance's id"))]
    to: Annotated[list[Id], Field(description=as_in(_OF, "to", ": actors' ids"))]
    about: Annotated[list[Id], Field(description=as_in(_OF, "about", ": actors' ids"))]
    via: Annotated[list[Id], Field(description=as_in(_OF, "via", ": actors' ids"))]
    place: Annotated[str | None, Field(description=as_in(_OF, "place"))]
    occasion: Annotated[str | None, Field(description=as_in(_OF, "occasion"))]
    event: Annotated[StatementRef | None, Field(description="the event it belongs to, by its full id")]
    same_as: Annotated[StatementRef | None, Field(description="the same utterance elsewhere, by its full id")]
    said_note: Annotated[str | None, Field(description=as_in(_OF, "said_note"))]
    note: Annotated[str | None, Field(description=as_in(_OF, "note"))]
    contradicts: Annotated[
        list[StatementRef], Field(description=as_in(_OF, "contradicts", ", as this statement says; full ids"))
    ]
    settled: Annotated[str | None, Field(description=as_in(_OF, "settled"))]


def statement_row(statement: Statement) -> StatementRow:
    """Return a statement's row; what it refers to is left out where it isn't published."""
    record, head, receipts = statement.record, statement.article, statement.receipts
    return StatementRow(
        id=statement.id,
        url=page("articles", head.stem, record.id),
        article=head.stem,
        source=head.source.id,
        published=head.published.text,
        language=head.language,
        speaker=statement.speaker.id,
        speaker_name=statement.speaker.name,
        speaker_roles=list(statement.roles),
        said=edtf(record.said),
        said_earliest=record.said.earliest if record.said else None,
        said_latest=record.said.latest if record.said else None,
        said_basis=(record.said_basis or "stated") if record.said else None,
        said_text=texts(receipts.said_text, head.publish),
        form=record.form,
        # A source that allows a link alone still shows the quotes: they are the speaker's words.
        quotes=[receipt.text for receipt in receipts.quotes],
        passages=texts(receipts.passages, head.publish),
        lines=list(receipts.lines),
        gist=record.gist,
        translation=record.translation,
        topics=list(record.topics),
        stance=record.stance,
        to=_ids(statement.to),
        about=_ids(statement.about),
        via=_ids(statement.via),
        place=record.place,
        occasion=record.occasion,
        event=statement.event.id if statement.event else None,
        same_as=record.same_as if record.same_as in statement.same else None,
        said_note=record.said_note,
        note=record.note,
        contradicts=[each for each in record.contradicts if each in {other.id for other in statement.contradicts}],
        settled=record.settled,
    )


def _ids(actors: tuple[Actor, ...]) -> list[str]:
    return [actor.id for actor in actors]
