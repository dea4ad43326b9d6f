"""Whole sites, for what the index of one may hold."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.doors.commands import ROOT, build
from tests.site.conftest import real

__all__ = ["real"]  # a fixture: the site that the tests in tests/site build is looked at here too

Builder = Callable[..., Path]

CONFIG = "site_name: A digest\ndocs_dir: content\ntheme: {name: material}\nplugins: [briefing]\n"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Builder:
    """Return a function that builds one of tests/worlds in a folder of its own and returns that folder.

    `edit` is called with the folder before it is built.
    """

    def made(name: str, edit: Callable[[Path], object] = lambda _: None) -> Path:
        root = tmp_path_factory.mktemp(name) / name
        shutil.copytree(ROOT / "tests" / "worlds" / name, root)
        if not (root / "mkdocs.yml").exists():
            (root / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
        edit(root)
        assert build(root) == 0
        return root

    return made
