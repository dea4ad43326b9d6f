"""Builds that make only what changed: the same bytes as builds from scratch, whatever happened in between."""

import fcntl
import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from briefing import cores
from briefing.site import typeset, unchanged
from briefing.store import StoreBroken
from tests.doors.commands import ANNOTATION, break_seeds, build, edit, mkdocs, run, times, tree


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the generated files that builds of this test make, in this process alone."""
    paths: list[str] = []
    real = typeset.Press.make

    def make(press: typeset.Press, path: str) -> typeset.Made:
        paths.append(path)
        return real(press, path)

    monkeypatch.setattr(typeset.Press, "make", make)
    monkeypatch.setattr(cores, "processors", lambda: 1)
    return paths


def append(place: Path, text: str) -> None:
    """Add to a file as an editor does."""
    place.write_text(place.read_text() + text)


def fresh(root: Path) -> dict[str, bytes]:
    """Return the site that a project becomes where nothing was ever built."""
    copy = Path(shutil.copytree(root, root.with_name(f"{root.name}-fresh")))
    for folder in ("site", ".briefing"):
        shutil.rmtree(copy / folder)
    assert build(copy) == 0
    return tree(copy / "site")


def whole(root: Path) -> None:
    """Let MkDocs set every page, as it has to where anybody else may look at them."""
    (root / "hook.py").write_text("def on_pre_build(config):\n    pass\n")
    with (root / "mkdocs.yml").open("a") as file:
        file.write("hooks: [hook.py]\n")


def own_pages(root: Path) -> None:
    """Give a project pages of the editor's own, with links into generated ones."""
    (root / "content" / "guide").mkdir(parents=True)
    (root / "content" / "_home.md").write_text("# Harbour watch\n\nSee [Ada](actors/ada-fictus/index.md).\n")
    (root / "content" / "about.md").write_text("# About\n\n[Ada](actors/ada-fictus/index.md#_top)\n")
    (root / "content" / "guide" / "index.md").write_text("# Guide\n\n[articles](../articles/index.md)\n")
    (root / "content" / "guide" / "map.svg").write_text("<svg/>")
    with (root / "mkdocs.yml").open("a") as file:
        file.write("site_url: https://example.org/talks/\n")


def test_both_ways_of_setting_pages_give_the_same_bytes(world: Path) -> None:
    """Whether MkDocs sets all pages or only its few: site map, 404 page, links and navigation included."""
    own_pages(world)
    assert build(world) == 0
    few = tree(world / "site")
    whole(world)
    assert build(world) == 0
    assert tree(world / "site") == few
    assert b"/talks/articles/gavan/" in few["sitemap.xml"] and few["about/index.html"].count(
        b"../actors/ada-fictus/#_top"
    )


def test_after_an_edit_the_site_is_that_of_a_build_from_scratch(built: Path, made: list[str]) -> None:
    """Only pages that show the edit are made, and all of them are."""
    edit(built)
    assert build(built) == 0
    assert tree(built / "site") == fresh(built)
    assert "actors/ada-fictus/index.md" in made


def test_what_no_page_shows_makes_no_page(built: Path, made: list[str]) -> None:
    """A comment in the seeds is none of the pages' arguments."""
    append(built / "seeds/topics.yaml", "# looked at\n")
    assert build(built) == 0
    assert made == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda place: place.write_text("stale"),
        lambda place: place.unlink(),
        lambda place: (place.unlink(), place.mkdir()),
        lambda place: (place.unlink(), place.symlink_to("elsewhere")),
    ],
    ids=["written", "gone", "a folder", "a link"],
)
@pytest.mark.parametrize("path", ["site/actors/bob-nemo/index.html", "site/data/statements.json", "site/404.html"])
def test_what_somebody_did_to_the_site_is_undone(
    built: Path, reference: dict[str, bytes], spoil: Callable[[Path], object], path: str
) -> None:
    """The table of what was left is believed only where the disk says the same."""
    spoil(built / path)
    assert build(built) == 0
    assert tree(built / "site") == reference
    assert not (built / path).is_symlink()


@pytest.mark.parametrize("change", [lambda _: None, edit, whole], ids=["nothing", "edited", "whole"])
def test_a_folder_of_the_site_that_became_a_link_becomes_a_folder(
    built: Path, change: Callable[[Path], object]
) -> None:
    """Its pages stand behind the link, are no part of the site, and are put into a folder; what the link led to stays."""
    folder, elsewhere = built / "site/actors/ada-fictus", built / "elsewhere"
    folder.rename(elsewhere)
    folder.symlink_to(elsewhere)
    kept = tree(elsewhere)
    change(built)
    assert build(built) == 0
    assert not folder.is_symlink()
    assert tree(elsewhere) == kept
    assert tree(built / "site") == fresh(built)


