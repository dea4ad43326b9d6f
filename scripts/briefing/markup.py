"""Trusted markup is made here and nowhere else: text becomes the characters that it is, wherever it lands.

One escape serves every context of a page: Markdown, HTML text, attributes, front matter in double quotes, and
Material's unescaped `<title>`. Every ASCII punctuation character becomes a numeric character reference, so nothing is
left for any Markdown extension, HTML parser, YAML reader or Jinja to act on; a line break becomes a space, so nothing
begins a line.
"""

import re
import string
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

_SPACE = re.compile(r"\s+")
_BREAK = re.compile(r"[^ \t\S\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Controls (Python-Markdown keeps its own notes between U+0002 and U+0003), lone surrogates and noncharacters: no file
# or page can hold them.
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_REFERENCES = {ord(character): f"&#{ord(character)};" for character in string.punctuation}
_IDENTIFIER = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_SEGMENT = re.compile(r"[a-z0-9_-]+", re.ASCII)
_WEB = re.compile(r"https?://[^\s\\]+", re.IGNORECASE)
_SLOT = re.compile(r"\{(\w+)\}")


def escape(text: str) -> Markup:
    """Return `text` as the characters that it is, a line break as one space, what is no character as U+FFFD."""
    escaped = _NO_TEXT.sub("\ufffd", text).translate(_REFERENCES)
    return Markup(_SPACE.sub(lambda run: _space(run[0]), escaped))  # noqa: S704 - the escape


def _space(run: str) -> str:
    """Keep white space as it is (G4), written so that Markdown, which trims and expands, leaves it alone."""
    if _BREAK.search(run):
        return " "
    return run if run == " " else "".join(f"&#{ord(character)};" for character in run)


def plain(text: str) -> Markup:
    """Return `text` for places that know no elements (titles, descriptions, attributes).

    Nothing can isolate it there, so the characters that turn the direction of what follows are left out.
    """
    return escape(" ".join(_DIRECTION.sub("", text).split()))


def isolate(text: str, language: str) -> Markup:
    """Return `text` isolated for direction (UAX 9) and marked with its language (BCP 47)."""
    return Markup(f'<bdi lang="{identifier(language)}">{escape(text.strip())}</bdi>')  # noqa: S704 - both are safe


def identifier(text: str) -> Markup:
    """Return an id or a language tag for an attribute, as it is; ValueError if it is neither."""
    if not _IDENTIFIER.fullmatch(text):
        raise ValueError(f"{text!r} is no identifier")
    return Markup(text)  # noqa: S704 - checked above


def as_markup(value: Any) -> Markup:
    """Return what a template may print: trusted markup as it is, text and numbers escaped; TypeError for the rest."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, str | int) and not isinstance(value, bool):
        return escape(str(value))
    raise TypeError(f"a template prints {value!r}, which is neither text nor a number")


def fill(pattern: str, values: Mapping[str, Any]) -> Markup:
    """Return an interface text of ours with its `{slots}` filled; the values are escaped unless they are markup."""
    return Markup(_SLOT.sub(lambda slot: as_markup(values[slot[1]]), pattern))  # noqa: S704 - pattern is ours


def address(root: str, *segments: str, anchor: str = "") -> Markup:
    """Return the relative address of a page of this site, or of a place on the page itself if there are no segments.

    `root` leads to the site's root (`../../`); ValueError if a segment or the anchor is no id.
    """
    for part in (*segments, *([anchor] if anchor else [])):
        if not _SEGMENT.fullmatch(part):
            raise ValueError(f"{part!r} is no part of an address")
    path = (root + "".join(f"{segment}/" for segment in segments)) or "./"
    here = "" if anchor and not segments else path
    return Markup(here + (f"#{anchor}" if anchor else ""))  # noqa: S704 - checked above


def web(url: str) -> Markup:
    """Return another host's address for an attribute; ValueError unless it is http or https."""
    if not _WEB.fullmatch(url):
        raise ValueError(f"{url!r} is no web address")
    return escape(url)


def trusted(markdown: str) -> Markup:
    """Return Markdown that its author answers for (content/_home.md), as it is."""
    return Markup(markdown)  # noqa: S704 - the editor's own page, not a seed
