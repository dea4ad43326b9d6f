"""Finding an editor's text in the source (G1 to G3): what is forgiven, what is not, and where it stands."""

import unicodedata
from itertools import islice, pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from briefing.ground import Mark
from briefing.ground.boundary import is_boundary
from briefing.ground.fold import DOUBLE_QUOTES, SINGLE_QUOTES, UNSHOWN, fold
from tests.ground.articles import article, only, source

ALL_CHARACTERS = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]


def test_a_receipt_names_the_file_s_line_and_columns() -> None:
    """Lines count from the file's first one, columns are those of the line as it stands in the file."""
    found = article("Title\n\nHe said yes.\n")
    assert only(found, "said yes").marks == (Mark(3, 3, 11),)


def test_every_occurrence_is_found_overlapping_ones_too() -> None:
    """A text that stands twice is found twice, also where the two share a word."""
    assert [each.start for each in article("no no no\nno").find("no no")] == [(1, 0), (1, 3), (1, 6)]


@pytest.mark.parametrize("size", [3, 8, 9, 40])
def test_every_occurrence_is_found_in_text_that_repeats_itself(size: int) -> None:
    """The leap over a repeating text misses nothing: found as by trying each place."""
    text = "ab ab ab ac " * 6 + "ab " * 30 + "ba " + "ab " * 20 + "ac"
    needle = ("ab " * size)[: 3 * size - 1]
    places = [n for n in range(len(text)) if text.startswith(needle, n)]
    assert [each.marks[0].start for each in article(text).find(needle)] == places


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        ("ministre\u00a0: non", "ministre : non"),
        ("wide\u2003and\u3000far", "wide and far"),
        ("tab\there", "tab here"),
        ("two   spaces", "two spaces"),
        ("one space", "one    space"),
        ("one\nline break", "one line break"),
        ("trailing space  \n   and indent", "trailing space and indent"),
        ("one line", "one\nline"),
        ("a lone\rcarriage return", "a lone carriage return"),
        ("a form\x0cfeed\x0band\x85more\u2028and\u2029more", "a form feed and more and more"),
        ("CR and\r\nLF", "CR and LF"),
    ],
)
def test_white_space_of_any_kind_and_length_is_one(source: str, typed: str) -> None:
    """G2: white space is white space, one line break too."""
    assert len(article(source).find(typed)) == 1


@pytest.mark.parametrize("mark", DOUBLE_QUOTES)
def test_double_quotation_marks_are_one_kind(mark: str) -> None:
    """G2: whichever double mark the source has, a typed one finds it, and the other way round."""
    assert len(article(f"he said {mark}no{mark} twice").find('said "no" twice')) == 1
    assert len(article('he said "no" twice').find(f"said {mark}no{mark} twice")) == 1


@pytest.mark.parametrize("mark", SINGLE_QUOTES)
def test_single_quotation_marks_and_apostrophes_are_one_kind(mark: str) -> None:
    """G2: apostrophes of all shapes are single quotation marks."""
    assert len(article(f"they don{mark}t say {mark}no{mark}.").find("they don't say 'no'")) == 1


def test_all_of_unicode_s_quotation_marks_have_a_kind() -> None:
    """Nothing that Unicode calls a quotation mark is left out."""
    marks = regex.findall(r"\p{Quotation_Mark}", "".join(ALL_CHARACTERS))
    assert set(marks) <= set(SINGLE_QUOTES + DOUBLE_QUOTES)


def test_a_double_mark_is_no_single_one() -> None:
    """G2: they are two kinds."""
    assert not article("he said 'no' twice").find('said "no" twice')
    assert not article("he said ''no'' twice").find('said "no" twice')


@pytest.mark.parametrize("dash", ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "--"])
def test_hyphens_and_dashes_are_one_kind(dash: str) -> None:
    """G2: U+002D, U+2010 to U+2015, U+2212 and two hyphens."""
    assert len(article(f"peace {dash} now").find("peace - now")) == 1
    assert len(article("peace - now").find(f"peace {dash} now")) == 1


def test_three_dots_are_an_ellipsis() -> None:
    """G2: one character or three."""
    assert len(article("wait… and see").find("wait... and see")) == 1
    assert len(article("wait... and see").find("wait… and see")) == 1


