"""The corridor from seeds to the text of every file below content/. Straight calls; their order is the pipeline.

1. load: seeds are read, checked, grounded and joined to a Digest; else all their problems are raised at once
2. views: each kind of page says which pages the Digest has, and what they show
3. templates: each page is set as Markdown
4. exports: the same Digest as data for other programs
5. search: the same Digest as documents, which the index is made of once the pages stand

Touches no disk but seeds. Same seeds, same options, same bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefing.exports import EXPORTS
from briefing.load import load
from briefing.model import Digest
from briefing.problems import Problem, ProblemsFound
from briefing.search.documents import Searchable, searchable
from briefing.templates import render
from briefing.views import VIEWS


@dataclass(frozen=True)
class Built:
    """All that is generated.

    `files` maps a path below content/ (posix, sorted) to its text; `problems` are the warnings and notes of the seeds;
    `searchable` is what the search's index is made of; `home` the editor's own Markdown for the home page.
    """

    files: Mapping[str, str]
    problems: tuple[Problem, ...]
    searchable: Searchable
    home: str


def build(
    root: Path, *, language: str = "en", as_of: date | None = None, drafts: bool = False, home: str = ""
) -> Built:
    """Return what the seeds below `root` become.

    `home` is the editor's own Markdown for the home page; `drafts` shows drafts (a preview does). Raises ProblemsFound
    where the seeds have errors, OSError where a folder can't be listed.
    """
    loaded = load(root, language=language, as_of=as_of, drafts=drafts)
    if loaded.digest is None:
        raise ProblemsFound(loaded.problems)
    files = _pages(loaded.digest, home) | _data(loaded.digest)
    return Built(dict(sorted(files.items())), loaded.problems, searchable(loaded.digest), home)


def _pages(digest: Digest, home: str) -> dict[str, str]:
    return {page.path: render(page, home=home) for view in VIEWS for page in view(digest)}


def _data(digest: Digest) -> dict[str, str]:
    return {f"data/{name}": export(digest) for name, export in EXPORTS.items()}
