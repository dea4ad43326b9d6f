"""Why a text isn't found, and the cure (G5): the reasons are tried in order, the nearest passage comes last."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

import regex

from briefing.ground.boundary import is_boundary, word_at
from briefing.ground.find import Searchable
from briefing.ground.nearest import nearest
from briefing.ground.receipt import Receipt
from briefing.problems import quoted

_LISTED = 8
_OMISSION = regex.compile(r"\s*(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|\.{3,}|…)\s*")


@dataclass(frozen=True)
class Missing:
    """What to tell of a text that isn't found, and what to write instead where that is plain."""

    message: str
    suggestion: str | None = None


Reason = Callable[[Searchable, str, bool], Missing | None]


def missing(found: Searchable, text: str, *, quote: bool = False) -> Missing:
    """Return why `text` is not found in the article, which has been tried, and the cure."""
    reasons = (reason(found, text, quote) for reason in REASONS)
    return next((each for each in reasons if each), Missing("is nowhere in the article, nor is anything like it"))


def listed(lines: Iterable[int]) -> str:
    """Return `line 5`, `lines 5, 19`; of many the first few."""
    numbers = sorted(set(lines))
    more = " and more" if len(numbers) > _LISTED else ""
    return f"line{'s' * (len(numbers) > 1)} {', '.join(map(str, numbers[:_LISTED]))}{more}"


def _wordless(found: Searchable, text: str, quote: bool) -> Missing | None:
    """It has no character that could be looked for."""
    return None if found.needles(text, quote=quote) else Missing("has no words that could be looked for")


def _empty_line_inside(found: Searchable, text: str, quote: bool) -> Missing | None:
    """It holds an empty line, and nothing matches across one."""
    if all("\n" in needle for needle in found.needles(text, quote=quote)):
        return Missing("crosses an empty line: give it as a list of texts")
    return None


def _omitted(found: Searchable, text: str, quote: bool) -> Missing | None:
    """It stands in lines that `omit` leaves out."""
    hits = _few(found.unomitted, text, quote) if found.omitted else []
    if not hits:
        return None
    out = {line for hit in hits for line in hit.lines if line in found.omitted}
    leaves = f"{listed(out)}, which `omit` leaves out ({_place(found, hits[0])})"
    whole = all(set(hit.lines) <= out for hit in hits)
    cure = f"take {', '.join(map(str, sorted(out)))} out of `omit`, or quote other words"
    return Missing(f"stands only in {leaves}: {cure}" if whole else f"runs over {leaves}: {cure}")


def _front_matter(found: Searchable, text: str, quote: bool) -> Missing | None:
    """It stands in front matter."""
    hits = _few(found.front_matter, text, quote) if found.article.first > 1 else []
    if not hits:
        return None
    return Missing(f"stands only in the front matter ({listed(hit.line for hit in hits)}), which is no article text")


def _inside_word(found: Searchable, text: str, quote: bool) -> Missing | None:
    """It begins or ends inside a word."""
    for needle in found.needles(text, quote=quote):
        at = -1 if "\n" in needle else found.text.find(needle)
        if at >= 0:
            end = at + len(needle)
            cut = [place for place in (at, end) if not is_boundary(found.text, place)]
            verbs = " and ".join(verb for verb, place in (("begins", at), ("ends", end)) if place in cut)
            torn = " and ".join(dict.fromkeys(quoted(found.text[slice(*word_at(found.text, place))]) for place in cut))
            whole = found.receipt(word_at(found.text, at)[0], word_at(found.text, end)[1])
            return Missing(f"{verbs} inside the word {torn} ({_place(found, whole)}): take whole words", whole.text)
    return None


def _across(found: Searchable, text: str, quote: bool) -> Missing | None:
    """It runs across an empty or an omitted line of the article."""
    joined = found.text.replace("\n", " ")
    for needle in found.needles(text, quote=quote):
        at = joined.find(needle.replace("\n", " "))
        if at >= 0 and is_boundary(joined, at) and is_boundary(joined, at + len(needle)):
            lines = found.receipt(at, at + len(needle)).lines
            between = sorted(set(range(lines[0], lines[-1])) - set(lines))
            out = [line for line in between if line in found.omitted]
            what = f"{listed(out)}, which `omit` leaves out" if out else f"the empty {listed(between[:1])}"
            where = f"begins at {found.article.path}:{lines[0]} and runs across {what}"
            return Missing(f"{where}: give it as a list of texts")
    return None


def _shortened(found: Searchable, text: str, _quote: bool) -> Missing | None:
    """It marks with dots that words were left out."""
    parts = [part for part in _OMISSION.split(text) if part.strip()]
    if parts == [text] or not all(next(found.occurrences(part), None) for part in parts):
        return None
    if len(parts) > 1:
        return Missing("leaves words of the article out: give its parts as a list of texts, without the dots")
    return Missing("is in the article without the dots: leave them out", parts[0]) if parts else None


def _nearest(found: Searchable, text: str, quote: bool) -> Missing | None:
    """It differs from what stands there."""
    closest = nearest(found, text, quote=quote)
    if not closest:
        return None
    where = f"nearest is {_place(found, closest.receipt)} {quoted(closest.receipt.text)}"
    return Missing(f"is not in the article; {where}: {closest.differs}", closest.receipt.text if closest.near else None)


def _few(found: Searchable, text: str, quote: bool) -> list[Receipt]:
    return list(islice(found.occurrences(text, quote=quote), _LISTED + 2))


def _place(found: Searchable, receipt: Receipt) -> str:
    return f"{found.article.path}:{receipt.line}"


REASONS: tuple[Reason, ...] = (
    _wordless,
    _empty_line_inside,
    _omitted,
    _front_matter,
    _inside_word,
    _across,
    _shortened,
    _nearest,
)
