"""An article's printed text: its lines with their numbers, and what of them is cited, in place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from briefing.ground import searchable
from briefing.ground import shown as receipt_text
from briefing.lines import numbers
from briefing.model import Article, Event, Statement
from briefing.read.article import shown
from briefing.views.excerpt import printed_paragraphs


class _Stretch(NamedTuple):
    """What is cited of a line: columns, end excluded; by which statement or event, and whether as a quote."""

    start: int
    end: int
    id: str
    quoted: bool


@dataclass(frozen=True)
class Segment:
    """A stretch of a line: part of a quote, of a passage, or of neither.

    `of` are the ids of what cites it; `to` is the one that it leads to: that which alone quotes it, at the first of its
    words on the line, so that there are no two links to one place side by side.
    """

    text: str
    quoted: bool
    of: tuple[str, ...]
    to: str

    @property
    def cited(self) -> bool:
        """Whether anything cites it."""
        return bool(self.of)


@dataclass(frozen=True)
class Line:
    """A line of the article's file: its number, its text in segments, and the ids of what cites it."""

    number: int
    segments: tuple[Segment, ...]
    cited_by: tuple[str, ...]

    @property
    def led_to(self) -> tuple[str, ...]:
        """The ids that its own words lead to, so that a label needn't."""
        return tuple(each.to for each in self.segments if each.to)


@dataclass(frozen=True)
class Paragraph:
    """Lines that stand together; `gap` says that text before them is not printed."""

    lines: tuple[Line, ...]
    gap: bool


def paragraphs(article: Article) -> list[Paragraph]:
    """Return what the article's page prints of its text (see `excerpt`), in order."""
    entries: list[Statement | Event] = [*article.statements, *article.events]
    entries.sort(key=lambda each: (isinstance(each, Event), each.order))
    printed = printed_paragraphs(article)
    setter = _Setter(article, _stretches(entries), _citing(entries), _marks_of_markdown(article) if printed else {})
    return [
        Paragraph(tuple(setter.line(n) for n in lines), gap)
        for lines, gap in zip(printed, _gaps(article, printed), strict=True)
    ]


def ends_early(article: Article, printed: list[Paragraph]) -> bool:
    """Return whether text stands behind the last printed paragraph."""
    last = printed[-1].lines[-1].number if printed else 0
    return bool(_left_out(article, last + 1, len(article.text.lines) + 1))


def _gaps(article: Article, printed: list[list[int]]) -> list[bool]:
    ends = [article.text.first - 1, *(lines[-1] for lines in printed)]
    return [_left_out(article, end + 1, lines[0]) for end, lines in zip(ends, printed, strict=False)]


def _left_out(article: Article, start: int, end: int) -> bool:
    return any(article.text.lines[n - 1].strip() for n in range(start, end) if n not in article.furniture)


def _stretches(entries: list[Statement | Event]) -> Mapping[int, list[_Stretch]]:
    """Return by line all that is cited on it."""
    found: dict[int, list[_Stretch]] = {}
    for each in entries:
        for quoted, receipts in ((True, each.receipts.quotes), (False, each.receipts.passages)):
            for mark in (mark for receipt in receipts for mark in receipt.marks):
                found.setdefault(mark.line, []).append(_Stretch(mark.start, mark.end, each.record.id, quoted))
    return found


def _citing(entries: list[Statement | Event]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = {}
    for each in entries:
        for line in each.receipts.lines:
            found.setdefault(line, []).append(each.record.id)
    return found


def _marks_of_markdown(article: Article) -> Mapping[int, Sequence[tuple[int, int]]]:
    """Return line -> the stretches of it that are Markdown's marks and no words."""
    if not article.text.markdown:
        return {}
    end = len(article.text.lines)
    words = searchable(article.text, numbers(article.head.record.omit, end))
    return {number: words.skipped(number) for number in range(article.text.first, end + 1)}


@dataclass(frozen=True)
class _Setter:
    article: Article
    stretches: Mapping[int, list[_Stretch]]
    citing: Mapping[int, list[str]]
    skipped: Mapping[int, Sequence[tuple[int, int]]]

    def line(self, number: int) -> Line:
        return Line(number, tuple(self._segments(number)), tuple(self.citing.get(number, ())))

    def _segments(self, number: int) -> Iterator[Segment]:
        text, cited = self.article.text.lines[number - 1], self.stretches.get(number, [])
        skipped = self.skipped.get(number, ())
        edges = {0, len(text), *(edge for each in cited for edge in (each.start, each.end))}
        ordered = sorted(edges | {edge for stretch in skipped for edge in stretch})
        led: set[str] = set()
        for start, end in pairwise(ordered):
            if any(first <= start and end <= last for first, last in skipped):
                continue
            covering = [each for each in cited if each.start <= start and end <= each.end]
            quoting = sorted({each.id for each in covering if each.quoted})
            to = quoting[0] if len(quoting) == 1 and quoting[0] not in led else ""
            led.add(to)
            # What is cited looks as its receipt does (G4): without what nobody can see.
            words = receipt_text(text[start:end]) if covering else shown(text[start:end])
            yield Segment(words, bool(quoting), tuple(dict.fromkeys(each.id for each in covering)), to)