def test_an_article_that_is_read_otherwise_is_cleaned_anew(world: Path) -> None:
    """The same bytes as plain text and as Markdown, whose front matter is none of the text."""
    article = world / "seeds/articles/gavan.txt"
    article.write_text(f"---\ntitle: News\n- Sign in\n---\nComments\n\n{article.read_text()}\nComments\n")
    assert build(world) == 0
    article.rename(article.with_suffix(".md"))
    assert build(world) == 0
    assert tree(world / "site") == fresh(world)


def test_a_generated_text_that_was_edited_is_generated_again(built: Path, reference: dict[str, bytes]) -> None:
    """content/ is made of the seeds, whatever somebody has written into it."""
    page = built / "content/actors/bob-nemo/index.md"
    text = page.read_text()
    page.write_text(text.replace("Nemo", "Nobody"))
    assert build(built) == 0
    assert page.read_text() == text
    assert tree(built / "site") == reference


def test_a_change_of_the_same_length_and_time_is_seen(built: Path, reference: dict[str, bytes]) -> None:
    """Size and time of modification can be forged; the time of change can't."""
    page = built / "site/actors/bob-nemo/index.html"
    state, text = page.stat(), page.read_bytes()
    page.write_bytes(text.replace(b"Nemo", b"Omen"))
    os.utime(page, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert build(built) == 0
    assert tree(built / "site") == reference


def test_a_restored_copy_is_as_right_as_it_was(built: Path, made: list[str]) -> None:
    """Other inodes, other times: the bytes decide, and nothing is made again."""
    copy = Path(shutil.copytree(built, built.with_name("copy"), copy_function=shutil.copyfile))
    assert build(copy) == 0
    assert made == []
    assert times(copy / "site")


@pytest.mark.parametrize("text", ["", "{", "[]\n[]", "0" * 32 + "\n{}", None])
def test_a_table_that_is_none_is_not_believed(built: Path, reference: dict[str, bytes], text: str | None) -> None:
    """Cut off, written over, or of another program: all is made again, with the same outcome."""
    table = built / ".briefing/table.json"
    if text is None:
        data = table.read_bytes()
        table.write_bytes(data.replace(b"sha256-", b"sha256+", 1))
    else:
        table.write_text(text)
    (built / "site/index.html").write_text("stale")
    assert build(built) == 0
    assert tree(built / "site") == reference


def test_compiled_templates_that_were_spoilt_are_compiled_again(built: Path, reference: dict[str, bytes]) -> None:
    """Whatever stands there is no reason to fail."""
    for place in (built / ".briefing/templates").iterdir():
        place.write_bytes(place.read_bytes()[:20])
    shutil.rmtree(built / "site")
    assert build(built) == 0
    assert tree(built / "site") == reference


def test_settings_and_templates_are_part_of_every_page(built: Path) -> None:
    """A change of either makes all pages, a second build none."""
    (built / "overrides").mkdir()
    (built / "overrides/main.html").write_text('{% extends "base.html" %}{% block announce %}Ahoy{% endblock %}')
    text = (built / "mkdocs.yml").read_text()
    (built / "mkdocs.yml").write_text(text.replace("name: material", "name: material, custom_dir: overrides"))
    assert build(built) == 0
    assert b"Ahoy" in tree(built / "site")["actors/bob-nemo/index.html"]
    (built / "overrides/main.html").write_text('{% extends "base.html" %}{% block announce %}Ohoy{% endblock %}')
    assert build(built) == 0
    assert tree(built / "site") == fresh(built)


def test_a_page_of_the_editors_own_is_in_the_navigation_of_all(built: Path) -> None:
    """Its name changes there too when its heading does; it goes from there when it is gone."""
    (built / "content/about.md").write_text("# About us\n")
    assert build(built) == 0
    (built / "content/about.md").write_text("# About them\n")
    assert build(built) == 0
    site = tree(built / "site")
    assert all(
        b"About them" in data and b"About us" not in data for path, data in site.items() if path.endswith("index.html")
    )
    (built / "content/about.md").unlink()
    assert build(built) == 0
    assert tree(built / "site") == fresh(built)


def test_an_anchor_of_a_generated_page_is_checked(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As MkDocs checks it between pages of its own."""
    append(built / "mkdocs.yml", "validation: {anchors: warn}\n")
    (built / "content/about.md").write_text(
        "# About\n\n[a](actors/ada-fictus/index.md#_top) [b](actors/bob-nemo/index.md#nowhere) [c](topics/index.md#gone)\n"
    )
    assert build(built) == 0
    said = capsys.readouterr().err
    assert "'actors/bob-nemo/index.md' does not contain an anchor '#nowhere'" in said and "_top" not in said
    assert "'topics/index.md' does not contain an anchor '#gone'" in said


@pytest.fixture
def settled(built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> tuple[Path, list[str]]:
    """Return a project whose last build changed nothing, and what it said; the clock has ticked since."""
    monkeypatch.setattr(unchanged, "TICK", 0)
    (built / "seeds/notes.txt").write_text("x")
    (built / "content/about.md").write_text("# About\n")
    assert build(built) == build(built) == 0
    capsys.readouterr()
    (built / ".briefing/unchanged.json").unlink()
    assert build(built) == 0
    return built, capsys.readouterr().err.splitlines()


def test_where_nothing_changed_no_page_is_set(
    settled: tuple[Path, list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The lines of a build that changes nothing, warnings of the seeds included, without one."""
    root, lines = settled
    monkeypatch.delattr("briefing.site.run.run")
    before = times(root)
    assert build(root) == 0
    assert capsys.readouterr().err.splitlines() == lines
    assert lines[0].startswith("seeds/notes.txt:1:1: file: [warning] ") and lines[-1].endswith(" 0 changed, 0 removed")
    assert times(root) == before


def test_where_nothing_changed_nothing_is_loaded(settled: tuple[Path, list[str]]) -> None:
    """Getting ready to set pages would take longer than all the looking."""
    root, lines = settled
    ask = "import sys; from pathlib import Path; from briefing.site.unchanged import recall\n"
    ask += "lines = recall(Path.cwd(), None); print(*(name in sys.modules for name in ('mkdocs.commands', 'pydantic', 'yaml')))"
    assert run("-c", ask, cwd=root).stdout == "False False False\n"
    assert unchanged.recall(root, None) == lines


@pytest.mark.parametrize(
    "change",
    [
        lambda root: append(root / ANNOTATION, "# x\n"),
        lambda root: (root / ANNOTATION).touch(),
        lambda root: (root / "seeds/articles/new.txt").write_text("x"),
        lambda root: (root / "seeds/notes.txt").unlink(),
        lambda root: append(root / "mkdocs.yml", "# x\n"),
        lambda root: (root / "content/about.md").write_text("# Them\n"),
        lambda root: (root / "content/actors/note.md").write_text("# Note\n"),
        lambda root: (root / "content/actors/index.md").write_text("# Mine\n"),
        lambda root: (root / "content/pictures").symlink_to(root),
        lambda root: (root / "content/.briefing.json").write_text("{}"),
        lambda root: (root / "site/index.html").write_text("x"),
        lambda root: (root / "site/index.html").unlink(),
        lambda root: (root / "site/assets/extra.css").write_text("x"),
        lambda root: (root / "site/assets/extra").mkdir(),
        lambda root: (root / "site/link").symlink_to(root),
        lambda root: (root / ".briefing/table.json").unlink(),
        lambda root: (root / ".briefing/journal.json").write_text("{}"),
        lambda root: (root / ".briefing/stage").mkdir(),
        lambda root: (root / ".briefing/index").mkdir(),
        lambda root: (root / ".briefing/unchanged.json").write_text("[]"),
    ],
)
def test_any_change_is_noticed(settled: tuple[Path, list[str]], change: Callable[[Path], object]) -> None:
    """Whatever a build would look at, leave or undo."""
    root, lines = settled
    assert unchanged.recall(root, None) == lines
    change(root)
    assert unchanged.recall(root, None) is None


def test_another_day_or_another_code_is_another_build(
    settled: tuple[Path, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The options and the program are part of what was looked at."""
    root, _ = settled
    assert unchanged.recall(root, date(2031, 6, 1)) is None
    monkeypatch.setattr("sys.version", "another")
    assert unchanged.recall(root, None) is None


def test_a_build_beside_is_not_overlooked(settled: tuple[Path, list[str]]) -> None:
    """While another one holds the lock nobody says that all is as it was."""
    root, _ = settled
    with (root / ".briefing/lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert unchanged.recall(root, None) is None


@pytest.mark.parametrize(
    "line",
    [
        "extra: {x: !ENV [HOME, a]}",
        "extra: {x: [!ENV HOME]}",
        "markdown_extensions: [pymdownx.snippets]",
        "hooks: [hook.py]",
    ],
)
def test_what_reads_more_than_can_be_seen_is_built_each_time(
    world: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    """The environment, files that an extension reads, a hook: nothing is remembered of such a build."""
    monkeypatch.setattr(unchanged, "TICK", 0)
    (world / "hook.py").write_text("")
    with (world / "mkdocs.yml").open("a") as file:
        file.write(f"{line}\n")
    assert build(world) == 0
    assert unchanged.recall(world, None) is None


def test_many_pages_are_made_by_several_processes_alike(
    world: Path, reference: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However the work is cut, the bytes are the same."""
    monkeypatch.setattr(typeset, "_FEW", 0)
    monkeypatch.setattr(typeset, "_BATCH", 3)
    monkeypatch.setattr("briefing.cores.processors", lambda: 3)
    assert build(world) == 0
    assert tree(world / "site") == reference


def test_seeds_that_were_broken_meanwhile_are_told(settled: tuple[Path, list[str]]) -> None:
    """A build that failed leaves nothing to be remembered."""
    root, _ = settled
    break_seeds(root)
    assert build(root) == 1
    assert build(root) == 1


@pytest.mark.parametrize(
    "spoil", [lambda data: data[:5000], lambda data: data[:5000] + bytes(20000), lambda _: b"none"]
)
def test_a_store_that_cannot_be_read_is_made_anew(built: Path, spoil: Callable[[bytes], bytes]) -> None:
    """Cut off, written over, no store at all: the outcome is that of a build from scratch."""
    store = built / ".briefing/store.sqlite"
    store.write_bytes(spoil(store.read_bytes()))
    edit(built)
    assert build(built) == 0
    assert tree(built / "site") == fresh(built)


def test_a_store_that_breaks_while_pages_are_made_is_made_anew(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is noticed late costs one more start, and one line."""
    real, broken = typeset.Press.make, ["once"]

    def make(press: typeset.Press, path: str) -> typeset.Made:
        if broken:
            raise StoreBroken(broken.pop())
        return real(press, path)

    monkeypatch.setattr(typeset.Press, "make", make)
    edit(built)
    assert build(built) == 0
    assert capsys.readouterr().err.count("all is made anew") == 1
    assert tree(built / "site") == fresh(built)


def test_a_folder_that_takes_nothing_keeps_nothing_and_fails_nothing(built: Path) -> None:
    """Where neither the store nor compiled templates can be kept, the site is built all the same."""
    for name in ("store.sqlite", "templates"):
        place = built / ".briefing" / name
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    (built / ".briefing/templates").write_text("in the way")
    edit(built)
    assert build(built) == 0
    assert tree(built / "site") == fresh(built)


def test_another_door_in_between_is_not_overlooked(settled: tuple[Path, list[str]]) -> None:
    """What MkDocs itself has built of another configuration is no more what the last build left."""
    root, _ = settled
    settings = (root / "mkdocs.yml").read_text()
    (root / "other.yml").write_text(f"{settings}\nsite_author: Somebody else\n")
    assert mkdocs(root, "build", "-q", "-f", "other.yml").returncode == 0
    assert unchanged.recall(root, None) is None
    assert build(root) == 0
    assert b"Somebody else" not in (root / "site/index.html").read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        lambda settings: settings.replace("plugins: [briefing]", "plugins: [search, briefing]"),
        lambda settings: f"{settings}\nmarkdown_extensions: [pymdownx.snippets]\n",
    ],
    ids=["a search that does nothing", "an extension that reads files"],
)
def test_settings_that_only_some_pages_show_make_all_of_them(built: Path, change: Callable[[str], str]) -> None:
    """Pages that were made before and after such a change don't stand beside each other."""
    before = (built / "mkdocs.yml").read_text()
    (built / "mkdocs.yml").write_text(change(before))
    assert (built / "mkdocs.yml").read_text() != before
    assert build(built) == 0
    assert tree(built / "site") == fresh(built)


def test_a_template_that_prints_another_page_makes_all_of_them(built: Path) -> None:
    """What stands in the navigation may be printed on every page, its text included."""
    (built / "theme").mkdir()
    (built / "theme/main.html").write_text(
        '{% extends "base.html" %}{% block footer %}{% for item in nav %}{{ item.content }}{% endfor %}{% endblock %}'
    )
    append(built / "mkdocs.yml", "\n")
    settings = (built / "mkdocs.yml").read_text()
    (built / "mkdocs.yml").write_text(settings.replace("name: material", "name: material, custom_dir: theme"))
    (built / "content/about.md").write_text("# About\n\nOne.\n")
    assert build(built) == 0
    (built / "content/about.md").write_text("# About\n\nTwo.\n")
    assert build(built) == 0
    assert b"Two." in (built / "site/actors/bob-nemo/index.html").read_bytes()
    assert tree(built / "site") == fresh(built)
