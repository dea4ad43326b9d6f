"""Finds an editor's text in the source's own characters, and the nearest passage where there is none (G1 to G5).

    receipt     what is handed out: the source's words and where they stand
    layer       a rewritten text that knows the way back
    fold        what matching forgives
    boundary    word boundaries
    markdown    which characters of a Markdown text are marks and no words
    words       an article's words and where they stand
    find        an article ready to be searched
    differ      what differs between two texts, in plain words
    nearest     the nearest passage
    missing     why a text isn't found, and the cure

Each file uses those above it.
"""

from briefing.ground.differ import Token, tokens
from briefing.ground.find import Searchable, searchable, shown
from briefing.ground.missing import Missing, listed, missing
from briefing.ground.nearest import Nearest, nearest
from briefing.ground.receipt import Mark, Receipt, Receipts

__all__ = [
    "Mark",
    "Missing",
    "Nearest",
    "Receipt",
    "Receipts",
    "Searchable",
    "Token",
    "listed",
    "missing",
    "nearest",
    "searchable",
    "shown",
    "tokens",
]
