"""Small articles for the tests of grounding, and records whose fields know their place."""

from collections.abc import Iterable
from typing import TypeVar

from briefing.check import Located, check_record
from briefing.ground import Receipt, Searchable, searchable
from briefing.read.article import read_article
from briefing.read.yaml import read_yaml
from briefing.records import Event, Statement

R = TypeVar("R", Statement, Event)


def article(text: str, *, omit: Iterable[int] = (), name: str = "a.txt") -> Searchable:
    """Return an article of this text, read as from disk, ready to be searched."""
    read, problems = read_article(f"seeds/articles/{name}", text.encode())
    assert read is not None, problems
    return searchable(read, frozenset(omit))


def statement(fields: str) -> Located[Statement]:
    """Return a statement with these fields (YAML) besides the required ones."""
    required = "id: s1\nspeaker: ada\nform: partial\ngist: A gist.\ntopics: [talks]\nstance: states\n"
    return _located(Statement, required + fields)


def event(fields: str) -> Located[Event]:
    """Return an event with these fields (YAML) besides the required ones."""
    return _located(Event, "id: e1\ndate: 2031\ntitle: It happens\nstatus: happened\n" + fields)


def _located(cls: type[R], text: str) -> Located[R]:
    node, problems = read_yaml("seeds/annotations/a.yaml", text.encode())
    assert node is not None, problems
    located, wrong = check_record(cls, node)
    assert located is not None, wrong
    return located


def source(found: Searchable, receipt: Receipt) -> list[str]:
    """Return what the marks of a receipt cut out of the file's lines."""
    return [found.article.lines[mark.line - 1][mark.start : mark.end] for mark in receipt.marks]


def only(found: Searchable, text: str, *, quote: bool = False) -> Receipt:
    """Return the one receipt of a text; fails where it stands more or less often."""
    (receipt,) = found.find(text, quote=quote)
    return receipt
