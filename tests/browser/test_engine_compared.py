"""The engine's answers to many queries, against a plain search through every document."""

import random
from collections.abc import Iterator
from pathlib import Path

from tests.browser.conftest import Opener
from tests.browser.engine_asker import Asker
from tests.browser.engine_documents import SMALL, WORDS, many
from tests.browser.engine_reference import Query, Reference
from tests.browser.engine_world import names, site
from tests.browser.serving import serving
from tests.search import decoded


def decoded_actors(index: decoded.Files) -> Iterator[dict[str, int]]:
    """Yield whom each document names, as the index has it: id -> weight."""
    for shard, entry in decoded.shards(index).items():
        keys = {key[1:]: found for key, found in decoded.words(index, shard).items() if key.startswith("@")}
        for number in range(entry["docs"]):
            yield {id_: found[number] for id_, found in keys.items() if number in found}


def _random_query(chance: random.Random) -> Query:
    words: list[str | tuple[str, ...]] = [*chance.choices(WORDS, k=chance.choice([0, 1, 1, 2, 2, 3]))]
    if chance.random() < 0.4:
        words.insert(chance.randint(0, len(words)), tuple(chance.choices(WORDS + SMALL, k=chance.randint(1, 2))))
    return words


def _random_filters(chance: random.Random) -> dict[str, list[str]]:
    values = {
        "kind": ["statement", "article", "actor"],
        "topic": ["tolls", "harbour", "__proto__"],
        "year": ["2031", "2030", "2029", "2028"],
        "month": ["2031-03", "2030-11"],
        "actor": ["viktor-zorensky", "anna-petrova", "constructor"],
    }
    chosen = chance.sample(sorted(values), chance.choice([0, 0, 1, 1, 2, 3]))
    return {facet: chance.sample(values[facet], chance.randint(1, 2)) for facet in chosen}


def _typed(query: Query) -> str:
    return " ".join(each if isinstance(each, str) else f'"{" ".join(each)}"' for each in query)


def test_everything_is_as_a_plain_search_finds_it(tmp_path: Path, open_page: Opener) -> None:
    """Hits, their order, totals and the counts of facets of many queries: the same as a look at every document gives."""
    made = {each.url: each for each in many()}
    index = site(tmp_path, [*made.values()])
    order = [made[each["url"]] for each in decoded.documents(index)]
    newest_first = [each.url for each in sorted(order, key=lambda each: each.shard == "base")]
    reference = Reference(order, list(decoded_actors(index)), names())
    chance = random.Random(11)  # noqa: S311 - examples, no secrets
    asked = [(_random_query(chance), _random_filters(chance), chance.random() < 0.8) for _ in range(400)]
    sorts = [chance.choice(["relevance", "relevance", "date"]) for _ in asked]
    queries = [
        {"text": _typed(query), "filters": filters, "scripts": scripts, "sort": sort}
        for (query, filters, scripts), sort in zip(asked, sorts, strict=True)
    ]
    with serving(tmp_path) as served:
        answers = Asker(open_page(), served).begin().ask_all(queries, facets=True)
    some = 0
    for (query, filters, scripts), sort, answer in zip(asked, sorts, answers, strict=True):
        expected = reference.found(query, filters, scripts=scripts)
        some += bool(expected)
        urls = answer["urls"]
        if sort == "date":
            expected.sort(key=newest_first.index)
        elif "year" in filters:  # how rare a word is, is counted in the shards of these years alone
            urls, expected = sorted(urls), sorted(expected)
        assert (query, filters, urls, answer["total"]) == (query, filters, expected, len(expected))
        for each in answer["facets"]:
            counts = {value["value"]: value["count"] for value in each["values"]}
            wanted = reference.counts(query, filters, each["facet"], scripts=scripts)
            assert (query, filters, each["facet"], counts) == (query, filters, each["facet"], wanted)
    assert some > 150, "most queries find nothing"
