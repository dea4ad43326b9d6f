"""A page of MkDocs's whose Markdown our templates have made: what is known of it needs no parsing."""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from briefing.site.plain_markdown import Heading, convert

# What MkDocs brings, and what the plugin adds where mkdocs.yml says nothing: `convert` knows these and no others.
EXTENSIONS = ["toc", "tables", "fenced_code", "attr_list"]
CONFIGS: Mapping[str, Mapping[str, Any]] = {"toc": {"permalink": True}}
_LETTERS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")

# YAML between double quotes means itself but for quotation marks, backslashes, breaks of lines and what it calls
# unprintable.
_TEXT = r'"([^"\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*)"'
_FRONT_MATTER = re.compile(rf"---\n(?:title: {_TEXT}\n)?description: {_TEXT}\n---\n\n*")


class GeneratedPage(Page):
    """Does what `Page` does, and leaves to it whatever doesn't look as our templates write it."""

    def read_source(self, config: MkDocsConfig) -> None:
        source = ""
        if not config.plugins.events["page_read_source"]:
            with suppress(OSError, ValueError):  # MkDocs, asked below, has the words for it
                source = self.file.content_string
        if (found := _FRONT_MATTER.match(source)) is None:
            super().read_source(config)
            return
        title, description = found.groups()
        self.meta = {"description": description} if title is None else {"title": title, "description": description}
        self.markdown = source[found.end() :]

    def render(self, config: MkDocsConfig, files: Files) -> None:
        usual = _permalink(config) if config.markdown_extensions == EXTENSIONS else None
        html = convert(self.markdown, usual) if usual and self.markdown else None
        if html is None:
            super().render(config, files)
            return
        self.content = html.content
        self.toc = _toc(html.headings)
        self._title_from_render = html.headings[0].name
        self.present_anchor_ids = html.anchors
        # The only links in such a page that MkDocs sees are those of headings to themselves.
        self.links_to_anchors = {self.file: {each.id: f"#{each.id}" for each in html.headings}}


def configs(permalink: str = Heading.permalink) -> dict[str, dict[str, Any]]:
    """Return what the plugin adds where mkdocs.yml says nothing, links of headings to themselves being called so."""
    titled = {} if permalink == Heading.permalink else {"permalink_title": permalink}
    return {name: {**options, **titled} for name, options in CONFIGS.items()}


def _permalink(config: MkDocsConfig) -> str | None:
    """Return what the link of a heading to itself is called; None where more is said of Markdown than by the plugin."""
    name = config.mdx_configs.get("toc", {}).get("permalink_title", Heading.permalink)
    known = isinstance(name, str) and config.mdx_configs == configs(name) and _LETTERS.fullmatch(name)
    return name if known else None


def _toc(headings: tuple[Heading, ...]) -> TableOfContents:
    first, *others = (AnchorLink(each.name, each.id, each.level) for each in headings)
    first.active = True  # type: ignore[attr-defined]  # so MkDocs marks the first of all
    first.children = others
    return TableOfContents([first])
