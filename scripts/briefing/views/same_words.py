"""One utterance in the words of every article that tells it: which are original, and where they differ."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from babel.languages import get_official_languages

from briefing.ground import Token, tokens
from briefing.model import Statement
from briefing.views.excerpt import may_print
from briefing.views.words import primary

MOST = 400  # words of a telling that are compared: the time it takes grows with their square
_GAP = " […] "  # between quotes, and between passages


@dataclass(frozen=True)
class Piece:
    """A stretch of a telling: words that the telling it is compared with has too, or has not."""

    text: str
    same: bool


@dataclass(frozen=True)
class Telling:
    """How one article words an utterance: `kind` is a name of NAMES["telling"]; no pieces where no word may be printed.

    `compared` are two numbers: of its words that the first telling in its language has not, and of that one's that it
    leaves out; None for that one itself, and for what is not compared.
    """

    statement: Statement
    kind: str
    pieces: tuple[Piece, ...]
    compared: tuple[int, int] | None


def tellings(shown: Statement, country: str) -> tuple[Telling, ...]:
    """Return how each article tells an utterance, `shown` first; none where one article alone tells it.

    `country` is the speaker's (ISO 3166-1, may be empty). Those of one language are compared with the first of them, word
    by word. Of a source with `publish: link` nothing is printed but quotes.
    """
    every = (shown, *shown.others)
    if len(every) == 1:
        return ()
    original = _original(every, country)
    told = [_Told(each, _kind(each, original), _words(each)) for each in every]
    by_language: dict[str, list[_Told]] = {}
    for each in told:
        by_language.setdefault(primary(each.statement.article.language), []).append(each)
    for same_language in by_language.values():
        _compare(same_language)
    return tuple(each.telling() for each in told)


class _Told:
    """A telling while it is compared: its words, and the numbers of those that another has not."""

    def __init__(self, statement: Statement, kind: str, text: str) -> None:
        self.statement, self.kind, self.text = statement, kind, text
        self.words: Sequence[Token] = [each for each in tokens(text) if each.word]
        self.keys = [each.key.casefold() for each in self.words]
        self.other: set[int] = set()
        self.compared: tuple[int, int] | None = None

    def mark(self, words: Iterable[int]) -> None:
        self.other.update(words)

    def telling(self) -> Telling:
        return Telling(self.statement, self.kind, tuple(self._pieces()), self.compared)

    def _pieces(self) -> list[Piece]:
        pieces, end = [], 0
        for differ, run in groupby(range(len(self.words)), key=lambda n: n in self.other):
            numbers = list(run)
            start, stop = self.words[numbers[0]].start, self.words[numbers[-1]].end
            pieces += [Piece(self.text[end:start], same=True), Piece(self.text[start:stop], same=not differ)]
            end = stop
        pieces.append(Piece(self.text[end:], same=True))
        return [each for each in pieces if each.text]


def _compare(told: Sequence[_Told]) -> None:
    """Compare tellings of one language with the first of them; what shares too little with it is no other wording."""
    able = [each for each in told if 0 < len(each.words) <= MOST]
    for each in able[1:]:
        first = able[0]
        blocks = SequenceMatcher(None, first.keys, each.keys, autojunk=False).get_matching_blocks()
        left_out = set(range(len(first.keys))).difference(*(range(a, a + size) for a, _, size in blocks))
        own = set(range(len(each.keys))).difference(*(range(b, b + size) for _, b, size in blocks))
        if len(own) * 2 <= len(each.keys) or len(left_out) * 2 <= len(first.keys):
            first.mark(left_out)
            each.mark(own)
            each.compared = len(own), len(left_out)


def _words(statement: Statement) -> str:
    """Return the words that a page may print of a telling: quotes, without one what its source lets it print."""
    receipts = statement.receipts
    printed = receipts.quotes or (receipts.passages if may_print(statement.article) else ())
    return _GAP.join(each.text for each in printed)


def _kind(statement: Statement, original: str) -> str:
    if statement.form not in ("direct", "partial"):
        return "paraphrase"
    language = primary(statement.article.language)
    if _translated(statement) or (original and language != original):
        return "translation"
    return "original" if original else "quote"


def _original(every: Sequence[Statement], country: str) -> str:
    """Return the language that the words were said in, as far as that is to be known; else nothing.

    It is the one that all articles quote them in that are no translations; of several, the one that is official in the
    speaker's country (CLDR).
    """
    quoting = (each for each in every if each.form in ("direct", "partial") and not _translated(each))
    languages = {primary(each.article.language) for each in quoting}
    by_law, by_use = (_official(country, de_facto=de_facto) for de_facto in (False, True))
    spoken = languages & by_law or (languages & by_use if by_use else languages)
    return spoken.pop() if len(spoken) == 1 else ""


def _official(country: str, *, de_facto: bool) -> set[str]:
    found = get_official_languages(country, de_facto=de_facto) if country else ()
    return {primary(each) for each in found}


def _translated(statement: Statement) -> bool:
    return statement.article.record.translated != "none"
