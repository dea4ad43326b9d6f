"""Who is asked something, and has no later word for whoever asks in this record.

What may be later counts: that nobody answered is said only where no statement could be the answer. It is one of whoever
was asked, `to` or `about` the one who asks, on a topic of the two, and its date may be that of the question or a later
one; within one article and date, the order of the file decides. What is undated is no later. A question that several
articles tell is answered if one telling of it is. A medium that somebody speaks to lends its ear: nobody waits for its
answer.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from briefing.dates import Edtf

Pairs = dict[tuple[str, str], list["Said"]]


class Said(Protocol):
    """A statement before it is joined: its full id, its place in the file, its date, and what an outline says of it."""

    @property
    def id(self) -> str: ...
    @property
    def order(self) -> int: ...
    @property
    def date(self) -> Edtf | None: ...
    @property
    def said(self) -> Mapping[str, Any]: ...


def unanswered(
    statements: Iterable[Said], asking: Collection[str], media: Collection[str], groups: Mapping[str, Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    """Return the ids of whom a statement asks in vain, by its full id, in the order of its `to`.

    `asking` are the ids of the stances that ask something, `media` of the actors that are media, `groups` of all that
    tell what one statement tells.
    """
    said = list(statements)
    asked = {
        each.id: (each, whom)
        for each in said
        if each.date and each.said["stance"] in asking and (whom := _asked(each, media))
    }
    later = _between(said, {(one, each.said["speaker"]) for each, whom in asked.values() for one in whom})
    answered = {id_: set(_answered(each, whom, later)) for id_, (each, whom) in asked.items()}
    found: dict[str, tuple[str, ...]] = {}
    for id_, (_, whom) in asked.items():
        closed = {one for told in groups.get(id_, (id_,)) for one in answered.get(told, ())}
        if vain := tuple(one for one in whom if one not in closed):
            found[id_] = vain
    return found


def _asked(statement: Said, media: Collection[str]) -> list[str]:
    speaker = statement.said["speaker"]
    return [each for each in statement.said.get("to", ()) if each != speaker and each not in media]


def _between(statements: Iterable[Said], pairs: Collection[tuple[str, str]]) -> Pairs:
    """Return the dated statements of one actor to or about another, for the pairs asked for."""
    found: Pairs = {pair: [] for pair in pairs}
    speakers = {speaker for speaker, _ in pairs}
    for each in statements:
        said = each.said
        if each.date and said["speaker"] in speakers:
            for other in {*said.get("to", ()), *said.get("about", ())}:
                if (said["speaker"], other) in found:
                    found[said["speaker"], other].append(each)
    return found


def _answered(question: Said, whom: Iterable[str], later: Pairs) -> Iterator[str]:
    for one in whom:
        # The last first: most questions are answered late or not at all.
        if any(_answers(each, question) for each in reversed(later[one, question.said["speaker"]])):
            yield one


def _answers(statement: Said, question: Said) -> bool:
    if set(statement.said["topics"]).isdisjoint(question.said["topics"]):
        return False
    assert statement.date and question.date  # only the dated are looked at
    if statement.date.text == question.date.text and _stem(statement) == _stem(question):
        return statement.order > question.order
    asked, said = question.date.earliest, statement.date.latest
    return asked is None or said is None or said >= asked


def _stem(statement: Said) -> str:
    return statement.id.partition("#")[0]
