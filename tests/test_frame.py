"""The frame: what `make` sets up, and what it says where it can't."""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def locked() -> Iterator[tuple[Requirement, str]]:
    """Yield each pinned requirement of the lock and the lines of its hashes."""
    for entry in re.split(r"\n(?=\S)", LOCK.strip()):
        pinned, _, hashes = entry.partition(" \\\n")
        yield Requirement(pinned), hashes


def declared() -> list[str]:
    """Return all that the project asks for: to run, to be developed, to be installed."""
    groups: dict[str, list[str]] = PROJECT["dependency-groups"]
    return [*PROJECT["project"]["dependencies"], *groups["dev"], *PROJECT["build-system"]["requires"]]


def test_the_lock_pins_all_that_is_declared_at_an_allowed_version() -> None:
    """`make lock` was run after the last change of pyproject.toml."""
    versions = {canonicalize_name(each.name): str(next(iter(each.specifier)).version) for each, _ in locked()}
    for line in declared():
        wanted = Requirement(line)
        assert wanted.specifier.contains(versions.get(canonicalize_name(wanted.name), "")), f"{line}: run `make lock`"


def test_the_lock_holds_hashes_and_no_addresses() -> None:
    """It installs from wherever the user's pip looks, and only what was meant."""
    assert "://" not in LOCK
    assert not [line for line in LOCK.splitlines() if line.startswith("-")]
    for requirement, hashes in locked():
        assert re.fullmatch(r"(    --hash=sha256:[0-9a-f]{64}( \\\n)?)+", hashes), requirement.name
        assert [each.operator for each in requirement.specifier] == ["=="]


def set_up(folder: Path, python: str = "") -> subprocess.CompletedProcess[str]:
    """Run the set-up in an empty folder where only `python3` is found, if it says anything at all."""
    (folder / "bin").mkdir()
    for name in ("cat", "cksum", "dirname", "rm"):
        (folder / "bin" / name).symlink_to(shutil.which(name) or name)
    if python:
        (folder / "bin" / "python3").write_text(f"#!/bin/sh\n{python}\n", encoding="utf-8")
        (folder / "bin" / "python3").chmod(0o755)
    (folder / "scripts").mkdir()
    for name in ("scripts/environment.sh", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    shell = shutil.which("sh") or "sh"
    return subprocess.run(  # noqa: S603 - the project's own script
        [shell, "scripts/environment.sh"],
        cwd=folder,
        env={"PATH": str(folder / "bin")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("python", "said"),
    [
        ("", "  none\n"),
        ("echo is 3.8.18, too old", "bin/python3 is 3.8.18, too old\n"),
        ("exit 127", "bin/python3 can't be run\n"),
    ],
)
def test_what_cannot_be_set_up_is_named_with_its_cure(tmp_path: Path, python: str, said: str) -> None:
    """Without a Python that will do, set-up says which ones it found, what is wrong with each, and what to type."""
    done = set_up(tmp_path, python)
    assert done.returncode == 3
    assert said in done.stderr
    assert "apt install python3 python3-venv" in done.stderr
    assert not (tmp_path / ".venv").exists()


def test_make_help_lists_every_word() -> None:
    """Each word of the Makefile that a user types says what it does."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)", makefile, re.MULTILINE)
    described = set(re.findall(r"^(\w+):.*## .+", makefile, re.MULTILINE))
    assert phony
    assert described == set(phony[1].split()) - {"environment"}
