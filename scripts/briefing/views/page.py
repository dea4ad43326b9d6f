"""A page before it is text, and the plan of one: where it goes, which function makes it, and from what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from briefing.views.fingerprints import fingerprint


@dataclass(frozen=True)
class Page:
    """One page of the site.

    `path` is relative to content/, posix (`actors/vladimir-putin/index.md`); `title` and `description` are plain text;
    `language` is the site's. `base` is the site's own address for a page that stands elsewhere (a pack).
    """

    path: str
    template: str
    title: str
    description: str
    context: Mapping[str, Any]
    language: str = "en"
    base: str = ""

    @property
    def root(self) -> str:
        """The way from the page's address to the site's root: `../../`, empty for the home page."""
        return self.base or "../" * self.path.count("/")


@dataclass(frozen=True)
class Plan:
    """A page to be made: where it goes, the function that makes it, and all that the function may use.

    A page differs from the one of another build only if its fingerprint does, so that what is up to date needn't be
    made. Hence `make` may look at nothing but its arguments and what can be reached from them; the digest is none.
    """

    path: str  # below content/, posix
    make: Callable[..., Page]  # a function of a module, which any process knows
    arguments: tuple[Any, ...]

    @property
    def fingerprint(self) -> bytes:
        """What differs whenever the page may."""
        return fingerprint(self.make.__module__, self.make.__qualname__, self.path, self.arguments)

    def page(self) -> Page:
        """Return the page."""
        return self.make(*self.arguments)


def plan(make: Callable[..., Page], path: str, language: str, *arguments: Any) -> Plan:
    """Return the plan of a page whose function takes the path and the site's language before all else."""
    return Plan(path, make, (path, language, *arguments))


def page(
    path: str,
    language: str,
    *,
    title: str,
    description: str,
    template: str = "",
    base: str = "",
    **context: Any,
) -> Page:
    """Return a page; without `template`, it has the one named as its folder is (`actors/…` -> `actors.md`)."""
    name = template or f"{path.partition('/')[0]}.md"
    return Page(path, name, title, description, context, language, base)
