"""What is wrong, where it stands, and how it is said: the only words a failed run leaves behind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, NamedTuple

import regex

Severity = Literal["error", "warning", "note"]

_UNPRINTABLE = regex.compile(r"[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]")
_LISTED = 20  # of the allowed words
_SHOWN = 90  # characters of a bad value; a whole article must not land in a terminal


class Place(NamedTuple):
    """Where a value stands: path relative to the project, line and column from 1, field such as `statements[0].said`."""

    path: str
    line: int
    column: int
    field: str


@dataclass(frozen=True, order=True)
class Problem:
    """One line of what `briefing check` prints; sorts by path, line, column, field."""

    path: str
    line: int
    column: int
    field: str
    message: str
    severity: Severity = "error"
    value: str | None = None
    suggestion: str | None = None

    def __str__(self) -> str:
        mark = "" if self.severity == "error" else f"[{self.severity}] "
        return f"{printable(self.path)}:{self.line}:{self.column}: {printable(self.field)}: {mark}{self.message}"


class ProblemsFound(Exception):
    """The seeds can't be built; `problems` holds all of them (warnings too), sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


def problem(
    place: Place,
    message: str,
    *,
    severity: Severity = "error",
    value: str | None = None,
    suggestion: str | None = None,
) -> Problem:
    """Return the problem of the value at `place`; `message` becomes one line that is safe in a terminal."""
    return Problem(*place, printable(message), severity, value, suggestion)


def file_problem(path: str, message: str, *, severity: Severity = "error") -> Problem:
    """Return the problem of a file as a whole, at 1:1."""
    return problem(Place(path, 1, 1, "file"), message, severity=severity)


def printable(text: str) -> str:
    """Return `text` on one line, with what would steer a terminal written out as `\\u0007`."""
    return _UNPRINTABLE.sub(lambda m: f"\\u{ord(m[0]):04x}", " ".join(text.split()))


def quoted(value: str) -> str:
    """Return a value as messages print it: in quotes, on one line, cut where it is long."""
    line = " ".join(value.split())
    return f'"{line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"}"'


def nearest(value: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed word that an editor who typed `value` most likely meant, or None."""
    words = {word.casefold(): word for word in allowed}
    found = get_close_matches(value.casefold(), words, n=1, cutoff=0.55)
    return words[found[0]] if found else None


def did_you_mean(suggestion: str | None, allowed: Sequence[str] = ()) -> str:
    """Return the end of a message: the nearest allowed word, else the allowed ones, of many the first few."""
    if suggestion is not None:
        return f'; did you mean "{suggestion}"?'
    more = ", …" if len(allowed) > _LISTED else ""
    return f"; allowed: {', '.join(allowed[:_LISTED])}{more}" if allowed else ""
