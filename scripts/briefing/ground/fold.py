"""What matching forgives (G2): texts that differ in nothing but typing fold to the same text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from briefing.ground.layer import Edit, Layer, rewrite

SINGLE_QUOTES = "'`´ʻʼ‘’‚‛‹›＇"
DOUBLE_QUOTES = '"«»“”„‟⹂「」『』〝〞〟﹁﹂﹃﹄＂｢｣'  # with the single ones, all of Unicode's Quotation_Mark
HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"


def _characters(*ranges: tuple[int, int]) -> str:
    return "".join(chr(code) for first, last in ranges for code in range(first, last + 1))


# Unicode's White_Space but the line break.
WHITE = "\t\x0b\x0c\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + _characters((0x2000, 0x200A))
# Soft hyphen, zero-width characters, and control characters that are no white space: neither matched nor shown.
UNSHOWN = "\xad\u2060\ufeff" + _characters((0x200B, 0x200D), (0, 8), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F))
DIRECTION = "\u061c\u200e\u200f" + _characters((0x202A, 0x202E), (0x2066, 0x2069))

_REMOVED = re.compile(f"[{UNSHOWN}{DIRECTION}]+")
_REMOVED_ONES = frozenset(UNSHOWN + DIRECTION)
_TYPED = re.compile("`|  |--")  # all that printable ASCII has to be folded
_RUN = re.compile(r" [ \n]+|\n[ \n]*|--|…")

# What NFC may change: a character with marks or vowel and final Jamo behind it, or one that NFC writes differently
# even alone. `\X` of the regex library would do, but takes quadratic time on a run of flags. A run of marks is cut
# at 30, as in UAX 15's Stream-Safe Text Format: ordering a million of them takes quadratic time, too.
_FOLLOW = r"[\p{M}\u1161-\u1175\u11a8-\u11c2]"
_ALONE = "[\u0374\u037e\u0387\u0958-\u0fff\u1f71-\u2adc\uf900-\ufb4e\U0001d15e-\U0001d1c0\U0002f800-\U0002fa1d]"
_PIECE = regex.compile(rf"{_ALONE}{_FOLLOW}{{0,30}}|.{_FOLLOW}{{1,30}}", regex.DOTALL)

_ONE_KIND = (
    dict.fromkeys(SINGLE_QUOTES, "'")
    | dict.fromkeys(DOUBLE_QUOTES, '"')
    | dict.fromkeys(HYPHENS, "-")
    | dict.fromkeys(WHITE, " ")
    | {"ё": "е", "Ё": "Е"}
)
_KEPT = set("'\" -")  # stand for their kind already
_ODD = re.compile(f"[{re.escape(''.join(_REMOVED_ONES | _ONE_KIND.keys() - _KEPT))}]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. White space is one space in it, an empty line one line break; single line breaks are spaces."""

    text: str
    layers: tuple[Layer, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the unfolded text that `text[start:end]` (not empty) was made from."""
        for layer in reversed(self.layers):
            start, end = layer.span(start, end)
        return start, end

    def place(self, before: int) -> int:
        """Return the first place of `text` that was made from the unfolded text at `before` or behind it."""
        for layer in self.layers:
            before = layer.place(before)
        return before


def fold(text: str) -> Folded:
    """Return `text` as matching sees it, and the way back to where each of its characters stood."""
    if text.isascii() and text.isprintable() and not _TYPED.search(text):  # as most short ones are
        return Folded(text, ())
    layers: list[Layer] = []
    odd = set(_ODD.findall(text))  # few texts hold many, so that what is not there is not looked for
    if not odd.isdisjoint(_REMOVED_ONES):
        layers.append(rewrite(text, ((each.start(), each.end(), "") for each in _REMOVED.finditer(text))))
        text = layers[-1].text
    if not unicodedata.is_normalized("NFC", text):
        layers.append(rewrite(text, _composed(text)))
        text = layers[-1].text
        odd = set(_ODD.findall(text))
    for each in odd & _ONE_KIND.keys():
        text = text.replace(each, _ONE_KIND[each])
    if _RUN.search(text):
        layers.append(rewrite(text, ((each.start(), each.end(), _joined(each[0])) for each in _RUN.finditer(text))))
        text = layers[-1].text
    return Folded(text, tuple(layer for layer in layers if layer.starts))


def _composed(text: str) -> Iterator[Edit]:
    """Yield the stretches that NFC writes differently, each with what it writes."""
    for piece in _PIECE.finditer(text):
        composed = unicodedata.normalize("NFC", piece[0])
        if composed != piece[0]:
            yield piece.start(), piece.end(), composed


def _joined(run: str) -> str:
    if run == "--":
        return "-"
    if run == "…":
        return "..."
    return "\n" if run.count("\n") > 1 else " "
