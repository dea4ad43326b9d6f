"""Who is asked something, and has no later word for whoever asks in this record.

What may be later counts: that nobody answered is said only where no statement could be the answer. It is one of whoever
was asked, `to` or `about` the one who asks, on a topic of the two, and its date may be that of the question or a later
one; within one article and date, the order of the file decides. What is undated is no later. A question that several
articles tell is answered if one telling of it is.
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
    statements: Collection[Said], asking: Collection[str], groups: Mapping[str, Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    """Return the ids of whom a statement asks in vain, by its full id, in the order of its `to`.

    `asking` are the ids of the stances that ask something, `groups` the ids of all that tell what one statement tells.
    """
    asked = [each for each in statements if each.date and each.said["stance"] in asking and _asked(each)]
    later = _between(statements, {(whom, each.said["speaker"]) for each in asked for whom in _asked(each)})
    answered = {each.id: set(_answered(each, later)) for each in asked}
    found: dict[str, tuple[str, ...]] = {}
    for each in asked:
        closed = {whom for told in groups.get(each.id, (each.id,)) for whom in answered.get(told, ())}
        if vain := tuple(whom for whom in _asked(each) if whom not in closed):
            found[each.id] = vain
    return found


def _asked(statement: Said) -> list[str]:
    return [each for each in statement.said.get("to", ()) if each != statement.said["speaker"]]


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


def _answered(question: Said, later: Pairs) -> Iterator[str]:
    for whom in _asked(question):
        # The last first: most questions are answered late or not at all.
        if any(_answers(each, question) for each in reversed(later[whom, question.said["speaker"]])):
            yield whom


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
