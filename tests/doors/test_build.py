"""`briefing build`: seeds -> content -> site."""

import fcntl
import resource
import shutil
import signal
from datetime import date
from pathlib import Path

import pytest

from briefing.build import build as generate
from briefing.cli import main
from briefing.problems import ProblemsFound
from tests.doors.conftest import ROOT, WORLD, build, process, replace, run, times, tree

ANNOTATION = "seeds/annotations/harbour-stays-open.yaml"
PROBLEM = (
    f'{ANNOTATION}:7:14: statements[0].speaker: there is no "ada-ficktus" in seeds/actors.yaml; '
    'did you mean "ada-fictus"?'
)
COMMAND = "import sys; from briefing.cli import main; sys.exit(main())"
# Dies, as by `kill -9`, when the first file whose path ends in the first word is about to take its place.
DYING = """
import os, pathlib, signal, sys
end, real = sys.argv.pop(1), os.replace
def replace(source, target):
    if str(target).endswith(end):
        os.kill(os.getpid(), signal.SIGKILL)
    real(source, target)
os.replace = replace
from briefing.cli import main
sys.exit(main())
"""


def break_seeds(root: Path) -> None:
    """Make one slip, which has PROBLEM as its line."""
    replace(root / ANNOTATION, "speaker: ada-fictus", "speaker: ada-ficktus")


