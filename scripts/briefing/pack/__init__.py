"""A page of ours as one HTML file: its styles within, nothing run, nothing fetched from anywhere."""

import re
from functools import cache

from jinja2 import Environment, PackageLoader

from briefing import markup
from briefing.site.plain_markdown import convert
from briefing.templates import environment, render
from briefing.views.page import Page
from briefing.views.words import Words

_LINK = re.compile(r"<a ([^<>]*)>(.*?)</a>", re.DOTALL)  # in HTML of ours: links hold no links
_PERMALINK = re.compile(r'<a class="headerlink"[^<>]*>&para;</a>')
_KEPT = re.compile(r'(?:class|data-at)="[^"]*"')


def packed(page: Page) -> str:
    """Return a page as a file; where it has no `base` to lead to, what would be links to the site are plain text."""
    html = convert(render(page).strip() + "\n")
    assert html is not None, "a template made Markdown that only Python-Markdown reads"
    content = _PERMALINK.sub("", html.content)
    body = content if page.base else _LINK.sub(_unlinked, content)
    template = _environment().get_template("pack.html")
    return template.render(
        page=page,
        body=markup.trusted(body),
        title=markup.plain(page.title),
        lang=markup.identifier(Words(page.language).language),
    )


@cache
def _environment() -> Environment:
    return environment(PackageLoader("briefing", "theme"))


def _unlinked(found: re.Match[str]) -> str:
    attributes, text = found.groups()
    if re.search(r'\bhref="http', attributes):
        return found[0]
    kept = " ".join(_KEPT.findall(attributes))
    return f"<span {kept}>{text}</span>" if kept else text
