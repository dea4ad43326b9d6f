"""Lists that would make a page heavy: where each of their entries stands then, and that none is lost."""

import re
from pathlib import Path

import pytest

from briefing.model import Digest
from briefing.views import shelves
from tests.cases import SOUND, lay
from tests.views.worlds import digest_of, pages, rendered, world

PUBLISHED = {
    "may": "2030-05-01",
    "march-1": "2031-03-01",
    "march-2": "2031-03-02",
    "april": "2031-04",
    "year": "2031",
    "by": "../2029-02",
    "crossing": "2031-12-30/2032-01-02",
}
STATEMENT = """\
  - id: {id}
    speaker: ada
    form: position
    passage: We will talk
    gist: Ada would talk, {id}.
    topics: [talks]
    stance: states
"""


@pytest.fixture
def many(tmp_path: Path) -> Digest:
    """Seven articles, each with two statements without a date."""
    files = {path: text for path, text in SOUND.items() if "/a." not in path}
    for stem, published in PUBLISHED.items():
        head = f"title: {stem}\nsource: daily\nlanguage: en\npublished: {published}\nstatements:\n"
        files[f"seeds/articles/{stem}.txt"] = "“We will talk,” Ada Fictus said.\n"
        files[f"seeds/annotations/{stem}.yaml"] = head + STATEMENT.format(id="s1") + STATEMENT.format(id="s2")
    return digest_of(lay(tmp_path, files))


def _few(monkeypatch: pytest.MonkeyPatch, many: int, few: int) -> None:
    monkeypatch.setattr(shelves, "MANY", many)
    monkeypatch.setattr(shelves, "FEW", few)


def test_many_articles_have_a_page_for_each_year(many: Digest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full year one for each month; the index shows the newest, and those that no date page has."""
    _few(monkeypatch, 3, 2)
    made = pages(many)
    index = made["articles/index.md"].context
    assert [row.head.stem for row in index["rows"]] == ["crossing", "april", "by"]
    assert index["periods"] == [("2031", 2), ("2031-04", 1), ("2031-03", 2), ("2030", 1), ("2029", 1)]
    there = {
        path.split("/")[1]: [row.head.stem for row in page.context["rows"]]
        for path, page in made.items()
        if re.fullmatch(r"dates/[\d-]+/articles/index\.md", path)
    }
    assert there == {
        "2031": ["crossing", "year"],
        "2031-04": ["april"],
        "2031-03": ["march-2", "march-1"],
        "2030": ["may"],
        "2029": ["by"],
    }
    text = rendered(many)
    assert (
        'href="../dates/2031-03/articles/">March 2031</a> <span class="bf-count">2</span>' in text["articles/index.md"]
    )
    assert "\n# Articles published in March 2031 {#_top}\n" in text["dates/2031-03/articles/index.md"]
    assert 'href="../../../articles/">All articles</a>' in text["dates/2031-03/articles/index.md"]


def test_few_articles_stand_on_one_page(many: Digest) -> None:
    """And have no pages beside the index."""
    made = pages(many)
    assert len(made["articles/index.md"].context["rows"]) == len(PUBLISHED)
    assert not [path for path in made if path.endswith("/articles/index.md") and path.startswith("dates/")]


def test_many_statements_without_a_date_stand_by_the_year_of_their_article(
    many: Digest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing dates them, so that no year is theirs; no page has to hold them all for that."""
    _few(monkeypatch, 4, 3)
    made = pages(many)
    (shelf,) = made["actors/ada/index.md"].context["shelves"]
    assert shelf.total == 2 * len(PUBLISHED) and len(shelf.cards) == 6
    assert {period: len(entries) for period, entries in shelf.periods.items()} == {
        "undated-2031": 10,
        "undated-2030": 2,
        "undated-2029": 2,
    }
    text = {path: page.replace("&#44;", ",") for path, page in rendered(many).items()}
    assert "Some of 14. All of them:" in text["actors/ada/index.md"]
    for page in ("actors/ada", "topics/talks", "sources/daily"):
        assert 'undated-2030/">undated, published in 2030</a>' in text[f"{page}/index.md"]
        there = text[f"{page}/undated-2030/index.md"]
        assert set(re.findall(r'href="[./]+/articles/([\w-]+)/#(s\d)"', there)) == {("may", "s1"), ("may", "s2")}


def test_the_index_of_many_days_leaves_them_to_their_years(monkeypatch: pytest.MonkeyPatch) -> None:
    """Years and months with their counts; the page of a year lists its days."""
    digest = world("precisions")
    assert ">4 March 2031<" in rendered(digest)["dates/index.md"]
    monkeypatch.setattr(shelves, "MANY", 1)
    text = rendered(digest)
    assert ">4 March 2031<" not in text["dates/index.md"]
    assert ">March 2031<" in text["dates/index.md"]
    assert "The days are on the pages of their years and months." in text["dates/index.md"]
    assert ">4 March 2031<" in text["dates/2031/index.md"]


@pytest.mark.parametrize(("many_", "few"), [(1, 1), (2, 1), (5, 2), (9, 3)])
def test_every_statement_of_a_split_list_stands_on_one_of_its_pages(
    many_: int, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However a list is split: what its page doesn't show, a period's does."""
    digest = world("precisions")
    _few(monkeypatch, many_, few)
    text = rendered(digest)
    everything = {f"{each.article.stem}/#{each.record.id}" for each in digest.statements}
    for page in ("actors/ada-fictus/", "topics/talks/", "sources/daily/"):
        own = [made for path, made in text.items() if path.startswith(page)]
        assert len(own) > 1
        found = {
            link for made in own for link in re.findall(r'class="bf-permalink" href="[./]+/articles/([^"]+)"', made)
        }
        assert found & everything == everything, page


def test_a_topic_of_many_actors_shows_where_the_last_of_them_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those who spoke last; it says how many there are, and the others stand on the pages of the periods."""
    digest = world("moved-positions")
    whole = pages(digest)["topics/talks/index.md"].context
    actors = [each.actor.id for each, _, _ in whole["speakers"]]
    _few(monkeypatch, 2, 1)
    made = pages(digest)
    topic = made["topics/talks/index.md"].context
    assert [each.actor.id for each, _, _ in topic["speakers"]] == actors[:2] and topic["everyone"] == len(actors) > 2
    text = rendered(digest)
    assert f"spoke last first: 2 of {len(actors)} actors" in text["topics/talks/index.md"]
    periods = "".join(page for path, page in text.items() if re.match(r"topics/talks/[\w-]+/index", path))
    assert all(f"{{#_of-{id_}}}" in periods for id_ in actors)


def test_an_actors_periods_have_a_timeline_of_what_it_said_in_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is more than a point to draw; what others say of it isn't in it, and a source's have none."""
    digest = world("precisions")
    _few(monkeypatch, 1, 1)
    made = pages(digest)
    drawn = {
        path: timeline
        for path, page in made.items()
        if page.template == "period.md" and (timeline := page.context["timeline"])
    }
    assert "actors/ada-fictus/2031-03/index.md" in drawn
    assert not [path for path in drawn if not path.startswith("actors/ada-fictus/")]
    for path, timeline in drawn.items():
        (own,) = (each for each in made[path].context["shelves"] if each.anchor == "_statements")
        marked = {mark.statement.id for strip in timeline.strips for mark in strip.marks}
        assert marked == {each.id for each in own.entries}
    text = rendered(digest)
    assert 'class="bf-timeline"' in text["actors/ada-fictus/2031-03/index.md"]
    assert 'class="bf-timeline"' not in text["sources/daily/2031-03/index.md"]