@pytest.mark.parametrize(
    "hidden", [*UNSHOWN, *"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]
)
def test_what_nobody_sees_is_no_difference(hidden: str) -> None:
    """G2: soft hyphens, zero-width, direction and control characters, in the source or in the editor's text."""
    assert len(article(f"nego{hidden}tiations {hidden} began").find("negotiations began")) == 1
    assert len(article("negotiations began").find(f"nego{hidden}tiations{hidden} began")) == 1


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        ("мой край".replace("й", "и\u0306"), "мой край"),
        ("café crème", unicodedata.normalize("NFD", "café crème")),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af 말", "한글 말"),
        ("\u212bngstr\u00f6m", "\u00c5ngström"),
        ("q\u0323\u0307 x", "q\u0307\u0323 x"),
        ("ё" * 3, "е" * 3),
        ("Е\u0308лка", "Елка"),
        ("всё ещё", "все еще"),
    ],
)
def test_texts_that_unicode_holds_equal_are_equal(source: str, typed: str) -> None:
    """G2: NFC, decomposed й and ё, Hangul in Jamo; ё is е."""
    assert len(article(source).find(typed)) == 1
    assert len(article(typed).find(source)) == 1


@pytest.mark.parametrize("behind", ["", "\u0308", "\u0316\u0301", "\u093c", "\u11a8", "\u3099"], ids=ascii)
def test_folding_composes_as_nfc_does(behind: str) -> None:
    """Whatever Unicode character, alone or with marks behind it: text and its NFC fold to the same."""
    written = [each + behind for each in ALL_CHARACTERS if unicodedata.category(each) not in ("Cn", "Co")]
    composed = [unicodedata.normalize("NFC", each) for each in written]
    assert fold(" x ".join(written)).text == fold(" x ".join(composed)).text


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        ("We have no offers", "we have no offers"),
        ("no genuine offers", "no sincere offers"),
        ("no genuine offers", "no offers"),
        ("no offers", "no genuine offers"),
        ("the harbour", "the harbor"),
        ("Хорошо, йод", "Хорошо, иод"),
        ("naïve", "naive"),
        ("yes, no", "yes no"),
        ("well-known", "well known"),
        ("wellknown", "well known"),
        ("ﬁne words", "fine words"),
        ("２０２２ год", "2022 год"),
        ("ІДИ", "IДИ"),
        ("5′ away", "5' away"),
        ("it ~ that", "it - that"),
        ("x _ y", "x - y"),
    ],
)
def test_no_letter_case_or_word_is_forgiven(source: str, typed: str) -> None:
    """G3: what changes a letter, a case, a word or a mark that no keyboard replaces is another text."""
    assert not article(source).find(typed)


def test_an_empty_line_parts_what_stands_around_it() -> None:
    """Nothing matches across an empty line, be it blank or full of what nobody sees, nor across one in the text."""
    for gap in ("", "   ", "\t\u00a0", "\u200b", "\u00ad "):
        assert not article(f"one\n{gap}\ntwo").find("one two")
        assert not article(f"one\n{gap}\ntwo").find(f"one\n{gap}\ntwo")
    assert not article("one two").find("one\n\ntwo")


def test_omitted_lines_are_not_searched_nor_crossed() -> None:
    """G1: what stands in an omitted line is no text, and no text runs over it."""
    found = article("before\nadvert\nafter", omit=[2])
    assert not found.find("advert")
    assert not found.find("before after")
    assert only(found, "after").marks == (Mark(3, 0, 5),)


def test_front_matter_is_not_searched() -> None:
    """G1: front matter is no article text; lines count from the file's first all the same."""
    found = article("---\ntitle: Harbour talks\n---\nHarbour opens", name="a.md")
    assert not found.find("Harbour talks")
    assert only(found, "Harbour").marks == (Mark(4, 0, 7),)


