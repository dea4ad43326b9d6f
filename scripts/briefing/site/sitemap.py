"""What the theme's sitemap.xml is given where MkDocs knows only a few pages: all addresses, in the order of content/."""

from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import quote

from mkdocs.structure.files import File

from briefing.write.collisions import published

_INDEX = "index.html"


class Address(NamedTuple):
    """A page as sitemap.xml asks for it."""

    canonical_url: str | None
    is_link: bool = False


class Entry(NamedTuple):
    """A file as sitemap.xml asks for it."""

    page: Any  # MkDocs's own page, or an Address


def entries(site_url: str | None, pages: Iterable[File], generated: Iterable[str]) -> list[Entry]:
    """Return an entry for each page; none where the site has no address, since sitemap.xml would list none."""
    if not site_url:
        return []
    base = site_url if site_url.endswith("/") else f"{site_url}/"
    own = {file.src_uri: Entry(file.page) for file in pages}
    others = {path: Entry(Address(base + quote(_address(path)))) for path in generated if path.endswith(".md")}
    every = {**others, **own}
    return [every[path] for path in sorted(every, key=_in_content)]


def _address(path: str) -> str:
    return published(path).removesuffix(_INDEX)


def _in_content(path: str) -> tuple[list[str], bool, str]:
    """Sort as MkDocs's walk does: a folder's index first, then its other files, then its folders."""
    *folders, name = path.split("/")
    return folders, name.rpartition(".")[0] not in ("index", "README"), name
