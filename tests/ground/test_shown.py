"""What is shown of a found text (G4): the source's own characters."""

import pytest

from briefing.ground import Mark
from tests.ground.articles import article, only, source


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("He said: “Don’t — ever…” twice", "Don't - ever...\"", "Don’t — ever…”"),
        ("всё ещё", "все еще", "всё ещё"),
        ("и\u0306од", "йод", "и\u0306од"),
        ("a\u00a0b\u2003c\td  e", "a b c d e", "a\u00a0b\u2003c\td  e"),
        ("one\ntwo", "one two", "one two"),
        ("one \t\n \u00a0 two", "one two", "one two"),
        ("one\r\ntwo", "one two", "one two"),
        ("one\u00ad\ntwo", "one two", "one two"),
        ("a\rb\x0bc\x0cd\x85e\u2028f\u2029g", "a b c d e f g", "a b c d e f g"),
        ("ne\u00adgo\u200bti\u200c\u200da\u2060ti\ufeffons", "negotiations", "negotiations"),
        ("be\x00gin\x1f to\x7f\x9f end", "begin to end", "begin to end"),
        ("\u202bقال\u202c \u200fنعم\u200f", "قال نعم", "قال\u202c \u200fنعم"),
        ("wait…", "wait.", "wait…"),
        ("so -- it is", "so — it", "so -- it"),
    ],
)
def test_the_source_s_own_characters_are_shown(text: str, typed: str, shown: str) -> None:
    """Marks, dashes and spaces as printed, a line break as one space, nothing that nobody sees but direction."""
    assert only(article(text), typed).text == shown


def test_what_is_shown_begins_and_ends_with_what_matched() -> None:
    """Neither the soft hyphen before the first character nor the mark behind the last belongs to it."""
    found = article("«\u00adДа\u00ad», — сказал он")
    assert only(found, "Да").text == "Да"
    assert source(found, only(found, "Да")) == ["Да"]


def test_a_text_over_lines_has_a_mark_on_each() -> None:
    """One mark a line, without the white space at the break; the lines in the article's order."""
    found = article("He said: we have  \n  no genuine\noffers, he added")
    receipt = only(found, "we have no genuine offers")
    assert receipt.marks == (Mark(1, 9, 16), Mark(2, 2, 12), Mark(3, 0, 6))
    assert (receipt.line, receipt.lines) == (1, (1, 2, 3))
    assert source(found, receipt) == ["we have", "no genuine", "offers"]


def test_markdown_s_marks_are_not_shown_but_lie_within_the_mark() -> None:
    """The shown text reads as the words do; the mark is a stretch of the file's line."""
    found = article("He was **very [sorry](http://x)** today", name="a.md")
    receipt = only(found, "was very sorry today")
    assert receipt.text == "was very sorry today"
    assert source(found, receipt) == ["was **very [sorry](http://x)** today"]
    assert source(found, only(found, "very sorry")) == ["very [sorry"]
