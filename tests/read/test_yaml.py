"""YAML in which scalars stay text and know their place."""

from typing import Any

import pytest

from briefing.read.node import Node
from briefing.read.yaml import MAX_BYTES, read_yaml


def read(text: str) -> Node:
    """Return the sound document that `text` is."""
    node, problems = read_yaml("seeds/x.yaml", text.encode())
    assert node is not None and problems == []
    return node


def wrong(data: bytes) -> list[str]:
    """Return what is wrong with a file, a line each."""
    return [str(each) for each in read_yaml("x.yaml", data)[1]]


@pytest.mark.parametrize(
    "written",
    [
        "NO",
        "yes",
        "null",
        "~",
        "0123",
        "1.10",
        "1_000",
        "0x1F",
        "2022-11",
        "2022-11-14",
        "12:30:45",
        "1e3",
        ".inf",
        "=",
        "-.5",
    ],
)
def test_scalars_stay_as_written(written: str) -> None:
    """No resolver runs: Norway is no falsehood, a month no number."""
    assert read(f"a: {written}\nb: [{written}]\n").plain() == {"a": written, "b": [written]}


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("", {}),
        ("# only a comment\n", {}),
        ("a:\nb: x\n", {"b": "x"}),
        ('a: ""\nb: []\nc: {}\nd: "  "\ne: "\\u200b"\n', {"c": {}}),
        ("a:\n  -\n  - x\n", {"a": ["x"]}),
        ("a: |\n  one\n  two\n", {"a": "one\ntwo"}),
        ("a: >\n  one\n  two\n", {"a": "one two"}),
        ("\ufeffa: x\r\nb: y\r\n", {"a": "x", "b": "y"}),
        ('{"a": "x", "b": ["y"]}', {"a": "x", "b": ["y"]}),
        ("---\na: x\n...\n", {"a": "x"}),
        ("---\n", {}),
    ],
)
def test_what_counts_as_written(text: str, plain: Any) -> None:
    """A key with nothing after it, an empty text and an empty list count as absent; JSON is YAML."""
    assert read(text).plain() == plain


def test_every_value_knows_its_place() -> None:
    """Lines and columns count characters from 1, behind CRLF and characters beyond the first plane too."""
    node = read('имя: 😀 x\r\nlist:\r\n  - {a: 1, b: "u\u2028v"}\r\n  - z\r\n')
    assert node.find(("имя",)).place == ("seeds/x.yaml", 1, 6, "имя")
    assert node.find(("list", 0, "b")).place == ("seeds/x.yaml", 3, 15, "list[0].b")
    assert node.find(("list", 1)).place == ("seeds/x.yaml", 4, 5, "list[1]")
    assert node.keys["list"] == ("seeds/x.yaml", 2, 1, "list")


def test_a_file_that_is_not_utf8_is_refused_at_its_top() -> None:
    """A file that can't be read stands at 1:1."""
    assert wrong("a: é".encode("latin-1")) == ["x.yaml:1:1: file: is not UTF-8 (byte 4): save it as UTF-8"]
    assert wrong("a: x".encode("utf-16"))[0].startswith("x.yaml:1:1: file: is not UTF-8")


def test_a_file_larger_than_a_mebibyte_is_refused() -> None:
    """The limit itself passes."""
    assert wrong(b"a: " + b"x" * (MAX_BYTES - 3)) == []
    assert wrong(b"a: " + b"x" * (MAX_BYTES - 2))[0].startswith("x.yaml:1:1: file: is larger than 1 MiB")


@pytest.mark.parametrize("character", [*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0x85), 0x86, 0x9F])
def test_control_characters_are_refused_raw_and_escaped(character: int) -> None:
    """Wherever they stand, in comments too; an escaped one is refused at its value."""
    assert wrong(f"a: x\nb: y{chr(character)} # c\n".encode()) == [
        f"x.yaml:2:5: yaml: a control character (U+{character:04X}): delete it"
    ]
    assert wrong(f'a: x\nb: "\\x{character:02x}"\n'.encode()) == [
        f"x.yaml:2:4: b: holds an escaped control character (U+{character:04X}): delete it"
    ]


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
def test_an_invisible_line_break_inside_a_quoted_key_is_passed_over(character: str) -> None:
    """A backslash before it joins the two halves; a key is in quotes as much as a value is."""
    assert read(f'? "ti\\{character}tle"\n: x\n').plain() == {"title": "x"}


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize(
    "template", ["a: x{}y\n", "a: |\n  x{}\n", "# c{}d\na: x\n", "a{}: x\n", "a: [{}]\n", "a: 'x'{}\n"]
)
def test_line_breaks_that_nobody_sees_are_refused_outside_quotes(character: str, template: str) -> None:
    """They are the one problem that is told, at their place, whatever libyaml made of the rest."""
    text = template.format(character)
    before = text[: text.index(character)]
    line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    assert wrong(text.encode()) == [
        f"x.yaml:{line}:{column}: yaml: an invisible line break (U+{ord(character):04X}): delete it"
    ]


def test_twenty_levels_pass_and_more_do_not() -> None:
    """The document is the first level; a million brackets are no burden."""
    assert wrong(b"a: " + b"[" * 18 + b"x" + b"]" * 18) == []
    assert "deeper than 20 levels" in wrong(b"a: " + b"[" * 19 + b"x" + b"]" * 19)[0]
    assert len(wrong(b"[" * 500_000)) == 1


@pytest.mark.parametrize("text", ["? " * 5_000 + "a", "{" * 5_000, "{" * 400 + "a" + "}" * 400, "a: {[b]: c}"])
def test_a_key_is_a_word_however_deep_keys_nest(text: str) -> None:
    """Keys that are mappings of keys are refused at the first, not walked into."""
    (line,) = wrong(text.encode())
    assert "a key must be a word" in line
