"""events.json: what happened, or is to happen."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from briefing import records
from briefing.exports.rows import EdtfText, Line, PageUrl, Row, Stem, as_in, page, texts
from briefing.fields import Id, StatementRef
from briefing.model import Event
from briefing.records import EventStatus

_OF = records.Event


class EventRow(Row):
    """An event of a published article."""

    id: Annotated[StatementRef, Field(description="the full id, `<stem>#<id>`")]
    url: Annotated[PageUrl, Field(description="the event's place on this site, relative to the site's root")]
    article: Annotated[Stem, Field(description="the article's id")]
    date: Annotated[EdtfText, Field(description=as_in(_OF, "date"))]
    date_earliest: Annotated[dt.date | None, Field(description="the first day it may mean; null: open")]
    date_latest: Annotated[dt.date | None, Field(description="the last day it may mean; null: open")]
    title: Annotated[str, Field(description=as_in(_OF, "title"))]
    status: Annotated[EventStatus, Field(description=as_in(_OF, "status"))]
    place: Annotated[str | None, Field(description=as_in(_OF, "place"))]
    actors: Annotated[list[Id], Field(description=as_in(_OF, "actors", ": actors' ids"))]
    passages: Annotated[list[str], Field(description="the words that carry it, in the source's own characters")]
    lines: Annotated[list[Line], Field(description="the lines of the article's file that the passages stand on")]
    same_as: Annotated[StatementRef | None, Field(description="the same happening elsewhere, by its full id")]
    note: Annotated[str | None, Field(description=as_in(_OF, "note"))]
    settled: Annotated[str | None, Field(description=as_in(_OF, "settled"))]


def event_row(event: Event) -> EventRow:
    """Return an event's row; what it refers to is left out where it isn't published."""
    record, head = event.record, event.article
    return EventRow(
        id=event.id,
        url=page("articles", head.stem, record.id),
        article=head.stem,
        date=record.date.text,
        date_earliest=record.date.earliest,
        date_latest=record.date.latest,
        title=record.title,
        status=record.status,
        place=record.place,
        actors=[actor.id for actor in event.actors],
        passages=texts(event.receipts.passages, head.publish),
        lines=list(event.receipts.lines),
        same_as=record.same_as if record.same_as in event.same else None,
        note=record.note,
        settled=record.settled,
    )
