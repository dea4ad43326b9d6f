"""install: a finished stage becomes the site, and a run that was killed is made good by the next."""

import errno
import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.site.errors import Stopped
from briefing.site.install import listing, merge, swap
from briefing.site.workshop import Workshop
from tests.doors.commands import times, tree
from tests.doors.conftest import Killer

OLD = {"index.html": "old home", "actors/index.html": "actors", "actors/bob/index.html": "Bob", "assets/a.css": "a"}
NEW = {
    "index.html": "new home",
    "404.html": "not found",
    "actors/index.html": "actors",
    "actors/ada/index.html": "Ada",
    "assets/b.css": "b",
    "data/statements.json": "[]",
    "search/index.json": "{}",
    "search/lexicon/0.json": "{}",
    "sitemap.xml": "<urlset/>",
}


def lay(folder: Path, files: dict[str, str]) -> Path:
    """Write files below a folder and return it."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def text(folder: Path) -> dict[str, str]:
    """Return the files below a folder as text."""
    return {path: data.decode() for path, data in tree(folder).items()}


@pytest.fixture
def moved(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of files in the order in which they are moved into a folder called site."""
    names: list[str] = []
    real = os.replace

    def replace(source: "str | Path", target: "str | Path") -> None:
        real(source, target)
        names.append(str(target).partition("/site/")[2])

    monkeypatch.setattr(os, "replace", replace)
    return names


def test_the_site_becomes_what_the_stage_holds(tmp_path: Path) -> None:
    """Changed and new files are moved over, files that are no more are removed with their folders."""
    stage, site = lay(tmp_path / "stage", NEW), lay(tmp_path / "site", OLD)
    assert merge(stage, site, listing(stage)) == (8, 2, 9)
    assert text(site) == NEW
    assert not (site / "actors" / "bob").exists()


def test_a_page_with_the_same_bytes_keeps_its_time(tmp_path: Path) -> None:
    """What didn't change isn't touched."""
    stage, site = lay(tmp_path / "stage", NEW), lay(tmp_path / "site", OLD)
    os.utime(site / "actors" / "index.html", (1, 1))
    merge(stage, site, listing(stage))
    assert times(site)["actors/index.html"] == 1_000_000_000


def test_pages_come_before_what_lists_them(tmp_path: Path, moved: list[str]) -> None:
    """Assets first, then pages from the leaves to the home page, then data, site map and search."""
    stage = lay(tmp_path / "stage", NEW)
    merge(stage, tmp_path / "site", listing(stage))
    assert moved == [
        "assets/b.css",
        "actors/ada/index.html",
        "actors/index.html",
        "404.html",
        "index.html",
        "data/statements.json",
        "search/lexicon/0.json",
        "sitemap.xml",
        "search/index.json",
    ]


def test_what_stands_in_the_way_inside_the_site_makes_way(tmp_path: Path) -> None:
    """The site is wholly ours: folders, files and links of other times are replaced, nothing behind a link is."""
    outside = lay(tmp_path / "outside", {"ada/index.html": "not ours"})
    site = lay(tmp_path / "site", {"assets": "a file", "index.html/x": "a folder"})
    (site / "actors").symlink_to(outside)
    stage = lay(tmp_path / "stage", NEW)
    merge(stage, site, listing(stage))
    assert text(site) == NEW
    assert text(outside) == {"ada/index.html": "not ours"}


@pytest.mark.parametrize("clean", [False, True])
def test_what_begins_with_a_dot_at_the_top_of_the_site_is_somebodys(tmp_path: Path, clean: bool) -> None:
    """`.git` or `.nojekyll` is left where it is, as MkDocs leaves it; further down nothing is."""
    site = lay(tmp_path / "site", {".git/config": "mine", ".nojekyll": "", "assets/.gone": "x", "index.html": "old"})
    stage = lay(tmp_path / "stage", {"index.html": "new"})
    swap(stage, site, tmp_path / "old") if clean else merge(stage, site, ["index.html"])
    assert text(site) == {".git/config": "mine", ".nojekyll": "", "index.html": "new"}


def workshop(root: Path, site: dict[str, str] = OLD) -> Workshop:
    """Return the entered workshop of a project that has a site and a new stage."""
    lay(root / "site", site)
    shop = Workshop(root)
    shop.enter()
    lay(shop.stage, NEW)
    return shop


