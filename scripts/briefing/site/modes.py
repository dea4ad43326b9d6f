"""Whether MkDocs may be left all pages but its own few, or has to know every page as it knows an editor's.

Whoever else has a say in a build (a plugin, a hook, a template of the editor's that lists pages) may look at all pages;
and what others' code or files make of a page (an extension, another theme) isn't told by their names.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

OURS = "briefing"
_SEARCH = "search"  # is switched off
_LISTS = re.compile(rb"\{[{%][^}]*\b(?:pages|nav)\b")
_THEME = "material"
# Extensions that read no files of their own, as far as is known; their versions count with the libraries'.
_BUILT_IN = frozenset(
    "abbr admonition attr_list codehilite def_list extra fenced_code footnotes legacy_attrs legacy_em md_in_html meta "
    "nl2br sane_lists smarty tables toc wikilinks".split()
)
_READING = frozenset({"pymdownx.snippets", "pymdownx.b64"})
_KNOWN = ("markdown.", "pymdownx.", "material.")  # packages whose functions an option may name
_TEMPLATES = frozenset({"404.html", "sitemap.xml"})  # the two that need no page, or are given their addresses


def needs_every_page(config: MkDocsConfig, generated: Collection[str]) -> str:
    """Return why MkDocs has to know every page; empty where it needn't. To ask before the settings are completed."""
    return next(_reasons(config, generated), "")


def _reasons(config: MkDocsConfig, generated: Collection[str]) -> Iterator[str]:
    if any(name.rpartition("/")[2] not in (OURS, _SEARCH) for name in config.plugins):
        yield "another plugin"
    if config.hooks:
        yield "a hook"
    if config.extra_templates or not config.theme.static_templates <= _TEMPLATES:
        yield "a template of its own page"
    if config.theme.name != _THEME:
        yield "another theme"
    if not all(map(reads_nothing, config.markdown_extensions)) or _calls_others(config.mdx_configs):
        yield "a Markdown extension that reads files, or somebody's own"
    if config.theme.custom_dir and any(map(_lists, Path(config.theme.custom_dir).rglob("*"))):
        yield "a template that lists pages"
    for spec in (config.exclude_docs, config.draft_docs):
        if spec and (any(pattern.include is False for pattern in spec.patterns) or any(spec.match_files(generated))):
            yield "generated pages left out"


def reads_nothing(extension: str) -> bool:
    """Return whether a Markdown extension is one of those that read no files of their own."""
    name = extension.removeprefix("markdown.extensions.")
    return name in _BUILT_IN or (name.startswith("pymdownx.") and name not in _READING)


def _calls_others(options: Any) -> bool:
    """Return whether options name a function whose code nothing tells from another of its name."""
    if isinstance(options, Mapping):
        return any(map(_calls_others, options.values()))
    if isinstance(options, list | tuple):
        return any(map(_calls_others, options))
    return callable(options) and not str(getattr(options, "__module__", "")).startswith(_KNOWN)


def _lists(place: Path) -> bool:
    return place.is_file() and bool(_LISTS.search(place.read_bytes()))  # Jinja includes files of any name
