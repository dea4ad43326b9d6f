"""`briefing build`: seeds -> content -> site."""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from briefing.build import build as generate
from briefing.cli import main
from briefing.problems import ProblemsFound
from tests.doors.commands import ANNOTATION, COMMAND, PROBLEM, ROOT, break_seeds, build, replace, run, times, tree


def test_the_bare_settings_give_the_whole_site(built: Path) -> None:
    """The four lines of the format are enough: every kind of page, data, search, styles; nothing else is needed."""
    site = tree(built / "site")
    pages = ["", "actors/", "actors/ada-fictus/", "dates/", "dates/2031-03-04/", "dates/2031-03/", "dates/2031/"]
    pages += ["articles/", "articles/gavan/", "topics/", "topics/harbour/", "sources/", "sources/vymysel/", "data/"]
    for page in [*pages, "reading/"]:
        assert f"{page}index.html" in site
    assert {"404.html", "data/statements.json", "data/statements.csv", "search/index.json"} <= site.keys()
    assert b"assets/briefing.css" in site["index.html"]
    assert "assets/briefing.css" in site


def test_generate_is_pure_and_sorted(world: Path) -> None:
    """The corridor returns texts by sorted path and leaves the disk as it is."""
    before = tree(world)
    built = generate(world)
    assert list(built.outputs) == sorted(built.outputs)
    assert built.searchable().documents
    assert built.files == generate(world).files
    assert tree(world) == before
    break_seeds(world)
    with pytest.raises(ProblemsFound, match="ada-ficktus"):
        generate(world)


