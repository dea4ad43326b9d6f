"""The Content-Security-Policy that a built site gets by with: which of its inline scripts a browser may run.

Content Security Policy Level 3, https://www.w3.org/TR/CSP3/: a script without `src` runs where the policy holds the
hash of its text. MkDocs's theme writes a few such scripts, the same on every page of one depth.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256

# Everything from the site itself; scripts are what it names. Styles: the theme sets some on elements.
POLICY = (
    "default-src 'none'; script-src 'self'{hashes}; worker-src 'self'; connect-src 'self'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'"
)

# A tag's name is found in lower case, its attributes and text are cut from the page as it is. An expression will do
# where HTML would need a parser, since in what MkDocs writes each "<" that is no tag is escaped; what else an editor's
# own HTML may hold (a script in a comment) would at worst allow a text that no browser meets as a script.
_OPENED = re.compile(rb"""<script(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>""", re.IGNORECASE)
_CLOSED = re.compile(rb"</script(?=[\s/>])")
_ATTRIBUTE = re.compile(rb"""([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
# https://mimesniff.spec.whatwg.org/#javascript-mime-type-essence-match, and what HTML runs beside these.
_RUN = re.compile(
    rb"|module|importmap|speculationrules|(?:text|application)/(?:x-)?(?:java|ecma)script|text/javascript1\.[0-5]"
    rb"|text/(?:jscript|livescript)"
)


def header(scripts: Iterable[str]) -> str:
    """Return the value of the header for a site whose inline scripts have these hashes: one line, each once, sorted."""
    return POLICY.format(hashes="".join(f" '{each}'" for each in sorted(set(scripts))))


def hashes_of(page: bytes) -> set[str]:
    """Return the hash of each inline script in a page, as CSP writes it: "sha256-…", base64."""
    return {f"sha256-{b64encode(sha256(each).digest()).decode()}" for each in inline_scripts(page)}


def inline_scripts(page: bytes) -> Iterator[bytes]:
    """Yield the text of each script that a browser runs where it stands in a page, its newlines as HTML reads them."""
    lower = page.lower()  # ASCII letters alone: places are the same
    start = lower.find(b"<script")
    while start >= 0:
        opened = _OPENED.match(page, start)
        closed = opened and _CLOSED.search(lower, opened.end())
        if opened and closed and _runs(opened[1]):
            yield _newlines(page[opened.end() : closed.start()])
        start = lower.find(b"<script", closed.start() if closed else start + 1)


def _runs(attributes: bytes) -> bool:
    given: dict[bytes, bytes] = {}
    for name, *values in _ATTRIBUTE.findall(attributes):
        given.setdefault(name.lower(), b"".join(values))  # of two that have one name, the first counts
    language = given.get(b"language")
    kind = given.get(b"type", b"text/" + language if language else b"")
    return b"src" not in given and bool(_RUN.fullmatch(kind.strip().lower()))


def _newlines(text: bytes) -> bytes:
    """Return a text as the parser sees it (HTML, 13.2.3.5: preprocessing the input stream)."""
    return text.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
