"""The audit: which page of a kind is judged, and what becomes of the figures."""

from pathlib import Path

from auditing.judges import Looked, Markup, Scores
from auditing.kinds import NOWHERE, kinds
from auditing.report import GOALS, PAGE, VISIT, Audit, written

ALL = dict.fromkeys(GOALS, 100)


def looked(*pages: Scores) -> Looked:
    """Return what Lighthouse says of pages."""
    return Looked("12.0", "140", pages)


def audit(**other: object) -> Audit:
    """Return an audit that misses no goal, but for what is given."""
    usual: dict[str, object] = {
        "markup": Markup("1.2.3", 12, {}),
        "looked": looked(Scores("Home", "/", ALL, ())),
        "visited": "/actors/ada-fictus/",
        "bytes": VISIT,
    }
    return Audit(**{**usual, **other})  # type: ignore[arg-type]


def test_one_page_of_each_kind_is_taken_the_largest(tmp_path: Path) -> None:
    """Kinds are told by their addresses, ids and dates apart."""
    sizes = {
        "": 1,
        "actors/": 1,
        "actors/a-b/": 2,
        "actors/c/": 9,
        "actors/a-b/2022-11/": 1,
        "actors/c/undated-2022/": 1,
    }
    sizes |= {
        "dates/2022/": 1,
        "dates/2022-11/": 1,
        "dates/2022-11-14/": 1,
        "dates/2022/articles/": 1,
        "exchanges/a--c/": 1,
    }
    for address, size in sizes.items():
        (tmp_path / address).mkdir(parents=True, exist_ok=True)
        (tmp_path / address / "index.html").write_text("x" * size)
    assert kinds(tmp_path) == {
        "home": "",
        "404": NOWHERE,
        "actors": "actors/",
        "actors/x": "actors/c/",
        "actors/x/0000-00": "actors/a-b/2022-11/",
        "actors/x/undated-0000": "actors/c/undated-2022/",
        "dates/0000": "dates/2022/",
        "dates/0000-00": "dates/2022-11/",
        "dates/0000-00-00": "dates/2022-11-14/",
        "dates/0000/articles": "dates/2022/articles/",
        "exchanges/x--y": "exchanges/a--c/",
    }


def test_figures_go_into_the_page_and_nothing_else_changes() -> None:
    """Between two marks, however often."""
    page = PAGE.read_text(encoding="utf-8")
    once = written(page, audit())
    assert written(once, audit()) == once
    assert "vnu 1.2.3: 0 errors on 12 pages." in once and "| Home (`/`) | 100 | 100 | 100 | 100 |" in once
    mark, end = "<!-- measured -->", "<!-- end -->"
    assert once.split(mark)[0] == page.split(mark)[0] and once.split(end)[1] == page.split(end)[1]


def test_each_goal_that_is_missed_is_named() -> None:
    """An error of markup, a score, bytes; what meets its goal is not."""
    assert not list(audit().missed)
    assert not list(audit(looked=looked(Scores("Home", "/", {**ALL, "performance": 95}, ()))).missed)
    slow = Scores("Home", "/", {**ALL, "performance": 94, "seo": 99}, ("seo: canonical",))
    found = list(audit(looked=looked(slow), bytes=VISIT + 1, markup=Markup("1", 1, {"Stray tag.": 3})).missed)
    assert [each.split(":")[0] for each in found] == ["markup", "Home", "Home", "/actors/ada-fictus/"]
    assert "seo: canonical" in found[2]