def test_what_did_not_change_is_not_touched(built: Path) -> None:
    """A second build leaves every file's bytes and time; after an edit only pages that show it are new."""
    before = times(built / "site"), times(built / "content")
    assert build(built) == 0
    assert (times(built / "site"), times(built / "content")) == before
    replace(built / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
    assert build(built) == 0
    changed = {path for path, time in times(built / "site").items() if before[0].get(path) != time}
    assert "actors/bob-nemo/index.html" in changed
    assert "sources/vymysel/index.html" not in changed
    assert "assets/briefing.css" not in changed
    searched = {re.sub("-.*", "", path.removeprefix("search/")) for path in changed if path.startswith("search/")}
    assert searched <= {"undated", "index.json"} | {path for path in searched if path.startswith("lexicon/")}


def test_clean_builds_the_same_bytes_and_trusts_no_folder(built: Path, reference: dict[str, bytes]) -> None:
    """--clean swaps the whole folder: what was smuggled in is gone, all files are new, their bytes the same."""
    (built / "site" / "index.html").write_text("stale")
    (built / "site" / "extra").mkdir()
    folder = (built / "site").stat().st_ino
    assert build(built, "--clean") == 0
    assert tree(built / "site") == reference
    assert not (built / "site" / "extra").exists()
    assert (built / "site").stat().st_ino != folder


@pytest.mark.parametrize("clean", [[], ["--clean"]], ids=["merge", "swap"])
def test_what_is_in_the_site_and_was_not_built_goes(built: Path, reference: dict[str, bytes], clean: list[str]) -> None:
    """site/ is wholly the build's, except for what begins with a dot at its top."""
    for path in ("old.html", "actors/gone/index.html", ".nojekyll"):
        (built / "site" / path).parent.mkdir(exist_ok=True)
        (built / "site" / path).write_text("x")
    assert build(built, *clean) == 0
    assert tree(built / "site") == reference | {".nojekyll": b"x"}


def test_a_removed_article_takes_its_pages_along(built: Path) -> None:
    """Neither content/ nor site/ keeps a page that nothing published needs any more."""
    (built / "seeds/annotations/gavan.yaml").unlink()
    (built / "seeds/articles/gavan.txt").unlink()
    assert build(built) == 0
    for folder in ("content", "site"):
        for gone in ("articles/gavan", "sources/vymysel", "dates/2031-03-06"):
            assert not (built / folder / gone).exists()


def test_problems_in_the_seeds_change_nothing(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 1, every problem on a line of stderr, and the whole project is byte for byte as it was."""
    break_seeds(built)
    before = tree(built), times(built)
    assert build(built) == 1
    said = capsys.readouterr()
    assert said.err.splitlines() == [PROBLEM, "error: 1 error: nothing was changed"]
    assert said.out == ""
    assert (tree(built), times(built)) == before


def test_problems_in_a_project_that_was_never_built_leave_it_as_it_was(world: Path) -> None:
    """Not even an empty folder is made."""
    break_seeds(world)
    before = tree(world)
    assert build(world) == 1
    assert tree(world) == before
    assert sorted(each.name for each in world.iterdir()) == ["mkdocs.yml", "seeds"]


def test_warnings_are_told_and_do_not_fail(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A warning and a waiting article are lines on stderr; the site is built."""
    (world / "seeds" / "notes.txt").write_text("x")
    (world / "seeds" / "articles" / "new.txt").write_text("Nobody has read this yet.\n")
    assert build(world) == 0
    lines = capsys.readouterr().err.splitlines()
    assert "seeds/articles/new.txt:1:1: file: [note] is waiting for seeds/annotations/new.yaml" in lines
    assert any(line.startswith("seeds/notes.txt:1:1: file: [warning] ") for line in lines)


def test_a_handwritten_file_in_the_way_stops_the_build(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A collision is a problem like any other: exit 1, named with its cure, nothing changed; check tells it too."""
    (built / "content" / "actors.md").write_text("# Mine\n")
    before = tree(built)
    line = "content/actors.md:1:1: file: the page content/actors/index.md of the same address is generated: rename or remove your file"
    assert build(built) == 1
    assert line in capsys.readouterr().err.splitlines()
    assert main(["check", "--project", str(built)]) == 1
    assert line in capsys.readouterr().out.splitlines()
    assert tree(built) == before


def test_handwritten_pages_are_published_and_never_touched(built: Path) -> None:
    """Pages of the editor's own are part of the site and of the navigation, and the home page begins with his words."""
    for path, text in {
        "about.md": "# About us\n\nWho we are.\n",
        "_home.md": "---\nreviewed: yes\n---\n# Harbour watch\n\nWe watch the *harbour*.\n",
        "guide/index.md": "# Guide\n",
        "actors/note.md": "# Note\n",
    }.items():
        (built / "content" / path).parent.mkdir(exist_ok=True)
        (built / "content" / path).write_text(text)
    before = times(built / "content")
    assert build(built) == 0
    after = times(built / "content")
    assert all(after[path] == before[path] for path in ("about.md", "_home.md", "guide/index.md", "actors/note.md"))
    site = {path: data.decode() for path, data in tree(built / "site").items() if path.endswith(".html")}
    assert "Who we are." in site["about/index.html"]
    assert "We watch the <em>harbour</em>." in site["index.html"] and "reviewed" not in site["index.html"]
    assert 'href="about/"' in site["index.html"] and 'href="guide/"' in site["index.html"]
    assert 'href="actors/note/"' not in site["index.html"]
    assert "_home/index.html" not in site


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\xfe", "is not UTF-8: save it as UTF-8"),
        (b"---\na: [\n---\n", "the front matter is no YAML: "),
        (b"---\na: 2031-02-30\n---\n", "the front matter is no YAML: "),
    ],
)
def test_a_broken_home_page_is_a_problem(
    world: Path, capsys: pytest.CaptureFixture[str], data: bytes, message: str
) -> None:
    """content/_home.md is named, together with the problems of the seeds; check tells it too."""
    (world / "content").mkdir()
    (world / "content" / "_home.md").write_bytes(data)
    assert main(["check", "--project", str(world)]) == 1
    assert capsys.readouterr().out.startswith(f"content/_home.md:1:1: file: {message}")
    break_seeds(world)
    assert build(world) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith(f"content/_home.md:1:1: file: {message}") and lines[1] == PROBLEM


def test_the_clock_and_the_machine_change_no_byte(world: Path, reference: dict[str, bytes]) -> None:
    """Another day, time zone, locale and hash seed: the same site, site map and its archive included."""
    env = {"SOURCE_DATE_EPOCH": "86400", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    assert run("-c", COMMAND, "build", cwd=world, env=env).returncode == 0
    assert tree(world / "site") == reference


def test_as_of_reaches_the_pages(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The day of --as-of counts more than mkdocs.yml's, and this more than the record's last day."""
    seen: list[date | None] = []

    def enough(*_: object, as_of: date | None, **__: object) -> None:
        seen.append(as_of)
        raise OSError("enough")

    monkeypatch.setattr("briefing.site.pages.build", enough)
    text = (world / "mkdocs.yml").read_text()
    for arguments, option in (
        ([], "briefing"),
        ([], "briefing: {as_of: 2031-05-01}"),
        (["--as-of", "2031-06-01"], "briefing: {as_of: 2031-05-01}"),
    ):
        (world / "mkdocs.yml").write_text(text.replace("[briefing]", f"[{option}]"))
        assert build(world, *arguments) == 3
    assert seen == [None, date(2031, 5, 1), date(2031, 6, 1)]


def test_python_scripts_build_is_the_same(world: Path, reference: dict[str, bytes]) -> None:
    """The build script works from anywhere, without the package being on the path."""
    said = run(str(ROOT / "scripts" / "build.py"), "--project", "world", cwd=world.parent, env={"PYTHONPATH": ""})
    assert said.returncode == 0, said.stderr
    assert tree(world / "site") == reference


def test_the_build_script_says_which_package_is_missing(world: Path) -> None:
    """A Python without the environment's packages: one line with the cure, exit 3, no traceback."""
    said = run("-S", str(ROOT / "scripts" / "build.py"), cwd=world, env={"PYTHONPATH": ""})
    assert said.returncode == 3
    (line,) = said.stderr.splitlines()
    assert " lacks the package click: " in line and "make site" in line and ".venv/bin/python" in line


@pytest.mark.parametrize("path", ["_home.md", "about.md", "actors.md", "pictures/x.png"])
def test_what_is_no_plain_file_among_the_editors_is_a_problem(world: Path, path: str) -> None:
    """A pipe, which a reader would wait at for ever, is told by build, check and MkDocs, each once."""
    (world / "content" / path).parent.mkdir(parents=True)
    os.mkfifo(world / "content" / path)
    problem = f"content/{path}:1:1: file: is no plain file"
    assert run("-c", COMMAND, "check", cwd=world).stdout.splitlines() == [problem]
    for command in (["-c", COMMAND, "build"], ["-m", "mkdocs", "build"]):
        said = run(*command, cwd=world)
        assert said.returncode == 1
        assert [line for line in said.stderr.splitlines() if line.startswith("content/")] == [problem]


def test_a_pipe_in_the_place_of_a_generated_file_is_replaced(built: Path, reference: dict[str, bytes]) -> None:
    """Neither a page nor the manifest is waited for."""
    for path in ("actors/index.md", ".briefing.json"):
        (built / "content" / path).unlink()
        os.mkfifo(built / "content" / path)
        assert run("-c", COMMAND, "build", cwd=built).returncode == 0
        assert (built / "content" / path).is_file()
        assert tree(built / "site") == reference


def test_a_linked_site_folder_is_built_where_it_leads(built: Path, reference: dict[str, bytes]) -> None:
    """site/ may be a link: it stays one, merged into or swapped."""
    elsewhere = built.with_name("published")
    (built / "site").rename(elsewhere)
    (built / "site").symlink_to(elsewhere)
    for arguments in ([], ["--clean"]):
        (elsewhere / "index.html").write_text("stale")
        assert build(built, *arguments) == 0
        assert (built / "site").is_symlink()
        assert tree(elsewhere) == reference
    assert sorted(each.name for each in elsewhere.parent.iterdir()) == ["built", "published"]


def test_a_site_may_be_called_what_html_would_take_for_a_mark(world: Path) -> None:
    """Material prints what mkdocs.yml says of the site as it stands there."""
    place = world / "mkdocs.yml"
    rest = [line for line in place.read_text().splitlines() if not line.startswith("site_name:")]
    names = ["site_name: 'Who \"said\" <b> & why'", "site_description: 'A \"record\"'", "site_author: 'A <i>'"]
    place.write_text("\n".join([*names, *rest, ""]))
    assert build(world) == 0
    home = (world / "site/index.html").read_text()
    assert "<title>Who &#34;said&#34; &lt;b&gt; &amp; why</title>" in home
    assert 'aria-label="Who &#34;said&#34; &lt;b&gt; &amp; why"' in home
    assert "<b>" not in home.partition("<main")[0] and "<i>" not in home and "&amp;amp;" not in home
