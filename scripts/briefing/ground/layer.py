"""A rewritten text that knows, for each of its characters, where it stood before."""

from bisect import bisect_left, bisect_right
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

    def place(self, before: int) -> int:
        """Return the first place of `text` that was made from the old text at `before` or behind it."""
        edit = bisect_left(self.replaced, (before,)) - 1
        return before if edit < 0 else self.ends[edit] + max(0, before - self.replaced[edit][1])

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
    starts: list[int] = []
    ends: list[int] = []
    replaced: list[tuple[int, int]] = []
    done = length = 0
    for start, end, new in edits:
        pieces += (text[done:start], new)
        length += start - done
        starts.append(length)
        length += len(new)
        ends.append(length)
        replaced.append((start, end))
        done = end
    return Layer("".join((*pieces, text[done:])) if pieces else text, starts, ends, replaced)