def edit(root: Path) -> None:
    """Change something that many pages show."""
    replace(root / "seeds/actors.yaml", "name: Ada Fictus", "name: Ada Facta")
    replace(root / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")


@pytest.fixture(scope="session")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project that was edited before it was built the first time: look, don't touch."""
    root = Path(shutil.copytree(WORLD, tmp_path_factory.mktemp("edited") / "world"))
    edit(root)
    assert build(root) == 0
    return root


def test_the_bare_settings_give_the_whole_site(built: Path) -> None:
    """The four lines of the format are enough: every kind of page, data, search, styles; nothing else is needed."""
    site = tree(built / "site")
    pages = ["", "actors/", "actors/ada-fictus/", "dates/", "dates/2031-03-04/", "dates/2031-03/", "dates/2031/"]
    pages += ["articles/", "articles/gavan/", "topics/", "topics/harbour/", "sources/", "sources/vymysel/", "data/"]
    for page in [*pages, "reading/"]:
        assert f"{page}index.html" in site
    assert {"404.html", "data/statements.json", "data/statements.csv", "search/search_index.json"} <= site.keys()
    assert b"assets/briefing.css" in site["index.html"]
    assert "assets/briefing.css" in site


def test_generate_is_pure_and_sorted(world: Path) -> None:
    """The corridor returns texts by sorted path and leaves the disk as it is."""
    before = tree(world)
    built = generate(world)
    assert list(built.files) == sorted(built.files)
    assert built.languages == ("en", "ru")
    assert built == generate(world)
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
    changed = {path for path, time in times(built / "site").items() if before[0][path] != time}
    assert "actors/bob-nemo/index.html" in changed
    assert "sources/vymysel/index.html" not in changed
    assert "assets/briefing.css" not in changed


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


@pytest.mark.parametrize(
    ("end", "arguments"),
    [
        ("content/articles/gavan/index.md", []),  # the pages are half written
        ("content/.briefing.json", []),  # before the first
        ("journal.json", []),  # MkDocs has built, nothing is moved
        ("site/articles/gavan/index.html", []),  # half the pages are moved
        ("site/index.html", []),
        ("site/search/search_index.json", []),
        (".briefing/old", ["--clean"]),  # before the old folder is put aside
        ("/site", ["--clean"]),  # between the two
    ],
)
def test_a_killed_build_is_made_good_by_the_next(built: Path, edited: Path, end: str, arguments: list[str]) -> None:
    """Killed at any of these points, the next build gives exactly the files of a build that nobody disturbed."""
    edit(built)
    died = run("-c", DYING, end, "build", *arguments, cwd=built)
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert (tree(built / "site"), tree(built / "content")) != (tree(edited / "site"), tree(edited / "content"))
    assert build(built) == 0
    assert (tree(built / "site"), tree(built / "content")) == (tree(edited / "site"), tree(edited / "content"))
    assert sorted(each.name for each in (built / ".briefing").iterdir()) == [".gitignore", "lock"]


def test_a_killed_build_is_finished_even_when_the_seeds_are_broken_by_then(built: Path, edited: Path) -> None:
    """The site that was being put in place is whole after the next run, which finds problems and changes nothing more."""
    edit(built)
    run("-c", DYING, "site/articles/gavan/index.html", "build", cwd=built)
    assert tree(built / "site") != tree(edited / "site")
    break_seeds(built)
    assert build(built) == 1
    assert tree(built / "site") == tree(edited / "site")


def test_a_second_build_at_the_same_time_is_refused(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 3 and one line while another build holds the lock; nothing changes."""
    replace(built / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
    before = tree(built / "site"), tree(built / "content")
    with (built / ".briefing" / "lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert build(built) == 3
    assert capsys.readouterr().err.startswith("Error: another build is running")
    assert (tree(built / "site"), tree(built / "content")) == before


def test_two_builds_at_once_leave_one_whole_site(world: Path, reference: dict[str, bytes]) -> None:
    """However they meet, at least one gets through, none fails otherwise, and the site is whole."""
    started = [process("-c", COMMAND, "build", cwd=world) for _ in range(2)]
    said = [each.communicate(timeout=120) for each in started]
    assert sorted({each.returncode for each in started}) in ([0], [0, 3]), said
    assert tree(world / "site") == reference


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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--project", "nowhere"], "there is no folder"),
        (["--project", "bare"], "holds no mkdocs.yml"),
        (["--project", "seedless"], "holds no folder seeds/"),
        (["--as-of", "yesterday"], '"yesterday" is no day; write it as 2022-11-14'),
        (["--as-of", "2022-02-30"], "is no day"),
        (["--as-of", "2022-02"], "is no day"),
        (["--as-of", "2022-02-03~"], "is no day"),
        (["--fast"], "No such option"),
        (["now"], "unexpected extra argument"),
    ],
)
def test_wrong_use_is_exit_2(
    world: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    """What was asked for wrongly is said, and nothing is made."""
    monkeypatch.chdir(world)
    (world / "bare").mkdir()
    (world / "seedless").mkdir()
    (world / "seedless" / "mkdocs.yml").touch()
    assert main(["build", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert not (world / "content").exists()


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("site_name: [", "MkDocs can't read mkdocs.yml: "),
        ("docs_dir: content", "MkDocs can't read mkdocs.yml: "),
        ("site_name: x\ndocs_dir: content\nplugins: [search]", "lists no plugin `briefing`"),
        ("site_name: x\ndocs_dir: content\nplugins: [breifing]", "MkDocs can't read mkdocs.yml: "),
        ("site_name: x\ndocs_dir: content\nplugins: [briefing: {language: english}]", "MkDocs can't read mkdocs.yml"),
        ("site_name: x\ndocs_dir: content\nplugins: [briefing: {as_of: 2031-02-30}]", "MkDocs can't read mkdocs.yml"),
        ("site_name: x\ndocs_dir: content\nplugins: [briefing: {clean: true}]", "MkDocs can't read mkdocs.yml"),
        ("site_name: x\ndocs_dir: content\nplugins: [briefing]\nuse_directory_urls: false", "use_directory_urls must"),
        ("site_name: x\ndocs_dir: content\nplugins: [briefing]\nsite_dir: seeds/out", "site_dir must not"),
        ("site_name: x\ndocs_dir: content\nplugins: [briefing]\nsite_dir: content/out", "MkDocs can't read"),
    ],
)
def test_wrong_settings_are_exit_3(world: Path, capsys: pytest.CaptureFixture[str], settings: str, said: str) -> None:
    """What MkDocs or the plugin refuses in mkdocs.yml is said, without a traceback; seeds, content and site stay."""
    (world / "mkdocs.yml").write_text(f"theme: {{name: material}}\n{settings}\n")
    before = tree(world)
    assert build(world) == 3
    err = capsys.readouterr().err
    assert said in err and "Traceback" not in err
    assert err.splitlines()[-1].startswith("Error: ")
    assert tree(world) == before
    assert not (world / "content").exists()


def test_a_full_disk_is_exit_3_and_the_next_build_mends_it(built: Path) -> None:
    """Wherever no more can be written, one line says so; the last good site stays whole."""
    before = tree(built / "site")
    replace(built / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
    for limit in (2_000, 40_000):  # while pages are written to content/, while MkDocs builds
        full = run(
            "-c",
            COMMAND,
            "build",
            cwd=built,
            env={"PYTHONDONTWRITEBYTECODE": "1"},  # or Python's own cache would be cut off, without a word
            preexec_fn=lambda limit=limit: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        )
        assert (full.returncode, full.stdout) == (3, "")
        assert full.stderr.splitlines()[-1].startswith("Error: File too large")
        assert "Traceback" not in full.stderr
        assert tree(built / "site") == before
    assert build(built) == 0
    assert b"Bob Nemo doubts" in (built / "site/actors/bob-nemo/index.html").read_bytes()


def test_a_place_that_cannot_be_written_is_exit_3(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file where a folder has to be is named in one line."""
    shutil.rmtree(built / ".briefing")
    (built / ".briefing").write_text("mine")
    before = tree(built)
    assert build(built) == 3
    assert capsys.readouterr().err.splitlines() == [f"Error: File exists: {built}/.briefing"]
    assert tree(built) == before


def test_ctrl_c_is_quiet_and_the_next_build_is_whole(world: Path, reference: dict[str, bytes]) -> None:
    """Exit 130, no traceback."""
    with process("-c", DYING.replace("SIGKILL", "SIGINT"), "site/index.html", "build", cwd=world) as started:
        _, err = started.communicate(timeout=120)
    assert started.returncode == 130
    assert "Traceback" not in err
    assert build(world) == 0
    assert tree(world / "site") == reference


def test_a_page_that_cannot_be_read_is_exit_3(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """MkDocs fails on a page of the editor's own: it is named, there is no traceback, the site stays."""
    (built / "content" / "about.md").write_bytes(b"\xff\xfe")
    before = tree(built / "site")
    assert build(built) == 3
    err = capsys.readouterr().err
    assert "about.md" in err and "Traceback" not in err
    assert tree(built / "site") == before


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
