"""Which files the engine asks for, when, and what it does if they can't be had."""

import json
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Error

from tests.browser.engine_asker import Asker
from tests.browser.engine_documents import DOCUMENTS
from tests.browser.engine_world import site
from tests.browser.serving import Served, serving
from tests.search import decoded

NEWEST, LATER = ("base", "2031"), ("2030", "2029", "undated")


@dataclass
class World:
    """The invented world as files, and where they are served."""

    served: Served
    index: decoded.Files
    shards: dict[str, list[str]] = field(init=False)  # name -> first keys of its chunks

    def __post_init__(self) -> None:
        """Read the table of contents."""
        self.shards = {name: each["first"] for name, each in decoded.shards(self.index).items()}

    def lexicon(self, *stems: str) -> set[str]:
        """Return the files of the lexicon that these stems would stand in."""
        described = json.loads(self.index["index.json"])["lexicon"]
        return {f"search/lexicon/{described['hashes'][n]}.json" for n in _numbers(described["first"], stems)}

    def words(self, *keys: str, shards: tuple[str, ...] = NEWEST + LATER, kind: str = "words") -> set[str]:
        """Return the files of shards that these keys would stand in."""
        return {
            f"search/{decoded.folder(self.index, name)}/{kind}/{n}.json"
            for name in shards
            for n in _numbers(self.shards[name], keys)
        }

    def facets(self, *shards: str) -> set[str]:
        """Return the files of the facets of shards."""
        return {f"search/{decoded.folder(self.index, name)}/facets.json" for name in shards}


def _numbers(first: list[str], keys: tuple[str, ...]) -> set[int]:
    return {bisect_right(first, key) - 1 for key in keys} - {-1}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The invented world, served; its lexicon and its words are many files."""
    folder = tmp_path_factory.mktemp("engine-files")
    index = site(folder, DOCUMENTS)
    assert len([path for path in index if path.startswith("lexicon/")]) > 5
    with serving(folder) as served:
        yield World(served, index)


@pytest.fixture(scope="module")
def asker(world: World, chromium: Browser) -> Iterator[Asker]:
    """A page with the engine; each test begins anew."""
    context = chromium.new_context()
    yield Asker(context.new_page(), world.served)
    context.close()


def outcomes(asker: Asker, query: object, **wanted: object) -> list[set[str]]:
    """Return the files asked for up to each outcome, the index itself left out; each was asked for once."""
    asker.begin()
    asked = asker.requests()
    assert asked == ["search/index.json"]
    found = [each["requests"] for each in asker.ask(query, **wanted)["outcomes"]]  # type: ignore[arg-type]  # any query
    everything = [path for each in found for path in each] + asker.requests()
    assert len(everything) == len(set(everything)), "a file was asked for twice"
    return [set(each) for each in found]


def test_the_first_outcome_needs_the_base_and_the_newest_year(world: World, asker: Asker) -> None:
    """The word's own files, no other; the other shards are asked for once it has been taken."""
    first, *rest = outcomes(asker, "ships", shown=0)
    assert first == world.lexicon("ship") | world.words("ship", shards=NEWEST)
    assert set.union(*rest) == world.words("ship", shards=LATER)


def test_by_date_the_newest_year_alone_is_first(world: World, asker: Asker) -> None:
    """The base comes last."""
    first, *rest = outcomes(asker, {"text": "ships", "sort": "date"}, shown=0)
    assert first == world.lexicon("ship") | world.words("ship", shards=("2031",))
    assert set.union(*rest) == world.words("ship", shards=("base", *LATER))


def test_outcomes_grow_and_only_the_last_is_complete(asker: Asker) -> None:
    """What is only in an old year comes with the first outcome that has something of a year."""
    for query in ("ships", "pier", "Nova", "xyzzy", ""):
        found = asker.begin().ask(query)["outcomes"]
        assert [each["complete"] for each in found] == [False] * (len(found) - 1) + [True]
        assert [each["total"] for each in found] == sorted(each["total"] for each in found)
        assert all(each["total"] == len(each["hits"]) for each in found)
    assert asker.begin().ask("pier")["outcomes"][0]["total"] == 1


