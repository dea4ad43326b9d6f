"""Names as printed: which outlet spells an actor how, and when first and last."""

import re

import pytest

from briefing.views import shelves
from briefing.views.filed import Filed
from briefing.views.sightings import Sightings
from tests.views.worlds import planned, rendered, world

NAME = "names-and-workings"
ROW = re.compile(r"<tr.*<td.*</tr>")


def test_each_spelling_is_counted_by_language_and_outlet() -> None:
    """The most printed first; its first and last articles by the dates that they were published on."""
    digest = world(NAME)
    rows = Sightings(Filed(digest)).of(digest.actors["ada-fictus"])
    assert [(each.text, each.language, each.source, each.articles, each.first, each.last) for each in rows] == [
        ("Ada Fictus", "en", "daily", 2, "bridge", "again"),
        ("Ada Fictus", "ru", "weekly", 1, "portret", "portret"),
        ("Фиктус", "ru", "vestnik", 1, "most", "most"),
        ("Фиктус", "ru", "weekly", 1, "portret", "portret"),
        ("Fictus", "en", "daily", 1, "bridge", "bridge"),
        ("Miss Fictus", "en", "daily", 1, "bridge", "bridge"),
        ("Ада Фиктус", "ru", "vestnik", 1, "most", "most"),
    ]
    assert [(each.first_on, each.last_on) for each in rows[:2]] == [("2031-03-06~", "2031-03-12"), ("../2031-02",) * 2]


def test_a_spelling_is_in_its_own_language_where_the_record_tells() -> None:
    """A name in the site's language stays so in an article of another."""
    digest = world(NAME)
    rows = Sightings(Filed(digest)).of(digest.actors["ada-fictus"])
    assert {(each.text, each.tongue) for each in rows} >= {("Ada Fictus", "en"), ("Ада Фиктус", "ru"), ("Фиктус", "ru")}


def test_nobody_prints_who_is_never_spelt_out() -> None:
    """No rows, and no section."""
    digest = world("minimal")
    silent = [
        each for each in digest.actors.values() if each.id not in digest.spellings or not digest.spellings[each.id]
    ]
    assert all(not Sightings(Filed(digest)).of(each) for each in silent)


def test_more_sightings_than_a_page_holds_have_pages_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each row stands on one of them; the actor's page shows the first and leads to the rest."""
    monkeypatch.setattr(shelves, "MANY", 3)
    made = rendered(world(NAME))
    own = [f"actors/ada-fictus/names/{number}index.md" for number in ("", "2/", "3/")]
    assert [path for path in made if "/names/" in path] == own
    rows = [ROW.findall(made[path]) for path in own]
    assert [len(each) for each in rows] == [3, 3, 1]
    assert ROW.findall(made["actors/ada-fictus/index.md"]) == [row.replace("../../../", "../../") for row in rows[0]]
    assert 'href="../../actors/ada-fictus/names/"' in made["actors/ada-fictus/index.md"]
    assert 'href="../../../../actors/ada-fictus/names/3/"' in made[own[1]]


def test_pages_of_names_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """By their fingerprints and their titles."""
    monkeypatch.setattr(shelves, "MANY", 3)
    plans = [plan for path, plan in planned(world(NAME)).items() if "/names/" in path]
    assert len({plan.fingerprint for plan in plans}) == len({plan.page().title for plan in plans}) == 3
