"""What `briefing build` refuses to begin with: wrong use, and settings that MkDocs or the format doesn't know."""

from pathlib import Path

import pytest

from briefing.cli import main
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
