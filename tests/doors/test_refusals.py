"""What `briefing build` refuses to begin with: wrong use, and settings that MkDocs or the format doesn't know."""

import shutil
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.site.errors import in_one_line
from tests.doors.commands import build, tree


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


def test_one_line_says_what_mkdocs_does_not_know(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What MkDocs logs of its settings is the one line, not a line before it."""
    (world / "mkdocs.yml").write_text("site_name: x\ndocs_dir: content\ntheme: nope\nplugins: [briefing]\n")
    assert build(world) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(
        "Error: MkDocs can't read mkdocs.yml: Config value 'theme': Unrecognised theme name: 'nope'."
    )


def test_one_line_says_which_page_of_the_editors_fails(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that is no text stops the build with its name."""
    (world / "content").mkdir()
    (world / "content" / "about.md").write_bytes(b"\xff\xfe")
    assert build(world) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("Error: ") and "about.md" in line


def test_a_folder_that_cannot_be_removed_is_named(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is left of an old site and is read-only is told by its whole path."""

    def refuse(_: Path, *, ignore_errors: bool = False) -> None:
        if not ignore_errors:
            raise PermissionError(13, "Permission denied", "index.html")

    (built / ".briefing" / "old").mkdir(exist_ok=True)
    monkeypatch.setattr(shutil, "rmtree", refuse)
    assert build(built) == 3
    assert capsys.readouterr().err.splitlines() == [f"Error: Permission denied: {built / '.briefing' / 'old'}"]


def test_what_is_moved_is_told_with_its_target() -> None:
    """`--clean` moves site/ away: it is named, whichever of the two places refuses."""
    error = PermissionError(13, "Permission denied", ".briefing/stage", None, "site")
    assert in_one_line(error) == "Permission denied: .briefing/stage -> site"
