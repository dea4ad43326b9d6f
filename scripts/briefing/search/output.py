"""Where the index's files go."""

from collections.abc import Callable, Container
from typing import NamedTuple


class Output(NamedTuple):
    """Takes files that aren't there yet.

    `write` takes a path below search/ and its text. `published` are the paths that have their text already: an address
    that ends in a digest of what is there has no other text.
    """

    write: Callable[[str, str], object]
    published: Container[str] = ()

    def put(self, path: str, text: str) -> None:
        """Write a file unless it is there."""
        if path not in self.published:
            self.write(path, text)
