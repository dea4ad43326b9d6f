"""Word boundaries of UAX 29, asked of one place at a time.

The `regex` library's own `(?w)\\b` is not used: it never breaks between an apostrophe and a vowel ('absolutely not'
in single quotation marks would be out of reach) nor behind a flag, and takes quadratic time on a run of flags.
"""

import regex

_FOLLOW = r"[\p{WB=Extend}\p{WB=Format}\p{WB=ZWJ}]"
_X = _FOLLOW + "{0,30}"  # WB4, bounded: no written word stacks more marks than UAX 15's Stream-Safe Format
_LETTER = r"[\p{WB=ALetter}\p{WB=Hebrew_Letter}]"
_HEBREW, _NUMBER, _KATAKANA = r"\p{WB=Hebrew_Letter}", r"\p{WB=Numeric}", r"\p{WB=Katakana}"
_JOINER = r"\p{WB=ExtendNumLet}"
_IN_WORD = r"[\p{WB=MidLetter}\p{WB=MidNumLet}\p{WB=Single_Quote}]"
_IN_NUMBER = r"[\p{WB=MidNum}\p{WB=MidNumLet}\p{WB=Single_Quote}]"
_QUOTE, _FLAG = r"\p{WB=Double_Quote}", r"\p{WB=Regional_Indicator}"
_WORD = rf"[{_LETTER}{_NUMBER}{_KATAKANA}]"

# (what stands before, what follows): no break between them. Numbers are those of UAX 29's rules.
_UNBROKEN = (
    (r"[^\n]", _FOLLOW),  # WB4
    (_LETTER + _X, f"{_LETTER}|{_IN_WORD}{_X}{_LETTER}"),  # WB5, WB6
    (_LETTER + _X + _IN_WORD + _X, _LETTER),  # WB7
    (_HEBREW + _X, rf"\p{{WB=Single_Quote}}|{_QUOTE}{_X}{_HEBREW}"),  # WB7a, WB7b
    (_HEBREW + _X + _QUOTE + _X, _HEBREW),  # WB7c
    (f"[{_LETTER}{_NUMBER}]{_X}", _NUMBER),  # WB8, WB9
    (_NUMBER + _X, f"{_LETTER}|{_IN_NUMBER}{_X}{_NUMBER}"),  # WB10, WB12
    (_NUMBER + _X + _IN_NUMBER + _X, _NUMBER),  # WB11
    (_KATAKANA + _X, _KATAKANA),  # WB13
    (f"[{_WORD}{_JOINER}]{_X}", _JOINER),  # WB13a
    (_JOINER + _X, _WORD),  # WB13b
    (f"(?<!{_FLAG}{_X})(?:{_FLAG}{_X}{_FLAG}{_X}){{0,15}}{_FLAG}{_X}", _FLAG),  # WB15, WB16
)
_INSIDE = regex.compile("|".join(f"(?<={before})(?={after})" for before, after in _UNBROKEN), regex.VERSION1)


def is_boundary(text: str, at: int) -> bool:
    """Return whether a word boundary of UAX 29 lies before `text[at]`; `text` is folded (see `fold`)."""
    if at in (0, len(text)):
        return True
    before, after = text[at - 1], text[at]
    if before.isascii() and after.isascii():  # most of the time the answer is plain, and ten times cheaper
        if " " in (before, after):
            return True
        if before.isalnum() and after.isalnum():
            return False
    return not _INSIDE.match(text, at)


def word_at(text: str, at: int, reach: int = 60) -> tuple[int, int]:
    """Return the start and end of the word that `at` lies inside of, at most `reach` characters either way."""
    start = next((n for n in range(at, max(0, at - reach), -1) if is_boundary(text, n)), max(0, at - reach))
    end = next((n for n in range(at, min(len(text), at + reach)) if is_boundary(text, n)), min(len(text), at + reach))
    return start, end
