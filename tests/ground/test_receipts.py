"""A statement's and an event's receipts (G1, G5, G6): each text found, or one problem for each slip."""

import pytest

from briefing.ground import Receipts, Searchable
from briefing.problems import Problem
from briefing.receipts import receipts
from tests.ground.articles import article, event, statement

TEXT = """\
Harbour talks

“We will talk,” Ada said on Tuesday. “We will not pay.”
Bob said the harbour must stay open on Tuesday.

The harbour must stay open, no matter what, no matter when.
Bob left on Tuesday.
"""


def ground(fields: str, found: Searchable | None = None) -> tuple[Receipts, list[str]]:
    """Return a statement's receipts and its problems as `line: field: message`."""
    texts, problems = receipts(statement(fields), found or article(TEXT))
    return texts, [told(each) for each in problems]


def told(each: Problem) -> str:
    """Return a problem without its path and column."""
    return f"{each.line}: {each.field}: {each.message}"


def test_each_text_has_its_receipt_in_the_editor_s_order() -> None:
    """Quotes, passages and the words that date them, with the lines they stand on."""
    texts, problems = ground(
        "passage: Ada said on Tuesday. “We will not pay.”\nquote: We will not pay\n"
        "said_text: [Harbour talks, on Tuesday]"
    )
    assert not problems
    assert [each.text for each in texts.passages] == ["Ada said on Tuesday. “We will not pay.”"]
    assert [each.text for each in texts.quotes] == ["We will not pay"]
    assert [(each.text, each.line) for each in texts.said_text] == [("Harbour talks", 1), ("on Tuesday", 3)]
    assert texts.lines == (3,)
    assert texts.cited == (1, 3)


def test_an_event_has_receipts_for_its_passages() -> None:
    """An event has no quote and no words that date it."""
    texts, problems = receipts(event("passage: [Harbour talks, Bob left]"), article(TEXT))
    assert not problems
    assert ([each.line for each in texts.passages], texts.quotes, texts.said_text) == ([1, 7], (), ())


def test_marks_around_a_quote_are_trimmed_around_a_passage_they_are_meant() -> None:
    """G2: only a `quote` sheds its marks."""
    assert ground("quote: '«We will talk,»'")[0].quotes[0].text == "We will talk,"
    assert ground("passage: '«We will talk,»'")[0].passages[0].text == "“We will talk,”"
    assert ground("passage: '«Bob said»'")[1]


def test_what_is_not_found_is_told_at_its_place() -> None:
    """G5: at the text, in a list at its own; with the editor's text and what to write instead."""
    found = article(TEXT)
    _, problems = receipts(statement("passage:\n- Bob said\n- the harbor must stay open\n"), found)
    assert [(each.line, each.column, each.field) for each in problems] == [(9, 3, "passage[1]")]
    assert problems[0].value == "the harbor must stay open"
    assert problems[0].suggestion == "the harbour must stay open"
    assert "seeds/articles/a.txt:4" in problems[0].message


def test_a_quote_stands_inside_its_passage() -> None:
    """G1: elsewhere in the article is not enough; nowhere is told as such."""
    passage = "passage: Bob said the harbour must stay open on Tuesday\n"
    assert not ground(passage + "quote: must stay open")[1]
    assert ground(passage + "quote: We will talk")[1] == [
        "8: quote: stands on line 3, outside the passage (line 4): lengthen the passage"
    ]
    assert ground(passage + "quote: must stay shut")[1][0].startswith("8: quote: is not in the article")


def test_a_quote_stands_inside_one_of_several_passages() -> None:
    """Not across two of them."""
    passages = "passage: [Bob said the harbour, must stay open on Tuesday]\n"
    assert not ground(passages + "quote: [the harbour, must stay]")[1]
    assert ground(passages + "quote: harbour must")[1] == [
        "8: quote: stands on line 4, outside the passage (line 4): lengthen the passage"
    ]


def test_a_missing_passage_is_not_told_again_as_a_quote_outside_it() -> None:
    """One slip, one problem; a quote that is nowhere is another slip."""
    assert [each.partition(" is")[0] for each in ground("passage: Bob shouted\nquote: We will talk")[1]] == [
        "7: passage:"
    ]
    assert len(ground("passage: Bob shouted\nquote: We will walk")[1]) == 2


def test_a_text_that_stands_twice_needs_its_line() -> None:
    """G6: the lines are listed until `line` decides."""
    assert ground("passage: harbour must stay open")[1] == [
        "7: passage: stands on lines 4, 6: add `line: 4` (or whichever is meant) or lengthen the text"
    ]
    assert ground("passage: [We will talk, harbour must stay open]")[1] == [
        "7: passage[1]: stands on lines 4, 6: add `line: [4, …]`, a number for each text, or lengthen the text"
    ]
    for line in ("6", "[6]"):
        texts, problems = ground(f"passage: harbour must stay open\nline: {line}")
        assert not problems
        assert texts.passages[0].line == 6
    texts, problems = ground("passage: [We will talk, harbour must stay open]\nline: [3, 6]")
    assert not problems
    assert texts.lines == (3, 6)


