"""`publish` to the letter: full, excerpt, link."""

import pytest

from briefing.views.excerpt import printed_paragraphs
from briefing.views.passages import paragraphs
from tests.views.worlds import rendered, world

LEVELS = world("publish-levels")


@pytest.mark.parametrize(
    ("stem", "lines"),
    [
        ("bridge", [[1], [3], [5, 6], [8, 9], [11], [13], [15]]),
        ("square", [[5, 6], [8, 9], [11]]),
        ("harbour", []),
        ("no-blank-lines", [[2], [3], [5]]),
    ],
)
def test_an_article_prints_what_its_source_allows(stem: str, lines: list[list[int]]) -> None:
    """full: all; excerpt: the cited paragraphs with their neighbours, furniture not counted; link: nothing."""
    assert printed_paragraphs(LEVELS.articles[stem]) == lines


def test_with_link_no_word_of_the_article_stands_on_any_page_but_the_quotes() -> None:
    """Passages, dating words and paragraphs are nowhere; the quote is."""
    made = rendered(LEVELS)
    assert "The harbour is ours" in " ".join(made.values())
    assert "said on Monday that harbour" not in " ".join(made.values())
    own = made["articles/harbour/index.md"]
    assert not [gone for gone in ("she added", "on Monday", "A gate opened", "Just before", "bf-line") if gone in own]


def test_what_is_left_out_is_told() -> None:
    """A gap between printed paragraphs is marked, so that nobody reads over it."""
    assert [each.gap for each in paragraphs(LEVELS.articles["square"])] == [True, False, False]
    assert [each.gap for each in paragraphs(LEVELS.articles["no-blank-lines"])] == [True, False, False]


def test_markdown_is_shown_as_text_without_its_marks() -> None:
    """Emphasis and link targets are skipped as grounding skips them; front matter is no text; the rest stays."""
    shown = [
        "".join(segment.text for segment in line.segments)
        for paragraph in paragraphs(LEVELS.articles["clipped"])
        for line in paragraph.lines
    ]
    assert shown[:2] == ["# A heading is text", "Ada Fictus said “we shall see” to everybody."]
    assert shown[2].endswith("and <b>tags</b> stay text.")


def test_quotes_are_marked_in_place() -> None:
    """A quote inside its passage: three stretches, the middle one quoted."""
    line = next(
        line for paragraph in paragraphs(LEVELS.articles["bridge"]) for line in paragraph.lines if line.number == 9
    )
    assert [(each.text, each.quoted, each.cited) for each in line.segments] == [
        ("“", False, True),
        ("The bridge is ours", True, True),
        (",” she added", False, True),
        (".", False, False),
    ]
    assert line.cited_by == ("s1",)


def test_what_is_marked_knows_whose_it_is() -> None:
    """Each stretch the ids that cite it; the first words of a quote lead to its statement, and no passage does."""
    line = next(
        line for paragraph in paragraphs(LEVELS.articles["bridge"]) for line in paragraph.lines if line.number == 9
    )
    assert [(each.of, each.to) for each in line.segments] == [(("s1",), ""), (("s1",), "s1"), (("s1",), ""), ((), "")]


def test_a_line_leads_to_a_statement_once() -> None:
    """Where Markdown's marks cut a quote, the rest of it is no second link beside the first."""
    lines = [line for paragraph in paragraphs(LEVELS.articles["clipped"]) for line in paragraph.lines]
    quoted = [each for line in lines for each in line.segments if each.quoted]
    assert [(each.text, each.to) for each in quoted] == [("we ", "s1"), ("shall", ""), (" see", "")]
