"""How much of an article's text a page may print: what `publish` in sources.yaml says, to the letter (format.md)."""

from collections.abc import Iterable

import regex

from briefing.model import Article, Event, Head, Statement

_BLANK = regex.compile(r"[\s\p{Cf}]*")


def may_print(head: Head) -> bool:
    """Return whether passages, dating words and article text may be printed at all; quotes may always."""
    return head.publish != "link"


def printed_paragraphs(article: Article) -> list[list[int]]:
    """Return the paragraphs that the article's page prints, each as its lines' numbers, in order.

    `full`: all; `excerpt`: those that hold cited passages or quotes, each with the one before and after; `link`: none.
    """
    if not may_print(article.head):
        return []
    paragraphs = _paragraphs(article)
    if article.head.publish == "full":
        return paragraphs
    cited = cited_lines(article)
    held = [n for n, lines in enumerate(paragraphs) if cited.intersection(lines)]
    near = {n + step for n in held for step in (-1, 0, 1)}
    return [lines for n, lines in enumerate(paragraphs) if n in near]


def cited_lines(article: Article) -> set[int]:
    """Return the lines that quotes and passages of the article's statements and events stand on."""
    entries: list[Statement | Event] = [*article.statements, *article.events]
    return {line for each in entries for line in each.receipts.lines}


def _paragraphs(article: Article) -> list[list[int]]:
    """Return the runs of non-blank lines without furniture; in a text without blank lines, every line."""
    numbers = range(article.text.first, len(article.text.lines) + 1)
    blank = {n for n in numbers if _BLANK.fullmatch(article.text.lines[n - 1])}
    filled = [n for n in numbers if n not in blank and n not in article.furniture]
    if not any(filled[0] < n < filled[-1] for n in blank if filled):
        return [[n] for n in filled]
    return _runs(filled, blank)


def _runs(filled: Iterable[int], blank: set[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for line in filled:
        if runs and not any(n in blank for n in range(runs[-1][-1] + 1, line)):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs
