"""`mkdocs serve`, a real one on a free port of this machine, edited live."""

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.doors.commands import ANNOTATION, PROBLEM, WORLD, break_seeds, mkdocs, replace, tree
from tests.doors.previews import Preview, free_port

QUIET = 1.0  # seconds; MkDocs looks for changes twice a second


class Server(Preview):
    """A preview that is edited, and its search."""

    def wait(self, text: str, times: int = 1) -> None:
        """Wait until so many lines hold a text."""
        self.until(lambda: self.count(text) >= times)

    def after(self, edit: Callable[[], object]) -> list[str]:
        """Edit something, wait until the server has dealt with it and is quiet; return what it has said meanwhile."""
        time.sleep(0.1)  # whatever the last edit was, its time differs
        before, loads = len(self.lines), self.count("Reloading browsers")
        edit()
        self.wait("Reloading browsers", loads + 1)
        seen = -1
        while seen != len(self.lines):
            seen = len(self.lines)
            time.sleep(QUIET)
        return self.lines[before:]

    def found(self) -> set[str]:
        """Return the addresses that the search knows, once it has caught up with the pages."""
        self.until(lambda: any("The search is up to date." in line for line in self.lines[self._last_build() :]))
        index = json.loads(self.get("search/index.json")[1])
        blocks = [
            f"search/{each['name']}-{each['hash']}/texts/{n}.json"
            for each in index["shards"]
            for n in range(-(-each["docs"] // index["block"]))
        ]
        return {each["url"] for block in blocks for each in json.loads(self.get(block)[1])}

    def _last_build(self) -> int:
        return max((n for n, line in enumerate(self.lines) if " files" in line), default=0)


def own(root: Path) -> dict[str, bytes]:
    """Return the files of a project that are somebody's, not the workshop's."""
    return {path: data for path, data in tree(root).items() if not path.startswith(".briefing/")}


def builds(said: list[str]) -> int:
    """Return how often a build was begun."""
    return sum("Building documentation..." in line for line in said)


@pytest.fixture(scope="module")
def _server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    root = Path(shutil.copytree(WORLD, tmp_path_factory.mktemp("live") / "world"))
    (root / "content").mkdir()
    server = Server(root)
    yield server
    server.stop()


@pytest.fixture
def server(_server: Server) -> Iterator[Server]:
    """Return a server whose project is afterwards what it was before."""
    before = own(_server.root)
    yield _server

    def restore() -> None:
        for path in own(_server.root).keys() - before.keys():
            (_server.root / path).unlink()
        for path, data in before.items():
            if not (_server.root / path).exists() or (_server.root / path).read_bytes() != data:
                (_server.root / path).write_bytes(data)

    if own(_server.root) != before:
        _server.after(restore)


def test_saving_an_annotation_shows_it_after_one_build(server: Server) -> None:
    """The change is on the page, exactly one build was made, and nothing was written into the project."""
    before = own(server.root)
    said = server.after(lambda: replace(server.root / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts"))
    assert builds(said) == 1
    assert "Bob Nemo doubts" in server.get("articles/harbour-stays-open/")[1]
    assert "Bob Nemo doubts" in server.get("actors/bob-nemo/")[1]
    assert {path for path, data in own(server.root).items() if before.get(path) != data} == {ANNOTATION}


def test_a_broken_annotation_leaves_the_last_good_pages(server: Server) -> None:
    """Its problem is in the terminal in the very words of `check`, every request is answered, mending it recovers."""
    said = server.after(lambda: break_seeds(server.root))
    assert said.count(PROBLEM) == 1 and builds(said) == 1
    assert not [line for line in said if "Traceback" in line or "appear stuck" in line]
    for path in ("", "articles/harbour-stays-open/", "actors/ada-fictus/", "assets/briefing.css"):
        assert server.get(path)[0] == 200
    status, page = server.get("nowhere/")
    assert status == 404 and "There is no page here" in page
    said = server.after(lambda: (server.root / ANNOTATION).write_bytes((WORLD / ANNOTATION).read_bytes()))
    assert builds(said) == 1 and PROBLEM not in said
    assert server.get("articles/harbour-stays-open/")[0] == 200


def test_articles_come_and_go(server: Server) -> None:
    """A new article with its annotation has its pages, a removed one has none any more, nor is it in the search."""
    texts = {
        "seeds/articles/nets.txt": "Ada Fictus said that nets are mended.\n",
        "seeds/annotations/nets.yaml": (WORLD / ANNOTATION).read_text().partition("statements:")[0],
    }

    def add() -> None:
        for path, text in texts.items():
            (server.root / path).write_text(text)

    server.after(add)
    assert server.get("articles/nets/")[0] == 200
    assert "articles/nets/" in server.found()

    def remove() -> None:
        for path in texts:
            (server.root / path).unlink()

    server.after(remove)
    assert server.get("articles/nets/")[0] == 404
    assert "articles/nets/" not in server.found()


def test_an_article_that_waits_is_on_the_served_home_alone(server: Server) -> None:
    """Until it is annotated; it is never written to content/, and no build knows of it."""
    path = server.root / "seeds/articles/unread.txt"
    server.after(lambda: path.write_text("Ada Fictus said that nets are mended.\n"))
    assert "<code>unread</code>" in server.get("")[1]
    assert server.get("articles/unread/")[0] == 404
    assert not [file for file, data in own(server.root).items() if b"unread" in data]
    server.after(path.unlink)
    assert "unread" not in server.get("")[1]


def test_pages_of_the_editors_own_are_live_too(server: Server) -> None:
    """content/_home.md and hand-written pages are followed; one that collides is a problem as in any build."""

    def write() -> None:
        (server.root / "content" / "_home.md").write_text("# Harbour watch\n\nWe watch.\n")
        (server.root / "content" / "about.md").write_text("# About us\n")

    said = server.after(write)
    assert builds(said) == 1
    assert "We watch." in server.get("")[1]
    assert "About us" in server.get("about/")[1]
    said = server.after(lambda: (server.root / "content" / "about.md").rename(server.root / "content" / "actors.md"))
    assert [line for line in said if line.startswith("content/actors.md:1:1: file: ")]
    assert server.get("about/")[0] == 200


def test_drafts_are_shown_with_a_mark_and_are_not_in_the_data(server: Server) -> None:
    """A draft has its page in a preview, marked; the exports know nothing of it."""
    replacement = "published: 2031-03-06\nstatus: draft\n"
    server.after(lambda: replace(server.root / "seeds/annotations/gavan.yaml", "published: 2031-03-06\n", replacement))
    status, page = server.get("articles/gavan/")
    assert status == 200 and "Draft" in page
    server.found()
    assert "gavan" not in server.get("data/statements.json")[1]


def test_data_follow_the_pages(server: Server) -> None:
    """An edit is in them once it is in the search."""
    server.after(lambda: replace(server.root / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts"))
    server.found()
    assert "Bob Nemo doubts" in server.get("data/statements.json")[1]
    assert "Bob Nemo doubts" in server.get("data/statements.csv")[1]


def test_saving_a_file_as_it_was_builds_nothing(server: Server) -> None:
    """An editor's temporary files come and go, a file is saved unchanged: no build, requests are answered."""

    def fidget() -> None:
        (server.root / "seeds/annotations/.gavan.yaml.swp").write_text("x")
        (server.root / "seeds/annotations/gavan.yaml~").write_text("x")
        (server.root / ANNOTATION).touch()

    said = server.after(fidget)
    assert builds(said) == 0
    assert server.get("")[0] == 200


def test_broken_settings_leave_the_last_good_pages(server: Server) -> None:
    """mkdocs.yml that can't be read is told in one line; mending it recovers."""
    text = (server.root / "mkdocs.yml").read_text()
    said = server.after(lambda: (server.root / "mkdocs.yml").write_text("site_name: ["))
    assert [line for line in said if line.startswith("ERROR") and "parsing the configuration file" in line]
    assert not [line for line in said if "Traceback" in line]
    assert server.get("")[0] == 200
    server.after(lambda: (server.root / "mkdocs.yml").write_text(text.replace("My digest", "Another digest")))
    assert "Another digest" in server.get("")[1]


def test_a_failing_page_leaves_the_last_good_pages(server: Server) -> None:
    """What only fails while MkDocs builds, a page that is no text, takes no page away either."""
    said = server.after(lambda: (server.root / "content" / "about.md").write_bytes(b"\xff\xfe"))
    assert [line for line in said if line.startswith("ERROR")]
    assert server.get("")[0] == 200
    assert server.get("actors/ada-fictus/")[0] == 200


def test_seeds_may_vanish_for_a_moment(server: Server) -> None:
    """A folder that is renamed and comes back, an archive unpacked anew: told in one line, then followed as before."""
    seeds, away = server.root / "seeds", server.root / "seedz"
    said = server.after(lambda: seeds.rename(away))
    assert [line for line in said if line.startswith("ERROR")] and not [line for line in said if "Traceback" in line]
    assert server.get("actors/ada-fictus/")[0] == 200
    server.after(lambda: away.rename(seeds))
    server.after(lambda: replace(server.root / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts"))
    assert "Bob Nemo doubts" in server.get("articles/harbour-stays-open/")[1]


@pytest.mark.parametrize("path", ["seeds/articles/pipe.txt", "content/about.md"])
def test_a_pipe_is_a_problem_and_nobody_waits_at_it(server: Server, path: str) -> None:
    """It is told, the last good pages are served, and the preview follows edits again when it is gone."""
    said = server.after(lambda: os.mkfifo(server.root / path))
    assert f"{path}:1:1: file: is no plain file" in said
    assert server.get("")[0] == 200

    def mend() -> None:
        (server.root / path).unlink()
        replace(server.root / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")

    server.after(mend)
    assert "Bob Nemo doubts" in server.get("articles/harbour-stays-open/")[1]


def test_a_rebuild_says_how_much_changed(server: Server) -> None:
    """Not the temporary folder that is served, and not that all pages are new to it."""
    said = server.after(lambda: replace(server.root / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts"))
    (line,) = [line for line in said if " changed" in line and " files, " in line]
    assert "/" not in line and "removed" not in line


def test_a_preview_beside_a_build(built: Path) -> None:
    """What an earlier build wrote to content/ is not shown twice or stale; a build meanwhile wakes no rebuild."""
    (built / "seeds/annotations/gavan.yaml").unlink()
    server = Server(built)
    try:
        assert server.get("articles/gavan/")[0] == 404
        assert (built / "content/articles/gavan/index.md").exists()
        assert builds(server.after(lambda: mkdocs(built, "build", "-q"))) == 0
        assert not (built / "content/articles/gavan").exists()
        assert server.get("articles/harbour-stays-open/")[0] == 200
    finally:
        server.stop()


def test_a_preview_of_a_pure_build(built: Path) -> None:
    """`mkdocs serve --clean` shows what a build publishes, and follows edits as well."""
    replacement = "published: 2031-03-06\nstatus: draft\n"
    replace(built / "seeds/annotations/gavan.yaml", "published: 2031-03-06\n", replacement)
    server = Server(built, "--clean")
    try:
        assert server.get("articles/gavan/")[0] == 404
        said = server.after(lambda: replace(built / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts"))
        assert builds(said) == 1
        assert "Bob Nemo doubts" in server.get("actors/bob-nemo/")[1]
        assert server.get("articles/gavan/")[0] == 404
    finally:
        server.stop()


def test_started_on_broken_seeds_it_lists_them_and_ends(world: Path) -> None:
    """Exit 1, the exact lines, no traceback; nothing is written."""
    (world / "content").mkdir()
    break_seeds(world)
    before = tree(world)
    said = mkdocs(world, "serve", "-a", f"127.0.0.1:{free_port()}")
    assert said.returncode == 1
    assert PROBLEM in said.stderr.splitlines()
    assert "Traceback" not in said.stderr
    assert tree(world) == before


def test_the_search_follows_the_pages_and_is_never_gone(server: Server) -> None:
    """An edit's words are found a little after its page; until then the last index stands whole."""
    assert "articles/harbour-stays-open/" in server.found()
    server.after(lambda: replace(server.root / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts"))
    assert server.get("search/index.json")[0] == 200
    assert "articles/harbour-stays-open/#s2" in server.found()


def test_a_preview_begins_with_what_the_last_one_left(world: Path) -> None:
    """Nothing is made again where nothing changed, an edit meanwhile is shown, and nothing but the workshop is written."""
    (world / "content").mkdir()
    before = own(world)
    first = Server(world)
    first.stop()
    second = Server(world, port=first.port)  # which is in the address of each page
    second.stop()
    assert [line for line in second.lines if " files, 0 changed" in line]
    assert own(world) == before
    replace(world / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
    third = Server(world)
    try:
        assert "Bob Nemo doubts" in third.get("articles/harbour-stays-open/")[1]
        assert "There is no page here" in third.get("nowhere/")[1]
    finally:
        third.stop()


def test_two_previews_of_one_project(world: Path) -> None:
    """The second has a folder of its own; both follow an edit."""
    (world / "content").mkdir()
    servers = [Server(world), Server(world)]
    try:
        replace(world / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
        for each in servers:
            each.wait("Reloading browsers")
            assert "Bob Nemo doubts" in each.get("articles/harbour-stays-open/")[1]
    finally:
        for each in servers:
            each.stop()


def test_a_preview_that_follows_nothing(world: Path) -> None:
    """`--no-livereload`: the pages are served all the same."""
    (world / "content").mkdir()
    server = Server(world, "--no-livereload")
    try:
        assert server.get("actors/ada-fictus/")[0] == 200
    finally:
        server.stop()
    assert not [line for line in server.lines if "Traceback" in line]
