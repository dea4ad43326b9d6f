"""Exchanges: what two actors say to and of each other, in order, and who is left without an answer."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.model import Actor, Statement
from briefing.views import shelves
from briefing.views.cards import StatementCard, statement_card
from briefing.views.filed import Filed
from briefing.views.groups import newest_first
from briefing.views.page import Page, Plan, page, plan
from briefing.views.pairs import Exchange, folder_of, in_vain, newest
from briefing.views.shelves import Shelf, period_title, shelf
from briefing.views.words import Words


class Turn(NamedTuple):
    """A statement of an exchange, and which of the two speaks: `one` or `two`."""

    side: str
    card: StatementCard


def exchanges(filed: Filed) -> Iterator[Plan]:
    """Yield the index of exchanges if there are any, a page for each pair, and one for each actor with many."""
    rows = filed.exchanges
    if rows:
        yield plan(_index, "exchanges/index.md", filed.language, newest(rows.values())[: shelves.MANY], len(rows))
    for (one, two), row in rows.items():
        actors = filed.digest.actors[one], filed.digest.actors[two]
        said = filed.pairs[one, two]
        folder = f"exchanges/{row.folder}"
        yield plan(_pair, f"{folder}/index.md", filed.language, *actors, said)
        for period, within in _shelf(said).periods.items():
            yield plan(_period, f"{folder}/{period}/index.md", filed.language, *actors, period, within)
    for id_, own in filed.exchanges_of.items():
        if len(own) > shelves.FEW:
            yield plan(_of_actor, f"exchanges/{id_}/index.md", filed.language, filed.digest.actors[id_], own)


def _shelf(statements: Sequence[Statement]) -> Shelf[Statement]:
    return shelf("_all", "{name}", newest_first(statements))


def _turns(one: Actor, statements: Sequence[Statement]) -> list[Turn]:
    """Return statements in the order of D4, each with its side."""
    return [
        Turn("one" if each.speaker.id == one.id else "two", statement_card(each))
        for each in sorted(statements, key=lambda each: each.rank)
    ]


def _index(path: str, language: str, rows: Sequence[Exchange], total: int) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Exchanges"),
        description=words.text("Who speaks to whom and of whom, in order, and who has no answer yet."),
        rows=rows,
        total=total,
    )


def _of_actor(path: str, language: str, actor: Actor, rows: Sequence[Exchange]) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        template="exchanges_actor.md",
        title=words.text("Exchanges with {name}", name=actor.name),
        description=words.text("Everyone that {name} exchanged words with.", name=actor.name),
        actor=actor,
        rows=rows,
    )


def _pair(path: str, language: str, one: Actor, two: Actor, statements: Sequence[Statement]) -> Page:
    words = Words(language)
    whole, pair = _shelf(statements), (one.id, two.id)
    turns = _turns(one, whole.entries)
    return page(
        path,
        language,
        template="exchange.md",
        title=words.text("{one} and {two}", one=one.name, two=two.name),
        description=words.text("What {one} and {two} say to and of each other, in order.", one=one.name, two=two.name),
        one=one,
        two=two,
        folder=folder_of(one.id, two.id),
        whole=whole,
        by_one=sum(each.speaker.id == one.id for each in statements),
        waiting=len(in_vain(pair, statements)),
        dated=[each for each in turns if each.card.statement.date],
        undated=[each for each in turns if not each.card.statement.date],
    )


def _period(path: str, language: str, one: Actor, two: Actor, period: str, statements: Sequence[Statement]) -> Page:
    words = Words(language)
    title = period_title(words.text("{one} and {two}", one=one.name, two=two.name), period, language)
    return page(
        path,
        language,
        template="exchange_period.md",
        title=title,
        description=title,
        one=one,
        two=two,
        folder=folder_of(one.id, two.id),
        period=period,
        turns=_turns(one, statements),
    )
