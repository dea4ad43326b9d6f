"""What becomes of each line of an article: whether pages show it, and why they do or don't."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from briefing.read.article import ArticleText

Ranges = Iterable[tuple[int, int]]


class Fate(NamedTuple):
    """Whether a line is kept; `reason` says why it is dropped, or kept where the cleaner would drop it."""

    kept: bool
    reason: str | None = None


def cleaned(article: ArticleText) -> dict[int, str]:
    """Return the lines that the cleaner takes for page furniture, with the reason."""
    from briefing.clean import furniture  # noqa: PLC0415 - its phrases take a while, and few builds clean anything

    return furniture(article.body())


def line_fates(
    article: ArticleText,
    omit: Ranges,
    keep: Ranges,
    cited: Mapping[int, str],
    found: Mapping[int, str] | None = None,
) -> dict[int, Fate]:
    """Return line number -> fate, for each line of the article's file.

    `omit` and `keep` are an annotation's, first and last line of each range; `cited` says who cites a line; `found` is
    what `cleaned` returns, where that is known.
    """
    last = len(article.lines)
    omitted, kept = numbers(omit, last), numbers(keep, last)
    found = cleaned(article) if found is None else found

    def fate(number: int) -> Fate:
        why = found.get(number)
        if number < article.first:
            return Fate(False, "front matter")
        if number in omitted:
            return Fate(False, "omitted by the editor")
        if why and number in kept:
            return Fate(True, f"by the editor; {why}")
        if why and number in cited:
            return Fate(True, f"cited by {cited[number]}; {why}")
        return Fate(not why, why)

    return {number: fate(number) for number in range(1, last + 1)}


def numbers(ranges: Ranges, last: int) -> frozenset[int]:
    """Return the lines that ranges name, as far as the file goes."""
    return frozenset(number for first, end in ranges for number in range(first, min(end, last) + 1))
