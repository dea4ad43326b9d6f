"""The corridor from seeds to the text of every file below content/. Straight calls; their order is the pipeline.

1. load: seeds are read, checked, grounded and joined to a Digest; else all their problems are raised at once
2. views: each kind of page says which pages the Digest has, and what they are made of
3. templates: a page is set as Markdown, when its text is asked for
4. exports: the same Digest as data for other programs
5. search: the same Digest as documents, which the index is made of once the pages stand

Touches no disk but seeds and the store. Same seeds, same options, same bytes.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.exports import EXPORTS
from briefing.load import load
from briefing.model import Digest
from briefing.problems import Problem, ProblemsFound
from briefing.store import Store, fingerprint
from briefing.templates import render
from briefing.views import Plan, plans

if TYPE_CHECKING:
    from briefing.search.documents import Searchable

HOME = "index.md"


@dataclass(frozen=True)
class Output:
    """A generated file: its path below content/ (posix), what stands for all that it is made of, and what makes it."""

    path: str
    fingerprint: bytes
    data: Callable[[], bytes]

    def text(self) -> str:
        """Return the file's text."""
        return self.data().decode()


@dataclass(frozen=True)
class Built:
    """All that is generated.

    `problems` are the warnings and notes of the seeds; `planned` yields the files below content/; `searchable` gives what
    the search's index is made of; `home` the editor's own Markdown for the home page.
    """

    problems: tuple[Problem, ...]
    planned: Callable[[], Iterator[Output]]
    searchable: "Callable[[], Searchable]"
    home: str

    @cached_property
    def outputs(self) -> Mapping[str, Output]:
        """The files below content/ by path, sorted."""
        return {each.path: each for each in sorted(self.planned(), key=attrgetter("path"))}

    @property
    def files(self) -> Mapping[str, str]:
        """All texts by path."""
        return {path: each.text() for path, each in self.outputs.items()}


def build(
    root: Path,
    *,
    language: str = "en",
    as_of: date | None = None,
    drafts: bool = False,
    home: str = "",
    site_url: str = "",
    store: Store | None = None,
) -> Built:
    """Return what the seeds below `root` become.

    `home` is the editor's own Markdown for the home page; `drafts` shows drafts (a preview does); `site_url` is the
    address that the site is going to have; `store` is what earlier work has left. Raises ProblemsFound where the seeds have errors, OSError where a folder can't be listed.
    """
    store = store or Store()
    loaded = load(root, language=language, as_of=as_of, drafts=drafts, store=store)
    if loaded.digest is None or loaded.published is None:
        raise ProblemsFound(loaded.problems)
    digest = replace(loaded.digest, site_url=site_url)
    planned = partial(_planned, digest, loaded.published, home, store)
    return Built(loaded.problems, planned, partial(_searchable, loaded.digest, store), home)


def _planned(digest: Digest, published: Digest, home: str, store: Store) -> Iterator[Output]:
    yield from _pages(digest, home)
    yield from _data(published, store)


def _searchable(digest: Digest, store: Store) -> "Searchable":
    from briefing.search.documents import searchable  # noqa: PLC0415 - it takes a while to be had, and pages come first

    return searchable(digest, store)


def _pages(digest: Digest, home: str) -> Iterator[Output]:
    for plan in plans(digest):
        words = home if plan.path == HOME else ""
        yield Output(plan.path, fingerprint(plan.fingerprint, words), _markdown(plan, words))


def _markdown(plan: Plan, home: str) -> Callable[[], bytes]:
    return lambda: render(plan.page(), home=home).encode()


def _data(digest: Digest, store: Store) -> Iterator[Output]:
    for name, export in EXPORTS.items():
        yield Output(f"data/{name}", export.fingerprint(digest), partial(export.data, digest, store))