@pytest.mark.parametrize("clean", [False, True])
@pytest.mark.parametrize("dotted", [{}, {".git/config": "mine"}], ids=["plain", "with a dotted folder"])
def test_a_run_killed_at_any_point_is_finished_by_the_next(
    tmp_path: Path, killer: Killer, clean: bool, dotted: dict[str, str]
) -> None:
    """Killed before the journal stands the old site stays whole; killed after it, the next run completes the new one."""
    step, died = 0, True
    while died:
        step += 1
        root = tmp_path / str(step)
        shop = workshop(root, OLD | dotted)
        died = killer.dies(step, lambda shop=shop, root=root: shop.publish(root / "site", clean=clean))  # type: ignore[misc]  # bound now
        journaled = shop.unfinished or not died
        assert shop._lock is not None
        os.close(shop._lock)  # as the system does when a process ends
        after = Workshop(root)
        after.enter()
        after.leave()
        done = journaled or text(root / "site") != OLD | dotted
        assert text(root / "site") == (NEW if done else OLD) | dotted
        assert sorted(each.name for each in (root / ".briefing").iterdir()) == [".gitignore", "lock"]
    assert step > (5 if clean else 15)


@pytest.mark.parametrize("clean", [False, True])
def test_while_pages_are_moved_each_is_old_or_new(tmp_path: Path, killer: Killer, clean: bool) -> None:
    """Wherever a run dies, a page that both sites have is there whole; folders that are swapped may be missing at once."""
    step, died = 0, True
    while died:
        step += 1
        shop = workshop(tmp_path / str(step))
        site = tmp_path / str(step) / "site"
        died = killer.dies(step, lambda shop=shop, site=site: shop.publish(site, clean=clean))  # type: ignore[misc]  # bound now
        assert clean or (site / "index.html").read_text() in ("old home", "new home")
        assert not site.exists() or (site / "index.html").read_text() in ("old home", "new home")


@pytest.mark.parametrize("clean", [False, True])
def test_a_site_on_another_disk_is_copied_file_by_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clean: bool
) -> None:
    """Where nothing can be renamed across, each page is still replaced at once, from beside itself."""
    real = os.replace

    def across(source: "str | Path", target: "str | Path") -> None:
        if ("/site" in str(source)) != ("/site" in str(target)):
            raise OSError(errno.EXDEV, "Invalid cross-device link", str(source))
        real(source, target)

    shop = workshop(tmp_path)
    monkeypatch.setattr(os, "replace", across)
    shop.publish(tmp_path / "site", clean=clean)
    assert text(tmp_path / "site") == NEW


def test_a_half_built_stage_is_dropped(tmp_path: Path) -> None:
    """A stage without a journal was never whole: the site stays as it is."""
    lay(tmp_path / "site", OLD)
    lay(tmp_path / ".briefing" / "stage", {"index.html": "half"})
    shop = Workshop(tmp_path)
    shop.enter()
    assert not shop.stage.exists()
    assert text(tmp_path / "site") == OLD
    shop.leave()


def test_a_journal_that_is_none_is_dropped(tmp_path: Path) -> None:
    """What no run of this program has written is not carried out."""
    for journal in ("", "[]", "{}", '{"site": 3}'):
        lay(tmp_path, {".briefing/journal.json": journal})
        shop = Workshop(tmp_path)
        shop.enter()
        assert not shop.unfinished
        shop.leave()


def test_only_one_build_is_in_the_workshop(tmp_path: Path) -> None:
    """The second one is told who is in there; when the first has left, it may come in."""
    first, second = Workshop(tmp_path), Workshop(tmp_path)
    first.enter()
    with pytest.raises(Stopped, match=f"another build is running \\(process {os.getpid()}\\)"):
        second.enter()
    first.leave()
    second.enter()
    second.leave()


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    """A lock file that is only there holds nobody up: what counts is that a living process holds it."""
    lay(tmp_path, {".briefing/lock": "99999999\n"})
    shop = Workshop(tmp_path)
    shop.enter()
    with (tmp_path / ".briefing" / "lock").open() as lock, pytest.raises(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    shop.leave()


def test_the_project_may_move_before_it_is_made_good(tmp_path: Path, killer: Killer) -> None:
    """The journal names the site relative to the project, so that a moved project finishes in its new place."""
    shop = workshop(tmp_path / "before")
    publish: Callable[[], object] = lambda: shop.publish(tmp_path / "before" / "site", clean=False)  # noqa: E731
    assert killer.dies(8, publish) and shop.unfinished
    assert shop._lock is not None
    os.close(shop._lock)
    shutil.move(tmp_path / "before", tmp_path / "after")
    after = Workshop(tmp_path / "after")
    after.enter()
    after.leave()
    assert text(tmp_path / "after" / "site") == NEW
    assert not (tmp_path / "before").exists()
