"""README and handbook: examples that are what they say, links that lead somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from briefing.check import check_annotation, check_record, check_register
from briefing.problems import Problem
from briefing.read.node import Node
from briefing.read.yaml import read_yaml
from briefing.records import REGISTERS, Event, Statement

ROOT = Path(__file__).parents[2]
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("**/*.md")))
FENCED = re.compile(r"^( *)```(\w*)[^\n]*\n(.*?)^\1``` *$", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"(?:(?<=\n\n)|\A)((?:(?: {4,}[^\n]*)?\n)+)")
RECORD = re.compile(r"(?:- )?[a-z0-9_-]+:(?:\s|$)")
LINK = re.compile(
    r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s+(\S+)|(?:src|href)=\"([^\"]+)\"", re.M
)
NOT_IN_GIT = (
    "site/",
    ".venv/",
    ".briefing/",
    "content/actors/",
    "content/dates/",
    "content/articles/",
    "content/data/",
)
SETTINGS = {"site_name", "plugins", "theme", "docs_dir"}


def text(page: str) -> str:
    """Return a page of the handbook."""
    return (ROOT / page).read_text(encoding="utf-8")


def examples(page: str) -> Iterator[str]:
    """Yield the YAML examples of a page: fenced as such, or indented and looking like a record."""
    whole = text(page)
    yield from (dedent(body) for _, language, body in FENCED.findall(whole) if language in ("yaml", "yml"))
    for block in INDENTED.findall(FENCED.sub("", whole)):
        if RECORD.match(dedent(block).strip()):
            yield dedent(block)


def problems(node: Node) -> list[Problem]:
    """Return what the schema says of an example, whichever record it is; references may dangle."""
    if isinstance(node.value, list):
        return [
            each
            for entry in node.entries()
            for each in check_record(Statement if entry.get("speaker") else Event, entry)[1]
        ]
    if node.get("source") or node.get("statements"):
        return check_annotation(node)[1]
    tried = [check_register(name, node)[1] for name in REGISTERS]
    return min(tried, key=len)


EXAMPLES = [(page, example) for page in PAGES for example in examples(page)]


@pytest.mark.parametrize(("page", "example"), EXAMPLES, ids=[f"{p}-{n}" for n, (p, _) in enumerate(EXAMPLES)])
def test_examples_parse_and_pass_their_schema(page: str, example: str) -> None:
    """An editor can copy them."""
    node, found = read_yaml(page, example.encode())
    assert node is not None and not found, found
    if not SETTINGS & set(dict(node.items())):
        assert not [str(each) for each in problems(node)]


def test_the_first_pages_have_examples() -> None:
    """A README without one would pass the test above for nothing."""
    with_annotation = {page for page, example in EXAMPLES if "statements:" in example}
    assert {"README.md", "docs/format.md"} <= with_annotation


def slugs(page: str) -> set[str]:
    """Return the anchors that a code host gives a page's headings."""
    found: dict[str, int] = {}
    given = set()
    for heading in re.findall(r"^#{1,6} +(.+?) *#*$", FENCED.sub("", text(page)), re.MULTILINE):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        slug = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        given.add(f"{slug}-{found[slug]}" if slug in found else slug)
        found[slug] = found.get(slug, 0) + 1
    return given | set(re.findall(r'(?:id|name)="([^"]+)"', text(page)))


@pytest.mark.parametrize("page", PAGES)
def test_relative_links_lead_to_files(page: str) -> None:
    """To a file that a clone has, and to a heading where one is named."""
    prose = re.sub(r"`[^`\n]*`", "", INDENTED.sub("", FENCED.sub("", text(page))))
    for target in ("".join(groups) for groups in LINK.findall(prose)):
        if re.match(r"[a-z][a-z0-9+.-]*:|//", target):
            continue
        path, _, anchor = target.partition("#")
        file = ((ROOT / page).parent / path).resolve() if path else ROOT / page
        assert file.exists() and file.is_relative_to(ROOT), target
        name = file.relative_to(ROOT).as_posix()
        assert not f"{name}/".startswith(NOT_IN_GIT), f"{target} is made by a build"
        if anchor and name.endswith(".md"):
            assert anchor in slugs(name), target
