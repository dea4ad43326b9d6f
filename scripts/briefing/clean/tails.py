"""Rules for what stands behind an article, or again and again within it."""

from collections.abc import Iterator
from itertools import dropwhile, pairwise

from briefing.clean.menus import may_be_label
from briefing.clean.page import Page

Marks = Iterator[tuple[int, str]]


def satellites(page: Page) -> Marks:
    """A line that stands three times or more, each time beside furniture, belongs to that."""
    beside: dict[str, list[int]] = {}
    lonely: set[str] = set()
    for i, line in enumerate(page.lines):
        if i not in page.found:
            beside.setdefault(line.opening, []).append(i)
            if not (i - 1 in page.found or i + 1 in page.found):
                lonely.add(line.opening)
    for text, places in beside.items():
        if len(places) >= 3 and text not in lonely:
            yield from ((i, "repeated beside furniture") for i in places)


ANSWERS = {
    "reply", "log in to reply", "ответить", "відповісти", "antworten", "répondre", "responder",
    "rispondi", "odpowiedz", "yanıtla", "reageer", "svara", "odpovědět", "одговори", "odgovori",
}  # fmt: skip
COMMENT = 8  # lines that a reader's comment may have, name and day among them


def readers(page: Page) -> Marks:
    """Behind the article, what stands above `Reply`, up to the reply or form before, is a comment."""
    start = len(page.lines)
    for i in range(page.end, len(page.lines)):
        answer = page.lines[i].key in ANSWERS
        if answer and start < i <= start + COMMENT:
            yield from ((n, "reader's comment") for n in range(start, i + 1))
        if answer or page.family(i) == "comment form":
            start = i


TEASERS = 3  # a list of fewer may be the article going on under subheadings


def teasers(page: Page) -> Marks:
    """In a list behind the article, single sentences under two to five short lines are teasers."""
    row: list[int] = []
    short, prose = 0, set(page.prose)
    behind = range(page.end, len(page.lines))
    heading = next((i for i in behind if page.family(i) == "related articles"), len(page.lines))
    for i in range(heading, len(page.lines)):
        if i not in prose:
            short += 1
            continue
        if not 2 <= short <= 5:
            yield from _units(row)
            row = []
        row.append(i)
        short = 0
    yield from _units(row)


def _units(row: list[int]) -> Marks:
    if len(row) > TEASERS:
        yield from ((i, "teaser") for i in range(row[0] + 1, row[-1] + 1))


INSETS = {"advertisement", "newsletter", "related articles"}  # stand within articles as well
LAST = {"comment form", "copyright line", "site information", "legal notice", "jump link"}


def between(page: Page) -> Marks:
    """Behind the article, what stands between furniture is too: six lines, or thirty labels."""
    for run in page.runs():
        if run.tail:
            known = (i for i in range(run.start, run.stop) if i in page.found)
            behind = dropwhile(lambda i: page.found[i] in INSETS, known)
            for one, other in pairwise(behind):
                gap = range(one + 1, other)
                labels = len(gap) <= 30 and all(may_be_label(page, i) for i in gap)
                if len(gap) <= 6 or labels:
                    yield from ((i, "among furniture") for i in gap)


def bottom(page: Page) -> Marks:
    """At the page's bottom, nothing of the article stands behind what only stands behind articles."""
    for run in page.runs():
        if run.tail and run.stop == len(page.lines):
            places = range(run.start, run.stop)
            last = next((i for i in places if page.found.get(i) in LAST), run.stop)
            yield from ((i, "bottom of the page") for i in range(last, run.stop))
