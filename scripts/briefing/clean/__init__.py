"""Page furniture out of article text, line numbers kept: what stands round an article on its page.

Precision comes first: a paragraph lost is worse than a menu kept. So nothing that reads as a sentence
is dropped, but by words that no article says; a label needs company; and a list of links ends where
the article may go on. Rules know no site and ask for no language. The walk: lines -> `single`, what a
line says by itself -> `blocks`, what lines are together -> numbers and reasons.
"""

from collections.abc import Sequence

from briefing.clean.blocks import BLOCKS
from briefing.clean.lines import read_lines
from briefing.clean.page import Page, label
from briefing.clean.single import single

__all__ = ["furniture"]


def furniture(lines: Sequence[str]) -> dict[int, str]:
    """Return the lines taken as page furniture: number, from 1, -> why, in a few human words.

    Blank lines are never among them. The time grows with the text's length and no faster.
    """
    seen = read_lines(lines)
    labels = tuple(map(label, seen))
    found = {i: why for i, line in enumerate(seen) if (why := single(line))}
    page = Page(seen, labels, found)
    for block in BLOCKS:
        more = dict(block(page)) | found
        if len(more) > len(found):  # most blocks find nothing, and the page stays what it is
            found, page = more, Page(seen, labels, more)
    return {seen[i].number: found[i] for i in sorted(found)}