def test_a_name_needs_the_actors_key_too(world: World, asker: Asker) -> None:
    """And a phrase its places, where its words meet."""
    stems = ("zorenski", "@viktor-zorensky")
    assert set.union(*outcomes(asker, "Zorensky", shown=0)) == world.lexicon(*stems) | world.words(*stems)
    keys = ("open", "ship")
    needed = world.lexicon(*keys) | world.words(*keys)
    meeting = {name for name in world.shards if all(key in decoded.words(world.index, name) for key in keys)}
    asked = set.union(*outcomes(asker, '"open ships"', shown=0))
    assert asked - needed <= world.words(*keys, kind="places", shards=tuple(meeting)) and needed <= asked


def test_a_word_that_is_nowhere_ends_the_search(world: World, asker: Asker) -> None:
    """No shard is asked; a short one isn't even compared by its sound."""
    (asked,) = outcomes(asker, "qq ships")
    assert asked == world.lexicon("qq", "ship")
    (asked,) = outcomes(asker, "xyzzyish ships")
    assert not [path for path in asked if not path.startswith(("search/lexicon/", "assets/search/letters.json"))]
    assert outcomes(asker, "") == [set()]


def test_a_year_is_sought_in_its_shard_alone(world: World, asker: Asker) -> None:
    """Filters need the facets of the shards that are searched; labels wait until facets are shown."""
    asked = set.union(*outcomes(asker, {"text": "ships", "filters": {"year": ["2030"]}}, shown=0))
    assert asked == world.lexicon("ship") | world.words("ship", shards=("2030",)) | world.facets("2030")


def test_facets_and_texts_are_fetched_for_those_who_want_them(world: World, asker: Asker) -> None:
    """Facets of all shards, labels once; texts of the hits that are shown."""
    asker.begin()
    asker.ask("ships", shown=0)
    asker.ask("ships", shown=0, facets=True)
    (labels,) = (f"search/{path}" for path in world.index if path.startswith("labels-"))
    assert set(asker.requests()) == world.facets(*world.shards) | {labels}
    found = asker.ask("ships", shown=2)
    blocks = {
        f"search/{decoded.folder(world.index, hit['shard'])}/texts/{hit['doc'] // 8}.json"
        for hit in found["outcomes"][-1]["hits"][:2]
    }
    assert set(asker.requests()) == blocks
    asker.ask("ships", shown=2, facets=True)
    assert asker.requests() == []


def test_aborted_searches_end_at_once_and_quietly(asker: Asker) -> None:
    """Before the first outcome, or between two, whatever still has to come."""
    assert asker.begin(hold=["lexicon"]).call("aborted", {"text": "ships"}, 0) == 0
    assert asker.begin(hold=["2029-"]).call("aborted", {"text": "ships"}, 1) == 1
    assert asker.ask("ships")["total"] == 4


@pytest.mark.parametrize("part", ["lexicon/", "search/base-", "search/2029-", "/texts/", "letters.json"])
def test_a_file_that_fails_is_named_and_asked_for_again(part: str, asker: Asker) -> None:
    """One error, in plain words; the next search finds what it should."""
    told = asker.begin(fail=[part]).call("failure", {"text": "Sorenskyj"})
    assert told.startswith("Error: ") and part in told and told.endswith("can't be read: the server answers 503")
    asker.call("mend")
    assert asker.ask("Sorenskyj")["total"] == 4


def test_without_an_index_there_is_no_engine(world: World, asker: Asker) -> None:
    """Neither with one of another version."""
    with pytest.raises(Error, match=r"search/index\.json can't be read: the server answers 503"):
        asker.begin(fail=["index.json"])
    path = world.served.folder / "search" / "index.json"
    kept = path.read_text(encoding="utf-8")
    path.write_text(kept.replace('"version":1', '"version":2'), encoding="utf-8")
    with pytest.raises(Error, match="of another version"):
        asker.begin()
    path.write_text("{", encoding="utf-8")
    with pytest.raises(Error, match=r"search/index\.json can't be read: "):
        asker.begin()
    path.write_text(kept, encoding="utf-8")
