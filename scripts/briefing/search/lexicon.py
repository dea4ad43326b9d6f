"""The lexicon, kept from one build to the next in sections: an edit opens those that its words lead from.

A section counts how often words and names give each lead, so that those of a word that is gone can be taken out again.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import starmap
from typing import NamedTuple

from briefing.search.chunks import digest, steady_chunks
from briefing.search.kept import Keeper, keep, take
from briefing.search.leads import Lead, Section, change, count, entries, leads_of_names, leads_of_word, sections
from briefing.search.names import Names
from briefing.search.output import Output
from briefing.search.stems import Stems
from briefing.store import fingerprint

_KIND, _SECTIONS = "search/lexicon", "search/sections"
_PIECES, _MADE_OF = "pieces", "made of"


class Piece(NamedTuple):
    """A chunk of the lexicon: the hash that its address ends in, and its first stem."""

    hash: str
    first: str

    @property
    def path(self) -> str:
        """Where it is below search/."""
        return f"lexicon/{self.hash}.json"


class Head(NamedTuple):
    """What is known of a section that is closed: its first stem, a hash of what is kept of it, its chunks."""

    first: str
    mark: str
    pieces: Sequence[Piece]


def lexicon(tokens: Sequence[str], names: Names, kept: Keeper, output: Output) -> list[Piece]:
    """Return the chunks of the lexicon of words and names, all of them written or published.

    `tokens` are each shard's words, with spaces between them.
    """
    known = digest([*tokens, repr(names)]).encode()
    if value := take(kept, _KIND, _PIECES, known):
        pieces = list(starmap(Piece, value))
        if all(piece.path in output.published for piece in pieces):
            return pieces
    pieces = _Lexicon(kept, output).become(set[str]().union(*map(str.split, tokens)), names)
    keep(kept, _KIND, _PIECES, pieces, known)
    return pieces


class _Lexicon:
    """The lexicon of the words and names of the time before; empty if nothing is kept."""

    def __init__(self, kept: Keeper, output: Output) -> None:
        self._kept, self._output = kept, output
        self._stems = Stems(kept)
        tokens, names, heads = take(kept, _KIND, _MADE_OF) or ("", [], [])
        self._tokens = set(tokens.split())
        self._names = list(starmap(Lead, names))
        self._heads = [Head(first, mark, list(starmap(Piece, pieces))) for first, mark, pieces in heads]

    def become(self, tokens: AbstractSet[str], names: Names) -> list[Piece]:
        """Make it that of these words and names, and return its chunks."""
        spelled = [*leads_of_names(names)]
        changes = self._changes(tokens, spelled)
        opened = self._opened(changes)
        if (section := self._held(opened)) is None:
            self._tokens, self._names, self._heads = set(), [], []
            return self.become(tokens, names)
        change(section, changes)
        closed = [head for n, head in enumerate(self._heads) if n not in opened]
        heads = sorted([*closed, *map(self._closed, sections(section))])
        keep(self._kept, _KIND, _MADE_OF, [" ".join(sorted(tokens)), spelled, heads])
        self._kept.forget(_SECTIONS, set(self._kept.names(_SECTIONS)) - {head.first for head in heads})
        self._stems.forget(self._tokens - tokens)
        return [piece for head in heads for piece in head.pieces]

    def _changes(self, tokens: AbstractSet[str], names: Iterable[Lead]) -> Section:
        """Return which leads there are more or less of: those of words and names that came or went."""
        changes: Section = {}
        for times, words, spelled in ((1, tokens - self._tokens, names), (-1, self._tokens - tokens, self._names)):
            for token in words:
                count(changes, leads_of_word(self._stems[token]), times)
            count(changes, spelled, times)
        stay = ((stem, {text: times for text, times in texts.items() if times}) for stem, texts in changes.items())
        return {stem: texts for stem, texts in stay if texts}

    def _opened(self, changes: Iterable[str]) -> set[int]:
        """Return which sections have stems that change, or chunks that are not published."""
        firsts = [head.first for head in self._heads]
        published = self._output.published
        opened = {n for n, head in enumerate(self._heads) if any(each.path not in published for each in head.pieces)}
        for stem in changes if firsts else ():
            n = max(bisect_right(firsts, stem) - 1, 0)
            opened.add(n)
            if n and firsts[n] == stem:  # without its first stem a section is part of the one before
                opened.add(n - 1)
        return opened

    def _held(self, opened: Iterable[int]) -> Section | None:
        """Return what these sections hold; None if some of it isn't kept."""
        held: Section = {}
        for n in opened:
            first, mark, _ = self._heads[n]
            section = take(self._kept, _SECTIONS, first, mark.encode())
            if section is None:
                return None
            held |= section
        return held

    def _closed(self, section: Section) -> Head:
        first, mark, pieces = next(iter(section)), fingerprint(repr(section)).hex(), []
        for chunk in steady_chunks(entries(section)):
            pieces.append(piece := Piece(digest([chunk.text]), chunk.first))
            self._output.put(piece.path, chunk.text)
        keep(self._kept, _SECTIONS, first, section, mark.encode())
        return Head(first, mark, pieces)
