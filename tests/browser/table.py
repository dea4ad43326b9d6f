"""The table of searches, tests/browser/queries/*.yaml: what a reader types, and what must and must not be found.

An entry of a file's list:

    - name: a Russian genitive finds the nominative     # what the row shows; no two have the same
      query: переговоров
      filters: {stance: [rejects]}                      # a facet and its values; none if left out
      sort: date                                        # else by relevance
      scripts: one                                      # names in this spelling alone; else in any
      first: actors/vladimir-putin/                     # the first result …
      found: [articles/a/#s1]                           # … what is among all of them …
      absent: [actors/emmanuel-macron/]                 # … what is not …
      total: 3                                          # … and how many there are
      none: true                                        # instead of all these: there is none
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlencode

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from tests.site.reading import ids

QUERIES = Path(__file__).parent / "queries"
Facet = Literal["kind", "actor", "topic", "stance", "form", "year", "month", "language", "source"]


class Row(BaseModel):
    """One search and what is expected of it."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    name: str = Field(min_length=1)
    query: str = ""
    filters: dict[Facet, list[str | int]] = {}  # a year is a number in YAML
    sort: Literal["relevance", "date"] = "relevance"
    scripts: Literal["any", "one"] = "any"
    first: str | None = None
    found: list[str] = []
    absent: list[str] = []
    total: int | None = Field(default=None, ge=1)
    none: Literal[True] | None = None

    @model_validator(mode="after")
    def _expects_something(self) -> Self:
        some = bool(self.first or self.found or self.absent or self.total)
        if some == bool(self.none):
            raise ValueError("a row says either `none: true` or what is found, absent, first, or how many there are")
        if both := {self.first, *self.found} & set(self.absent):
            raise ValueError(f"both found and absent: {both}")
        return self

    @property
    def refutes(self) -> bool:
        """Whether a search that finds too much fails this row."""
        return bool(self.none or self.absent or self.total)

    @property
    def addresses(self) -> list[str]:
        """All addresses that the row names."""
        return [*([self.first] if self.first else []), *self.found, *self.absent]

    @property
    def link(self) -> str:
        """The address of this search, from the site's root, as a reader would pass it on."""
        asked = [("q", self.query)] if self.query else []
        asked += [(str(facet), str(value)) for facet, values in self.filters.items() for value in values]
        asked += [("sort", "date")] if self.sort == "date" else []
        asked += [("scripts", "one")] if self.scripts == "one" else []
        return f"search/?{urlencode(asked)}"


def read(path: Path) -> list[Row]:
    """Return the rows of a file. Raises ValueError with the row where one is wrong."""
    entries = yaml.load(path.read_text(encoding="utf-8"), Loader=_Strings)  # noqa: S506 - a SafeLoader
    return [Row.model_validate(each) for each in entries or []]


def rows() -> list[tuple[str, Row]]:
    """Return each file's name and one of its rows, for all files in order of their names."""
    return [(path.stem, row) for path in sorted(QUERIES.glob("*.yaml")) for row in read(path)]


def wrong_address(site: Mapping[str, bytes], address: str) -> str | None:
    """Return why an address of a row can't be that of a result, None where it is a page, or an id in one."""
    path, _, fragment = address.partition("#")
    file = f"{path}index.html"
    if file not in site or (path and not path.endswith("/")):
        return f"{address}: the site has no page {path}"
    if fragment and fragment not in ids(site[file]):
        return f"{address}: the page {path} has no id {fragment}"
    return None


class _Strings(yaml.SafeLoader):
    """YAML in which a key stands once, and a date or a year in a list stays the text that it is."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        """Return a mapping. Raises ValueError where a key stands twice."""
        keys = [str(key.value) for key, _ in node.value]
        if len(set(keys)) < len(keys):
            raise ValueError(f"line {node.start_mark.line + 1}: a key stands twice: {keys}")
        return super().construct_mapping(node, deep)


_Strings.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith((":timestamp", ":float"))]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
