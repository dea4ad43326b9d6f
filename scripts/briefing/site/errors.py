"""The ways in which a build ends early. MkDocs and click print either as one line and know its exit status."""

from collections import Counter
from collections.abc import Iterable

from mkdocs.exceptions import MkDocsException, PluginError

from briefing.problems import Problem


class SeedsRefused(PluginError):
    """The seeds have problems, which have been printed; nothing was changed. Exit status 1."""


class Stopped(MkDocsException):
    """The machine or a tool failed; the message is the one line that says what."""

    exit_code = 3


class Misused(Stopped):
    """What was asked for can't be done here, whatever the machine does."""

    exit_code = 2


def in_one_line(error: Exception) -> str:
    """Return what an error of the file system, a tool or a template says, with the file that it is about."""
    said = error.strerror if isinstance(error, OSError) else None
    message = said or " ".join(str(error).split()) or type(error).__name__
    place = [str(part) for part in (getattr(error, "filename", None), getattr(error, "lineno", None)) if part]
    target = getattr(error, "filename2", None)  # of what was to be moved: it is as often what refuses
    return f"{message}: {':'.join(place)}{f' -> {target}' if target else ''}" if place else message


def counted(problems: Iterable[Problem]) -> str:
    """Return how many problems there are of each severity: `2 errors, 1 warning`."""
    counts = Counter(each.severity for each in problems)
    said = [_number(counts[each], each) for each in ("error", "warning", "note") if counts[each]]
    return ", ".join(said) or "no problems"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"
