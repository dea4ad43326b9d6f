"""The real project, built once for all workers of a test run."""

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.doors.commands import ROOT, Said, mkdocs, tree

INPUT = ("mkdocs.yml", "content/_home.md", "seeds")
ADDRESS = "https://example.org/digests/talks/"


@dataclass(frozen=True)
class BuiltProject:
    """A project that MkDocs has built, what it said, and the files of the site: look, don't touch."""

    root: Path
    returncode: int
    stderr: str
    site: Mapping[str, bytes]


def copied(target: Path, *, backwards: bool = False) -> Path:
    """Copy what an editor has written of the real project; `backwards` creates the files in the other order."""
    files = [path for name in INPUT for path in ((ROOT / name).rglob("*") if (ROOT / name).is_dir() else [ROOT / name])]
    for path in sorted((path for path in files if path.is_file()), reverse=backwards):
        (target / path.relative_to(ROOT)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target / path.relative_to(ROOT))
    return target


def _once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Said]) -> BuiltProject:
    """Return what `make` builds in a folder: in that of the first worker that asks."""
    base = factory.getbasetemp()
    folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    root, done = folder / name, folder / f"{name}.json"
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            said = make(copied(root))
            done.write_text(json.dumps([said.returncode, said.stderr]), encoding="utf-8")
    returncode, stderr = json.loads(done.read_text(encoding="utf-8"))
    return BuiltProject(root, returncode, stderr, tree(root / "site"))


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> BuiltProject:
    """Return the real project as `mkdocs build --strict` leaves it."""
    env = {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LANG": "ru_RU.UTF-8", "LC_ALL": "ru_RU.UTF-8"}
    return _once(tmp_path_factory, "real", lambda root: mkdocs(root, "build", "--strict", env=env))


@pytest.fixture(scope="session")
def addressed(tmp_path_factory: pytest.TempPathFactory) -> BuiltProject:
    """Return the real project as it is built for an address that isn't the root of a host."""

    def make(root: Path) -> Said:
        lines = (root / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
        lines = [line for line in lines if not line.startswith("site_url:")] + [f"site_url: {ADDRESS}"]
        (root / "mkdocs.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return mkdocs(root, "build", "--strict")

    return _once(tmp_path_factory, "addressed", make)


@pytest.fixture(scope="session")
def russian(tmp_path_factory: pytest.TempPathFactory) -> BuiltProject:
    """Return the real project as a site whose interface is Russian."""

    def make(root: Path) -> Said:
        text = (root / "mkdocs.yml").read_text(encoding="utf-8")
        assert text.count("  - briefing\n") == 1
        text = text.replace("  - briefing\n", "  - briefing: {language: ru}\n")
        (root / "mkdocs.yml").write_text(text, encoding="utf-8")
        return mkdocs(root, "build", "--strict")

    return _once(tmp_path_factory, "russian", make)
