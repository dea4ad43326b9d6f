"""The index as files: what is in them, in which order, and what an edit changes."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from briefing.search.chunks import SIZE, chunks, steady_chunks
from briefing.search.document import Document, Findable, findable
from briefing.search.documents import Searchable, searchable
from briefing.search.index import index as index_to
from briefing.search.kept import Keeper, Memory
from briefing.search.output import Output
from briefing.search.pages import own_page
from briefing.search.shards import Filed, Shard, Shards
from tests.search import decoded
from tests.search.made import files
from tests.views.worlds import NAMES, WORLDS, digest_of, world


def index_of(root: Path) -> decoded.Files:
    """Return the index of a tree of seeds."""
    return files(searchable(digest_of(root)))


def watched(found: Searchable) -> tuple[Searchable, list[str]]:
    """Return the same documents, and a list of the addresses of those that are made from now on."""
    made: list[str] = []

    def noted(each: Findable) -> Findable:
        def make() -> Document:
            made.append(each.url)
            return each.make()

        return each._replace(make=make)

    return found._replace(documents=[noted(each) for each in found.documents]), made


class Damaged(Memory):
    """Keeps what another one does, but all of one kind is broken."""

    def __init__(self, kept: Memory, kind: str, damage: bytes) -> None:
        super().__init__()
        self._whole, self._kind, self._damage = kept, kind, damage

    def get(self, kind: str, name: str, fingerprint: bytes) -> bytes | None:
        """Return what is kept, or the damage."""
        value = super().get(kind, name, fingerprint)
        if value is None and (value := self._whole.get(kind, name, fingerprint)) is not None and kind == self._kind:
            return self._damage
        return value


def replaced(path: Path, old: str, new: str) -> None:
    """Put one text in place of another that is there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module")
def index() -> decoded.Files:
    """The index of the world that has most."""
    return files(searchable(world("two-outlets")))


def test_shards_are_years_newest_first_between_what_has_no_date(index: decoded.Files) -> None:
    """`base` is searched first, `undated` last."""
    names = list(decoded.shards(index))
    assert names[0] == "base" and names[-1] == "undated"
    assert names[1:-1] == sorted(names[1:-1], reverse=True) and all(name.isdigit() for name in names[1:-1])


def test_every_document_stands_in_one_shard_once(index: decoded.Files) -> None:
    """No address is found twice."""
    urls = [each["url"] for shard in decoded.shards(index) for each in decoded.texts(index, shard)]
    assert len(urls) == len(set(urls)) == sum(each["docs"] for each in decoded.shards(index).values())


def test_within_a_year_documents_run_newest_first(index: decoded.Files) -> None:
    """The order of D4, the other way round."""
    found = searchable(world("two-outlets")).documents
    newness = {each.url: each.newness for each in found}
    for shard in decoded.shards(index):
        keys = [newness[each["url"]] for each in decoded.texts(index, shard)]
        if shard.isdigit():
            assert keys == sorted(keys, reverse=True)


def test_every_key_is_in_the_lexicon_and_chunks_are_sorted(index: decoded.Files) -> None:
    """A browser that doesn't find a stem there need look nowhere else."""
    known = decoded.lexicon(index)
    assert list(known) == sorted(known)
    for shard in decoded.shards(index):
        keys = list(decoded.words(index, shard))
        assert keys == sorted(keys)
        assert {key for key in keys if not key.startswith("@")} <= known.keys()


def test_each_place_is_that_of_a_document(index: decoded.Files) -> None:
    """One list of places for each document of a word; actors have none."""
    for shard in decoded.shards(index):
        words, places = decoded.words(index, shard), decoded.places(index, shard)
        assert {key: len(each) for key, each in places.items()} == {
            key: len(documents) for key, documents in words.items() if not key.startswith("@")
        }


