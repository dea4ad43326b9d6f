"""Runs of words: which stretch of a text repeats another, however either is typed."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import regex

from briefing.ground import searchable
from briefing.ground.fold import fold
from briefing.read.article import ArticleText

RUN = 6  # words in a row that are the source's and no longer anybody's
_WORD = regex.compile(r"[^\W_]+")  # `_` is Markdown's emphasis, and no letter
Run = tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """A text's words, folded and without case, and where they stand in it."""

    text: str
    keys: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def words(text: str) -> Words:
    """Return the words of a text."""
    folded = fold(text)
    found = [(each[0].casefold(), folded.span(*each.span())) for each in _WORD.finditer(folded.text)]
    return Words(text, tuple(key for key, _ in found), tuple(span for _, span in found))


def runs(text: str) -> Iterator[Run]:
    """Yield every run of RUN words of a text, in its order."""
    yield from _runs(_keys(fold(text).text))


def runs_of(article: ArticleText) -> set[Run]:
    """Return the runs of an article's file: Markdown passed over, as where quotes are looked for; front matter too."""
    body = searchable(article)
    above = body.front_matter.text if article.first > 1 else ""
    return {*_runs(_keys(body.text)), *_runs(_keys(above))}


def repeated(mine: Words, theirs: Collection[Run], given: Sequence[str]) -> str:
    """Return the first stretch that repeats RUN words of theirs beside the given texts; nothing where there is none."""
    found = (start for start, run in enumerate(_runs(mine.keys)) if run in theirs)
    numbers = sorted({number for start in found for number in range(start, start + RUN)})
    if not numbers:
        return ""
    free = _free(mine.keys, map(_folded_keys, given))
    for _, group in groupby(enumerate(numbers), key=lambda each: each[1] - each[0]):
        stretch = [number for _, number in group]
        if sum(number not in free for number in stretch) >= RUN:
            return mine.text[mine.spans[stretch[0]][0] : mine.spans[stretch[-1]][1]]
    return ""


def _free(mine: Run, given: Iterable[Run]) -> set[int]:
    """Return the numbers of the words that stand in a given text: in the whole of it, or in RUN words of it."""
    free: set[int] = set()
    for keys in given:
        whole = {keys} if keys else set()
        for run in whole | set(_runs(keys)):
            starts = range(len(mine) - len(run) + 1)
            free.update(
                number
                for start in starts
                if mine[start : start + len(run)] == run
                for number in range(start, start + len(run))
            )
    return free


def _folded_keys(text: str) -> Run:
    return _keys(fold(text).text)


def _keys(folded: str) -> Run:
    return tuple(map(str.casefold, _WORD.findall(folded)))


def _runs(keys: Run) -> Iterator[Run]:
    yield from zip(*(keys[first:] for first in range(RUN)), strict=False)
