"""What one language's interface consists of."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Catalogue:
    """One language's interface: texts by their English, nouns by CLDR's plural categories.

    A text may put its slots into another order, and may leave none out. Dates stand in the genitive in the texts of
    GOVERNED (views/when.py), in the nominative in all others.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
