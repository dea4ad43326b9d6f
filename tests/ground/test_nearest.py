"""What is told of a text that isn't found (G5): the nearest passage, what differs, and the cure."""

import pytest

from briefing.ground import missing, nearest
from tests.ground.articles import article

TEXT = """\
Harbour talks

The minister said: “We have had no genuine offers from the islanders”, and left.
Bob Nemo said the harbour must stay open. Russiacancellation was the word.

He spoke on Tuesday -- in Geneva.
Advert: buy a boat.
The end.
"""


@pytest.mark.parametrize(
    ("typed", "line", "words", "differs"),
    [
        ("We have had no sincere offers", 3, "We have had no genuine offers",
         'the article has "genuine" where you have "sincere"'),
        ("We have had genuine offers", 3, "We have had no genuine offers",
         'the article has "no" after "had", you have not'),
        ("We have had no very genuine offers", 3, "We have had no genuine offers",
         'you have "very" after "no", the article has not'),
        ("bob nemo said the Harbour", 4, "Bob Nemo said the harbour",
         'only the case differs: the article has "Bob Nemo" where you have "bob nemo"; '
         'the article has "harbour" where you have "Harbour"'),
        ("said “We have had no genuine offers", 3, "said: “We have had no genuine offers",
         'only the punctuation differs: the article has ":" after "said", you have not'),
        ("the harbour must stay open!", 4, "the harbour must stay open.",
         'only the punctuation differs: the article has "." where you have "!"'),
        ("Jeneva", 6, "Geneva", 'the article has "Geneva" where you have "Jeneva"'),
        ("on Wednesday", 6, "on Tuesday", 'the article has "Tuesday" where you have "Wednesday"'),
        ("must stay opened", 4, "must stay open", 'the article has "open" where you have "opened"'),
    ],
)  # fmt: skip
def test_the_nearest_passage_and_what_differs(typed: str, line: int, words: str, differs: str) -> None:
    """Where it stands, its own words, and the difference in plain words."""
    found = nearest(article(TEXT), typed)
    assert found is not None
    assert (found.receipt.line, found.receipt.text, found.differs) == (line, words, differs)


def test_what_is_suggested_can_be_found() -> None:
    """A passage that is near enough to be suggested is one that the finder finds."""
    found = article(TEXT)
    for typed in ("We have had no sincere offers", "the harbor must stay open.", "on  Tuesday, in Geneva"):
        why = missing(found, typed)
        assert why.suggestion
        assert len(found.find(why.suggestion)) == 1


def test_a_passage_far_from_the_text_is_shown_and_not_suggested() -> None:
    """One shared word is no cure."""
    why = missing(article(TEXT), "Nobody expects the harbour police to come along this year")
    assert "seeds/articles/a.txt:4" in why.message
    assert why.suggestion is None


def test_more_than_three_differences_are_counted() -> None:
    """A line stays readable."""
    why = missing(article("one a two b three c four d five e six f"), "one x two y three z four w five v six f")
    assert why.message.endswith('where you have "z"; 2 more differences')


def test_letters_that_look_alike_are_named() -> None:
    """A Cyrillic letter in a Latin word, a ligature: the screen shows no difference, so the message says it."""
    why = missing(article("no genuine offers"), "no genuin\u0435 offers")
    assert "(е is CYRILLIC SMALL LETTER IE, U+0435)" in why.message
    assert "U+FB01" in missing(article("a \ufb01ne day"), "a fine day").message


def test_spaces_alone_can_differ() -> None:
    """Where the words agree and only a space parts them, the message says so."""
    assert missing(article("the U. S. army"), "the U.S. army").message.endswith(
        'only the spaces differ: the article has "the U. S. army"'
    )


