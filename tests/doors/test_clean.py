"""`briefing clean`: an article's lines, kept and dropped."""

import json
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.cli.clean import lines as shown
from briefing.load import load
from tests.doors.commands import WORLD, replace

ARTICLE = """\
Harbour stays open

The harbour will stay open, a minister said on Tuesday, and nets will be mended as before.

Leave a Reply

Your email address will not be published. Required fields are marked *
"""


def lines(capsys: pytest.CaptureFixture[str], *args: str) -> list[tuple[int, bool, str | None]]:
    """Return number, kept and reason of each line of an article."""
    assert main(["clean", *args, "--json"]) == 0
    return [(each["line"], each["kept"], each["reason"]) for each in json.loads(capsys.readouterr().out)]


@pytest.fixture
def project(world: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a world, from within which commands run, with an article that waits for its annotation."""
    (world / "seeds/articles/new.txt").write_text(ARTICLE)
    monkeypatch.chdir(world)
    return world


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("name", ["new", "seeds/articles/new.txt", "./seeds/articles/new.txt"])
def test_an_article_is_named_by_stem_or_file(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """Each line has its number; a dropped one has the reason."""
    found = lines(capsys, name)
    assert [number for number, _, _ in found] == list(range(1, 8))
    assert [number for number, kept, _ in found if not kept] == [5, 7]
    assert all(bool(reason) != kept for _, kept, reason in found)


def test_the_lines_as_a_person_reads_them(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Number, what becomes of the line and why, and its text; nothing in it steers the terminal."""
    with (project / "seeds/articles/new.txt").open("a") as file:
        file.write("\x1b[31mred\x1b[0m\u202e\n")
    assert main(["clean", "new"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "    1  kept  Harbour stays open"
    assert out[1] == "    2  kept"
    assert out[4].startswith("    5  dropped (") and out[4].endswith(")  Leave a Reply")
    assert out[7].endswith("  \ufffd[31mred\ufffd[0m\\u202e")


@pytest.mark.usefixtures("project")
def test_json_holds_the_texts_as_they_stand_in_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    """An array of {line, text, kept, reason}."""
    assert main(["clean", "new", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0] == {
        "line": 1,
        "text": "Harbour stays open",
        "kept": True,
        "reason": None,
    }


def test_what_the_annotation_says_of_lines_counts(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`omit` drops, `keep` keeps, and a line that a statement cites is never dropped."""
    article, annotation = "seeds/articles/gavan.txt", project / "seeds/annotations/gavan.yaml"
    with (project / article).open("a") as file:
        file.write("\n" + ARTICLE)
    dropped = [number for number, kept, _ in lines(capsys, "gavan") if not kept]
    assert dropped == [9, 11]
    replace(annotation, "published: 2031-03-06\n", "published: 2031-03-06\nomit: [7, 90]\nkeep: [9]\n")
    with annotation.open("a") as file:
        file.write(
            "  - id: s2\n    speaker: bob-nemo\n    form: paraphrase\n    passage: Your email address will not be published\n"
            "    gist: x\n    topics: [harbour]\n    stance: doubts\n"
        )
    found = {number: (kept, reason) for number, kept, reason in lines(capsys, "gavan")}
    assert found[7] == (False, "omitted by the editor")
    assert found[9][0] and (found[9][1] or "").startswith("by the editor; ")
    assert found[11][0] and (found[11][1] or "").startswith("cited by s2; ")
    outside = project / "outside.txt"
    outside.write_text((project / article).read_text())
    assert [number for number, kept, _ in lines(capsys, "outside.txt") if not kept] == dropped


@pytest.mark.parametrize("world_", sorted(WORLD.parent.iterdir()), ids=lambda path: path.name)
def test_what_is_dropped_is_what_pages_leave_out(world_: Path) -> None:
    """The command shows what a build does, with the same reasons."""
    digest = load(world_, drafts=True).digest
    assert digest is not None
    for stem, article in digest.articles.items():
        dropped = {each.line: each.reason for each in shown(world_, stem) if not each.kept}
        assert {n: why for n, why in dropped.items() if why != "front matter"} == article.furniture


def test_a_broken_annotation_does_not_hide_the_lines(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What can be read of it counts; what can't is the business of `check`."""
    annotation = project / "seeds/annotations/gavan.yaml"
    replace(annotation, "speaker: ada-fictus\n", "")
    assert len(lines(capsys, "gavan")) == 3
    annotation.write_text(":\n  [")
    assert len(lines(capsys, "gavan")) == 3


def test_front_matter_is_no_text(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a web clipper wrote above the article is dropped as such."""
    (project / "seeds/articles/clip.md").write_text("---\ntitle: x\n---\nThe harbour stays open, he said.\n")
    assert lines(capsys, "clip") == [
        (1, False, "front matter"),
        (2, False, "front matter"),
        (3, False, "front matter"),
        (4, True, None),
    ]


def test_an_unknown_article_is_exit_2_and_names_the_nearest(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the keyboard is told apart from a missing file."""
    assert main(["clean", "gavam"]) == 2
    assert 'did you mean "gavan"?' in capsys.readouterr().err
    assert main(["clean", str(project / "nothing.txt")]) == 2
    assert main(["clean"]) == 2


def test_an_article_that_cannot_be_read_is_a_problem(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 1 and the line that `check` has for it."""
    (project / "seeds/articles/latin.txt").write_bytes(b"caf\xe9")
    assert main(["clean", "latin"]) == 1
    assert capsys.readouterr().err.startswith("seeds/articles/latin.txt:1:1: file: is not UTF-8")
