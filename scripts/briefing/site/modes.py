"""Whether MkDocs may be left all pages but its own few, or has to know every page as it knows an editor's.

Whoever else has a say in a build (a plugin, a hook, a template of the editor's that lists pages) may look at all pages.
"""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

OURS = "briefing"
_SEARCH = "search"  # is switched off
_LISTS = re.compile(rb"\bpages\b")
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
    if config.theme.custom_dir and any(map(_lists, Path(config.theme.custom_dir).rglob("*"))):
        yield "a template that lists pages"
    for spec in (config.exclude_docs, config.draft_docs):
        if spec and (any(pattern.include is False for pattern in spec.patterns) or any(spec.match_files(generated))):
            yield "generated pages left out"


def _lists(place: Path) -> bool:
    return place.suffix in (".html", ".xml") and place.is_file() and bool(_LISTS.search(place.read_bytes()))
