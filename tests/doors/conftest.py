"""What the tests of the doors share: a small world to build, the commands, and a way to be killed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

import pytest

from briefing.cli import main

ROOT = Path(__file__).parents[2]
WORLD = ROOT / "tests" / "worlds" / "minimal"
# As in a terminal, but for the settings of the test run: warnings there are errors, here they are the tools' own.
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHON", "COV"))},
    "PYTHONPATH": str(ROOT / "scripts"),
    "NO_MKDOCS_2_WARNING": "1",
}


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
    """Return the files below a folder and their bytes."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def times(folder: Path) -> dict[str, int]:
    """Return when each file below a folder was last changed."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()
    }


def replace(path: Path, old: str, new: str) -> None:
    """Edit a file as an editor does; the text must be there once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


class Killed(BaseException):
    """Stands for SIGKILL: no handler of errors catches it."""


CHANGES = ("replace", "unlink", "rmdir", "mkdir", "rename")


class Killer:
    """Lets the changes of the disk be counted, and the n-th be the one before which the process dies."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.left = sys.maxsize
        for name in CHANGES:
            patch.setattr(os, name, self._counted(getattr(os, name)))

    def dies(self, step: int, action: Callable[[], object]) -> bool:
        """Run `action` until it is about to make its `step`-th change, from 1; return whether it came so far."""
        self.left = step
        try:
            action()
        except Killed:
            return True
        finally:
            self.left = sys.maxsize
        return False

    def _counted(self, change: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **more: Any) -> Any:
            self.left -= 1
            if self.left <= 0:  # and nothing that would clean up gets any further either
                raise Killed
            return change(*args, **more)

        return counted


@pytest.fixture
def killer() -> Iterator[Killer]:
    """Return a killer; after the test nobody counts."""
    with pytest.MonkeyPatch.context() as patch:
        yield Killer(patch)


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """Return a small project that was never built."""
    return Path(shutil.copytree(WORLD, tmp_path / "world"))


@pytest.fixture(scope="session")
def _built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = Path(shutil.copytree(WORLD, tmp_path_factory.mktemp("built") / "world"))
    assert build(root) == 0
    return root


@pytest.fixture
def built(_built: Path, tmp_path: Path) -> Path:
    """Return the same project as `briefing build` leaves it; times are kept."""
    return Path(shutil.copytree(_built, tmp_path / "built"))


@pytest.fixture(scope="session")
def reference(_built: Path) -> dict[str, bytes]:
    """Return the built site's files: look, don't touch."""
    return tree(_built / "site")