@pytest.mark.parametrize(
    ("source", "typed", "times"),
    [
        ("Russiacancellation", "cancellation", 0),
        ("Russia-cancellation", "cancellation", 1),
        ("negotiations", "negotiation", 0),
        ("don't", "don", 0),
        ("don’t", "t", 0),
        ("1,000", "000", 0),
        ("in 1,000, he", "1,000", 1),
        ("the U.S. said", "U.S", 1),
        ("the U.S. said", "the U", 0),
        ("said 'absolutely not' twice", "absolutely not", 1),
        ("snake_case", "snake", 0),
        ("🇺🇦 Україна", "Україна", 1),
        ("🇺🇦 Україна", "🇺🇦", 1),
        ("🇺🇦🇵🇱", "🇦🇵", 0),
        ("об'єднання об’єкта", "об'єкта", 1),
        ("об'єднання", "єднання", 0),
        ("п\u02bcять років", "п'ять", 1),
        ("谈判没有条件", "没有", 1),
        ("2022年11月", "11月", 1),
        ("他说“不”。", '"不"', 1),
        ("การเจรจาสันติภาพ", "สันติภาพ", 1),
        ("カタカナ語", "カナ", 0),
        ("서울에서", "서울", 0),
        ("قال \u202bالوزير\u202c: نعم", "قال الوزير: نعم", 1),
        ("والوزير", "الوزير", 0),
        ('צה"ל אמר', 'צה"ל', 1),
        ('צה"ל אמר', "צה", 0),
        ("wait...", "wait.", 1),
        ("x\u0302y x", "x", 1),
        ("— Нет, — сказал он.", "— Нет", 1),
        ("(no)", "(no", 1),
    ],
)
def test_a_text_begins_and_ends_at_word_boundaries(source: str, typed: str, times: int) -> None:
    """G3: UAX 29, where the script has boundaries; punctuation at either end is no hindrance."""
    assert len(article(source).find(typed)) == times


@pytest.mark.parametrize(
    "words",
    [
        "'|absolutely|'",
        "l'été",
        "🇦🇧|🇨| |x",
        "x.\u0301y",
        "x|.\u0301",
        "3.14|.",
        "a:b|:",
        "カ_カ",
        "\u0301|x",
        "1|'|a|'",
    ],
)
def test_boundaries_are_those_of_uax_29(words: str) -> None:
    """Those too that the regex library has elsewhere: behind an apostrophe before a vowel, a flag, a lone mark."""
    text = words.replace("|", "")
    at = [n for n in range(len(text) + 1) if is_boundary(text, n)]
    assert "|".join(text[start:end] for start, end in pairwise(at)) == words


@pytest.mark.parametrize(
    "typed", ['"We will not pay"', "«We will not pay»", "'We will not pay'", "“ We will not pay ”"]
)
def test_marks_around_a_whole_quote_are_trimmed(typed: str) -> None:
    """G2: a quote may be typed with its marks; a passage means them."""
    found = article("We will not pay, he said")
    assert only(found, typed, quote=True).text == "We will not pay"
    assert not found.find(typed)


def test_marks_of_two_kinds_and_marks_on_one_side_stay() -> None:
    """Only a pair of one kind goes round the whole of a quote."""
    found = article("He said: “Not ‘now’.” They left.")
    assert only(found, "Not ‘now’", quote=True).text == "Not ‘now’"
    assert only(found, "“Not", quote=True).text == "“Not"
    assert only(found, '"Not ‘now’."', quote=True).text == "Not ‘now’."


def test_a_text_of_nothing_is_found_nowhere() -> None:
    """A pair of quotation marks, or white space, holds no words to look for."""
    found = article('He said "" and left')
    assert not found.find('""', quote=True)
    assert not found.find(" \u200b ")


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        ("He was **very** _sorry_ today", "He was very sorry today"),
        ("He was **very** sorry", "was **very** sorry"),
        ('the [minister](https://example.org/a_(b)_c "Title") said', "the minister said"),
        ("the [minister](https://example.org/a) said", "the [minister](https://example.org/a) said"),
        ("[![a photo](a.png)](b.html) shows", "a photo shows"),
        ("***all** of* it", "all of it"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("他**强调**说", "他强调说"),
        ("**a *b c", "**a *b c"),
        ("a\\* b\\*", "a\\* b\\*"),
        ("*over a\nline* break", "over a line break"),
        ("see [this\npage](x) now", "see this page now"),
    ],
)
def test_markdown_s_marks_are_skipped(source: str, typed: str) -> None:
    """Emphasis and link targets of a .md article are no text; marks that pair with nothing are."""
    assert len(article(source, name="a.md").find(typed)) == 1


def test_a_plain_article_has_no_marks_to_skip() -> None:
    """In a .txt article an asterisk is an asterisk."""
    found = article("He was **very** sorry [a](b)")
    assert not found.find("was very sorry")
    assert only(found, "**very** sorry [a](b)").text == "**very** sorry [a](b)"


