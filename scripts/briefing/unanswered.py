"""Who is asked something, and has no later word for whoever asks in this record.

What may be later counts: that nobody answered is said only where no statement could be the answer. It is one of whoever
was asked, `to` or `about` the one who asks, on a topic of the two, and its date may be that of the question or a later
one. Where one of the two is undated, either may be the later, but nothing is later than the article that prints it. A
question that several articles tell is of a date that all of them may mean, or that any does where they differ, and is
answered if one telling of it is. A medium that lends its ear isn't asked: the article is its own, or the words are said
on an occasion or of somebody else.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from typing import Any, Protocol

from briefing.dates import Edtf
from briefing.spans import span

Groups = Mapping[str, Sequence[str]]
Pairs = dict[tuple[str, str], list["Said"]]


class Said(Protocol):
    """A statement before it is joined: its full id, its date, and what an outline says of it.

    `published` is its article's date, `outlet` the actor that its article's source is, if it is one.
    """

    @property
    def id(self) -> str: ...
    @property
    def date(self) -> Edtf | None: ...
    @property
    def published(self) -> Edtf: ...
    @property
    def outlet(self) -> str | None: ...
    @property
    def said(self) -> Mapping[str, Any]: ...


def asked(
    statements: Iterable[Said], asking: Collection[str], media: Set[str], groups: Groups
) -> dict[str, tuple[str, ...]]:
    """Return the ids of whom a statement asks something, by its full id, in the order of its `to`.

    `asking` are the ids of the stances that ask something, `media` of the actors that are media, `groups` of all that
    tell what one statement tells: a medium that lends its ear in one telling does so in all.
    """
    said = list(statements)
    ears = {each.id: set(_ears(each, media)) for each in said if not media.isdisjoint(each.said.get("to", ()))}
    found: dict[str, tuple[str, ...]] = {}
    for each in said:
        if each.said["stance"] in asking:
            lent = {each.said["speaker"]}.union(*(ears.get(id_, ()) for id_ in groups.get(each.id, (each.id,))))
            if whom := tuple(one for one in each.said.get("to", ()) if one not in lent):
                found[each.id] = whom
    return found


def unanswered(
    statements: Iterable[Said], asked: Mapping[str, Sequence[str]], groups: Groups
) -> dict[str, tuple[str, ...]]:
    """Return the ids of whom a statement asks in vain, by its full id, in their order in `asked`."""
    said = list(statements)
    questions = {each.id: each for each in said if each.id in asked}
    later = _between(said, {(one, each.said["speaker"]) for id_, each in questions.items() for one in asked[id_]})
    told = {id_ for one in questions for id_ in groups.get(one, (one,))}
    tellings = {each.id: each for each in said if each.id in told}
    answered: dict[str, set[str]] = {}
    for id_, each in questions.items():
        asked_on = _first_day([tellings[told] for told in groups.get(id_, (id_,))])
        answered[id_] = set(_answered(each, asked[id_], asked_on, later))
    found: dict[str, tuple[str, ...]] = {}
    for id_ in questions:
        closed = {one for told in groups.get(id_, (id_,)) for one in answered.get(told, ())}
        if vain := tuple(one for one in asked[id_] if one not in closed):
            found[id_] = vain
    return found


def _first_day(tellings: Sequence[Said]) -> date:
    """Return the first day that a question may be of, by all tellings."""
    return span([each.date for each in tellings if each.date], min(map(_out, tellings))).first


def _out(told: Said) -> date:
    return told.published.latest or date.max


def _ears(statement: Said, media: Set[str]) -> Iterator[str]:
    """Yield the media that a statement is only spoken to through."""
    said = statement.said
    for one in media & set(said.get("to", ())):
        others = set(said.get("about", ())) - {one, said["speaker"]}
        if statement.outlet == one or "event" in said or "occasion" in said or others:
            yield one


def _between(statements: Iterable[Said], pairs: Collection[tuple[str, str]]) -> Pairs:
    """Return the statements of one actor to or about another, for the pairs asked for."""
    found: Pairs = {pair: [] for pair in pairs}
    speakers = {speaker for speaker, _ in pairs}
    for each in statements:
        said = each.said
        if said["speaker"] in speakers:
            for other in {*said.get("to", ()), *said.get("about", ())}:
                if (said["speaker"], other) in found:
                    found[said["speaker"], other].append(each)
    return found


def _answered(question: Said, whom: Iterable[str], asked_on: date, later: Pairs) -> Iterator[str]:
    for one in whom:
        # The last first: most questions are answered late or not at all.
        if any(_answers(each, question, asked_on) for each in reversed(later[one, question.said["speaker"]])):
            yield one


def _answers(statement: Said, question: Said, asked_on: date) -> bool:
    if set(statement.said["topics"]).isdisjoint(question.said["topics"]):
        return False
    return span([statement.date] if statement.date else [], _out(statement)).last >= asked_on
