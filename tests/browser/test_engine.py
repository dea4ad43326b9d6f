"""What the engine finds, and in which order."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from briefing.search.letters import skeleton
from tests.browser.engine_asker import Asker
from tests.browser.engine_documents import DOCUMENTS, WORDS
from tests.browser.engine_world import site
from tests.browser.serving import Served, serving

ZORENSKY = ["actors/viktor-zorensky/", "a/1/", "a/2/", "a/3/"]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The invented world, served."""
    folder = tmp_path_factory.mktemp("engine")
    site(folder, DOCUMENTS, {"Close": "Schließen"})
    with serving(folder) as served:
        yield served


@pytest.fixture(scope="module")
def asker(world: Served, chromium: Browser) -> Iterator[Asker]:
    """The engine of the invented world, in one page: what it keeps of one query doesn't change another."""
    context = chromium.new_context()
    yield Asker(context.new_page(), world).begin()
    context.close()


@pytest.mark.parametrize(
    ("query", "urls"),
    [
        ("ships", {"a/1/", "a/4/", "a/5/", "a/7/"}),
        ("ships harbour", {"a/1/", "a/4/"}),
        ("SHIP’S harbours!", {"a/1/", "a/4/"}),
        ("ships tolls", {"a/5/"}),
        ("negotiations go", {"a/1/"}),  # went
        ("переговорами вели", {"a/2/"}),  # переговоры ведут
        ("March 2031", {"a/1/"}),
        ("pier", {"a/8/"}),
    ],
)
def test_every_word_must_be_found_in_any_of_its_forms(query: str, urls: set[str], asker: Asker) -> None:
    """All words, whatever their form."""
    assert set(asker.urls(query)) == urls


@pytest.mark.parametrize(
    ("query", "urls"),
    [
        ('"open to all ships"', {"a/1/"}),
        ("«to all ships»", {"a/1/", "a/4/"}),
        ("“to all” open", {"a/1/", "a/4/"}),
        ("„the harbour“", {"a/1/", "a/4/", "actors/board/", "topics/tolls/"}),
        ('"tolls stay open"', set()),  # two parts
        ('"stay tolls"', set()),
        ('"Зоренский"', {"a/2/", "actors/viktor-zorensky/"}),  # no other spelling within quotation marks
        ('"ships" "tolls"', {"a/5/"}),
        ('"tolls', {"a/5/", "a/6/", "topics/tolls/"}),  # nothing closes it
        ("谈判", {"a/3/"}),
        ("判谈", set()),
    ],
)
def test_a_phrase_is_found_where_its_words_follow_one_another(query: str, urls: set[str], asker: Asker) -> None:
    """In this order, within one part, function words too; letters that are words are a phrase by themselves."""
    assert set(asker.urls(query)) == urls


@pytest.mark.parametrize(
    "query", ["Zorensky", "зоренского", "ЗОРЕНСКИМ", "Viktor Zorensky", "Sorenskyj", "Zorenskiy", "佐连斯", "zoren"]
)
def test_a_name_is_found_in_all_its_spellings_and_its_page_first(query: str, asker: Asker) -> None:
    """On record or not, in any script and case, and from its beginning."""
    found = asker.urls(query)
    assert found[0] == ZORENSKY[0] and set(found) == set(ZORENSKY)


def test_without_scripts_a_name_is_found_as_it_is_typed(asker: Asker) -> None:
    """The words only; neither by sound."""
    asked = [{"text": text, "scripts": False} for text in ("Zorensky", "Зоренского", "Sorenskyj", "Viktor Zorensky")]
    assert [set(each["urls"]) for each in asker.ask_all(asked)] == [
        {"a/1/", ZORENSKY[0]},
        {"a/2/", ZORENSKY[0]},
        set(),
        {ZORENSKY[0]},
    ]


def test_a_name_of_two_finds_both_and_a_longer_spelling_one(asker: Asker) -> None:
    """Both pages come first, in their order; the longest spelling decides."""
    assert asker.urls("Nova") == ["actors/anna-petrova/", "actors/boris-nova/", "a/4/", "a/2/"]
    assert asker.urls("Boris Nova")[0] == "actors/boris-nova/"
    assert asker.urls("Nova ships") == ["a/4/"]


@pytest.mark.parametrize(
    ("query", "nowhere"),
    [("xyzzy ships", ["xyzzy"]), ("x", ["x"]), ('"ships xyzzy" plugh', ["xyzzy", "plugh"]), ("港港口港", ["港港口港"])],
)
def test_what_is_nowhere_finds_nothing_and_is_named(query: str, nowhere: list[str], asker: Asker) -> None:
    """As typed; letters that are somewhere, but nowhere follow one another, are named together."""
    found = asker.ask(query)
    assert found["total"] == 0 and found["nowhere"] == nowhere


def test_a_word_that_is_nowhere_is_the_beginning_of_others(asker: Asker) -> None:
    """Two characters at least; where the word itself is known, nothing is added."""
    assert set(asker.urls("harb")) == set(asker.urls("harbour"))
    assert set(asker.urls("переговор")) == {"a/2/"}
    assert asker.urls("pie") == ["a/8/"]
    assert [asker.urls("negotiations"[:length]) for length in range(5, 13)] == [["a/1/"]] * 8  # its stem is negoti
    assert asker.urls("p") == []


