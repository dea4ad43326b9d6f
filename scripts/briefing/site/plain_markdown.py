"""The Markdown that our templates make, to HTML: headings that name their id, and balanced blocks of HTML between them.

What Python-Markdown makes of these few forms is known beforehand: a heading gets its id and a permalink, a block stays
as it is. Whatever is not surely one of them is not guessed at: `convert` returns None, and Python-Markdown sets the page.
"""

import re
from dataclasses import dataclass
from html import unescape

from markdown.util import BLOCK_LEVEL_ELEMENTS

_TAG = re.compile(r'<(/?[a-z][a-z0-9]*)(?: [a-z-]+="[^"<>]*")*>')
# Python-Markdown expands or removes these wherever they stand, keeps its own notes between U+0002 and U+0003, and finds
# fences of code inside of HTML too.
_CHANGED = ("\t", "\r", "\x02", "\x03", "```", "~~~")
_NAMED = ' name="'  # of a link it is an anchor, elsewhere it isn't
_BLANK = re.compile(r"\n +\n")
_BARE = re.compile(r"&(?!#[0-9]+;)")
_ID = re.compile(r' id="([^"]*)"')
_BLOCKS = frozenset(BLOCK_LEVEL_ELEMENTS)
# Whose content the parsers of HTML read as text, be there tags in it or not.
_RAW = frozenset("iframe noembed noframes noscript plaintext script style textarea title xmp".split())
# JSON-LD, as `markup.data_block` writes it: nothing in it ends it, and no parser reads it as anything but text.
_DATA = re.compile(r'<script type="application/ld\+json">[^<>&\n]*</script>')
# Inline Markdown has nothing to act on here; of underscores, only one that opens the id.
_HEADING = re.compile(
    r"(##?) (?!\s)"
    r'((?:[A-Za-z0-9 ,.:;?/()+=\'-]|[^\x00-\x7f]|&#[0-9]+;|<bdi lang="[A-Za-z0-9-]+">|</bdi>|<a href="[a-z0-9/._-]+">|</a>)+)'
    r"(?<!\s) \{#(_?[a-z0-9-]+)\}"
)


@dataclass(frozen=True)
class Heading:
    """A heading: its level, its id, the HTML within it, and what the link to itself is called."""

    level: int
    id: str
    inner: str
    permalink: str = "Permanent link"

    @property
    def name(self) -> str:
        """Its text, as HTML without elements."""
        return " ".join(_TAG.sub("", self.inner).split())

    @property
    def html(self) -> str:
        """The element, with the link to itself that it ends with."""
        permalink = f'<a class="headerlink" href="#{self.id}" title="{self.permalink}">&para;</a>'
        return f'<h{self.level} id="{self.id}">{self.inner}{permalink}</h{self.level}>'


@dataclass(frozen=True)
class Html:
    """What a page becomes; the first of its headings is of the first level, all others are of the second."""

    content: str
    headings: tuple[Heading, ...]

    @property
    def anchors(self) -> set[str]:
        """The ids that links may lead to."""
        return {unescape(each) for each in _ID.findall(self.content)}


def convert(markdown: str, permalink: str = Heading.permalink) -> Html | None:
    """Return what Python-Markdown makes of a page with MkDocs's extensions, ours and permalinks; None if it is to say.

    `permalink` is what links of headings to themselves are called: letters and spaces, which no attribute needs to escape.
    """
    if any(each in markdown for each in (*_CHANGED, _NAMED)) or _BLANK.search(markdown) or _BARE.search(markdown):
        return None
    pieces: list[str] = []
    headings: list[Heading] = []
    block: list[str] = []  # the parts, between blank lines, of the block of HTML that we are in
    open_: list[str] = []  # the elements that are open in it
    for between in markdown.rstrip("\n").split("\n\n"):
        part = between if block else between.strip("\n")
        if not block and not part:
            continue
        if not block and part.startswith("#"):
            if (heading := _heading(part, permalink, first=not pieces)) is None:
                return None
            headings.append(heading)
            pieces.append(heading.html)
        elif pieces and not block and _DATA.fullmatch(part):
            pieces.append(part + "\n")
        elif not pieces or not _walk(part, open_):
            return None
        else:
            block.append(part)
            if not open_:
                pieces.append("\n\n".join(block) + "\n")
                block = []
    return Html("\n".join(pieces).strip(), tuple(headings)) if pieces and not block else None


def _heading(line: str, permalink: str, *, first: bool) -> Heading | None:
    found = _HEADING.fullmatch(line)
    if found is None or (found[1] == "#") != first:
        return None
    return Heading(level=len(found[1]), inner=found[2], id=found[3], permalink=permalink)


def _walk(part: str, open_: list[str]) -> bool:
    """Follow the elements of `part` from those that are open before it; return whether they nest and end a block well."""
    tags = _TAG.findall(part)
    if not tags:
        return bool(open_) and "<" not in part
    if len(tags) != part.count("<") or not _RAW.isdisjoint(tags):
        return False
    if not open_ and not (part.startswith("<") and tags[0] in _BLOCKS):
        return False
    last = len(tags) - 1
    for n, tag in enumerate(tags):
        if tag[0] != "/":
            open_.append(tag)
        elif not open_ or open_.pop() != tag[1:] or (not open_ and n != last):
            return False
    return bool(open_) or part.endswith(f"<{tags[-1]}>")
