"""What the tests of the doors share: projects to build, and a way to be killed."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.doors.commands import WORLD, build, edit, tree


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


@pytest.fixture(scope="session")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project that was edited before it was built the first time: look, don't touch."""
    root = Path(shutil.copytree(WORLD, tmp_path_factory.mktemp("edited") / "world"))
    edit(root)
    assert build(root) == 0
    return root
