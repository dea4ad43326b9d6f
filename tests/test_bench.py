"""The benchmark: its corpus is a sound project of the shape it promises, its yardsticks measure what they say."""

import gzip
import urllib.request
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmark import steps
from benchmark.browser import spread
from benchmark.corpus.cases import cases, romanised, romanised_otherwise
from benchmark.corpus.english import inflected
from benchmark.corpus.people import beings
from benchmark.corpus.project import make
from benchmark.corpus.vocabulary import FORMS, dice, vocabulary
from benchmark.cost import Cost, run, step
from benchmark.exact import Corpus, Query
from benchmark.report import placed
from benchmark.rival.pages import write_pages
from benchmark.server import serving
from briefing import records
from briefing.load import Loaded, load
from briefing.model import Actor
from briefing.search.document import Document, Part
from briefing.search.names import names

MANY = 60


def contents(root: Path) -> dict[str, bytes]:
    """Return all files below a folder."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a synthetic project."""
    root = tmp_path_factory.mktemp("bench") / "project"
    make(root, MANY)
    return root


@pytest.fixture(scope="module")
def loaded(project: Path) -> Loaded:
    """Return what the synthetic project is read as."""
    return load(project)


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    """A corpus is named by its number and seed; another seed gives another."""
    for name, seed in (("one", 1), ("two", 1), ("three", 2)):
        make(tmp_path / name, 3, seed)
    one, two, three = (contents(tmp_path / name) for name in ("one", "two", "three"))
    assert one == two and one != three


def test_the_corpus_has_no_problem_at_all(loaded: Loaded) -> None:
    """What is measured is a project as `briefing check` wants it, warnings included."""
    assert loaded.digest is not None
    assert not loaded.problems


def test_the_corpus_has_the_shape_of_news(loaded: Loaded) -> None:
    """Two languages, three publish levels, mixed forms and precisions, few undated, some said twice, links to events."""
    assert loaded.digest is not None
    articles, statements = loaded.digest.articles.values(), loaded.digest.statements
    languages = Counter(article.head.language for article in articles)
    assert set(languages) == {"en", "ru"} and languages["en"] > languages["ru"]
    assert {article.head.publish for article in articles} == {"full", "excerpt", "link"}
    assert {each.record.form for each in statements} == {"direct", "partial", "paraphrase", "position", "report", "act"}
    undated = sum(each.date is None for each in statements)
    assert 0 < undated < len(statements) / 8
    assert any(each.record.same_as for each in statements) and any(each.event for each in statements)
    assert 4 * MANY < len(statements) < 6 * MANY and len(loaded.digest.events) > MANY / 2


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    """Nothing of anybody's is overwritten."""
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(FileExistsError):
        make(tmp_path, 1)
    assert contents(tmp_path) == {"mine": b"mine"}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_few_words_are_frequent_and_most_are_not(language: str) -> None:
    """As Zipf's law has it: a hundred words make a third to two thirds of a text, and new ones never cease."""
    words = vocabulary(language)
    assert len(set(words.words)) == len(words.words) == FORMS
    drawn = Counter(words.draw(dice("test"), 100_000))
    hundred = sum(count for _, count in drawn.most_common(100))
    assert 33_000 < hundred < 66_000
    assert len(drawn) > FORMS / 3


@pytest.mark.parametrize(
    ("kind", "entry", "forms"),
    [
        ("noun", "policy", ("policy", "policies", "policy’s")),
        ("noun", "spokesman", ("spokesman", "spokesmen", "spokesman’s")),
        ("verb", "stop", ("stop", "stopped", "stops", "stopping")),
        ("verb", "take:took:taken", ("take", "took", "takes", "taking", "taken")),
        ("adjective", "economic", ("economic", "economically", "economicness")),
    ],
)
def test_english_words_are_inflected(kind: str, entry: str, forms: tuple[str, ...]) -> None:
    """The word list holds base forms alone."""
    assert inflected(kind, entry) == forms


def test_russian_names_are_declined_and_spelled_in_latin_letters() -> None:
    """Articles decline names, and spell them in more than one way."""
    assert cases("Барковский")[1:] == ("Барковского", "Барковскому", "Барковского", "Барковским", "Барковском")
    assert cases("Дмитренко") == ("Дмитренко",) * 6
    assert (romanised("Барковский"), romanised_otherwise("Барковский")) == ("Barkovsky", "Barkovskij")


