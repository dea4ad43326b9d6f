"""Pairs of actors as lists show them: how much there is between two, when last, and how much of it has no answer."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefing.dates import Edtf, parse_edtf
from briefing.model import Actor, Statement
from briefing.published import Pair
from briefing.views.groups import dated_of


class Exchange(NamedTuple):
    """A pair of actors on a list: the statements between them, those without an answer, the last dated one's date.

    Plain texts and numbers, as lists of them are long; `said` is empty where all are undated.
    """

    one: str
    one_name: str
    two: str
    two_name: str
    statements: int
    unanswered: int
    said: str

    @property
    def folder(self) -> str:
        """The last part of its page's address."""
        return folder_of(self.one, self.two)

    @property
    def date(self) -> Edtf | None:
        """The date of the last dated statement."""
        return parse_edtf(self.said) if self.said else None


def folder_of(one: str, two: str) -> str:
    """Return the last part of the address of a pair's page; no id holds `--`."""
    return f"{one}--{two}"


def exchange_rows(actors: Mapping[str, Actor], pairs: Mapping[Pair, Sequence[Statement]]) -> dict[Pair, Exchange]:
    """Return each pair of actors that has a page, as lists show it; `pairs` hold each utterance once."""
    return {pair: _row(actors, pair, statements) for pair, statements in pairs.items()}


def by_actor(rows: Mapping[Pair, Exchange]) -> Mapping[str, list[Exchange]]:
    """Return each actor's exchanges, those that somebody spoke in last first."""
    found: dict[str, list[Exchange]] = {}
    for pair, row in rows.items():
        for id_ in pair:
            found.setdefault(id_, []).append(row)
    return {id_: newest(own) for id_, own in sorted(found.items())}


def newest(rows: Iterable[Exchange]) -> list[Exchange]:
    """Return exchanges, those that somebody spoke in last first, the undated behind them; ties by id."""
    by_id = sorted(rows)
    return sorted(by_id, key=_last, reverse=True)


def in_vain(pair: Pair, statements: Sequence[Statement]) -> list[Statement]:
    """Return those in which one of a pair asks the other something in vain."""
    return [each for each in statements if each.unanswered and any(actor.id in pair for actor in each.unanswered)]


def _last(row: Exchange) -> tuple[bool, str]:
    last = row.date and (row.date.latest or row.date.earliest)
    return (last is not None, last.isoformat() if last else "")


def _row(actors: Mapping[str, Actor], pair: Pair, statements: Sequence[Statement]) -> Exchange:
    one, two = (actors[id_] for id_ in pair)
    dated = dated_of(statements)
    last = statements[dated - 1].date if dated else None
    waiting = len(in_vain(pair, statements))
    return Exchange(one.id, one.name, two.id, two.name, len(statements), waiting, last.text if last else "")
