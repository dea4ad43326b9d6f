"""The characters of a Markdown text that are marks and not words: emphasis and link targets, as CommonMark has them.

Linear in the text: the pattern of a target can't run past the next bracket, and each mark is paired or given up once.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import regex

Span = tuple[int, int]

_TOKEN = regex.compile(
    r"""(?P<skip> \\[!-/:-@\[-`{-~] | <[A-Za-z][^<>\s]*+> )  # an escaped character, an address in angle brackets
      | (?P<end> \n(?=[^\S\n]*+(?:\n|\Z)) )                   # an empty line: nothing pairs across it
      | (?P<open> !?\[ ) | (?P<close> \] ) | (?P<run> \*++ | _++ )""",
    regex.VERBOSE,
)
_NESTED = r"(?:[^\s()\\]++|\\.|\((?:[^\s()\\]++|\\.)*+\))*+"
_TITLE = r"""(?:"(?:[^"\\\n]|\\.)*+"|'(?:[^'\\\n]|\\.)*+'|\((?:[^()\\\n]|\\.)*+\))"""
_GAP = r"[^\S\n]*+\n?+[^\S\n]*+"
_TARGET = regex.compile(rf"\({_GAP}(?:<[^<>\n]*+>|{_NESTED})(?:{_GAP}(?<=\s){_TITLE})?+{_GAP}\)")


@dataclass(slots=True)
class _Run:
    """A run of `*` or `_`: where its unpaired part begins, how long that is, and what it may pair with."""

    mark: str
    start: int
    left: int
    length: int
    opens: bool
    closes: bool

    def fits(self, opener: "_Run") -> bool:
        """Whether `opener` may open what this run closes (CommonMark's rules 9 and 10 of emphasis)."""
        both_ways = opener.closes or self.opens
        multiple = (opener.length + self.length) % 3 == 0 and (opener.length % 3 or self.length % 3)
        return opener.mark == self.mark and not (both_ways and multiple)


def cuts(text: str) -> list[Span]:
    """Return the stretches that reading skips, ascending: `[a](b)` reads `a`, `**c**` reads `c`."""
    return sorted(_cuts(text))


def _cuts(text: str) -> Iterator[Span]:
    brackets: list[int] = []
    runs: list[_Run] = []
    behind = 0  # the target of the link before
    for found in _TOKEN.finditer(text):
        if found.start() < behind:
            continue
        if found.lastgroup == "end":
            yield from _emphasis(runs)
            brackets, runs = [], []
        elif found.lastgroup == "open":
            brackets.append(found.start())
        elif found.lastgroup == "run":
            runs.append(_run(text, *found.span()))
        elif found.lastgroup == "close" and brackets:
            opener = brackets.pop()
            if target := _TARGET.match(text, found.end()):
                yield opener, opener + (2 if text[opener] == "!" else 1)
                yield found.start(), target.end()
                behind = target.end()
    yield from _emphasis(runs)


def _run(text: str, start: int, end: int) -> _Run:
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    opens = _flanks(after, before)
    closes = _flanks(before, after)
    if text[start] == "_":  # never inside a word
        opens, closes = opens and (not closes or _punctuation(before)), closes and (not opens or _punctuation(after))
    return _Run(text[start], start, end - start, end - start, opens, closes)


def _flanks(inner: str, outer: str) -> bool:
    return not inner.isspace() and (not _punctuation(inner) or outer.isspace() or _punctuation(outer))


def _punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _emphasis(runs: list[_Run]) -> Iterator[Span]:
    """Yield the paired marks of one paragraph (CommonMark's "process emphasis")."""
    openers: list[_Run] = []
    searched: dict[tuple[str, bool, int], int] = {}  # openers below are no match for closers of this kind
    for closer in runs:
        kind = (closer.mark, closer.opens, closer.length % 3)
        while closer.closes and closer.left:
            below = reversed(range(searched.get(kind, 0), len(openers)))
            found = next((n for n in below if closer.fits(openers[n])), None)
            if found is None:
                searched[kind] = len(openers)
                break
            opener = openers[found]
            used = 2 if min(opener.left, closer.left) > 1 else 1
            yield opener.start + opener.left - used, opener.start + opener.left
            yield closer.start, closer.start + used
            opener.left, closer.left, closer.start = opener.left - used, closer.left - used, closer.start + used
            del openers[found + bool(opener.left) :]
            searched = {each: min(depth, len(openers)) for each, depth in searched.items()}
        if closer.left and closer.opens:
            openers.append(closer)
