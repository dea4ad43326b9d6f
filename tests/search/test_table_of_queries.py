"""The table of searches, tests/browser/queries/, is worth being tried: what it names is there, and each row says something."""

import json
from collections import Counter

import pytest
from pydantic import ValidationError

from tests.browser.table import Row, rows, wrong_address
from tests.site.conftest import BuiltProject

ROWS = rows()
BLIND = "blind"  # written by somebody who knew the seeds and the promises, and none of the code


def test_every_address_of_the_table_is_one_of_the_site(real: BuiltProject) -> None:
    """A slip in an address would pass as something that isn't found."""
    named = sorted({address for _, row in ROWS for address in row.addresses})
    assert not [wrong for address in named if (wrong := wrong_address(real.site, address))]


def test_every_filter_of_the_table_leaves_something(real: BuiltProject) -> None:
    """As would one in the value of a filter that nothing is to be found with."""
    index = json.loads(real.site["search/index.json"])
    labels = json.loads(real.site[f"search/labels-{index['labels']}.json"])
    known = {facet: set(values) for facet, values in labels.items()}
    known["year"] = {year for shard in index["shards"] for year in shard["years"]}
    chosen = {(facet, str(value)) for _, row in ROWS for facet, values in row.filters.items() for value in values}
    assert not [(facet, value) for facet, value in chosen if value not in known[facet]]


def test_the_table_is_large_and_mostly_says_what_must_not_be_found() -> None:
    """At least 60 rows; half or more say what is not found, or how much; half or more come from BLIND; each is named."""
    files = Counter(file for file, _ in ROWS)
    names = Counter(row.name for _, row in ROWS)
    assert len(ROWS) >= 60
    assert sum(row.refutes for _, row in ROWS) * 2 >= len(ROWS)
    assert files[BLIND] * 2 >= len(ROWS)
    assert not [name for name, times in names.items() if times > 1]


@pytest.mark.parametrize(
    "entry",
    [
        {"name": "nothing expected", "query": "a"},
        {"name": "none and some", "query": "a", "none": True, "found": ["actors/"]},
        {"name": "both", "query": "a", "found": ["actors/"], "absent": ["actors/"]},
        {"name": "an unknown key", "query": "a", "none": True, "fund": []},
        {"name": "an unknown facet", "filters": {"speaker": ["a"]}, "none": True},
        {"name": "an unknown order", "sort": "oldest", "none": True},
        {"name": "zero is none", "query": "a", "total": 0},
        {"name": "a query that YAML takes for something else", "query": 30, "none": True},
    ],
    ids=lambda entry: entry["name"],
)
def test_a_row_that_would_prove_nothing_is_refused(entry: dict[str, object]) -> None:
    """A slip in the table is no test that passes."""
    with pytest.raises(ValidationError):
        Row.model_validate(entry)
