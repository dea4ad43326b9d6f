"""What the tests of incremental builds share: a builder, a world that has been built, and clean builds to hold it against."""

import shutil
from collections.abc import Callable, Iterator

import pytest

from tests.incremental.builder import Builder
from tests.incremental.comparing import Clean
from tests.incremental.people import made
from tests.incremental.world import World


@pytest.fixture(scope="session")
def builder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Builder]:
    """Return a builder that is used by one test at a time."""
    with Builder(tmp_path_factory.mktemp("builder") / "log.txt") as builder:
        yield builder


@pytest.fixture(scope="session")
def clean(builder: Builder, tmp_path_factory: pytest.TempPathFactory) -> Clean:
    """Return the clean builds."""
    return Clean(builder, tmp_path_factory.mktemp("clean"))


@pytest.fixture(scope="session")
def copies(builder: Builder, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], World]:
    """Return a function that gives the world in a new folder, built as it is at first; times of files are kept."""
    first = made(tmp_path_factory.mktemp("first") / "world")
    first.save()
    builder.build(first.root)

    def copy() -> World:
        world = made(tmp_path_factory.mktemp("copy") / "world")
        shutil.copytree(first.root, world.root)
        return world

    return copy


@pytest.fixture
def world(copies: Callable[[], World]) -> World:
    """Return the world, built."""
    return copies()