def test_function_words_count_only_where_nothing_else_does(asker: Asker) -> None:
    """Unless they are a name: in capitals, or by themselves."""
    assert set(asker.urls("the ships and of a harbour")) == set(asker.urls("ships harbour"))
    assert set(asker.urls("would the")) == {"a/7/"}
    assert asker.urls("WHO")[0] == "actors/board/" and asker.urls("who")[0] == "actors/board/"
    assert set(asker.urls("who pays")) == {"a/6/"}
    assert asker.urls("the harbour board")[0] == "actors/board/"


def test_by_date_the_newest_come_first_and_what_has_no_date_last(asker: Asker) -> None:
    """Without its date before that which can't have one."""
    found = asker.urls({"text": "ships", "sort": "date"})
    assert found == ["a/1/", "a/4/", "a/5/", "a/7/"]
    assert asker.urls({"text": "Zorensky", "sort": "date"}) == ["a/1/", "a/2/", "a/3/", "actors/viktor-zorensky/"]


def test_filters_alone_find_all_that_passes_and_nothing_asked_finds_nothing(asker: Asker) -> None:
    """Values of a facet add up, facets narrow; one that nobody knows is passed by nothing."""
    found = asker.ask_all(
        [
            {"text": "", "filters": {"topic": ["tolls"]}},
            {"text": " ", "filters": {"topic": ["tolls", "__proto__"], "kind": ["article"]}},
            {"text": "!", "filters": {"year": ["2030"]}},
            {"text": "", "filters": {"toString": ["length"]}},
            {"text": "ships", "filters": {"__proto__": ["x"], "topic": []}},
            {"text": ""},
            {"text": "", "filters": {"kind": []}},
        ]
    )
    assert [each["urls"] for each in found] == [
        ["topics/tolls/", "a/2/", "a/5/"],
        ["a/5/", "a/7/"],
        ["a/4/", "a/5/"],
        [],
        [],
        [],
        [],
    ]


def test_facets_are_labelled_and_in_order(asker: Asker) -> None:
    """Most found first, then by label, years from the newest; chosen ones stay, others that nothing has go."""
    found = asker.ask({"text": "ships", "filters": {"kind": ["topic"]}}, facets=True)
    assert [each["facet"] for each in found["facets"]] == ["kind", "actor", "topic", "year", "month"]
    kinds = found["facets"][0]["values"]
    assert [(each["label"], each["count"], each["chosen"]) for each in kinds] == [
        ("Article", 2, False),
        ("Statement", 2, False),
        ("Topic", 0, True),
    ]
    all_ships = asker.ask("ships", facets=True)["facets"]
    assert [each["value"] for each in all_ships[3]["values"]] == ["2031", "2030"]
    assert [each["label"] for each in all_ships[2]["values"]] == ["The harbour", "A prototype", "Tolls"]


def test_without_tells_what_less_would_find(asker: Asker) -> None:
    """One word, phrase or filter less; only what finds something, each with its query."""
    query: dict[str, Any] = {"text": 'pier "open to all"', "filters": {"kind": ["statement"]}}
    found = asker.ask(query, without=True)
    assert found["total"] == 0
    assert [(each["word"], each["total"], each["query"]["text"]) for each in found["without"]] == [
        ("pier", 1, '"open to all"')
    ]
    found = asker.ask({"text": "pier", "filters": {"kind": ["statement"]}}, without=True)
    assert [(each.get("facet"), each.get("value"), each["total"]) for each in found["without"]] == [
        (None, None, 4),
        ("kind", "statement", 1),
    ]
    assert asker.ask("xyzzy", without=True)["without"] == []


def test_hostile_queries_are_queries(asker: Asker) -> None:
    """Whatever is typed, there is an answer; names of an object's own are words like any other."""
    long = "harbour " * 1250
    hostile = ["__proto__", "constructor", "hasOwnProperty toString", '"' * 5000, "«" * 10_000, "“„«»”" * 2000, long]
    hostile += [
        "'; DROP TABLE words; --",
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "~zorensk",
        "@board",
        "\ud800",
    ]
    hostile += [
        "\u202e\u0301\u0000",
        "💥" * 5000,
        "谈" * 10_000,
        "a" * 10_000,
        "( ) [ ] * + ? . \\",
        "%00%ff",
        "ships\u00ad",
    ]
    found = {query: each["total"] for query, each in zip(hostile, asker.ask_all(hostile), strict=True)}
    assert (found["constructor"], found["hasOwnProperty toString"], found[long]) == (2, 1, 4)
    assert found["ships\u00ad"] == 4 and found["@board"] == 1 and found["~zorensk"] == 4


def test_the_sites_own_texts_come_with_the_index(asker: Asker) -> None:
    """English -> the site's language."""
    assert asker.call("ui") == {"Close": "Schließen"}


def test_names_sound_alike_in_both_languages(asker: Asker) -> None:
    """The table means the same in the browser as where the index is made."""
    stems = (
        "зеленск selenskyj lavroff хрущ chruschtschow łukasz лукашэнк joukov g20 佐 ščerba xi эрдога dschabarow".split()
    )
    stems += ["", "a" * 100, "zzz", *WORDS]
    assert asker.call("sounds", stems) == [skeleton(each) for each in stems]
