"""`publish: link` to the letter: of such an article no run of six words is in any byte of the site.

Title, quotes and actors' spellings are left out of that: they are shown. The index of the search is read back, too.
"""

import html
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml

from briefing.cli import main
from briefing.search.words import split, stem
from tests.cases import lay
from tests.doors.commands import build
from tests.doors.commands import tree as files_of
from tests.search import decoded

WORLD = Path(__file__).parents[1] / "worlds" / "told-elsewhere"
CONFIG = (
    "site_name: Rights\nsite_url: https://e.example/\ndocs_dir: content\ntheme: {name: material}\nplugins: [briefing]\n"
)
RUN = 6
Run = tuple[str, ...]


def words(text: str) -> list[str]:
    """Return the words of a text, without case."""
    return [each.casefold() for each in re.findall(r"\w+", text)]


def runs(text: str) -> set[Run]:
    """Return all runs of RUN words of a text."""
    found = words(text)
    return {tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a built world with a source of each kind, each telling what the others tell."""
    root = tmp_path_factory.mktemp("rights")
    seeds = {f"seeds/{path}": data.decode() for path, data in files_of(WORLD / "seeds").items()}
    assert build(lay(root, {**seeds, "mkdocs.yml": CONFIG})) == 0
    return root


@pytest.fixture(scope="module")
def site(project: Path) -> dict[str, bytes]:
    """Return its site."""
    return files_of(project / "site")


@pytest.fixture(scope="module")
def forbidden() -> set[Run]:
    """Return the runs of the closed article that nobody may print: all but those of its title, quotes and names."""
    annotation = yaml.safe_load((WORLD / "seeds/annotations/closed.yaml").read_text(encoding="utf-8"))
    text = (WORLD / "seeds/articles/closed.txt").read_text(encoding="utf-8")
    lent = runs(annotation["title"]).union(
        *(runs(each["quote"]) for each in annotation["statements"] if "quote" in each)
    )
    assert len(lent) > RUN and len(runs(text) - lent) > 10 * RUN  # there is something to lend, and to leak
    return runs(text) - lent


def readings(path: str, data: bytes) -> Iterator[str]:
    """Yield what may be read out of a file: as it is, as a browser shows it, as a program takes it."""
    text = data.decode("utf-8", errors="replace")
    yield text
    yield unquote(html.unescape(text))
    yield html.unescape(re.sub(r"<[^>]*>", "", text))
    yield html.unescape(re.sub(r"<[^>]*>", " ", text))
    if path.endswith(".json"):
        yield from strings(json.loads(text))


def strings(value: Any) -> Iterator[str]:
    """Yield all texts of a JSON value."""
    if isinstance(value, str):
        yield from (value, unquote(html.unescape(re.sub(r"<[^>]*>", "", value))))
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(each)


def test_no_file_has_six_words_of_a_link_source(site: Mapping[str, bytes], forbidden: set[Run]) -> None:
    """Pages, data, search, styles and scripts alike."""
    found = {
        (path, run)
        for path, data in site.items()
        for reading in readings(path, data)
        for run in forbidden & runs(reading)
    }
    assert not found


def test_the_test_would_see_them(site: Mapping[str, bytes]) -> None:
    """What may be printed is found in pages, in data and in the search: an article printed in full, and the quote."""
    full = runs((WORLD / "seeds/articles/wire.txt").read_text(encoding="utf-8"))
    quote = runs("We will talk to anybody who comes to our harbour by day")

    def holding(some: set[Run]) -> set[str]:
        return {path for path, data in site.items() if any(some & runs(each) for each in readings(path, data))}

    assert {"articles/wire/index.html"} <= holding(full)
    assert {"articles/closed/index.html", "data/statements.csv"} <= holding(quote)
    assert [path for path in holding(quote) if path.startswith("search/")]


@pytest.mark.parametrize("asked", ["--actor=ada-fictus", "--actor=bob-nemo", "--topic=talks", "--since=2031-03-01"])
def test_no_pack_has_six_words_of_a_link_source(project: Path, forbidden: set[Run], asked: str) -> None:
    """Though what it lends is in it, or what others print."""
    out = project / "pack.html"
    assert main(["pack", "--project", str(project), asked, "--out", str(out)]) == 0
    found = set().union(*map(runs, readings("pack.html", out.read_bytes())))
    assert not found & forbidden
    assert found & (
        runs("We will talk to anybody who comes to our harbour by day") | runs("He wants to come by himself.")
    )


def test_the_places_in_the_index_spell_none_of_them(site: Mapping[str, bytes], forbidden: set[Run]) -> None:
    """The search keeps the place of each word, so a text could be put together again: no such run is in it."""
    files = decoded.of_site(site)
    texts = [text for shard in decoded.shards(files) for text in laid_out(files, shard)]
    lent = "We will talk to anybody who comes"
    assert any(spells(text, tokens(words(lent))) for text in texts)
    assert not [run for run in forbidden for text in texts if spells(text, tokens(run))]


def tokens(run: Iterable[str]) -> list[str]:
    """Return the keys that the search files words under."""
    return [stem(word.token) for each in run for word in split(each)]


def laid_out(files: decoded.Files, shard: str) -> list[dict[str, set[int]]]:
    """Return for each document of a shard the places of its words."""
    found: dict[int, dict[str, set[int]]] = defaultdict(dict)
    where = decoded.places(files, shard)
    for key, documents in decoded.words(files, shard).items():
        for number, places in zip(documents, where.get(key, []), strict=False):
            found[number][key] = set(places)
    return list(found.values())


def spells(text: Mapping[str, set[int]], keys: Sequence[str]) -> bool:
    """Return whether words stand behind one another in a document."""
    first, *others = keys
    return any(all(at + step in text.get(key, ()) for step, key in enumerate(others, 1)) for at in text.get(first, ()))
