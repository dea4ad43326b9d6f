"""An article's lines as the rules see them: the words alone, and the shape of a sentence or of none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SEEN = 600  # characters of a line that are looked at; furniture is short, a longer line is prose
LONG = 20  # words from which on a line is prose, whatever it ends with

_NOTHING = "\u00ad\u0307\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_FOLDED = dict.fromkeys(_NOTHING, "") | {"ё": "е", "’": "'", "‘": "'", "ʼ": "'"}
_FOLDED |= dict.fromkeys('"“”„«»', "") | dict.fromkeys("‐‑‒–—", "-")
_FOLDS = re.compile(f"[{''.join(_FOLDED)}]")
_OPENERS = tuple("\"“„«‚‘「『'")
_SPEAKERS = (*_OPENERS, "- ", "– ", "— ")
_CLOSERS = "\"'”’»“)]}›」』 \u00a0*_"
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,300}\)")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank. Of a line with more than `SEEN` characters both ends are kept."""

    number: int
    text: str
    opening: str
    """The text folded: lower case, one space, no quotation marks, nothing before the first word."""
    key: str
    """The same without what stands behind the last word: how a phrase is written."""
    words: int
    gap: bool
    """True if a blank line or nothing stands before it."""
    stops: bool
    """True if it ends as a sentence does."""
    prose: bool
    """True if it reads as a sentence, or as more than a label or a headline could be."""

    @property
    def quoted(self) -> bool:
        """True if it opens with a quotation mark."""
        return self.text.startswith(_OPENERS)

    @property
    def spoken(self) -> bool:
        """True if it opens as speech does, with a quotation mark or a dash."""
        return self.text.startswith(_SPEAKERS)

    @property
    def asks(self) -> bool:
        """True if it ends as a question or an exclamation: a headline may, a label does not."""
        return self.text.rstrip(_CLOSERS).endswith(("?", "!", "？", "！", "؟"))


def read_lines(lines: Sequence[str]) -> tuple[Line, ...]:
    """Return the lines that are not blank, numbered from 1 as they stand in the file."""
    return tuple(_lines(lines))


def _lines(lines: Sequence[str]) -> Iterator[Line]:
    before = ""
    for number, raw in enumerate(lines, start=1):
        text = _ends(raw.strip())
        if "](" in text:
            text = _LINK.sub(r"\1", text).strip()
        if text.strip(_NOTHING):
            yield _line(number, text, not before)
        before = text


def _line(number: int, text: str, gap: bool) -> Line:
    opening, words = fold(text), _count(text)
    stops = text.rstrip(_CLOSERS).endswith((".", "…", "。", "।", "։"))
    leads_on = words >= 2 and text.endswith((":", "：", ";", ","))
    prose = stops or leads_on or words >= LONG
    return Line(number, text, opening, bare(opening), words, gap, stops, prose)


def _ends(text: str) -> str:
    return text if len(text) <= SEEN else f"{text[: SEEN // 2]} … {text[-SEEN // 2 :]}"


def fold(text: str) -> str:
    """Return a text as the openings of phrases are written: see `Line.opening`."""
    folded = text.casefold()
    for each in set(_FOLDS.findall(folded)):
        folded = folded.replace(each, _FOLDED[each])
    folded = " ".join(folded.split())
    first = re.search(r"[^\W_]|[©(_{]", folded)
    return folded[first.start() :] if first else ""


def bare(folded: str) -> str:
    """Return a folded text without what stands behind its last word."""
    return folded.rstrip(" \t.,;:!?…|/\\<>‹›→←↑↓▲▼►▶•·●■□–-_~#)]}({[=+*✓✔×。！？：、❯❮؟։।")


def _count(text: str) -> int:
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2