def test_marks_of_markdown_pair_within_a_paragraph() -> None:
    """An empty line ends what an asterisk may pair with."""
    assert not article("a *b\n\nc* d", name="a.md").find("c d")


def test_skipped_stretches_are_told_by_line() -> None:
    """A page that prints Markdown can leave them out: columns of the file's line, of a link over two lines too."""
    found = article("---\nx: y\n---\na **b** [c\nd](e) *f*\nplain", name="a.md")
    assert found.skipped(4) == ((2, 4), (5, 7), (8, 9))
    assert found.skipped(5) == ((1, 5), (6, 7), (8, 9))
    assert found.skipped(6) == found.skipped(1) == ()


@given(st.text(alphabet="ab -\n…\u00ad\u200be\u0301ё’"))
def test_a_place_is_the_first_that_was_made_from_behind_it(text: str) -> None:
    """The way there is the inverse of the way back, whatever folding removes, joins or spells out."""
    folded = fold(text)
    origins = [folded.span(at, at + 1)[0] for at in range(len(folded.text))]
    for before in range(len(text) + 1):
        first = next((at for at, origin in enumerate(origins) if origin >= before), len(folded.text))
        assert folded.place(before) == first


def test_only_some_lines_or_the_inside_of_a_passage_are_asked_for() -> None:
    """Occurrences that begin on certain lines, and those that stand whole within a receipt."""
    found = article("no one\nno two no\nthree\nno")
    assert [each.start for each in found.occurrences("no", lines=range(2, 4))] == [(2, 0), (2, 7)]
    assert [each.start for each in found.occurrences("no three", lines=range(2, 3))] == [(2, 7)]
    passage = only(found, "two no")
    assert [each.start for each in found.occurrences("no", within=passage)] == [(2, 7)]
    assert not list(found.occurrences("no three", within=passage))
    assert not list(found.occurrences("no", lines=range(90, 99)))


HOSTILE = {
    "one word": "a" * 200_000,
    "one word again and again": "a b " * 50_000,
    "empty lines": "\n" * 200_000,
    "spaces": " " * 200_000,
    "flags": "🇺🇦" * 50_000,
    "marks in the wrong order": "a" + "\u0301\u0316" * 100_000,
    "decomposed": "и\u0306" * 100_000,
    "zero-width": "a\u200b" * 100_000,
    "dots and dashes": "…--" * 70_000,
    "quotation marks": "'\"«" * 70_000,
    "links in links": "[a](" * 50_000,
    "brackets": "[" * 200_000,
    "titles": "![a](x '" * 25_000,
    "emphasis": "*a **b_ " * 25_000,
    "parentheses": "[a](" + "(" * 200_000,
    "addresses": "<a" * 100_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_articles_are_searched_all_the_same(kind: str) -> None:
    """Sizes at which anything quadratic would take minutes."""
    text = HOSTILE[kind]
    found = article(text, name="a.md")
    assert not found.find("nowhere at all")
    assert not list(islice(found.occurrences(text[:100_000] + " nowhere"), 2))


WORDS = ["да", "нет", "don't", "“so”", "l’été", "peace…", "по\u00adкой", "и\u0306од", "ё", "--", "1,000"]
WORDS += ["«сло\u200bво»", "谈判", "\u202bسلام\u202c", "*b*", "x"]
GAPS = [" ", "\u00a0", "\n", "  \n ", "\t", "\r\n"]


@given(st.data(), st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), min_size=1, max_size=30))
def test_whatever_words_are_copied_are_found_at_their_place(data: st.DataObject, pieces: list[tuple[str, str]]) -> None:
    """Any run of whole words is found where it was copied, and what is shown of it is found there again."""
    text = "".join(word + gap for word, gap in pieces)
    first = data.draw(st.integers(0, len(pieces) - 1))
    last = data.draw(st.integers(first, len(pieces) - 1))
    copied = "".join(word + gap for word, gap in [*pieces[first:last], (pieces[last][0], "")])
    start = len("".join(word + gap for word, gap in pieces[:first]))
    column = start - text.rfind("\n", 0, start) - 1
    found = article(text)
    hits = {each.start: each for each in found.find(copied)}
    there = hits[text.count("\n", 0, start) + 1, column + copied.startswith("\u202b")]
    assert there in found.find(there.text)
    assert fold(" ".join(source(found, there))).text == fold(copied).text
