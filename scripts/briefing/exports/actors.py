"""actors.json: the register of actors, also of those that nothing published names."""

from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from briefing import records
from briefing.exports.rows import EdtfText, PageUrl, Row, as_in, edtf, page
from briefing.fields import Country, Id, Language, QId
from briefing.model import Actor, Digest
from briefing.published import actor_ids
from briefing.records import Kind

_OF = records.Actor


class RoleRow(BaseModel):
    """An office that an actor held."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Annotated[str, Field(description=as_in(records.Role, "title"))]
    from_: Annotated[
        EdtfText | None, Field(serialization_alias="from", description="since when, inclusive; null: open")
    ]
    to: Annotated[EdtfText | None, Field(description="until when, inclusive; null: open")]


class ActorRow(Row):
    """An actor of the register."""

    id: Annotated[Id, Field(description="the actor's id")]
    url: Annotated[PageUrl | None, Field(description="the page on this site, relative to its root; null: none")]
    name: Annotated[str, Field(description=as_in(_OF, "name"))]
    kind: Annotated[Kind, Field(description=as_in(_OF, "kind"))]
    names: Annotated[dict[Language, str] | None, Field(description=as_in(_OF, "names", ", by BCP 47 tag"))]
    aliases: Annotated[list[str], Field(description=as_in(_OF, "aliases"))]
    weak_aliases: Annotated[list[str], Field(description=as_in(_OF, "weak_aliases"))]
    country: Annotated[Country | None, Field(description="ISO 3166-1 alpha-2; null for bodies without one")]
    roles: Annotated[list[RoleRow], Field(description=as_in(_OF, "roles"))]
    member_of: Annotated[list[Id], Field(description="ids of the governments, organisations, media it belongs to")]
    wikidata: Annotated[QId | None, Field(description="the item in Wikidata")]
    note: Annotated[str | None, Field(description=as_in(_OF, "note"))]
    statements: Annotated[int, Field(ge=0, description="how many published statements it is the speaker of")]


def actor_rows(digest: Digest) -> Iterator[ActorRow]:
    """Yield the actors of the register, as a digest without drafts knows them."""
    spoken = Counter(statement.speaker.id for statement in digest.statements)
    with_page = actor_ids(digest)
    yield from (_row(actor, spoken[actor.id], actor.id in with_page) for actor in digest.actors.values())


def _row(actor: Actor, statements: int, has_page: bool) -> ActorRow:
    record = actor.record
    return ActorRow(
        id=actor.id,
        url=page("actors", actor.id) if has_page else None,
        name=record.name,
        kind=record.kind,
        names=dict(record.names) or None,
        aliases=list(record.aliases),
        weak_aliases=list(record.weak_aliases),
        country=record.country,
        roles=[RoleRow(title=role.title, from_=edtf(role.from_), to=edtf(role.to)) for role in record.roles],
        member_of=list(record.member_of),
        wikidata=record.wikidata,
        note=record.note,
        statements=statements,
    )
