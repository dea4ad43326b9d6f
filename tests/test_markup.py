"""The escape: text comes back from Markdown, HTML and YAML as the characters that it was."""

import html
import json
import string

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from markdown import Markdown
from markupsafe import Markup

from briefing import markup

PUNCTUATION_HEAVY = st.text(st.one_of(st.sampled_from(string.punctuation + " \n\t1a"), st.characters(codec="utf-8")))
MARKDOWN = Markdown(extensions=["attr_list", "tables", "toc", "footnotes", "admonition", "md_in_html", "smarty"])


def as_read(text: str) -> str:
    """Return what may be left of a text: white space as one space, what is no character as U+FFFD."""
    return html.unescape(str(markup.escape(text)))


@given(PUNCTUATION_HEAVY)
@example("a\n# b")
@example("</bdi><script>")
@example("{: .c }")
@example("\x02klzzwxh:0001\x03")
def test_text_survives_markdown(text: str) -> None:
    """In a heading, in a block of HTML, in an attribute: one element, and in it the text."""
    name, title = markup.isolate(text, "en"), markup.plain(text)
    MARKDOWN.reset()
    page = MARKDOWN.convert(f'# {name} {{#_top}}\n\n<div title="{title}">\n{name}\n</div>\n')
    assert page == f'<h1 id="_top">{name}</h1>\n<div title="{title}">\n{name}\n</div>'


@given(PUNCTUATION_HEAVY)
def test_text_survives_front_matter(text: str) -> None:
    """Between double quotes YAML reads it back, and it is safe where a theme prints it unescaped."""
    title = markup.plain(text)
    assert yaml.safe_load(f'title: "{title}"') == {"title": str(title)}
    assert not set(title) & set(string.punctuation) - set("&#;")


@given(st.text())
def test_nothing_but_white_space_and_noncharacters_changes(text: str) -> None:
    """Escaped and read back, a text has the same characters."""
    for before, after in zip(" ".join(text.split()), " ".join(as_read(text).split()), strict=True):
        assert after in (before, "\ufffd")


def test_a_line_break_is_one_space() -> None:
    """Breaks of every kind can't begin a line of Markdown; edges are kept for text that is set in pieces."""
    assert as_read(" a\n\n\tb\u2028c\u2029d\x85e\x0bf\x1cg\rh ") == " a b c d e f g h "


def test_other_white_space_is_the_sources_own() -> None:
    """G4: tabs, no-break spaces and runs stand as they were printed, in what Markdown makes of them too."""
    text = "a\tb\u00a0c  d\u202fe\u3000f\u2009 g"
    assert as_read(text) == text
    assert html.unescape(Markdown().convert(f"<p>{markup.escape(text)}</p>")) == f"<p>{text}</p>"
    assert html.unescape(Markdown().convert(f"# {markup.escape(text)}")) == f"<h1>{text}</h1>"


def test_what_is_no_character_is_shown_as_one() -> None:
    """Controls, lone surrogates and noncharacters; Python-Markdown's own placeholders stand between two of these."""
    assert as_read("a\x00b\x02c\ud800d\uffffe") == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_titles_turn_no_direction() -> None:
    """Nothing can isolate a title, so overrides and isolates are left out of it; page text keeps them in its <bdi>."""
    assert str(markup.plain("a\u202eb\u2067c")) == "abc"
    assert str(markup.isolate("a\u202eb", "en")) == '<bdi lang="en">a\u202eb</bdi>'


@given(PUNCTUATION_HEAVY)
def test_a_title_is_escaped_as_its_text_on_one_line(text: str) -> None:
    """With the directions left out it is what `escape` makes of it."""
    bare = "".join(each for each in text if not "\u202a" <= each <= "\u202e" and not "\u2066" <= each <= "\u2069")
    assert markup.plain(text) == markup.escape(" ".join(bare.split()))


def test_a_template_prints_text_numbers_and_markup_only() -> None:
    """What is none of them is a slip of a view's, told at once."""
    assert [str(markup.as_markup(each)) for each in ("<", 3, Markup("<b>"))] == ["&#60;", "3", "<b>"]
    for wrong in (None, True, ["a"], 1.5):
        with pytest.raises(TypeError):
            markup.as_markup(wrong)


