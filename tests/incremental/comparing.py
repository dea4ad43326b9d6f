"""An incremental build beside a clean one of a copy elsewhere: the same files, the same bytes."""

import difflib
import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.doors.commands import tree
from tests.incremental.builder import Builder, Told
from tests.incremental.world import World

Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Outcome:
    """The files that a build has made, and what it had to tell of the seeds."""

    files: Files
    problems: list[str]


def output(root: Path) -> Files:
    """Return site/ and what is generated in content/; the manifest beside it is the build's own business."""
    files = {f"{name}/{path}": data for name in ("site", "content") for path, data in tree(root / name).items()}
    files.pop("content/.briefing.json", None)
    return files


class Clean:
    """Clean builds, each of its input once."""

    def __init__(self, builder: Builder, folder: Path) -> None:
        self._builder, self._folder = builder, folder
        self._known: dict[str, Outcome] = {}

    def of(self, world: World) -> Outcome:
        """Return what `briefing build --clean` makes of the world's files in a folder of their own."""
        key = hashlib.sha256(json.dumps([world.files(), world.arguments]).encode()).hexdigest()
        if key not in self._known:
            copy = World(self._folder / key, **{name: each for name, each in vars(world).items() if name != "root"})
            copy.save()
            told = self._builder.build(copy.root, "--clean", *world.arguments)
            self._known[key] = Outcome(output(copy.root), told.problems())
            shutil.rmtree(copy.root)
        return self._known[key]


def check_same(world: World, builder: Builder, clean: Clean) -> Told:
    """Build the project as it stands, and hold it against a clean build: bytes of all files, problems told."""
    told = builder.build(world.root, *world.arguments)
    wanted = clean.of(world)
    assert_same(output(world.root), wanted.files)
    assert told.problems() == wanted.problems
    return told


def assert_same(found: Files, wanted: Files) -> None:
    """Fail with the names of the files that differ, and the lines of the first."""
    surplus, lacking = sorted(found.keys() - wanted.keys()), sorted(wanted.keys() - found.keys())
    differing = sorted(path for path in found.keys() & wanted.keys() if found[path] != wanted[path])
    if surplus or lacking or differing:
        lines = "\n".join(_difference(found[differing[0]], wanted[differing[0]])) if differing else ""
        raise AssertionError(f"stale: {surplus}\nlacking: {lacking}\ndiffering: {differing}\n{lines}")


def _difference(found: bytes, wanted: bytes) -> list[str]:
    one, other = (each.decode(errors="backslashreplace").splitlines() for each in (found, wanted))
    return [line[:300] for line in difflib.unified_diff(one, other, "incremental", "clean", lineterm="", n=0)][:20]
