"""Trusted markup is made here and nowhere else: text becomes the characters that it is, wherever it lands.

One escape serves every context of a page: Markdown, HTML text, attributes, front matter in double quotes, and
Material's unescaped `<title>`. Every ASCII punctuation character becomes a numeric character reference, so nothing is
left for any Markdown extension, HTML parser, YAML reader or Jinja to act on; a line break becomes a space, so nothing
begins a line.
"""

import json
import re
import string
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

_SPACE = re.compile(r"\s{2,}|[^\S ]")  # but single spaces, which stay as they are
_BREAK = re.compile(r"[^ \t\S\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_REFERENCES = {character: f"&#{ord(character)};" for character in string.punctuation}
# Controls (Python-Markdown keeps its own notes between U+0002 and U+0003), lone surrogates and noncharacters: no file
# or page can hold them.
_NO_TEXT = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_CHANGED = re.compile(f"[{re.escape(string.punctuation)}{_NO_TEXT}]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_IDENTIFIER = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_SEGMENT = re.compile(r"[a-z0-9_-]+", re.ASCII)
_WEB = re.compile(r"https?://[^\s\\]+", re.IGNORECASE)
# In JSON, what a parser of HTML, a Markdown extension or a template might act on, or what is no text in HTML, and JSON's
# own escapes of quotation marks and backslashes: all in texts, for of JSON's own signs a brace alone is among them, and
# that is left where a name or its end follows.
_ACTIVE = re.compile(r'\\["\\]|\{(?!["}])|[!$&*;<>^`|~\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]')
_SLOT = re.compile(r"\{(\w+)\}")


def escape(text: str) -> Markup:
    """Return `text` as the characters that it is, a line break as one space, what is no character as U+FFFD."""
    return _sure(_escaped(text))  # the escape


def _sure(text: str) -> Markup:
    """Return text as markup: `Markup` itself would ask of each whether it can say its own HTML, which none can."""
    return str.__new__(Markup, text)


def _escaped(text: str) -> str:
    escaped = _CHANGED.sub(_reference, text)
    if " ".join(escaped.split()) == escaped:  # as nearly always; to ask costs less than to look at each space
        return escaped
    return _SPACE.sub(lambda run: _space(run[0]), escaped)


def _reference(found: re.Match[str]) -> str:
    return _REFERENCES.get(found[0], "\ufffd")


def _space(run: str) -> str:
    """Keep white space as it is (G4), written so that Markdown, which trims and expands, leaves it alone."""
    if _BREAK.search(run):
        return " "
    return run if run == " " else "".join(f"&#{ord(character)};" for character in run)


def plain(text: str) -> Markup:
    """Return `text` for places that know no elements (titles, descriptions, attributes).

    Nothing can isolate it there, so the characters that turn the direction of what follows are left out.
    """
    return _sure(_CHANGED.sub(_reference, " ".join(_DIRECTION.sub("", text).split())))


@lru_cache(maxsize=10_000)  # names above all: each stands on every card of its actor, topic and source
def isolate(text: str, language: str) -> Markup:
    """Return `text` isolated for direction (UAX 9) and marked with its language (BCP 47)."""
    return _sure(f'<bdi lang="{_identifier(language)}">{_escaped(text.strip())}</bdi>')  # both are safe


def identifier(text: str) -> Markup:
    """Return an id or a language tag for an attribute, as it is; ValueError if it is neither."""
    return _sure(_identifier(text))  # checked


def _identifier(text: str) -> str:
    if not _IDENTIFIER.fullmatch(text):
        raise ValueError(f"{text!r} is no identifier")
    return text


def as_markup(value: Any) -> Markup:
    """Return what a template may print: trusted markup as it is, text and numbers escaped; TypeError for the rest."""
    return _sure(printed(value))  # nothing else is printed


def printed(value: Any) -> str:
    """Return the same for those who do nothing with it but put it where it belongs: templates, a thousand times a page."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, str):
        return _escaped(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return _escaped(str(value))
    raise TypeError(f"a template prints {value!r}, which is neither text nor a number")


def fill(pattern: str, values: Mapping[str, Any]) -> Markup:
    """Return an interface text of ours with its `{slots}` filled; the values are escaped unless they are markup."""
    texts = _SLOT.split(pattern)
    texts[1::2] = [printed(values[slot]) for slot in texts[1::2]]
    return _sure("".join(texts))  # pattern is ours


def address(root: str, *segments: str, anchor: str = "") -> Markup:
    """Return the relative address of a page of this site, or of a place on the page itself if there are no segments.

    `root` leads to the site's root (`../../`); ValueError if a segment or the anchor is no id.
    """
    parts = (*segments, anchor) if anchor else segments
    if not all(map(_SEGMENT.fullmatch, parts)):
        wrong = next(part for part in parts if not _SEGMENT.fullmatch(part))
        raise ValueError(f"{wrong!r} is no part of an address")
    if not segments:
        return _sure(f"#{anchor}" if anchor else root or "./")  # checked above
    path = f"{root}{'/'.join(segments)}/"
    return _sure(f"{path}#{anchor}" if anchor else path)  # checked above


def web(url: str) -> Markup:
    """Return another host's address for an attribute; ValueError unless it is http or https."""
    if not _WEB.fullmatch(url):
        raise ValueError(f"{url!r} is no web address")
    return escape(url)


def fragment(url: str, ends: Sequence[str]) -> Markup:
    """Return the address of words on another host's page: `url`, and a text fragment that a browser goes to.

    `ends` are the words themselves or, of many, the first and the last of them; a fragment that `url` has is kept.
    Follows the URL Fragment Text Directives (WICG scroll-to-text-fragment). ValueError unless it is http or https.
    """
    page, _, directive = url.partition(":~:")
    text = ",".join(quote(each, safe="").replace("-", "%2D") for each in ends)
    own = f"{directive}&" if directive else ""
    whole = web(f"{page}{'' if '#' in page else '#'}:~:{own}text=")
    return _sure(f"{whole}{text}")  # percent-encoded: letters, digits and `.`, `_`, `~`, `%`, `,` are left


def data_block(value: Mapping[str, Any]) -> Markup:
    """Return JSON-LD (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents) as an element of one line.

    No browser runs it, and no policy asks for it. The text of values may be anybody's: nothing of it can end the element.
    """
    text = _ACTIVE.sub(_spelt, json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    return _sure(f'<script type="application/ld+json">{text}</script>')  # no tag, no reference, one line


def _spelt(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0][-1]):04x}"


def trusted(markdown: str) -> Markup:
    """Return Markdown that its author answers for (content/_home.md), as it is."""
    return _sure(markdown)  # the editor's own page, not a seed