def test_slots_are_escaped_unless_they_are_markup() -> None:
    """An interface text is ours; what is put into it may not be."""
    filled = markup.fill("<b>{who}</b> on {what}", {"who": "<i>", "what": Markup("<em>it</em>"), "more": None})
    assert str(filled) == "<b>&#60;i&#62;</b> on <em>it</em>"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (markup.address("../../", "actors", "ada"), "../../actors/ada/"),
        (markup.address("../", "articles", "a_1-b", anchor="s1"), "../articles/a_1-b/#s1"),
        (markup.address("../../", anchor="s1"), "#s1"),
        (markup.address("../../"), "../../"),
        (markup.address(""), "./"),
        (markup.address("", "dates"), "dates/"),
    ],
)
def test_addresses_are_relative(address: Markup, expected: str) -> None:
    """A site works under any path; a place on the page itself needs none."""
    assert str(address) == expected


@pytest.mark.parametrize("part", ["", "..", "a/b", 'a"b', "javascript:x", "Ä", "a b", "a\n"])
def test_addresses_are_made_of_ids_alone(part: str) -> None:
    """What is no id is refused rather than escaped."""
    with pytest.raises(ValueError, match="no part of an address"):
        markup.address("", "actors", part)
    with pytest.raises(ValueError, match="no identifier"):
        markup.identifier(part)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//e.example", "https:// e", "", "https://a\\b"]
)
def test_other_hosts_are_reached_by_http_alone(url: str) -> None:
    """No scheme that runs anything, no address that browsers read another way."""
    with pytest.raises(ValueError, match="no web address"):
        markup.web(url)


def test_a_web_address_is_escaped() -> None:
    """A browser reads it back as it was written."""
    assert html.unescape(str(markup.web('https://e.example/?a="b"&c=<d>'))) == 'https://e.example/?a="b"&c=<d>'


@pytest.mark.parametrize(
    ("url", "ends", "address"),
    [
        ("https://e.example/a", ["we will not"], "https://e.example/a#:~:text=we%20will%20not"),
        ("https://e.example/a#b", ["one", "two"], "https://e.example/a#b:~:text=one,two"),
        ("https://e.example/a", ["a-b, c & d"], "https://e.example/a#:~:text=a%2Db%2C%20c%20%26%20d"),
        ("https://e.example/a", ["да"], "https://e.example/a#:~:text=%D0%B4%D0%B0"),
        ("https://e.example/#:~:text=x", ["y"], "https://e.example/#:~:text=x&text=y"),
        ("https://e.example/a", ['"><script>'], "https://e.example/a#:~:text=%22%3E%3Cscript%3E"),
    ],
)
def test_words_on_another_page_have_an_address(url: str, ends: list[str], address: str) -> None:
    """What means something in a directive is encoded, a fragment that is there is kept."""
    assert html.unescape(str(markup.fragment(url, ends))) == address


def test_words_of_no_web_page_have_none() -> None:
    """Whatever else looks like an address is refused."""
    with pytest.raises(ValueError, match="no web address"):
        markup.fragment("javascript:alert(1)", ["x"])


@given(PUNCTUATION_HEAVY, PUNCTUATION_HEAVY)
@example("</script><!--<script>", "&lt;")
@example('\\u003c"', "\\")
@example("```\n", "~~~")
@example("{{ 7 * 7 }}", "{++a++}")
def test_data_are_one_element_and_come_back(key: str, text: str) -> None:
    """Markdown leaves them as they are, in one line; JSON reads what was put in; nothing looks like markup on the way."""
    value = {key: text, "@id": "../#_top", "b": [{"c": text}, 1]}
    block = markup.data_block(value)
    begin, data, end = block.partition(">")[0], block.partition(">")[2][: -len("</script>")], block[-len("</script>") :]
    assert (begin, end) == ('<script type="application/ld+json"', "</script>")
    assert json.loads(data) == value
    assert set(data).isdisjoint("<>&`~\n") and "{{" not in data and "{+" not in data
    MARKDOWN.reset()
    assert MARKDOWN.convert(f"# a\n\n{block}\n").endswith(f"\n{block}")
