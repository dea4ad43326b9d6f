"""The exports' world, loaded once as a build does and once as a preview does."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing.build import Built, build
from briefing.exports import EXPORTS
from briefing.load import load
from briefing.model import Digest
from briefing.store import Store
from tests.cases import lay
from tests.exports.world import WORLD

Export = Callable[[str], dict[str, Any]]


def made(name: str, digest: Digest) -> str:
    """Return what an export's file holds, made from scratch."""
    return EXPORTS[name].data(digest, Store()).decode()


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The world's seeds on disk."""
    return lay(tmp_path_factory.mktemp("world"), dict(WORLD))


@pytest.fixture(scope="session")
def digest(root: Path) -> Digest:
    """The digest of a build."""
    loaded = load(root)
    assert loaded.digest, loaded.problems
    return loaded.digest


@pytest.fixture(scope="session")
def preview(root: Path) -> Built:
    """What a live preview makes."""
    return build(root, drafts=True)


@pytest.fixture(scope="session")
def export(digest: Digest) -> Export:
    """Return the entries of a JSON export by id, in its order."""
    return lambda name: {entry["id"]: entry for entry in json.loads(made(name, digest))}
