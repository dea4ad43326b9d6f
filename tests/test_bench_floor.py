"""The floor of an edit: every unavoidable step is taken, on what the edit changed, and has its row."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import bench
from benchmark.changes import Before, Changes, keep, lay
from benchmark.floored import tables, total
from benchmark.project import made
from benchmark.unavoidable import STEPS

FEW = 20


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return the figures of a small project, which was given and is not built yet."""
    folder = tmp_path_factory.mktemp("floor")
    project, out = made(folder, FEW, seed=1), folder / "figures.json"
    command = ["floor", "--project", str(project.root), "--runs", "2", "--json", str(out)]
    said = CliRunner().invoke(bench.main, command)
    assert said.exit_code == 0, said.output
    assert not list(folder.glob("bench-*"))
    (found,) = json.loads(out.read_text(encoding="utf-8"))["floor"]
    assert isinstance(found, dict)
    return found


def test_every_step_is_taken_and_less_than_a_build(figures: dict[str, Any]) -> None:
    """The edit and its undoing are built, and each step is taken after both."""
    assert figures["articles"] == FEW
    assert figures["steps"].keys() == {"python", "library", *(step.name for step in STEPS), "together"}
    assert all(len(runs) == 2 and min(runs) >= 0 for runs in figures["steps"].values())
    assert 0 < total(figures, but="search") < total(figures) < max(run["wall"] for run in figures["build"])
    assert all(0 < run["pages"] <= run["wall"] for run in figures["build"]) and len(figures["build"]) == 2


def test_what_is_written_is_what_the_edit_changed(figures: dict[str, Any]) -> None:
    """The article's page, the data and the search are others, and most of the site is not."""
    changed = figures["changed"]
    # Of some 300 pages; the tables of all months from then on have another stance.
    assert 0 < changed["pages"] < 5 * FEW and changed["data"] == 2 and changed["search"] and changed["content"]
    assert changed["files"] > changed["pages"] and changed["bytes"] > changed["files"]


def test_a_step_and_a_size_have_their_place_in_the_table(figures: dict[str, Any]) -> None:
    """A row a step, a column a size; the sum stands beside the build of the same edit."""
    lines = tables([figures, figures | {"articles": 1_000}])["floor"].splitlines()
    assert lines[0] == f"| step, wall s | {FEW} articles | 1,000 articles |"
    rows = {line.split(" | ")[0].removeprefix("| "): line for line in lines[2:]}
    assert {step.what for step in STEPS} < rows.keys() and len(rows) == len(lines) - 2
    assert f"**{total(figures):,.2f}**" in rows["**sum**"] and "×" in rows["… beside the sum"]


def test_changes_are_of_bytes_and_are_laid_out_as_a_build_finds_them(tmp_path: Path) -> None:
    """A file that was only written again is none; what was new isn't there yet, what is gone still is."""
    root, kept, target = tmp_path / "project", tmp_path / "kept", tmp_path / "target"
    for path in ("content/a.md", "site/same.html", "site/old/gone.json"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("before")
    before = Before(root)
    (root / "content/a.md").write_text("after!")
    (root / "site/same.html").write_text("before")
    (root / "site/old/gone.json").rename(root / "site/new.json")
    changes = before.changes()
    assert changes == Changes(("content/a.md",), ("site/new.json",), ("site/old/gone.json",))
    assert keep(root, changes, kept) == 12
    lay(changes, kept, target)
    assert set(target.rglob("*.*")) == {target / "content/a.md", target / "site/old/gone.json"}
