"""What of the editor's own files below content/ is read before any page is: _home.md; and what is wrong with them all."""

from pathlib import Path

import yaml

from briefing.problems import Problem, file_problem

HOME = "_home.md"


def unreadable(content: Path, own: list[str], called: str) -> list[Problem]:
    """Return a problem for each of the editor's own files that is none; `called` is how problems name their folder."""
    # MkDocs reads all that it finds, and reading a pipe would wait for ever.
    odd = [path for path in own if not (content / path).is_file()]
    return [file_problem(f"{called}/{path}", "is no plain file") for path in odd]


def shown(root: Path, folder: Path) -> str:
    """Return how problems name a folder: relative to the project where it lies in it."""
    return folder.relative_to(root).as_posix() if folder.is_relative_to(root) else folder.as_posix()


def read_home(content: Path, called: str) -> tuple[str, list[Problem]]:
    """Return the editor's Markdown for the home page, front matter left out, and what is wrong with it."""
    if not (content / HOME).is_file():
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
