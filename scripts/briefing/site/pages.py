"""Every generated file, and every problem that keeps it from being written: of the seeds, of _home.md, of content/."""

from datetime import date
from pathlib import Path

import frontmatter
import yaml
from frontmatter.default_handlers import YAMLHandler

from briefing.build import Built, build
from briefing.load import check
from briefing.problems import Problem, ProblemsFound, file_problem
from briefing.site.index_files import FOLDER, INDEX
from briefing.site.project import content_folder
from briefing.write import collisions, handwritten

HOME = "_home.md"


def pages(root: Path, content: Path, *, language: str = "en", as_of: date | None = None, drafts: bool = False) -> Built:
    """Return all that is generated for `content`. Raises ProblemsFound with all problems at once; changes nothing."""
    called = _shown(root, content)
    home, wrong = _read_own(content, called)
    try:
        built = build(root, language=language, as_of=as_of, drafts=drafts, home=home)
    except ProblemsFound as found:
        raise ProblemsFound([*found.problems, *wrong]) from None
    told = {each.path for each in wrong}
    claimed = {**built.files, f"{FOLDER}/{INDEX}": ""}  # which the search puts beside the pages
    wrong += [each for each in collisions(content, claimed, called=called) if each.path not in told]
    if wrong:
        raise ProblemsFound([*built.problems, *wrong])
    return built


def problems(root: Path) -> tuple[Problem, ...]:
    """Return every problem of a project, sorted; it is not built unless something may stand in its pages' way."""
    content = content_folder(root)
    if any(path != HOME for path in handwritten(content)):
        try:
            return pages(root, content).problems
        except ProblemsFound as found:
            return found.problems
    _, wrong = _read_own(content, _shown(root, content))
    return tuple(sorted([*check(root), *wrong]))


def _read_own(content: Path, called: str) -> tuple[str, list[Problem]]:
    """Return the editor's Markdown for the home page, and what is wrong with this and any other file of the editor's."""
    # MkDocs reads all that it finds, and reading a pipe would wait for ever.
    odd = [path for path in handwritten(content) if not (content / path).is_file()]
    wrong = [file_problem(f"{called}/{path}", "is no plain file") for path in odd]
    home, broken = _read_home(content, called) if HOME not in odd else ("", [])
    return home, [*wrong, *broken]


def _read_home(content: Path, called: str) -> tuple[str, list[Problem]]:
    """Return the editor's Markdown for the home page, front matter left out; empty if there is none."""
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
