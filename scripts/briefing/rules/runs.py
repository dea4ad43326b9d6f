"""Runs of words: which stretch of a text repeats another, however either is typed."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import chain, groupby

import regex

from briefing.ground import searchable
from briefing.ground.fold import fold
from briefing.read.article import ArticleText

RUN = 6  # words in a row that are the source's and no longer anybody's
# `_` is Markdown's emphasis, and no letter. Between ideographs, and between hiragana, words may end anywhere (UAX 29).
_WORD = regex.compile(r"[^\W_\p{Han}\p{Hiragana}]+|[\p{Han}\p{Hiragana}]")
_LEAST = RUN  # characters of a text that has so many words
_SOME = 100  # articles that are asked for their runs again soon
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


def numbers(text: str) -> Iterator[int]:
    """Yield a number for every run of RUN words of a text, in its order: 64 bits, the same in every process."""
    return _numbers(_folded_keys(text)) if len(text) >= _LEAST else iter(())


def numbers_of(article: ArticleText) -> Iterator[int]:
    """Yield the numbers of the runs of an article's file, as `runs_of` has them."""
    return chain.from_iterable(map(_numbers, _keys_of(article)))


def runs_of(article: ArticleText) -> set[Run]:
    """Return the runs of an article's file: Markdown passed over, as where quotes are looked for; front matter too."""
    return {run for keys in _keys_of(article) for run in _runs(keys)}


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


@lru_cache(maxsize=_SOME)
def _keys_of(article: ArticleText) -> tuple[Run, Run]:
    """Return the words of an article's text and of what stands above it."""
    body = searchable(article)
    return _keys(body.text), _keys(body.front_matter.text) if article.first > 1 else ()


def _runs(keys: Run) -> Iterator[Run]:
    return zip(*(keys[first:] for first in range(RUN)), strict=False)


def _numbers(keys: Run) -> Iterator[int]:
    """Yield a number for each run. Python's hash of numbers is no secret of the process, as that of texts is."""
    of_words = [_number(key) for key in keys] if len(keys) >= RUN else []
    return map(hash, zip(*(of_words[first:] for first in range(RUN)), strict=False))


@lru_cache(maxsize=100_000)
def _number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest())
