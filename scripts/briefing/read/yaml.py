"""YAML in which every scalar stays the text that was written and every value knows its place.

Walks libyaml's events: no resolver runs, so `NO` stays Norway. What the format refuses (tags, anchors, aliases,
merge keys, duplicate keys, control characters, depth) is refused here, at its place.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

import regex
import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from briefing.problems import Place, Problem, file_problem, problem, quoted
from briefing.read.node import BROKEN, Node
from briefing.read.yaml_errors import explain

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 20

_BREAK = re.compile(r"\r\n|\n|\r")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_ESCAPED_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_OTHER_BREAKS = re.compile("[\x85\u2028\u2029]")
_INVISIBLE = regex.compile(r"[\s\p{Cf}]+")


class _Stop(Exception):
    """Nothing behind this problem can be trusted."""


def read_yaml(path: str, data: bytes) -> tuple[Node | None, list[Problem]]:
    """Return the file's one document (None if it can't be read) and what is wrong with it."""
    if len(data) > MAX_BYTES:
        return None, [file_problem(path, f"is larger than 1 MiB ({len(data):,} bytes): shorten it")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [file_problem(path, f"is not UTF-8 (byte {error.start + 1}): save it as UTF-8")]
    return _Reader(path, text).read()


class _Reader:
    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.problems: list[Problem] = []
        self.quotes: list[tuple[int, int]] = []
        self.starts = [0, *(found.end() for found in _BREAK.finditer(text))]

    def read(self) -> tuple[Node | None, list[Problem]]:
        node: Node | None = None
        try:
            self._refuse_controls()
            node = self._document()
        except _Stop:
            node = None
        except yaml.YAMLError as error:
            index, message = explain(error, self.text)
            self._report(self.place(index, "yaml"), message)
            node = None
        return (None if self._foreign_breaks() else node), self.problems

    def place(self, index: int, field: str) -> Place:
        line = bisect_right(self.starts, index)
        return Place(self.path, line, index - self.starts[line - 1] + 1, field)

    def _report(self, place: Place, message: str, value: str | None = None) -> None:
        self.problems.append(problem(place, message, value=value))

    def _refuse_controls(self) -> None:
        if found := _CONTROL.search(self.text):
            self._report(self.place(found.start(), "yaml"), f"a control character (U+{ord(found[0]):04X}): delete it")
            raise _Stop

    def _foreign_breaks(self) -> bool:
        """Report what libyaml takes for a line break and an editor does not; inside quotes it is mere space."""
        for found in _OTHER_BREAKS.finditer(self.text):
            if not any(start <= found.start() < end for start, end in self.quotes):
                place = self.place(found.start(), "yaml")
                # Whatever libyaml made of it is a consequence; this is the cause.
                self.problems = [problem(place, f"an invisible line break (U+{ord(found[0]):04X}): delete it")]
                return True
        return False

    def _document(self) -> Node:
        events: Iterator[Any] = iter(yaml.CLoader(self.text).get_event, None)
        root: Node | None = None
        while not isinstance(event := next(events), yaml.StreamEndEvent):
            if isinstance(event, yaml.DocumentStartEvent):
                begins: Any = event
                if root is not None:
                    self._report(self.place(begins.start_mark.index, "yaml"), "a second document: keep one to a file")
                    raise _Stop
                root = self._node(next(events), events, "", 1)
        empty = root is None or (root.absent and isinstance(root.value, str))
        return root if root and not empty else Node(Place(self.path, 1, 1, "file"), {})

    def _node(self, event: Any, events: Iterator[Any], field: str, depth: int) -> Node:
        place = self.place(event.start_mark.index, field or "file")
        if depth > MAX_DEPTH:
            self._report(place, f"is nested deeper than {MAX_DEPTH} levels")
            raise _Stop
        if refused := bool(event.anchor or event.tag):
            self._refuse(event, place)
        kind = type(event)
        if kind is ScalarEvent:
            node = self._scalar(event, place)
        elif kind is MappingStartEvent:
            node = self._mapping(place, events, field, depth)
        elif kind is SequenceStartEvent:
            node = self._sequence(place, events, field, depth)
        return Node(place, BROKEN) if refused else node

    def _refuse(self, event: Any, place: Place) -> None:
        if isinstance(event, AliasEvent):
            self._report(place, f"an alias (*{event.anchor}): write the value out, or put the text in quotes")
            return
        if event.anchor:
            self._report(place, f"an anchor (&{event.anchor}): delete it, or put the text in quotes")
        if event.tag:
            self._report(place, f"a tag ({event.tag}): delete it, or put the text in quotes")

    def _scalar(self, event: Any, place: Place) -> Node:
        if event.style in ("'", '"'):
            self.quotes.append((event.start_mark.index, event.end_mark.index))
        value: str = event.value
        if value.isprintable():  # so it holds neither control characters nor invisible ones, but for spaces
            return Node(place, value.strip(" "))
        if found := _ESCAPED_CONTROL.search(value):
            self._report(place, f"holds an escaped control character (U+{ord(found[0]):04X}): delete it")
            return Node(place, BROKEN)
        return Node(place, "" if _INVISIBLE.fullmatch(value) else value.strip(" \t\n"))

    def _sequence(self, place: Place, events: Iterator[Any], field: str, depth: int) -> Node:
        entries: list[Node] = []
        while type(event := next(events)) is not SequenceEndEvent:
            entries.append(self._node(event, events, f"{field}[{len(entries)}]", depth + 1))
        return Node(place, entries)

    def _mapping(self, place: Place, events: Iterator[Any], field: str, depth: int) -> Node:
        values: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        while type(event := next(events)) is not MappingEndEvent:
            key = self._key(event, events, field, depth)
            inner = f"{field}.{key}" if field else key or '""'
            value = self._node(next(events), events, inner, depth + 1)
            at = self.place(event.start_mark.index, inner)
            if key in values:
                self._report(
                    at, f"the key {quoted(key)} stands here a second time (first on line {keys[key].line})", key
                )
                continue
            values[key], keys[key] = value, at
        return Node(place, values, keys)

    def _key(self, event: Any, events: Iterator[Any], field: str, depth: int) -> str:
        plain = type(event) is ScalarEvent and not (event.style or event.anchor or event.tag)
        if plain and event.value.isidentifier():
            return str(event.value)  # as nearly all keys are: nothing to say of it, so its place isn't worked out
        start = event.start_mark.index
        if isinstance(event, MappingStartEvent | SequenceStartEvent):  # not walked into: keys nest, too
            place = self.place(start, field or "file")
            self._report(place, "a key must be a word, not a list or a mapping")
            raise _Stop
        node = self._node(event, events, field, depth)
        if not isinstance(node.value, str):
            raise _Stop
        if node.value == "<<" and event.style not in ("'", '"'):
            at = node.place._replace(field=f"{field}.<<" if field else "<<")
            self._report(at, "a merge key (<<): write the values out", "<<")
            raise _Stop
        return node.value
