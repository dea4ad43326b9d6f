"""Receipts: the source's own words for what an editor wrote, and where they stand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of one line of an article: 1-based line, 0-based columns of the file's line, end excluded."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """The source's own words for a text of the editor's (G4): as shown, and where they stand."""

    text: str
    marks: tuple[Mark, ...]

    @property
    def line(self) -> int:
        return self.marks[0].line

    @property
    def lines(self) -> tuple[int, ...]:
        return tuple(mark.line for mark in self.marks)

    @property
    def start(self) -> tuple[int, int]:
        """The line and column of the first character; receipts of one article sort by it."""
        return self.marks[0].line, self.marks[0].start

    @property
    def end(self) -> tuple[int, int]:
        """The line and column behind the last character."""
        return self.marks[-1].line, self.marks[-1].end


@dataclass(frozen=True, slots=True)
class Receipts:
    """What a statement's or event's `quote`, `passage` and `said_text` were found as, in the editor's order."""

    quotes: tuple[Receipt, ...] = ()
    passages: tuple[Receipt, ...] = ()
    said_text: tuple[Receipt, ...] = ()

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines that quotes and passages stand on, ascending, each once."""
        return tuple(sorted({line for each in (*self.quotes, *self.passages) for line in each.lines}))

    @property
    def cited(self) -> tuple[int, ...]:
        """The lines that any of the texts stands on, ascending, each once: what cleaning leaves alone."""
        return tuple(sorted({*self.lines, *(line for each in self.said_text for line in each.lines)}))
