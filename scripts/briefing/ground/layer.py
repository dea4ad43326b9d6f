"""A rewritten text that knows, for each of its characters, where it stood before."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

Edit = tuple[int, int, str]  # start and end of what is replaced, and by what; edits ascend and don't overlap


@dataclass(frozen=True, slots=True)
class Layer:
    """A text after edits. Between two edits the characters are the old ones, so only edits are kept."""

    text: str
    starts: list[int] = field(default_factory=list)  # of each replacement, in the new text
    ends: list[int] = field(default_factory=list)
    replaced: list[tuple[int, int]] = field(default_factory=list)  # what each stands for: a stretch of the old text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the old text that `text[start:end]` (not empty) was made from."""
        return self._character(start)[0], self._character(end - 1)[1]

    def _character(self, at: int) -> tuple[int, int]:
        edit = bisect_right(self.starts, at) - 1
        if edit < 0:
            return at, at + 1
        if at < self.ends[edit]:
            return self.replaced[edit]
        before = self.replaced[edit][1] + at - self.ends[edit]
        return before, before + 1


def rewrite(text: str, edits: Iterable[Edit]) -> Layer:
    """Return `text` with `edits` made, and the way back."""
    pieces: list[str] = []
    layer = Layer("")
    done = length = 0
    for start, end, new in edits:
        pieces += (text[done:start], new)
        length += start - done
        layer.starts.append(length)
        length += len(new)
        layer.ends.append(length)
        layer.replaced.append((start, end))
        done = end
    if not pieces:
        return Layer(text)
    return Layer("".join((*pieces, text[done:])), layer.starts, layer.ends, layer.replaced)
