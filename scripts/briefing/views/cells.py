"""The cells of the table of positions, actors by topics.

Cells and rows say what they show and nothing more, so that a page of them is made again only when one of those changed:
a statement's gist is on none. They are made once and stand in many months.
"""

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import NamedTuple

from briefing.dates import Edtf
from briefing.model import Actor, Stance, Statement
from briefing.store import fingerprint
from briefing.views.heard import counted_from
from briefing.views.stands import Stand

ROWS = 40  # of a table: more than that is no overview, and much to load


class Said(NamedTuple):
    """A statement as a cell shows it: its stance, its date, and where it stands."""

    stance: Stance
    date: Edtf | None
    stem: str
    id: str  # within the article
    draft: bool
    fingerprint: bytes


class Cell(NamedTuple):
    """Where an actor stands on a topic, and what it moved from to that stance; `since` is when, if not with the newest.

    `last` is the date that the last of its statements may have; `also` are other stances that may be as new. Where nothing
    is dated, `more` are the other statements.
    """

    topic: str
    newest: Said
    last: Edtf
    also: tuple[Said, ...]
    before: Said | None
    since: Said | None
    more: int
    fingerprint: bytes

    @property
    def counted(self) -> Edtf | None:
        """The day that silence is counted from, where the date that is shown doesn't end with it."""
        return counted_from(self.newest.date, self.last)


class Row(NamedTuple):
    """An actor's cells, by topic."""

    actor: str
    name: str
    cells: tuple[Cell, ...]
    fingerprint: bytes

    @property
    def anchor(self) -> str:
        """Where it is on its page."""
        return anchor(self.actor)


def cell(topic: str, stand: Stand) -> Cell:
    """Return the cell of a topic's id and where an actor stands on it."""
    newest, move = _said(stand.newest), stand.move
    also = tuple(map(_said, stand.also))
    before = _said(move.before) if move else None
    since = _said(move.now) if move and move.now is not stand.newest else None
    told = _told(topic, stand.last, stand.more, also, newest, before, since)
    return Cell(topic, newest, stand.last, also, before, since, stand.more, told)


def unmoved(it: Cell) -> Cell:
    """Return a cell without what the actor moved from."""
    if it.before is None:
        return it
    told = _told(it.topic, it.last, it.more, it.also, it.newest)
    return Cell(it.topic, it.newest, it.last, it.also, None, None, it.more, told)


def _told(topic: str, last: Edtf, more: int, also: tuple[Said, ...], *said: Said | None) -> bytes:
    head = f"{topic} {last.text} {more} {len(also)}".encode()
    return b" ".join([head, *[each.fingerprint for each in (*also, *said) if each]])


def _said(shown: Statement) -> Said:
    # No sum, which would take longer than all the rest: rows have one. No part has a space, a stance's is 16 bytes.
    when, head, full = shown.date, shown.article, shown.id
    told = f"{full} {when.text if when else ''} {head.draft:d}".encode() + shown.stance.fingerprint
    return Said(shown.stance, when, head.stem, full[len(head.stem) + 1 :], head.draft, told)


def row(actor: Actor, cells: Mapping[str, Cell]) -> Row:
    """Return an actor's row of its cells by topic."""
    own = tuple([cells[topic] for topic in sorted(cells)])
    told = fingerprint(actor.id, actor.name, b"".join(map(attrgetter("fingerprint"), own)))
    return Row(actor.id, actor.name, own, told)


def fullest_first(rows: Iterable[Row]) -> list[Row]:
    """Return rows as tables list them: those with the most cells first, so that a look at its corner tells most."""
    return sorted(rows, key=lambda each: (-len(each.cells), each.name.casefold(), each.actor))


def anchor(actor: str) -> str:
    """Return where the row of an actor's id is on its page."""
    return f"_of-{actor}"


def page_of(place: int) -> str:
    """Return which page a row is on by its place among all, from 0: `2`; empty for the first."""
    number = place // ROWS + 1
    return str(number) if number > 1 else ""