def test_no_two_actors_have_a_name_in_common() -> None:
    """An alias belongs to one actor, however many there are."""
    many = beings(dice("test"), 3000)
    names = Counter(name for each in many for name in {each.name, *each.aliases})
    assert len({each.id for each in many}) == 3000
    assert not [name for name, count in names.items() if count > 1]


DOCUMENTS = (
    Document("a/", "statement", "", "en", parts=(Part("He said that talks began.", "en"), Part("Today", "en"))),
    Document("b/", "statement", "", "en", parts=(Part("Ministers will say no", "en"),), actors={"anna-nova": 2}),
    Document("c/", "article", "", "ru", parts=(Part("Министры сказали: нет. Анны Новы", "ru", skip=((0, 8),)),)),
)
NAMES = names([Actor("anna-nova", records.Actor(name="Anna Nova", kind="person", names={"ru": "Анна Нова"}))])


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("", "", ("said",)), {0, 1}),
        (Query("", "", ("ministers", "say")), {1}),
        (Query("", "", ("began", "today"), phrase=True), set()),
        (Query("", "", ("talk", "began"), phrase=True), {0}),
        (Query("", "", ("minist",), prefix=True), {1}),
        (Query("", "", ("министра",)), set()),
        (Query("", "", ("сказал",)), {2}),
        (Query("", "", ("nova",), actor="anna-nova"), {1, 2}),
    ],
)
def test_the_exact_answer_is_exact(query: Query, found: set[int]) -> None:
    """Forms of a word, all words, phrases within a part, beginnings, names; not what stands in another document."""
    assert Corpus(DOCUMENTS, NAMES).answer(query) == found


def test_a_page_for_the_rival_has_words_stems_names_and_facets(tmp_path: Path) -> None:
    """Pagefind is given all that our own search is."""
    write_pages(Corpus(DOCUMENTS, NAMES), tmp_path)
    page = (tmp_path / "undated" / "1.html").read_text(encoding="utf-8")
    assert "Ministers will say no" in page
    assert ">minist zzannanova</p>" in page


def test_the_host_compresses_and_writes_down_what_it_sent(tmp_path: Path) -> None:
    """Bytes are counted as they go over the wire."""
    (tmp_path / "words.json").write_text("a" * 5000)
    with serving(tmp_path) as host, urllib.request.urlopen(f"{host.address}words.json?v=1") as answer:  # noqa: S310 - our own host
        body = answer.read()
    assert gzip.decompress(body) == b"a" * 5000
    assert [(each.path, each.size) for each in host.sent] == [("/words.json", len(body))]


def test_costs_are_those_of_the_step_and_of_the_program(tmp_path: Path) -> None:
    """A step is this process's, a program its own; a failed program says what it printed."""
    costs: dict[str, Cost] = {}
    with step(costs, "nothing"):
        pass
    assert costs["nothing"].wall < 1 and costs["nothing"].peak > 1
    assert run(["sh", "-c", "exit 0"], tmp_path / "log").peak > 0
    with pytest.raises(RuntimeError, match="no such luck"):
        run(["sh", "-c", "echo no such luck; exit 1"], tmp_path / "log")
    assert spread([3.0, 1.0, 2.0]) == [2.0, 1.0, 3.0]


def test_without_pagefind_the_comparison_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is no dependency, and is missed before anything is measured."""
    import bench  # noqa: PLC0415 - a script, importable as the tests' path has its folder

    monkeypatch.setenv("PATH", str(tmp_path))
    said = CliRunner().invoke(bench.main, ["search", "--articles", "1", "--pagefind"])
    assert said.exit_code == 1
    assert "pip install 'pagefind[bin]'" in said.output
    assert [each.name for each in steps.STEPS] == ["build", "floor", "search"]


def test_a_page_gets_the_tables_that_it_has_a_place_for() -> None:
    """docs/performance.md is written anew from figures; what stands around them stays."""
    page = "Before\n<!-- figures: making -->\nold\n<!-- end -->\nafter\n<!-- figures: other -->\nkept\n<!-- end -->\n"
    assert placed(page, {"making": "| new |"}) == (
        "Before\n<!-- figures: making -->\n\n| new |\n\n<!-- end -->\nafter\n<!-- figures: other -->\nkept\n<!-- end -->\n"
    )
