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
    """Where an actor stands on a topic; with the statements of the move to that stance, if there was one."""

    topic: str
    newest: Said
    before: Said | None
    since: Said | None
    fingerprint: bytes


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
    newest = _said(stand.newest)
    before, since = map(_said, (stand.move.before, stand.move.now)) if stand.move else (None, None)
    told = fingerprint(topic, *(each.fingerprint for each in (newest, before, since) if each))
    return Cell(topic, newest, before, since, told)


def _said(shown: Statement) -> Said:
    _, _, id_ = shown.id.rpartition("#")
    when, head = shown.date, shown.article
    told = fingerprint(shown.id, when.text if when else "", shown.stance.fingerprint, str(head.draft))
    return Said(shown.stance, when, head.stem, id_, head.draft, told)


def row(actor: Actor, cells: Mapping[str, Cell]) -> Row:
    """Return an actor's row of its cells by topic."""
    own = tuple(cells[topic] for topic in sorted(cells))
    return Row(actor.id, actor.name, own, fingerprint(actor.id, actor.name, *map(attrgetter("fingerprint"), own)))


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
