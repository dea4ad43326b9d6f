"""What a browser makes of a built site: pages, their ids, what they link to and what they load."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from functools import cache
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.site.policy import hashes_of

_CSS_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*?))\s*\)|@import\s+["']([^"']+)""")
_LINKS = {"a": ("href",), "link": ("href",), "script": ("src",), "img": ("src",), "iframe": ("src",)}
_LINKS |= {"source": ("src",), "area": ("href",), "object": ("data",), "form": ("action",)}


@cache
def parsed(html: bytes) -> LexborHTMLParser:
    """Return a page's tree; `html` is the file's bytes."""
    return LexborHTMLParser(html.decode("utf-8"))


def elements(html: bytes) -> list[LexborNode]:
    """Return all elements of a page, in its order."""
    return [node for node in parsed(html).css("*") if node.tag and not node.tag.startswith(("-", "!"))]


def pages(site: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield each HTML page of the site."""
    yield from ((path, data) for path, data in sorted(site.items()) if path.endswith(".html"))


def hashes(site: Mapping[str, bytes]) -> list[str]:
    """Return the hashes of all inline scripts in the pages of the site, as often as they are there."""
    return [each for _, page in pages(site) for each in hashes_of(page)]


def ids(html: bytes) -> list[str]:
    """Return the ids of a page's elements."""
    return [each for node in elements(html) if (each := node.attributes.get("id"))]


def links(html: bytes) -> Iterator[tuple[str, str]]:
    """Yield the tag and address of everything that a page links to or loads."""
    for node in elements(html):
        for name in _LINKS.get(node.tag or "", ()):
            if name in node.attributes:
                yield node.tag or "", node.attributes[name] or ""
        for each in (node.attributes.get("srcset") or "").split(","):
            if each.strip():
                yield "srcset", each.split()[0]


def loads(html: bytes) -> Iterator[str]:
    """Yield the address of everything that a browser fetches without being asked to."""
    for node in elements(html):
        if node.tag == "link" and (node.attributes.get("rel") or "") not in ("canonical", "alternate"):
            yield node.attributes.get("href") or ""
        if node.tag == "style":
            yield from css_urls(node.text())
        yield from css_urls(node.attributes.get("style") or "")
    yield from (address for tag, address in links(html) if tag not in ("a", "area", "link", "form"))


def css_urls(text: str) -> Iterator[str]:
    """Yield the addresses in a style sheet."""
    for found in _CSS_URL.finditer(text):
        yield next((each for each in found.groups() if each), "")


def leads_away(address: str) -> bool:
    """Return whether an address names another host, or none at all (`mailto:`)."""
    parts = urlsplit(address)
    return bool(parts.scheme or parts.netloc)


def target(page: str, address: str, base: str = "/") -> tuple[str, str]:
    """Return the file and fragment that an address on a page means; `base` is where the site stands on its host."""
    parts = urlsplit(address)
    here = base + page
    path = posixpath.normpath(posixpath.join(posixpath.dirname(here), unquote(parts.path))) if parts.path else here
    if parts.path.endswith(("/", "/.", "/..")) or parts.path in (".", ".."):
        path = posixpath.join(path, "index.html")
    inside = path.removeprefix(base) if path.startswith(base) else f"outside the site: {path}"
    return inside, unquote(parts.fragment)


def wrong_target(site: Mapping[str, bytes], page: str, address: str, base: str = "/") -> str | None:
    """Return why an address of this site leads nowhere, None where it leads to a file and an id in it."""
    path, fragment = target(page, address, base)
    if path not in site:
        return f"{page}: {address} -> no file {path}"
    if fragment and path.endswith(".html") and fragment not in ids(site[path]):
        return f"{page}: {address} -> no id {fragment} in {path}"
    return None
