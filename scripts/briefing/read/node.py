"""A YAML value as it was written: text, list or mapping, each with its place and field."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from briefing.problems import Place


class Broken:
    """Stands for a value that has a problem already, so that nothing reports it a second time."""


BROKEN = Broken()
_NO_KEYS: Mapping[str, Place] = {}


class Node(NamedTuple):
    """`value` is text, a list of nodes, a mapping of nodes or BROKEN; `keys` says where a mapping's keys stand.

    A tuple, as a place is: an article has hundreds of them.
    """

    place: Place
    value: "str | list[Node] | dict[str, Node] | Broken"
    keys: Mapping[str, Place] = _NO_KEYS

    @property
    def absent(self) -> bool:
        """Whether it counts as not written: an empty text or list (text that nobody could see is read as empty)."""
        return not self.value and not isinstance(self.value, dict)

    def plain(self) -> Any:
        """Return texts, lists and dicts without places, absent values left out: what the schema is checked on."""
        value = self.value
        if isinstance(value, str):
            return value
        if isinstance(value, dict):
            return {key: node.plain() for key, node in value.items() if not node.absent}
        return [node.plain() for node in value if not node.absent] if isinstance(value, list) else value

    def items(self) -> Iterator[tuple[str, "Node"]]:
        """Yield the key and value of what a mapping holds; nothing for anything else."""
        if isinstance(self.value, dict):
            yield from ((key, node) for key, node in self.value.items() if not node.absent)

    def entries(self) -> list["Node"]:
        """Return the nodes of a list that count; nothing for anything else."""
        return [node for node in self.value if not node.absent] if isinstance(self.value, list) else []

    def get(self, key: str) -> "Node | None":
        """Return the value of a mapping's key, None where it is absent."""
        node = self.value.get(key) if isinstance(self.value, dict) else None
        return None if node is None or node.absent else node

    def text(self, key: str) -> str | None:
        """Return the value of a mapping's key where it is text."""
        node = self.get(key)
        return node.value if node and isinstance(node.value, str) else None

    @property
    def first_key(self) -> Place:
        """Where a record's first key stands, its own place if it has none: where what is missing is reported."""
        return next(iter(self.keys.values()), self.place)

    def find(self, loc: tuple[int | str, ...]) -> "Node":
        """Return the node at a path of keys and positions, or the last one on the way that exists."""
        if not loc:
            return self
        inner: Node | None = None
        if isinstance(loc[0], int):
            entries = self.entries()
            inner = entries[loc[0]] if loc[0] < len(entries) else None
        else:
            inner = self.get(loc[0])
        return inner.find(loc[1:]) if inner else self
