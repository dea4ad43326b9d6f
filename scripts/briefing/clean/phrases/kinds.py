"""The shape of a language's phrases: what a page says round an article, sorted by how sure a sign it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Phrases = Mapping[str, str]  # reason -> phrases, ` | ` or a line end between them


def phrases(text: str) -> list[str]:
    """Return the phrases of a text in which they stand between ` | ` and line ends."""
    return [one.strip() for line in text.splitlines() for one in line.split("|") if one.strip()]


@dataclass(frozen=True, slots=True)
class Language:
    """One language's furniture, in lower case; a phrase needs no quotation marks round it, `ё` is `е`."""

    whole: Phrases = field(default_factory=dict)
    """A whole line, and one that no article has: `Leave a reply`."""
    lists: Phrases = field(default_factory=dict)
    """A whole line too, and a list follows: `Related articles`. One of a single word needs company."""
    labels: Phrases = field(default_factory=dict)
    """A whole line that an article may have as a subheading, so it needs company: `Politics`, `Facebook`."""
    leads: Phrases = field(default_factory=dict)
    """How a short line begins that is no sentence: `sponsored by`."""
    openings: Phrases = field(default_factory=dict)
    """How a line begins, sentence or not, that no article has: `your email address will not be published`."""
    pairs: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """How a line begins, with what it has to say further on: `get` and `your inbox`."""
    anywhere: Phrases = field(default_factory=dict)
    """Stands within a line that no article has: `all rights reserved`."""
