"""The files below seeds/ that are no plain files, or no text. Names and suffixes: see tests/problems."""

import os
from contextlib import nullcontext
from pathlib import Path

import pytest

from briefing.load import load
from tests.cases import SOUND, lay


def problems(root: Path) -> list[str]:
    """Return what is wrong with a tree, a line each."""
    return [str(each) for each in load(root).problems]


def test_a_symbolic_link_is_refused_wherever_it_points(tmp_path: Path) -> None:
    """An article, an annotation, a registry; a dangling one too."""
    lay(tmp_path, SOUND)
    (tmp_path / "outside.txt").write_text("secret")
    (tmp_path / "seeds/articles/b.txt").symlink_to(tmp_path / "outside.txt")
    (tmp_path / "seeds/annotations/a.yaml").unlink()
    (tmp_path / "seeds/annotations/a.yaml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "seeds/stances.yaml").rename(tmp_path / "stances.yaml")
    (tmp_path / "seeds/stances.yaml").symlink_to(tmp_path / "stances.yaml")
    assert problems(tmp_path) == [
        "seeds/annotations/a.yaml:1:1: file: is a symbolic link: put the file itself here",
        "seeds/articles/b.txt:1:1: file: is a symbolic link: put the file itself here",
        "seeds/stances.yaml:1:1: file: is a symbolic link: put the file itself here",
    ]


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    """A folder, a named pipe (which nobody waits on)."""
    lay(tmp_path, SOUND)
    (tmp_path / "seeds/articles/b.txt").mkdir()
    (tmp_path / "seeds/annotations/a.yaml").unlink()
    os.mkfifo(tmp_path / "seeds/annotations/a.yaml")
    assert problems(tmp_path) == [
        "seeds/annotations/a.yaml:1:1: file: is no plain file",
        "seeds/articles/b.txt:1:1: file: is no plain file",
    ]


def test_an_unreadable_article_causes_no_grounding_errors(tmp_path: Path) -> None:
    """One file that is no UTF-8 is one problem."""
    lay(tmp_path, SOUND)
    (tmp_path / "seeds/articles/a.txt").write_bytes(b"\xff\xfe")
    assert problems(tmp_path) == ["seeds/articles/a.txt:1:1: file: is not UTF-8 (byte 1): save it as UTF-8"]


def test_a_file_name_cannot_steer_a_terminal(tmp_path: Path) -> None:
    """Line breaks and escapes in names are written out: a problem stays one line."""
    lay(tmp_path, SOUND)
    (tmp_path / "seeds/articles/b\n\x1b[31m.txt").write_text("x")
    (line,) = problems(tmp_path)
    assert "\x1b" not in line and "\n" not in line


def test_the_order_of_a_folders_listing_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Listings come in any order; the problems and the digest do not."""
    files = SOUND | {f"seeds/articles/w{n}.txt": "x\n" for n in range(5)}
    lay(tmp_path, files)
    first = load(tmp_path)
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda folder: nullcontext(reversed(list(scandir(folder)))))
    again = load(tmp_path)
    assert again.problems == first.problems and again.digest and first.digest
    assert [each.fingerprint for each in again.digest.articles.values()] == [
        each.fingerprint for each in first.digest.articles.values()
    ]
