"""The pages that are no records of the digest's, as the search reads them: the editor's own, and prose of the site's."""

from html.parser import HTMLParser
from typing import NamedTuple

from mkdocs.structure.pages import Page

_UNREAD = frozenset({"script", "style", "template"})
_HOME = "index.md"
PROSE = frozenset({"reading/index.md", "data/index.md"})  # generated, and no list of what is found elsewhere


class OwnPage(NamedTuple):
    """A page as the search needs it: its address relative to the site's root, its title, its text, its language."""

    url: str
    title: str
    text: str
    language: str


class OwnPages:
    """Collects pages while MkDocs makes them."""

    def __init__(self, generated: frozenset[str], language: str, home: str = "") -> None:
        self._generated, self._language, self._home = generated - PROSE, language, home.strip()
        self._found: dict[str, OwnPage] = {}

    @property
    def found(self) -> tuple[OwnPage, ...]:
        """The pages so far, by their path."""
        return tuple(page for _, page in sorted(self._found.items()))

    def add(self, page: Page, html: str) -> None:
        """Take a page's content, unless records have it or its front matter says `search: {exclude: true}`.

        Of the home page the editor's own words count.
        """
        path = page.file.src_uri
        if path == _HOME and self._home:
            from markdown import markdown  # noqa: PLC0415 - few projects have a home page of their own

            html = markdown(self._home)  # what else is there, other pages have
        elif path in self._generated or _excluded(page):
            return
        self._found[path] = OwnPage(page.url, str(page.title or page.file.name), text_of(html), self._language)


def _excluded(page: Page) -> bool:
    options = page.meta.get("search")
    return isinstance(options, dict) and bool(options.get("exclude"))


def text_of(html: str) -> str:
    """Return the text of a page's HTML as one line."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    return " ".join("".join(reader.texts).split())


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._unread = 0
        self._permalink = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in _UNREAD
        self._permalink = tag == "a" and "headerlink" in (dict(attrs).get("class") or "").split()
        if tag not in _INLINE:
            self.texts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in _UNREAD and self._unread > 0
        self._permalink = False
        if tag not in _INLINE:
            self.texts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._unread and not self._permalink:
            self.texts.append(data)


# What may stand within a word.
_INLINE = frozenset("a abbr b bdi bdo cite code del em i ins kbd mark q s small span strong sub sup u wbr".split())
