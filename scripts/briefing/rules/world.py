"""What rules look at: all records of all files, as far as they are sound, before they are joined."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing import records
from briefing.check import CheckedAnnotation, Located
from briefing.read.article import ArticleText
from briefing.spellings import Claims

Utterance = Located[records.Statement] | Located[records.Event]


@dataclass(frozen=True)
class World:
    """All records before they are joined; a field that has a problem already is unknown (see `Located.knows`).

    `known` holds each register's ids, those of broken records too; None where the register can't be read.
    An annotation or article that can't be read is None. Rules check the annotations of the stems `subjects`, and the
    registers where `of_registers` says so; of the others they only ask. `claims` are the actors' spellings.
    """

    registers: Mapping[str, Mapping[str, Located[Any]]]
    known: Mapping[str, frozenset[str] | None]
    annotations: Mapping[str, CheckedAnnotation | None]
    articles: Mapping[str, ArticleText | None]
    subjects: Collection[str]
    of_registers: bool = True
    claims: Claims = field(default_factory=lambda: Claims({}))

    def readable(self) -> Iterator[tuple[str, CheckedAnnotation]]:
        """Yield the annotations to check that can be read, by stem."""
        found = ((stem, self.annotations[stem]) for stem in self.subjects)
        yield from ((stem, each) for stem, each in found if each is not None)

    def register(self, name: str) -> Mapping[str, Located[Any]]:
        """Return the records of a register to check."""
        return self.registers[name] if self.of_registers else {}

    def utterances(self) -> Iterator[tuple[str, Utterance]]:
        """Yield each statement and event with its stem."""
        for stem, annotation in self.readable():
            yield from ((stem, each) for each in annotation.statements)
            yield from ((stem, each) for each in annotation.events)

    def statements(self) -> Iterator[tuple[str, Located[records.Statement]]]:
        """Yield each statement with its stem."""
        for stem, annotation in self.readable():
            yield from ((stem, each) for each in annotation.statements)

    def located(self) -> Iterator[Located[Any]]:
        """Yield every record to check: registers, heads, statements, events."""
        for name in self.registers:
            yield from self.register(name).values()
        yield from (annotation.head for _, annotation in self.readable() if annotation.head)
        yield from (each for _, each in self.utterances())
