"""Articles: their lines, and the front matter of clipped ones."""

from briefing.read.article import MAX_BYTES, ArticleText, read_article, shown


def article(data: bytes, name: str = "a.txt") -> ArticleText:
    """Return the article that `data` is."""
    text, problems = read_article(f"seeds/articles/{name}", data)
    assert text is not None and problems == []
    return text


def test_lines_end_with_lf_or_crlf_and_with_nothing_else() -> None:
    """A lone CR, a form feed, U+0085 and U+2028 stand inside a line; the last line end makes no line."""
    data = "one\r\ntwo\rstill two\x0c\x85\u2028\n\nfour\n".encode()
    assert article(data).lines == ("one", "two\rstill two\x0c\x85\u2028", "", "four")
    assert article(b"one\ntwo").lines == ("one", "two")
    assert article(b"").lines == ()


def test_a_byte_order_mark_is_no_text() -> None:
    """Only the one at the file's start is a mark."""
    assert article("\ufeffa\ufeffb\n".encode()).lines == ("a\ufeffb",)


def test_control_characters_are_shown_as_replacement_characters() -> None:
    """All but the tab."""
    assert shown("a\x00b\tc\x1b[31m\x85\x9f\r") == "a\ufffdb\tc\ufffd[31m\ufffd\ufffd\ufffd"


def test_what_cannot_be_read_is_refused_at_its_top() -> None:
    """Not UTF-8, and more than 5 MiB."""
    text, problems = read_article("seeds/articles/a.txt", b"\xff")
    assert text is None and [str(each) for each in problems] == [
        "seeds/articles/a.txt:1:1: file: is not UTF-8 (byte 1): save it as UTF-8"
    ]
    assert read_article("a.txt", b"x" * MAX_BYTES)[1] == []
    assert "larger than 5 MiB" in str(read_article("a.txt", b"x" * (MAX_BYTES + 1))[1][0])


CLIPPED = """---
title: "A: title"
source: "HTTPS://example.org/a"
author:
  - "[[Jane Doe]]"
  - "[[people/joe|Joe]]"
published: 2031-03-01 10:00
tags: [x]
---
Text.
"""


def test_front_matter_is_read_and_is_no_article_text() -> None:
    """Lines count from the file's first; a source that begins with http is the url, authors lose their link marks."""
    text = article(CLIPPED.encode(), "a.md")
    assert text.first == 10 and text.body() == [""] * 9 + ["Text."]
    assert text.front_matter and text.front_matter.plain() == {
        "title": "A: title",
        "url": "HTTPS://example.org/a",
        "author": "Jane Doe, Joe",
        "published": "2031-03-01",
    }
    assert text.front_matter.find(("published",)).place[1:3] == (7, 12)


def test_a_text_article_has_no_front_matter() -> None:
    """Three hyphens in a .txt are three hyphens."""
    assert article(CLIPPED.encode()).first == 1


def test_three_hyphens_further_down_are_no_front_matter() -> None:
    """Front matter opens on the first line or not at all."""
    assert article(b"Text.\n---\ntitle: x\n---\n", "a.md").first == 1