def test_line_places_the_quote_where_there_is_no_passage() -> None:
    """G6: else it places the passage, and the quote has to be unique within that."""
    assert ground("quote: harbour must stay open\nline: 6")[0].quotes[0].line == 6
    texts, problems = ground("passage: The harbour must stay open\nquote: must stay open\nline: 6")
    assert not problems
    assert texts.quotes[0].line == 6


def test_a_text_twice_in_one_line_is_lengthened() -> None:
    """A line number can't decide it."""
    assert ground("passage: no matter")[1] == ["7: passage: stands more than once in line 6: lengthen the text"]
    assert ground("passage: no matter\nline: 6")[1] == [
        "7: passage: stands more than once in line 6: lengthen the text"
    ]


def test_a_quote_twice_in_its_passage_is_lengthened() -> None:
    """`line` places the passage, so it can't decide; a quote twice in the article and once in the passage is fine."""
    assert ground("passage: The harbour must stay open, no matter what, no matter when\nquote: no matter")[1] == [
        "8: quote: stands more than once in the passage (line 6): lengthen the quote"
    ]
    assert not ground("passage: no matter what\nquote: no matter")[1]


def test_the_same_place_in_two_passages_is_one_place() -> None:
    """Passages may overlap."""
    assert not ground("passage: [Bob said the harbour, the harbour must stay open on]\nquote: the harbour")[1]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ("passage: harbour must stay open\nline: 3",
         '8: line: "harbour must stay open" does not begin on line 3 but on lines 4, 6'),
        ("passage: Bob left\nline: 3", '8: line: "Bob left" does not begin on line 3 but on line 7'),
        ("passage: harbour must stay open\nline: 8", "8: line: line 8 lies beyond the article's end (7 lines)"),
        ("passage: [Bob said, harbour must stay open]\nline: 4",
         "8: line: gives 1 line for 2 passages: write a list of 2, one for each"),
        ("quote: Bob left\nline: [7, 7]", "8: line: gives 2 lines for 1 quote: write one number"),
        ("passage: [Bob said, Bob left]\nline: [4, 6]",
         '8: line[1]: "Bob left" does not begin on line 6 but on line 7'),
    ],
)  # fmt: skip
def test_a_wrong_line_is_the_only_problem(fields: str, problem: str) -> None:
    """It is told at `line`, and what it was to decide is not told besides."""
    assert ground(fields)[1] == [problem]


def test_the_one_right_line_is_suggested() -> None:
    """Where the text stands once there is no doubt which line was meant."""
    _, problems = receipts(statement("passage: Bob left\nline: 3"), article(TEXT))
    assert [(each.value, each.suggestion) for each in problems] == [("3", "7")]


def test_a_right_line_is_welcome_where_none_is_needed() -> None:
    """Whoever names the line anyway is right to."""
    assert not ground("passage: Bob left\nline: 7")[1]


def test_lists_run_in_the_article_s_order() -> None:
    """G1: a text that begins before the one listed before it is told with both lines; so is one given twice."""
    assert ground("quote: [We will not pay, We will talk]")[1] == [
        '7: quote[1]: begins on line 3, not behind the quote before it ("We will not pay", line 3): '
        "a list runs in the article's order"
    ]
    assert ground("passage: [Bob left, Bob said]")[1] == [
        '7: passage[1]: begins on line 4, not behind the passage before it ("Bob left", line 7): '
        "a list runs in the article's order"
    ]
    assert len(ground("passage: [Bob left, Bob left]")[1]) == 1


def test_order_is_not_looked_at_where_a_text_is_missing() -> None:
    """One slip, one problem."""
    assert len(ground("passage: [Bob left, Bob fled, Bob said]")[1]) == 1


@pytest.mark.parametrize(
    ("passage", "line"), [("We will talk", 3), ("Bob said", 4), ("no matter what", 7), ("Harbour talks", 3)]
)
def test_words_that_date_it_are_taken_from_nearby(passage: str, line: int) -> None:
    """`said_text` may stand any number of times: the one nearest to the statement counts."""
    texts, problems = ground(f"passage: {passage}\nsaid_text: on Tuesday")
    assert not problems
    assert texts.said_text[0].line == line


def test_of_two_equally_near_the_earlier_dates_it() -> None:
    """And distance is distance, however far."""
    lines = ["on Tuesday", *["x"] * 30, "Bob left", *["x"] * 30, "on Tuesday"]
    assert ground("passage: Bob left\nsaid_text: on Tuesday", article("\n".join(lines)))[0].said_text[0].line == 1
    far = ["Bob left", *["x"] * 3000, "on Tuesday on Tuesday"]
    assert ground("passage: Bob left\nsaid_text: on Tuesday", article("\n".join(far)))[0].said_text[0].start == (
        3002,
        0,
    )


def test_words_that_date_it_must_be_found() -> None:
    """G1 holds for `said_text`, which may stand in any order and outside the passage."""
    assert ground("passage: Bob left\nsaid_text: on Wednesday")[1][0].startswith("8: said_text: is not in the article")
    assert not ground("passage: Bob left\nsaid_text: [on Tuesday, Harbour talks]")[1]


def test_a_record_without_texts_has_no_receipts_and_no_problem() -> None:
    """Which texts a form needs is another rule's business; so is a line with nothing to place."""
    assert ground("line: 99") == (Receipts(), [])