def test_same_seeds_same_files_and_an_edit_changes_its_own_shard(tmp_path: Path) -> None:
    """A new word in one statement: its year, the lexicon, and the list that names them."""
    root = Path(shutil.copytree(WORLDS / "two-outlets", tmp_path / "world"))
    before = index_of(root)
    assert index_of(root) == before
    replaced(root / "seeds/annotations/harbour.yaml", "There should be no tolls.", "There should be no xylophones.")
    after = index_of(root)
    (address,) = decoded.under(after, "xylophon")
    (shard,) = (name for name in decoded.shards(after) for each in decoded.texts(after, name) if each["url"] == address)
    changed = {path.partition("/")[0] for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert {name.partition("-")[0] for name in changed} == {shard, "lexicon", "index.json"}
    hashes = [{name: each["hash"] for name, each in decoded.shards(made).items()} for made in (before, after)]
    assert {name for name in hashes[0] if hashes[0][name] != hashes[1][name]} == {shard}


def test_what_is_kept_is_used_again_and_changes_nothing(tmp_path: Path) -> None:
    """A second run reads the documents that changed, makes their shard anew, and writes no file that is published."""
    root = Path(shutil.copytree(WORLDS / "two-outlets", tmp_path / "world"))
    kept = Memory()
    before = files(searchable(digest_of(root), kept), kept=kept)
    replaced(root / "seeds/annotations/harbour.yaml", "There should be no tolls.", "There should be no xylophones.")
    found, read = watched(searchable(digest_of(root), kept))
    written: dict[str, str] = {}
    paths = index_to(found, output=Output(written.__setitem__, before), kept=kept)
    clean = index_of(root)
    assert "articles/harbour/#s2" in read and len(read) < len(found.documents) / 2
    assert {path: (before | written)[path] for path in paths} == clean
    assert written.keys() == (clean.keys() - before.keys()) | {"index.json"}


def test_where_nothing_changed_nothing_is_read_or_written_but_the_list() -> None:
    """And what somebody has removed is made of what is kept, without a look at the documents."""
    kept = Memory()
    before = files(searchable(world("two-outlets"), kept), kept=kept)
    found, read = watched(searchable(world("two-outlets"), kept))
    for published in (before, {}):
        written: dict[str, str] = {}
        assert index_to(found, output=Output(written.__setitem__, published), kept=kept) == before.keys()
        assert written.items() <= before.items()
        assert len(written) == (1 if published else len(before))
    assert read == []


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff", b"null"])
def test_what_is_kept_and_broken_counts_as_nothing(damage: bytes) -> None:
    """Cut short, or no text at all."""
    kept = Memory()
    found = searchable(world("minimal"), kept)
    made = files(found, kept=kept)
    for kind in {kind for kind, *_ in kept}:
        broken = Damaged(kept, kind, damage)
        assert files(searchable(world("minimal"), broken), kept=broken) == made


def test_what_no_document_has_any_more_is_forgotten(tmp_path: Path) -> None:
    """What is kept is what a first build would have kept, nothing of what was there before."""
    root = Path(shutil.copytree(WORLDS / "two-outlets", tmp_path / "world"))
    kept, clean = Memory(), Memory()
    files(searchable(digest_of(root), kept), kept=kept)
    (root / "seeds/annotations/gavan.yaml").unlink()
    for each in (kept, clean):
        files(searchable(digest_of(root), each), kept=each)
    for kind in {kind for kind, *_ in kept}:
        assert set(kept.names(kind)) == set(clean.names(kind))


def test_shards_can_be_made_elsewhere() -> None:
    """By whoever is given what makes them: each with a keeper and an output of its own."""
    found, elsewhere = searchable(world("two-outlets")), dict[str, str]()

    def run(made: Callable[[Keeper, Output], Shards], filed: Sequence[Filed]) -> list[Shard]:
        return [made(Memory(), Output(elsewhere.__setitem__))(each) for each in filed]

    here: dict[str, str] = {}
    index_to(found, output=Output(here.__setitem__), run=run)
    assert elsewhere.keys().isdisjoint(here)
    assert elsewhere | here == files(found)


def test_index_json_is_written_last() -> None:
    """It names all others."""
    assert [*files(searchable(world("two-outlets")))][-1] == "index.json"


@pytest.mark.parametrize("name", NAMES)
def test_every_facet_value_of_a_document_has_its_label(name: str) -> None:
    """And every other label one of a document; pages that are no records come later, years are their own."""
    found = searchable(world(name))
    used = {
        (facet, value) for each in found.documents for facet, values in each.make().facets.items() for value in values
    }
    labelled = {(facet, value) for facet, values in found.labels.items() for value in values}
    assert {(facet, value) for facet, value in used if facet != "year"} == {
        (facet, value) for facet, value in labelled if facet != "kind" or (facet, value) in used
    }


def test_the_editors_own_pages_are_found_too() -> None:
    """They stand in the base shard, behind the records."""
    index = files(
        searchable(world("minimal")), [findable(own_page("about/", "About us", "Founded by a kingfisher.", "en"))]
    )
    assert decoded.under(index, "kingfish") == {"about/"}
    assert decoded.texts(index, "base")[-1]["kind"] == "page"


def test_nothing_published_is_an_index_all_the_same(tmp_path: Path) -> None:
    """A digest without articles has an empty base."""
    root = Path(shutil.copytree(WORLDS / "minimal", tmp_path / "world"))
    shutil.rmtree(root / "seeds" / "annotations")
    shutil.rmtree(root / "seeds" / "articles")
    index = index_of(root)
    assert decoded.shards(index)["base"]["docs"] == 0 and decoded.facets(index, "base") == {}


def test_a_word_more_changes_one_chunk_of_the_lexicon() -> None:
    """Where chunks begin hangs on the keys, not on what stands before them."""
    entries = [(f"k{n:06}", "0") for n in range(0, 40_000, 2)]
    before, after = (steady_chunks(each) for each in (entries, sorted([*entries, ("k000777", "0")])))
    assert len(before) > 5
    assert len({chunk.text for chunk in after} - {chunk.text for chunk in before}) == 1


def test_chunks_are_of_a_size_that_loads_at_once() -> None:
    """Small entries share a file, and one that is larger than a file has its own."""
    entries = [(f"k{n:05}", "0" * 90) for n in range(1000)] + [("l", "1" * 5 * SIZE), ("m", "2")]
    cut = chunks(entries)
    assert [entry for chunk in cut for entry in chunk.entries] == entries
    assert all(len(chunk.text) < SIZE + 200 or len(chunk.entries) == 1 for chunk in cut)
    assert [chunk.first for chunk in cut][-2:] == ["l", "m"]
