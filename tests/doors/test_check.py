"""`briefing check`: every problem, for editors, programs and code hosts."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.cli import main
from tests.doors.commands import ANNOTATION, COMMAND, ENVIRONMENT, PROBLEM, WORLD, break_seeds, replace, run, tree


def check(root: Path, *args: str) -> int:
    """Run `briefing check` and return its exit status."""
    return main(["check", "--project", str(root), *args])


@pytest.fixture
def broken(world: Path) -> Path:
    """Return a world with an error, a warning and a note."""
    break_seeds(world)
    (world / "seeds" / "notes, 100%.txt").write_text("x")
    (world / "seeds" / "articles" / "new.txt").write_text("x\n")
    return world


def test_sound_seeds_are_exit_0(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing on stdout, one line on stderr."""
    assert check(world) == 0
    assert capsys.readouterr() == ("", "no problems\n")


def test_all_problems_stand_on_stdout_sorted(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Errors, warnings and notes, one line each; how many there are is on stderr; what is kept aside, nothing is changed."""
    before = tree(broken)
    assert check(broken) == 1
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert lines == sorted(lines) and len(lines) == 3
    assert lines[0] == PROBLEM
    assert "[note] is waiting" in lines[1] and "[warning] " in lines[2]
    assert err == "1 error, 1 warning, 1 note\n"
    after = tree(broken)
    assert after.pop(".briefing/.gitignore") == b"*\n"
    assert after == before


def test_json_is_an_array_with_every_key(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All keys are always there, null where there is nothing; stdout holds nothing else."""
    assert check(broken, "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert found[0] == {
        "path": ANNOTATION,
        "line": 7,
        "column": 14,
        "field": "statements[0].speaker",
        "message": 'there is no "ada-ficktus" in seeds/actors.yaml; did you mean "ada-fictus"?',
        "value": "ada-ficktus",
        "suggestion": "ada-fictus",
        "severity": "error",
    }
    assert [each["severity"] for each in found] == ["error", "note", "warning"]
    assert found[1]["value"] is None
    assert list(found[0]) == ["path", "line", "column", "field", "message", "value", "suggestion", "severity"]


def test_no_problems_are_an_empty_array(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A program reads the same form whether there is anything to read or not."""
    assert check(world, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_github_shows_problems_beside_the_lines(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Workflow commands, with what would end a property or a message early escaped."""
    replace(broken / ANNOTATION, "speaker: ada-ficktus", 'speaker: "100%: a,b"')
    assert check(broken, "--format", "github") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"::error file={ANNOTATION},line=7,col=14,title=statements[0].speaker::")
    assert "100%25: a,b" in lines[0]
    assert lines[1].startswith("::notice file=seeds/articles/new.txt,line=1,col=1,title=file::")
    assert lines[2].startswith("::warning file=seeds/notes%2C 100%25.txt,line=1,col=1,title=file::")


def test_collisions_wait_for_sound_seeds(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Which pages there will be is known only then; what stands in their way is told as soon as it is."""
    (broken / "content").mkdir()
    (broken / "content" / "actors.md").write_text("mine")
    assert check(broken) == 1
    assert "content/actors.md" not in capsys.readouterr().out
    replace(broken / ANNOTATION, "speaker: ada-ficktus", "speaker: ada-fictus")
    assert check(broken) == 1
    assert "content/actors.md:1:1: file: " in capsys.readouterr().out
    (broken / "content" / "actors.md").rename(broken / "content" / "about.md")
    assert check(broken) == 0


def test_a_name_that_the_index_gives_its_files_is_a_collision(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Which files the index is going to have isn't known before it is made, and it removes those that it had."""
    (world / "content/search/en-0123456789ab").mkdir(parents=True)
    (world / "content/search/en-0123456789ab/mine.json").write_text("{}")
    (world / "content/search/mine.json").write_text("{}")
    assert check(world) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[0] for line in said] == ["content/search/en-0123456789ab/mine.json:1:1"]
    assert said[0].endswith("a file of this name is generated: rename or remove your file")


def test_a_closed_pipe_is_no_failure(broken: Path) -> None:
    """`briefing check | head` ends without a traceback, whatever is not read."""
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", COMMAND, "check"],
        cwd=broken,
        env=dict(ENVIRONMENT),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as started:
        assert started.stdout and started.stderr
        started.stdout.close()
        assert started.stderr.read().decode() == "1 error, 1 warning, 1 note\n"


@pytest.mark.parametrize(("command", "status"), [("check", 1), ("clean gavan", 0), ("clean gavan --json", 0)])
def test_a_closed_stdout_is_no_failure(broken: Path, command: str, status: int) -> None:
    """`briefing check >&-` has nobody to tell, and the exit status that it would have had."""
    line = f"\"$1\" -c '{COMMAND}' {command} >&-"
    said = subprocess.run(  # noqa: S603 - our own interpreter
        ["/bin/sh", "-c", line, "sh", sys.executable],
        cwd=broken,
        env=dict(ENVIRONMENT),
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == status
    assert "Traceback" not in said.stderr and "Error" not in said.stderr


def test_a_terminal_without_cyrillic_gets_escapes(world: Path) -> None:
    """What can't be printed is written out, and the exit status is what it would have been."""
    replace(world / "seeds/annotations/gavan.yaml", "quote: Гавань", "quote: Пристань")
    said = run("-c", COMMAND, "check", cwd=world, env={"PYTHONIOENCODING": "latin-1"})
    assert said.returncode == 1
    assert "\\u041f\\u0440" in said.stdout and "Traceback" not in said.stderr


@pytest.mark.parametrize("arguments", [["--project", "nowhere"], ["--format", "xml"], ["everything"]])
def test_wrong_use_is_exit_2(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    """A folder that isn't there, a format that nobody knows, a word too many."""
    monkeypatch.chdir(WORLD)
    assert main(["check", *arguments]) == 2


def test_help_names_the_commands_and_a_wrong_one_is_exit_2(capsys: pytest.CaptureFixture[str]) -> None:
    """`briefing --help` is exit 0 and says what each command does."""
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(name in out for name in ("build", "check", "clean"))
    assert main(["publish"]) == 2
    assert main([]) == 2
