"""A page before it is text: where it goes, which template sets it, and what it shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.model import Digest


@dataclass(frozen=True)
class Page:
    """One page of the site.

    `path` is relative to content/, posix (`actors/vladimir-putin/index.md`); `title` and `description` are plain text;
    `language` is the site's.
    """

    path: str
    template: str
    title: str
    description: str
    context: Mapping[str, Any]
    language: str = "en"

    @property
    def root(self) -> str:
        """The way from the page's address to the site's root: `../../`, empty for the home page."""
        return "../" * self.path.count("/")


def page(
    digest: Digest,
    path: str,
    *,
    title: str,
    description: str,
    template: str = "",
    **context: Any,
) -> Page:
    """Return a page of the digest; without `template`, the one named as its folder is (`actors/…` -> `actors.md`)."""
    name = template or f"{path.partition('/')[0]}.md"
    return Page(path, name, title, description, context, digest.language)
