"""`briefing pack`: one HTML page that stands by itself, of an actor, of topics, since a day."""

import re
import shutil
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.cli import main
from briefing.load import load
from tests.doors.commands import ROOT, break_seeds, tree

SITE = "https://example.org/talks/"
CONFIG = "site_name: T\ndocs_dir: content\ntheme: {name: material}\nplugins: [briefing]\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of two outlets that has never been built."""
    root = Path(shutil.copytree(ROOT / "tests/worlds/two-outlets", tmp_path / "project"))
    (root / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    return root


def pack(root: Path, *args: str) -> int:
    """Run `briefing pack` and return its exit status."""
    return main(["pack", "--project", str(root), *args])


def packed(root: Path, *args: str) -> LexborHTMLParser:
    """Return the page that it writes."""
    assert pack(root, *args, "--out", str(root / "pack.html")) == 0
    return LexborHTMLParser((root / "pack.html").read_bytes().decode("utf-8"))


def gists(page: LexborHTMLParser, anchor: str = "") -> list[str]:
    """Return the gists of its cards, or of those of one section."""
    if not anchor:
        return [each.text() for each in page.css(".bf-gist")]
    return [each.text() for each in page.css(f"h2#{anchor} + .bf-list .bf-gist")]


def test_an_actors_pack_has_what_it_says_and_what_others_say_of_it(project: Path) -> None:
    """The dated, newest first, then the undated; then others; events; and what all is taken from."""
    page = packed(project, "--actor", "anna-nova")
    heading = page.css_first("h1")
    assert heading is not None and heading.text() == "Anna Nova"
    assert gists(page, "_statements") == ["The harbour will be opened."]
    assert gists(page, "_undated") == ["Tolls are a mistake."]
    assert {each.text() for each in page.css(".bf-stance")} >= {"− rejects (against)"}
    assert page.css("h2#_articles + .bf-articles > li")


def test_since_keeps_what_may_be_of_those_days_apart(project: Path) -> None:
    """A day before is left out; what has no date is in a section of its own."""
    page = packed(project, "--actor", "anna-nova", "--since", "2031-03-05")
    assert "The harbour will be opened." not in gists(page)
    assert gists(page, "_undated") == ["Tolls are a mistake."]
    assert "since 5 March 2031" in page.css_first("h1").text()  # type: ignore[union-attr]  # there is one


def test_what_others_say_and_events_are_parted_by_date_alike(project: Path) -> None:
    """What may have been before the day stands under neither's own heading, nor does what has no date."""
    seeds = project / "seeds/annotations"
    theirs, own = seeds / "gavan.yaml", seeds / "harbour.yaml"
    theirs.write_text(theirs.read_text("utf-8").replace("said: 2031-03-05", "said: 2031-03"), encoding="utf-8")
    own.write_text(
        own.read_text("utf-8")
        .replace("    about: [ruritania]\n", "    about: [anna-nova]\n")
        .replace("    actors: [ruritania]\n", "    actors: [ruritania, anna-nova]\n")
        .replace("date: 2031-03-01\n", "date: 2031\n", 1)
        .replace("date: 2031-04\n", "date: 2031-04\n    actors: [anna-nova]\n"),
        encoding="utf-8",
    )
    page = packed(project, "--actor", "anna-nova", "--since", "2031-03-04")
    assert gists(page, "_events-perhaps") == []  # the other article dates it to the day, which is before
    theirs.write_text(theirs.read_text("utf-8").replace("date: 2031-03-01", "date: 2031"), encoding="utf-8")
    page = packed(project, "--actor", "anna-nova", "--since", "2031-03-04")
    assert gists(page, "_heard") == []
    assert gists(page, "_heard-perhaps") == ["A decree opens the harbour."]
    assert gists(page, "_heard-undated") == ["There should be no tolls."]
    assert gists(page, "_events") == ["Second ship"]
    assert gists(page, "_events-perhaps") == ["First ship leaves"]
    ever = packed(project, "--actor", "anna-nova")
    assert gists(ever, "_heard") == ["A decree opens the harbour."]
    assert not ever.css("#_heard-perhaps, #_events-perhaps")


def test_a_topic_keeps_the_others_out(project: Path) -> None:
    """Of everybody, if no actor is named; several topics are any of them."""
    tolls = gists(packed(project, "--topic", "tolls"))
    assert "There should be no tolls." in tolls and "Three ships are waiting." not in tolls
    both = gists(packed(project, "--topic", "tolls", "--topic", "harbour"))
    assert {"There should be no tolls.", "Three ships are waiting."} <= set(both)


def test_the_page_stands_by_itself(project: Path) -> None:
    """Nothing is loaded or run; without an address of the site nothing but other hosts is linked to."""
    page = packed(project, "--topic", "harbour")
    assert not page.css("script, link, img, iframe, [src], [onclick]")
    assert not re.search(r"url\(|@import", (project / "pack.html").read_text(encoding="utf-8"))
    links = [each.attributes["href"] or "" for each in page.css("a")]
    assert links and all(each.startswith("https://") for each in links)
    ids = [each.attributes["id"] for each in page.css("[id]")]
    assert len(ids) == len(set(ids))
    assert not page.css(".headerlink, span[aria-label], span[href]")


def test_with_an_address_it_leads_to_the_site(project: Path) -> None:
    """Each link is a whole one, wherever the file is carried."""
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write(f"site_url: {SITE}\n")
    page = packed(project, "--actor", "anna-nova")
    links = [each.attributes["href"] or "" for each in page.css("a")]
    assert all(each.startswith("https://") for each in links)
    assert f"{SITE}articles/gavan/#s1" in links and f"{SITE}actors/boris-stary/" in links


def test_without_a_file_it_goes_to_stdout(project: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """As UTF-8, and nothing else does."""
    assert pack(project, "--actor", "boris-stary") == 0
    out, err = capfdbinary.readouterr()
    assert out.startswith(b"<!doctype html>") and "Boris Starý".encode() in out
    assert err == b""
    before = tree(project)
    assert pack(project, "--actor", "boris-stary", "--out", str(project / "carried" / "b.html")) == 0
    after = tree(project)
    assert after.pop("carried/b.html") == out
    assert after == before  # no page was built for it


def test_a_dash_is_stdout_and_no_file(
    project: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As everywhere; who wants a file of that name can say so."""
    monkeypatch.chdir(project)
    assert pack(project, "--actor", "boris-stary", "--out", "-") == 0
    out, _ = capfdbinary.readouterr()
    assert out.startswith(b"<!doctype html>") and not (project / "-").exists()
    assert pack(project, "--actor", "boris-stary", "--out", "./-") == 0
    assert (project / "-").read_bytes() == out
    assert capfdbinary.readouterr().out == b""


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "say what to pack"),
        (("--actor", "ana-nova"), 'there is no actor "ana-nova"; did you mean "anna-nova"?'),
        (("--topic", "toll"), 'there is no topic "toll"; did you mean "tolls"?'),
        (("--since", "March"), '"March" is no day'),
    ],
)
def test_wrong_use_is_exit_2(
    project: Path, capsys: pytest.CaptureFixture[str], args: tuple[str, ...], said: str
) -> None:
    """And names what was meant, where that can be guessed."""
    assert pack(project, *args) == 2
    out, err = capsys.readouterr()
    assert out == "" and said in err


def test_seeds_with_errors_are_exit_1(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written; the problems are listed."""
    break_seeds(world)
    assert pack(world, "--topic", "harbour", "--out", str(world / "p.html")) == 1
    assert "did you mean" in capsys.readouterr().err
    assert not (world / "p.html").exists()


def test_what_answers_nothing_says_so(project: Path) -> None:
    """A page that could be mistaken for a broken one would be."""
    page = packed(project, "--actor", "nobody-names-me")
    notice = page.css_first(".bf-notice")
    assert notice is not None and notice.text() == "Nothing on record answers this."


def test_a_russian_sites_pack_is_russian(tmp_path: Path) -> None:
    """Its sections too, of which one says from which day on it holds what."""
    root = Path(shutil.copytree(ROOT / "tests/worlds/precisions", tmp_path / "russian"))
    (root / "mkdocs.yml").write_text(CONFIG.replace("[briefing]", "[{briefing: {language: ru}}]"), encoding="utf-8")
    page = packed(root, "--since", "2031-03-05")
    titles = [" ".join(each.text().split()) for each in page.css("h2")]
    assert titles == [
        "Высказывания",
        "С датой, по которой не понять, было ли это не раньше 5 марта 2031 года",
        "Высказывания и позиции без даты",
        "Откуда это взято",
    ]


def test_drafts_are_never_packed(tmp_path: Path) -> None:
    """They are for the preview alone."""
    root = Path(shutil.copytree(ROOT / "tests/worlds/drafts", tmp_path / "drafts"))
    (root / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    page = packed(root, "--since", "0001-01-01")
    assert page.css(".bf-card") and not page.css(".bf-draft")


def test_of_a_source_that_is_only_linked_to_a_pack_holds_the_quotes(tmp_path: Path) -> None:
    """No passage of it, as on the site."""
    root = Path(shutil.copytree(ROOT / "tests/worlds/publish-levels", tmp_path / "levels"))
    (root / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    text = packed(root, "--since", "0001-01-01").html or ""
    loaded = load(root).digest
    assert loaded
    linked = [each.receipts for each in loaded.statements if each.article.publish == "link"]
    shown = [each.receipts for each in loaded.statements if each.article.publish != "link"]
    assert [quote for each in linked for quote in each.quotes if quote.text in text]
    assert [passage for each in shown for passage in each.passages if passage.text in text]
    assert not [passage for each in linked for passage in each.passages if passage.text in text]


def test_a_pack_of_nothing_says_so(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is written all the same: that nothing is on record may be what somebody wants to carry."""
    assert packed(project, "--actor", "nobody-names-me").css("h1")
    assert "nothing on record of: " in capsys.readouterr().err