@pytest.mark.parametrize(
    ("typed", "message", "suggestion"),
    [
        ("cancellation was", 'begins inside the word "Russiacancellation" (seeds/articles/a.txt:4): take whole words',
         "Russiacancellation was"),
        ("genuine offer", 'ends inside the word "offers" (seeds/articles/a.txt:3): take whole words', "genuine offers"),
        ("cancel", 'begins and ends inside the word "Russiacancellation" (seeds/articles/a.txt:4): take whole words',
         "Russiacancellation"),
        ("Advert: buy", "stands only in line 7, which `omit` leaves out (seeds/articles/a.txt:7): take 7 out of `omit`, or quote other words", None),
        ("in Geneva. Advert", "runs over line 7, which `omit` leaves out (seeds/articles/a.txt:6): take 7 out of `omit`, or quote other words", None),
        ("in Geneva. The end", "begins at seeds/articles/a.txt:6 and runs across line 7, which `omit` leaves out: give it as a list of texts",
         None),
        ("the word. He spoke", "begins at seeds/articles/a.txt:4 and runs across the empty line 5: give it as a list of texts",
         None),
        ("the word.\n\nHe spoke", "crosses an empty line: give it as a list of texts", None),
        ("We have had … offers", "leaves words of the article out: give its parts as a list of texts, without the dots",
         None),
        ("We have [...] offers", "leaves words of the article out: give its parts as a list of texts, without the dots",
         None),
        ("… We have had", "is in the article without the dots: leave them out", "We have had"),
        ("Quark zyzzyva", "is nowhere in the article, nor is anything like it", None),
        ("\u200b", "has no words that could be looked for", None),
    ],
)  # fmt: skip
def test_a_plain_reason_comes_before_the_nearest_passage(typed: str, message: str, suggestion: str | None) -> None:
    """Cut words, lines left out, empty lines, dots: each has its own cure."""
    why = missing(article(TEXT, omit=[7]), typed)
    assert (why.message, why.suggestion) == (message, suggestion)


def test_a_text_in_front_matter_is_said_to_be_there() -> None:
    """G1: front matter is no article text, and the message says that this is the reason."""
    found = article("---\ntitle: Clipped page\n---\nText.", name="a.md")
    assert (
        missing(found, "Clipped page").message == "stands only in the front matter (line 2), which is no article text"
    )


def test_a_quote_of_nothing_but_marks_has_no_words() -> None:
    """Trimming may leave nothing."""
    assert missing(article("x"), "«»", quote=True).message == "has no words that could be looked for"


@pytest.mark.parametrize(
    ("text", "typed", "words"),
    [
        ("他说谈判没有任何条件，然后离开。", "谈判没有先决条件", "谈判没有任何条件"),
        ("Он сказал: «Мы не получали искренних предложений».", "Мы не получали честных предложений",
         "Мы не получали искренних предложений"),
        ("Об’єкт атаковано вночі, повідомили в ОВА.", "Об'єкт атаковано зранку", "Об’єкт атаковано вночі"),
        ("การเจรจาไม่มีเงื่อนไข", "การเจรจาย่อมมีเงื่อนไข", "การเจรจาไม่มีเงื่อนไข"),
    ],
)  # fmt: skip
def test_other_scripts_have_nearest_passages_too(text: str, typed: str, words: str) -> None:
    """Where no spaces part words, characters are compared."""
    found = nearest(article(text), typed)
    assert found is not None
    assert found.receipt.text == words


def test_a_markdown_article_is_compared_without_its_marks() -> None:
    """Marks of Markdown are never the difference, on either side."""
    found = nearest(article("We **have** had no [genuine](x) offers", name="a.md"), "We have had *no* sincere offers")
    assert found is not None
    assert found.receipt.text == "We have had no genuine offers"
    assert found.differs == 'the article has "genuine" where you have "sincere"'


def test_the_slip_in_a_long_text_is_found() -> None:
    """Of a text of a thousand words the place is shown up to which the article has it."""
    words = [f"word{n}" for n in range(1000)]
    typed = " ".join([*words[:700], "slip", *words[701:]])
    found = nearest(article(" ".join(words)), typed)
    assert found is not None
    assert found.differs == 'the article has "word700" where you have "slip"'
    assert not found.near


def test_of_two_equally_near_passages_the_earlier_is_shown() -> None:
    """The same seeds give the same message."""
    found = nearest(article("the red boat\n\nthe red boat"), "the green boat")
    assert found is not None
    assert found.receipt.line == 1


@pytest.mark.parametrize("text", ["a ", "a\n", "ab ba ", "谈判"], ids=ascii)
def test_hostile_articles_have_a_nearest_passage_or_none(text: str) -> None:
    """Sizes at which anything quadratic would take minutes."""
    assert missing(article(text * 50_000), "the b a ab c " * 100).message
