"""An article as it was found: its lines with their numbers, and the front matter of a clipped one."""

from dataclasses import dataclass, field

import regex

from briefing.problems import Place, Problem, file_problem, problem
from briefing.read.node import Node
from briefing.read.yaml import read_yaml

MAX_BYTES = 5 * 1024 * 1024

_CONTROL = regex.compile(r"[\p{Cc}--\t]", regex.VERSION1)
_OPENING = regex.compile(r"---[ \t]*")
_CLOSING = regex.compile(r"(?:---|\.\.\.)[ \t]*")
_DAY_AND_TIME = regex.compile(r"(\d{4}-\d{2}-\d{2})[T ].*")
_WIKI_LINK = regex.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")


@dataclass(frozen=True)
class ArticleText:
    """An article's lines without their ends; line 1 is `lines[0]`. The article's text begins at line `first`.

    `front_matter` holds what a web clipper wrote above it: `title`, `url`, `author`, `published` as texts, unchecked.
    """

    path: str
    lines: tuple[str, ...]
    first: int = 1
    markdown: bool = False
    front_matter: Node | None = field(default=None, compare=False)  # its lines tell two articles apart

    def body(self) -> list[str]:
        """Return the lines with front matter blanked, so that numbers stay: what cleaning reads."""
        return [""] * (self.first - 1) + list(self.lines[self.first - 1 :])


def shown(text: str) -> str:
    """Return article text as pages show it: control characters (but tabs) as U+FFFD."""
    return _CONTROL.sub("\ufffd", text)


def read_article(path: str, data: bytes) -> tuple[ArticleText | None, list[Problem]]:
    """Return the article (None if it can't be read) and what is wrong with it; lines end with LF or CRLF only."""
    if len(data) > MAX_BYTES:
        return None, [
            file_problem(path, f"is larger than 5 MiB ({len(data):,} bytes): an article is one page, split it")
        ]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [file_problem(path, f"is not UTF-8 (byte {error.start + 1}): save it as UTF-8")]
    lines = tuple(line.removesuffix("\r") for line in text.split("\n"))
    if lines[-1] == "":
        lines = lines[:-1]
    if not path.endswith(".md"):
        return ArticleText(path, lines), []
    return _clipped(path, lines)


def _clipped(path: str, lines: tuple[str, ...]) -> tuple[ArticleText, list[Problem]]:
    """Return a Markdown article, its front matter told apart from its text."""
    if not lines or not _OPENING.fullmatch(lines[0]):
        return ArticleText(path, lines, markdown=True), []
    end = next((n for n, line in enumerate(lines[1:], 1) if _CLOSING.fullmatch(line)), None)
    if end is None:
        message = "the front matter that opens here is never closed (no second line ---): all is read as article text"
        return ArticleText(path, lines, markdown=True), [file_problem(path, message, severity="warning")]
    # The opening line becomes an empty one, so that places count from the file's first line.
    node, broken = read_yaml(path, "\n".join(["", *lines[1:end]]).encode())
    if node and not isinstance(node.value, dict):
        broken = [problem(node.place, "it holds no keys with values")]
    matter = _front_matter(node) if node and not broken else None
    return ArticleText(path, lines, end + 2, True, matter), [_ignored(each) for each in broken]


def _ignored(broken: Problem) -> Problem:
    place = Place(broken.path, broken.line, broken.column, broken.field)
    return problem(place, f"the front matter is ignored: {broken.message}", severity="warning")


def _front_matter(node: Node) -> Node:
    """Return the keys that an annotation may lack, each as one text at its place."""
    source = _text(node.get("source"))
    given = {key: _text(node.get(key)) for key in ("title", "url", "author", "published")}
    if not given["url"] and source and str(source.value).casefold().startswith("http"):
        given["url"] = source
    if given["published"]:
        given["published"] = Node(given["published"].place, _DAY_AND_TIME.sub(r"\1", str(given["published"].value)))
    return Node(node.place, {key: text for key, text in given.items() if text})


def _text(node: Node | None) -> Node | None:
    """Return a key's text; a list (clippers write authors so) as one text, wiki links as what they show."""
    if node is None:
        return None
    texts = [node.value] if isinstance(node.value, str) else [each.value for each in node.entries()]
    joined = ", ".join(_WIKI_LINK.sub(r"\1", text) for text in texts if isinstance(text, str))
    return Node(node.place, " ".join(joined.split())) if joined else None
