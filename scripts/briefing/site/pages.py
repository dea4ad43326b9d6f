"""Every generated file, and every problem that keeps it from being written: of the seeds, of _home.md, of content/."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

import yaml

from briefing.build import Built, Output, build
from briefing.load import check
from briefing.problems import Problem, ProblemsFound, file_problem
from briefing.site.index_files import FOLDER, INDEX
from briefing.site.project import content_folder
from briefing.store import Store
from briefing.write import Walk, collisions, dotted, generated, handwritten, walk

HOME = "_home.md"
_INDEX = f"{FOLDER}/{INDEX}"


@dataclass(frozen=True)
class Draft:
    """All that is generated, what stands below content/, and what of it an earlier run has written."""

    built: Built
    found: Walk
    ours: frozenset[str]

    @property
    def own(self) -> list[str]:
        """The editor's own files."""
        return handwritten(Path(), {*self.ours, *self.built.outputs}, self.found)


class Texts(Mapping[str, str]):
    """The texts of generated files by their path, each made when it is asked for."""

    def __init__(self, outputs: Mapping[str, Output]) -> None:
        self._outputs = outputs

    def __getitem__(self, path: str) -> str:
        return self._outputs[path].text()

    def __iter__(self) -> Iterator[str]:
        return iter(self._outputs)

    def __len__(self) -> int:
        return len(self._outputs)


def pages(
    root: Path,
    content: Path,
    *,
    language: str = "en",
    as_of: date | None = None,
    drafts: bool = False,
    store: Store | None = None,
) -> Draft:
    """Return all that is generated for `content`. Raises ProblemsFound with all problems at once; changes no page."""
    called = _shown(root, content)
    found, ours = walk(content, dotted), generated(content)
    home, wrong = _read_own(content, handwritten(content, ours, found), called)
    try:
        built = build(root, language=language, as_of=as_of, drafts=drafts, home=home, store=store)
    except ProblemsFound as refused:
        raise ProblemsFound([*refused.problems, *wrong]) from None
    told = {each.path for each in wrong}
    claimed = _Claimed(built.outputs)
    wrong += [
        each for each in collisions(content, claimed, called=called, found=found, ours=ours) if each.path not in told
    ]
    if wrong:
        raise ProblemsFound([*built.problems, *wrong])
    return Draft(built, found, ours)


class _Claimed(Texts):
    """Generated files, and the one that the search puts beside the pages."""

    def __getitem__(self, path: str) -> str:
        return "" if path == _INDEX else super().__getitem__(path)

    def __iter__(self) -> Iterator[str]:
        return chain(super().__iter__(), [_INDEX])

    def __len__(self) -> int:
        return super().__len__() + 1


def problems(root: Path) -> tuple[Problem, ...]:
    """Return every problem of a project, sorted; it is not built unless something may stand in its pages' way."""
    content = content_folder(root)
    own = handwritten(content, generated(content))
    if any(path != HOME for path in own):
        try:
            return pages(root, content).built.problems
        except ProblemsFound as found:
            return found.problems
    _, wrong = _read_own(content, own, _shown(root, content))
    return tuple(sorted([*check(root), *wrong]))


def _read_own(content: Path, own: list[str], called: str) -> tuple[str, list[Problem]]:
    """Return the editor's Markdown for the home page, and what is wrong with this and any other file of the editor's."""
    # MkDocs reads all that it finds, and reading a pipe would wait for ever.
    odd = [path for path in own if not (content / path).is_file()]
    wrong = [file_problem(f"{called}/{path}", "is no plain file") for path in odd]
    home, broken = _read_home(content, called) if HOME not in odd else ("", [])
    return home, [*wrong, *broken]


def _read_home(content: Path, called: str) -> tuple[str, list[Problem]]:
    """Return the editor's Markdown for the home page, front matter left out; empty if there is none."""
    if not (content / HOME).exists():
        return "", []
    import frontmatter  # noqa: PLC0415 - few projects have a home page of their own, and it takes long to start
    from frontmatter.default_handlers import YAMLHandler  # noqa: PLC0415 - as above

    try:
        text = (content / HOME).read_text(encoding="utf-8-sig")
        return frontmatter.parse(text, handler=YAMLHandler())[1], []
    except (FileNotFoundError, NotADirectoryError):
        return "", []
    except UnicodeDecodeError:
        return "", [file_problem(f"{called}/{HOME}", "is not UTF-8: save it as UTF-8")]
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a date that the calendar lacks
        return "", [file_problem(f"{called}/{HOME}", f"the front matter is no YAML: {error}")]


def _shown(root: Path, folder: Path) -> str:
    """Return how problems name a folder: relative to the project where it lies in it."""
    return folder.relative_to(root).as_posix() if folder.is_relative_to(root) else folder.as_posix()
