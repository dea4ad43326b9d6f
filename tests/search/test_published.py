"""What the index of a built site may hold, and what an edit changes in it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefing.search.words import split
from tests.doors.commands import build, replace, tree
from tests.search.conftest import Builder
from tests.site.conftest import BuiltProject, copied

RUN = 6  # words: shorter ones are anybody's


def index(root: Path) -> dict[str, bytes]:
    """Return the files below site/search/, the page itself left out."""
    return {path: data for path, data in tree(root / "site" / "search").items() if path.endswith(".json")}


def strings(value: Any) -> Iterator[str]:
    """Yield all texts and keys of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def tokens(text: str) -> list[str]:
    """Return the words of a text as the search compares them."""
    return [word.token for word in split(text)]


def runs(text: str) -> set[tuple[str, ...]]:
    """Return all stretches of RUN words of a text."""
    words = tokens(text)
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def all_link(root: Path) -> None:
    """Let every source of a project allow a link alone."""
    path = root / "seeds" / "sources.yaml"
    names = re.findall(r"^([\w-]+):", path.read_text(encoding="utf-8"), re.MULTILINE)
    path.write_text("".join(f"{name}: {{name: {name}, publish: link}}\n" for name in names), encoding="utf-8")


def test_of_a_link_source_the_index_holds_the_quotes_alone(built: Builder) -> None:
    """No six words in a row, and no word at all that stands in nothing but the article's own text."""
    root = built("publish-levels", all_link)
    held = [text for data in index(root).values() for text in strings(json.loads(data))]
    there = set().union(*map(runs, held))
    words = {token for text in held for token in tokens(text)}
    for article in (root / "seeds" / "articles").iterdir():
        assert not runs(article.read_text(encoding="utf-8")) & there
    assert {"bridge", "ours"} <= words  # of titles, and of the quotes
    assert not words & {"noon", "monday", "everybodi"}  # keys are stems


def test_of_an_excerpt_the_index_holds_what_the_page_prints(built: Builder) -> None:
    """What is far from any passage is in no file."""
    root = built("publish-levels", lambda root: replace(root / "seeds/sources.yaml", ", publish: full", ""))
    texts = " ".join(text for data in index(root).values() for text in strings(json.loads(data)))
    assert "Just before the passage" in texts
    assert "Far before" not in texts and "far away" not in texts


def test_a_draft_is_in_no_file_of_the_index(built: Builder) -> None:
    """Nor is an actor that only drafts name."""
    files = index(built("drafts"))
    assert any(b"Ada Fictus" in data for data in files.values())
    assert not [path for path, data in files.items() if b"nemo" in data.lower() or b"articles/draft" in data]


def test_an_edit_changes_its_own_shard(real: BuiltProject, tmp_path: Path) -> None:
    """Of the index, the files of its year, index.json, and what of the lexicon has other words now."""
    root = copied(tmp_path / "edited")
    replace(root / "seeds/annotations/002_4bbb6c6f8e298a3a.yaml", "gist: Peskov would not", "gist: Peskov would hardly")
    assert build(root) == 0
    before, after = index(real.root), index(root)
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    shard = {path for path in changed if path.startswith("2025-")}
    assert shard and "index.json" in changed
    assert not [path for path in changed - shard - {"index.json"} if not path.startswith("lexicon/")]


def test_every_result_leads_to_a_page_and_every_page_is_found(real: BuiltProject) -> None:
    """Addresses of the index are pages of the site; what has an index entry of its own is there once."""
    shown = [path for path in index(real.root) if re.fullmatch(r"[\w-]+/texts/\d+\.json", path)]
    urls = [each["url"] for path in shown for each in json.loads(real.site[f"search/{path}"])]
    assert len(urls) == len(set(urls))
    pages = {url.partition("#")[0] for url in urls}
    assert not [page for page in pages if f"{page}index.html" not in real.site]
    built = {path.removesuffix("index.html") for path in real.site if path.endswith("/index.html")}
    of_things = {page for page in built if re.match(r"(actors|dates|articles|topics|sources)/.", page)}
    assert of_things <= pages
