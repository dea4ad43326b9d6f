"""The commands as the tests of the doors run them, and what they look at: a small world, its one slip, its files."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from briefing.cli import main

ROOT = Path(__file__).parents[2]
WORLD = ROOT / "tests" / "worlds" / "minimal"
# As in a terminal, but for the settings of the test run: warnings there are errors, here they are the tools' own.
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHON", "COV"))},
    "PYTHONPATH": str(ROOT / "scripts"),
    "NO_MKDOCS_2_WARNING": "1",
}

ANNOTATION = "seeds/annotations/harbour-stays-open.yaml"
PROBLEM = (
    f'{ANNOTATION}:7:14: statements[0].speaker: there is no "ada-ficktus" in seeds/actors.yaml; '
    'did you mean "ada-fictus"?'
)
COMMAND = "import sys; from briefing.cli import run; run()"


class Said(Protocol):
    """What a command has said, and its exit status."""

    returncode: int
    stdout: str
    stderr: str


def process(*command: str, cwd: Path, env: Mapping[str, str] | None = None, **more: Any) -> "subprocess.Popen[str]":
    """Start a Python program (`-m mkdocs build`, `-c …`) in a process of its own."""
    return subprocess.Popen(  # noqa: S603 - our own interpreter, and words of these tests
        [sys.executable, *command],
        cwd=cwd,
        env={**ENVIRONMENT, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        **more,
    )


def run(*command: str, cwd: Path, env: Mapping[str, str] | None = None, **more: Any) -> Said:
    """Run a Python program to its end."""
    with process(*command, cwd=cwd, env=env, **more) as started:
        stdout, stderr = started.communicate(timeout=120)
        return subprocess.CompletedProcess(command, started.returncode, stdout, stderr)


def mkdocs(root: Path, *args: str, **more: Any) -> Said:
    """Run MkDocs as an editor does."""
    return run("-m", "mkdocs", *args, cwd=root, **more)


def build(root: Path, *args: str) -> int:
    """Run `briefing build` and return its exit status."""
    return main(["build", "--project", str(root), *args])


def tree(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder and their bytes, but for the store, which only makes builds quick."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("store.sqlite"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def times(folder: Path) -> dict[str, int]:
    """Return when each file below a folder was last changed, but for the store."""
    return {path: (folder / path).stat().st_mtime_ns for path in tree(folder)}


def replace(path: Path, old: str, new: str) -> None:
    """Edit a file as an editor does; the text must be there once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def break_seeds(root: Path) -> None:
    """Make one slip, which has PROBLEM as its line."""
    replace(root / ANNOTATION, "speaker: ada-fictus", "speaker: ada-ficktus")


def edit(root: Path) -> None:
    """Change something that many pages show."""
    replace(root / "seeds/actors.yaml", "name: Ada Fictus", "name: Ada Facta")
    replace(root / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
