"""Finds an editor's text in the source's own characters (G1 to G4)."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Set
from functools import cached_property
from itertools import accumulate, chain, takewhile

from briefing.ground.boundary import is_boundary
from briefing.ground.fold import DIRECTION, DOUBLE_QUOTES, SINGLE_QUOTES, UNSHOWN, WHITE, fold
from briefing.ground.layer import rewrite
from briefing.ground.markdown import cuts
from briefing.ground.receipt import Mark, Receipt
from briefing.ground.words import WordIndex
from briefing.read.article import ArticleText

_UNSHOWN = re.compile(f"[{UNSHOWN}]+")
_BREAK = re.compile(f"[{WHITE}\n]+")
_WHITE_CONTROLS = str.maketrans(dict.fromkeys("\x0b\x0c\r\x85\u2028\u2029", " "))
_BLANK = WHITE + "\n"
_EDGES = _BLANK + UNSHOWN + DIRECTION


class Searchable:
    """An article that texts are looked up in: built once, asked often. Lines in `omitted` are not searched."""

    def __init__(self, article: ArticleText, omitted: Set[int] = frozenset()) -> None:
        self.article, self.omitted = article, frozenset(omitted)
        lines = ["" if n in self.omitted else line for n, line in enumerate(article.body(), 1)]
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self._source = "\n".join(lines)
        self._skipped = cuts(self._source) if article.markdown else []
        self._read = rewrite(self._source, ((start, end, "") for start, end in self._skipped))
        self._folded = fold(self._read.text)
        self._needles: dict[tuple[str, bool], list[str]] = {}

    @property
    def text(self) -> str:
        """The article as matching sees it: one space for white space, a line break where nothing matches across."""
        return self._folded.text

    @cached_property
    def words(self) -> WordIndex:
        """Where each word stands: what the nearest passage is found with."""
        return WordIndex(self.text)

    @cached_property
    def unomitted(self) -> "Searchable":
        """The same article with nothing omitted."""
        return Searchable(self.article) if self.omitted else self

    @cached_property
    def front_matter(self) -> "Searchable":
        """The lines above the article's text, as if they were text."""
        return Searchable(ArticleText(self.article.path, self.article.lines[: self.article.first - 1]))

    def find(self, text: str, *, quote: bool = False) -> tuple[Receipt, ...]:
        """Return where `text` stands, every time, in the article's order; overlapping ones count.

        With `quote`, quotation marks around the whole of `text` are left aside.
        """
        return tuple(self.occurrences(text, quote=quote))

    def occurrences(
        self, text: str, *, quote: bool = False, lines: range | None = None, within: Receipt | None = None
    ) -> Iterator[Receipt]:
        """Yield what `find` returns, one by one; only what begins on `lines`, only what stands `within` a receipt."""
        low, high = self._limits(lines, within)
        for needle in self.needles(text, quote=quote):
            spans = _overlapping(self.text, needle, low, high if within else len(self.text))
            begun = takewhile(lambda span: span[0] < high, spans)
            whole = (each for each in begun if is_boundary(self.text, each[0]) and is_boundary(self.text, each[1]))
            if first := next(whole, None):
                yield from (self.receipt(*each) for each in chain([first], whole))
                return

    def needles(self, text: str, *, quote: bool = False) -> list[str]:
        """Return `text` folded; in Markdown also without its marks, so that a piece of the raw file is found.

        An empty line stays a line break in it; nothing is found by such a one.
        """
        if (text, quote) not in self._needles:  # each text is looked for more than once
            wordings = dict.fromkeys((_trimmed(text, quote), self.wording(text, quote=quote)))
            folded = dict.fromkeys(fold(each).text.strip(" \n") for each in wordings)
            self._needles[text, quote] = [each for each in folded if each]
        return self._needles[text, quote]

    def wording(self, text: str, *, quote: bool = False) -> str:
        """Return the words of the editor's that are looked for: without Markdown's marks, trimmed."""
        if self.article.markdown:
            text = rewrite(text, ((start, end, "") for start, end in cuts(text))).text
        return _trimmed(text, quote)

    def receipt(self, start: int, end: int) -> Receipt:
        """Return the receipt of `self.text[start:end]` (not empty)."""
        read = self._folded.span(start, end)
        return Receipt(shown(self._read.text[slice(*read)]), tuple(self._marks(*self._read.span(*read))))

    def skipped(self, line: int) -> tuple[tuple[int, int], ...]:
        """Return the stretches (columns) of a line that are Markdown's marks and no words, ascending."""
        start, end = self._starts[line - 1], self._starts[line] - 1
        first = bisect_right(self._skipped, start, key=lambda span: span[1])
        last = bisect_left(self._skipped, end, key=lambda span: span[0])
        return tuple((max(low, start) - start, min(high, end) - start) for low, high in self._skipped[first:last])

    def _limits(self, lines: range | None, within: Receipt | None) -> tuple[int, int]:
        """Return between which places of `self.text` something has to begin, or to stand."""
        if within:
            (first, start), (last, end) = within.start, within.end
            return self._place(self._starts[first - 1] + start), self._place(self._starts[last - 1] + end)
        if lines is None:
            return 0, len(self.text)
        first, stop = (min(max(line, 1), len(self._starts)) for line in (lines.start, lines.stop))
        return self._place(self._starts[first - 1]), self._place(self._starts[stop - 1])

    def _place(self, offset: int) -> int:
        """Return the first place of `self.text` that was made from the source at `offset` or behind it."""
        return min(self._folded.place(self._read.place(offset)), len(self.text))

    def _marks(self, start: int, end: int) -> Iterator[Mark]:
        first, last = bisect_right(self._starts, start), bisect_left(self._starts, end)
        for line in range(first, last + 1):
            origin, stop = self._starts[line - 1], self._starts[line] - 1
            piece = self._source[max(start, origin) : min(end, stop)]
            left = max(start, origin) - origin + len(piece) - len(piece.lstrip(_BLANK))
            if piece.strip(_BLANK):
                yield Mark(line, left, left + len(piece.strip(_BLANK)))


def searchable(text: ArticleText, omitted: Set[int] = frozenset()) -> Searchable:
    """Return the article ready to be searched, but for its front matter and its `omitted` lines."""
    return Searchable(text, omitted)


def shown(text: str) -> str:
    """Return a stretch of the source as receipts show it (G4): on one line, without what nobody can see."""
    if text.isprintable():  # no white space but plain spaces, nothing unseen
        return text
    visible = _UNSHOWN.sub("", text)
    return _BREAK.sub(lambda run: " " if "\n" in run[0] else run[0].translate(_WHITE_CONTROLS), visible)


def _trimmed(text: str, quote: bool) -> str:
    text = text.strip(_EDGES)
    if quote and len(text) > 1 and any(text[0] in kind and text[-1] in kind for kind in (SINGLE_QUOTES, DOUBLE_QUOTES)):
        return text[1:-1].strip(_EDGES)
    return text


def _overlapping(text: str, needle: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield every stretch of `text[low:high]` that is `needle`, in linear time.

    Where one begins within the first half of the one before, `needle` repeats itself at that distance (`period`), and
    looking one period further is enough; asking `str.find` each time would take time without end on "a b a b a b …".
    """
    if "\n" in needle:
        return
    size, tail = len(needle), ""
    at = text.find(needle, low, high)
    while at >= 0:
        yield at, at + size
        if tail and text.startswith(tail, at + size, high):
            at += len(tail)
            continue
        following = text.find(needle, at + 1, high)
        if 0 < (following - at) * 2 <= size:
            tail = needle[at - following :]
        at = following
