"""What of the editor's own files below content/ is read before any page is: _home.md; and what is wrong with them all."""

from pathlib import Path

import yaml

from briefing.problems import Problem, file_problem

HOME = "_home.md"


def read_own(content: Path, own: list[str], called: str) -> tuple[str, list[Problem]]:
    """Return the editor's Markdown for the home page, and what is wrong with this and any other file of the editor's.

    `own` are their paths below `content`, and `called` is how problems name that folder.
    """
    # MkDocs reads all that it finds, and reading a pipe would wait for ever.
    odd = [path for path in own if not (content / path).is_file()]
    wrong = [file_problem(f"{called}/{path}", "is no plain file") for path in odd]
    home, broken = _read_home(content, called) if HOME not in odd else ("", [])
    return home, [*wrong, *broken]


def shown(root: Path, folder: Path) -> str:
    """Return how problems name a folder: relative to the project where it lies in it."""
    return folder.relative_to(root).as_posix() if folder.is_relative_to(root) else folder.as_posix()


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
