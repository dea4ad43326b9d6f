"""What the phrases say about a line, looked up: a whole line, its opening, words within it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from briefing.clean.lines import Line, bare, fold
from briefing.clean.phrases import LANGUAGES, Phrases, phrases


class Kind(Enum):
    """How sure a sign a whole line is."""

    WHOLE = "furniture wherever it stands"
    LIST = "furniture, and a list follows"
    LABEL = "furniture in company only"


class Opening(NamedTuple):
    """How a line of furniture begins, and what it has to say further on, if anything."""

    words: str
    reason: str
    objects: tuple[str, ...] = ()


SURE_WORDS = {"advertisement", "share bar"}  # one word alone is enough for these
HEAD = 3  # letters by which an opening is looked up
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _phrases(table: Phrases) -> Iterator[tuple[str, str]]:
    for reason, text in table.items():
        for one in phrases(text):
            yield fold(one), reason


def one_word(key: str) -> bool:
    """Return whether a phrase is a single word, in a script that writes words apart."""
    return " " not in key and not UNSPACED.search(key)


def _exact() -> dict[str, tuple[Kind, str]]:
    """Return what whole lines mean. A single word is a label: `Search` may be a subheading."""
    known: dict[str, tuple[Kind, str]] = {}
    for language in LANGUAGES:
        tables = zip(Kind, (language.whole, language.lists, language.labels), strict=True)
        for kind, words, reason in ((k, *found) for k, table in tables for found in _phrases(table)):
            key = bare(words)
            weak = kind is Kind.WHOLE and one_word(key) and reason not in SURE_WORDS
            known.setdefault(key, (Kind.LABEL if weak else kind, reason))
    return known


def _pairs() -> Iterator[Opening]:
    for language in LANGUAGES:
        for reason, pairs in language.pairs.items():
            for starts, objects in pairs:
                told = tuple(map(fold, phrases(objects)))
                yield from (Opening(fold(start), reason, told) for start in phrases(starts))


def _by_head(openings: Iterable[Opening]) -> dict[str, list[Opening]]:
    heads: dict[str, list[Opening]] = defaultdict(list)
    for one in openings:
        heads[one.words[:HEAD]].append(one)
    return dict(heads)


EXACT = _exact()
OPENINGS = _by_head(Opening(*p) for x in LANGUAGES for p in _phrases(x.openings))
LEADS = _by_head(Opening(*p) for x in LANGUAGES for p in _phrases(x.leads))
PAIRS = _by_head(_pairs())
ANYWHERE = [found for x in LANGUAGES for found in _phrases(x.anywhere)]

_NUMBER = re.compile(r"^(?:\d[\d.,\u00a0 ]{0,8}\d|\d|\(\d{1,7}\)) | [(\[]?\d[\d.,\u00a0 ]{0,8}[)\]]?$")


def whole(line: Line) -> tuple[Kind, str] | None:
    """Return what the line is as a whole, a number before or behind it left aside.

    What one word asks, or two with a full stop state, is speech: `Share?`; a number with a full stop
    counts the article's own list: `2. Facebook`.
    """
    if line.words > LONGEST:
        return None
    speech = (line.stops and line.words < 3) or (line.asks and line.words < 2) or line.text.startswith(("— ", "– "))
    if line.quoted or speech:
        return None
    return EXACT.get(line.key) or EXACT.get(bare(fold(_NUMBER.sub("", line.key))))


LONGEST = max(len(key.split()) for key in EXACT) + 1


def opened(line: Line, table: dict[str, list[Opening]]) -> str | None:
    """Return the reason of an opening in the table that the line begins with."""
    for words, reason, objects in table.get(line.opening[:HEAD], ()):
        if _begins(line.opening, words) and (not objects or _says(line.opening, objects)):
            return reason
    return None


def _begins(text: str, words: str) -> bool:
    """At word boundaries where there are any: `читайте в` does not open `читайте вслух`."""
    behind = text[len(words) : len(words) + 1]
    return text.startswith(words) and not (behind.isalnum() and words[-1].isalnum() and one_word(behind))


def _says(text: str, objects: tuple[str, ...]) -> bool:
    return any(f" {one}" in text or (UNSPACED.match(one) and one in text) for one in objects)
