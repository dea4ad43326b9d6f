"""A page as the rules for blocks see it: lines, what is found so far, and the runs between prose."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.clean.known import LEADS, Kind, opened, whole
from briefing.clean.lines import Line
from briefing.clean.single import SHORT

FAMILIES = {
    "section label": "menu",
    "account": "menu",
    "jump link": "menu",
    "site information": "menu",
    "newsletter": "menu",
    "address": "menu",
    "comments": "comment form",
    "network label": "share bar",
    "counter": "share bar",
}
FULL = 8  # words of a sentence that is hardly one of a form
HEADLINE = 5  # words from which on an unknown line may be the article's headline


@dataclass(frozen=True, slots=True)
class Run:
    """Lines without prose of the article between them: `start` up to, not including, `stop`."""

    start: int
    stop: int
    head: bool
    """The article's paragraphs have not begun."""
    tail: bool
    """No prose stands behind it, or the article has ended before."""
    listed: bool
    """The line before it ends with a colon, so it may be the article's own list."""


class Page:
    """The lines that are not blank, what each would be in company, and what is found so far."""

    def __init__(self, lines: Sequence[Line], labels: Sequence[str | None], found: Mapping[int, str]) -> None:
        self.lines, self.labels, self.found = lines, labels, found
        self.prose = [i for i, line in enumerate(lines) if line.prose and i not in found]
        rows = list(self._rows())
        self.begin = self._begin(rows)
        self.end = self._end(rows)

    def known(self, i: int) -> bool:
        """Return whether the line is furniture, or would be in company."""
        return i in self.found or self.labels[i] is not None

    def family(self, i: int) -> str | None:
        """Return what kind of furniture the line is, or would be in company."""
        reason = self.found.get(i) or self.labels[i]
        return FAMILIES.get(reason, reason) if reason else None

    def kin(self, one: int, other: int) -> bool:
        """Return whether two known lines belong to one kind; a button belongs to any."""
        families = {self.family(one), self.family(other)}
        return len(families) == 1 or "button" in families

    def runs(self) -> Iterator[Run]:
        """Yield the page's runs. A page without prose has none: nothing tells its parts apart."""
        size = len(self.lines)
        for before, behind in pairwise([-1, *self.prose, size] if self.prose else []):
            if behind - before > 1:
                listed = before >= 0 and self.lines[before].text.endswith((":", "："))
                tail = behind == size or behind > self.end
                yield Run(before + 1, behind, before < self.begin, tail, listed)

    def alone(self, i: int, run: Run) -> bool:
        """Return whether a label needs no company: it is no section's, and no prose stands behind."""
        weak = {"section label", "network label", "button", "address"}
        return run.stop == len(self.lines) and i > run.start and self.labels[i] not in weak

    def headline(self) -> int:
        """Return the last line before the paragraphs that may be the article's headline, or 0."""
        before = range(self.begin - 1, -1, -1)
        return next((i for i in before if self._may_be_headline(i)), 0)

    def _may_be_headline(self, i: int) -> bool:
        line = self.lines[i]
        return line.words >= HEADLINE and not line.prose and i not in self.found

    def _begin(self, rows: list[list[int]]) -> int:
        """Return where the first two paragraphs stand close together, or the first alone."""
        full = ([i for i in row if self.lines[i].words >= FULL] for row in rows)
        first = next((row[0] for row in full if len(row) >= 2), None)
        return next(iter(self.prose), len(self.lines)) if first is None else first

    def _end(self, rows: list[list[int]]) -> int:
        """Return the furniture that the article has ended before, by its words or the text's texture."""
        size = len(self.lines)
        last = next((row[-1] for row in reversed(rows) if len(row) >= 3), size)
        texture = next(({i} for i in range(last + 1, size) if i in self.found), set[int]())
        signs = {i for i in self.found if self.found[i] in {"comment form", "copyright line"}}
        return min(self._first(signs, 1 / 5), self._first(texture, 1 / 2))

    def _first(self, places: set[int], share: float) -> int:
        """Return the first of the places that leaves no more than a share of the prose behind it."""
        if not places:
            return len(self.lines)
        prose = {i: len(self.lines[i].text) for i in self.prose}
        total = left = sum(prose.values())
        for i in range(len(self.lines)):
            left -= prose.get(i, 0)
            if i in places and left <= total * share:
                return i
        return len(self.lines)

    def _rows(self) -> Iterator[list[int]]:
        """Yield the rows of paragraphs that stand close together.

        Close: one line at most between two, a subheading, and two of furniture. Teasers stand apart.
        """
        row: list[int] = []
        between: Counter[bool] = Counter()
        for i, line in enumerate(self.lines):
            if i in self.found or not line.prose:
                between[i in self.found] += 1
                continue
            if between[False] > 1 or between[True] > 2:
                yield row
                row = []
            row.append(i)
            between.clear()
        yield row


def label(line: Line) -> str | None:
    """Return what a line is in company: a known whole, a number, a lead, an address; or None."""
    if found := whole(line):
        return found[1]
    if line.prose or line.spoken or line.words > SHORT:
        return None
    if not line.key or line.key.replace(":", "").isdigit():
        return "button"
    return opened(line, LEADS) or ("address" if _has_address(line.opening) else None)


_TELEPHONE = re.compile(r"\+?\d[\d ()-]{7,20}\d")


def _has_address(text: str) -> bool:
    mail = any("@" in word[1:] and "." in word.partition("@")[2] for word in text.split())
    return mail or _TELEPHONE.search(text) is not None


def is_list(line: Line) -> bool:
    """Return whether the line is the heading of a list of links wherever it stands."""
    kind, _ = whole(line) or (None, None)
    return kind is Kind.LIST
