"""The table of positions as of each month: who is in it, how long silent, and which edits make it again."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from briefing.load import load
from briefing.model import Digest
from briefing.views import Plan, cells, shelves
from tests.cases import SOUND, lay
from tests.views.worlds import WORLDS, digest_of, pages, planned, rendered, world

SEEDS = WORLDS / "moved-positions"
Told = Mapping[str, Mapping[str, str]]


def _told(digest: Digest, path: str) -> Told:
    """Return what a page's table says, by actor and topic: the stance, its date, the days; others of that date; what it
    moved from, and when."""
    table = pages(digest)[f"{path}/index.md"].context["table"]
    return {
        row.actor: {
            column.topic: " ".join(
                [
                    cell.newest.stance.id,
                    cell.newest.date.text if cell.newest.date else "undated",
                    str(days),
                    *[f"& {each.stance.id}" for each in cell.also],
                    *([f"< {cell.before.stem}#{cell.before.id}"] if cell.before else []),
                    *([f"> {cell.since.stem}#{cell.since.id}"] if cell.since else []),
                ]
            )
            for column, cell, days in places
            if cell
        }
        for row, places in table.grid
    }


def test_each_month_has_those_who_had_a_position_by_then() -> None:
    """A statement counts once all of its date is over, or its article is out (here on 20 April); silence is to the month's
    end, moves are its own.
    """
    digest = world("moved-positions")
    march = {
        "ada-fictus": {"talks": "rejects 2031-03-04 27"},
        "cara-silens": {"talks": "offers 2031-03-05 26"},
        "dan-idem": {"talks": "offers 2031-03-10 21 & rejects"},
    }
    april = {
        "ada-fictus": {"talks": "offers 2031-04-14 16 < march#s1", "tolls": "rejects 2031-04 10"},
        "cara-silens": {"talks": "offers 2031-03-05 56"},
        "dan-idem": {"talks": "offers 2031-03-10 51 & rejects", "tolls": "rejects 2031-03/2031-04 10"},
        "eva-aperta": {"talks": "conditional 2031-04-10/.. 10"},
    }
    assert _told(digest, "positions/2031-03") == march
    assert _told(digest, "positions/2031-04") == april
    assert _told(digest, "positions/2031-05")["ada-fictus"]["talks"] == "offers 2031-04-14 47"


def test_the_end_of_the_record_has_all() -> None:
    """The undated too; silence is counted to the record's last day, here 3 June, from 20 April at the latest."""
    assert _told(world("moved-positions"), "positions") == {
        "ada-fictus": {"talks": "offers 2031-06-01 2 < march#s1 > april#s1", "tolls": "rejects 2031-04 44"},
        "bob-nemo": {"tolls": "rejects 2031-06-01 2"},
        "cara-silens": {"talks": "offers 2031-03-05 90"},
        "dan-idem": {"talks": "conditional 2031-06-02 1 < march#s5", "tolls": "rejects 2031-03/2031-04 44"},
        "eva-aperta": {"talks": "conditional 2031-04-10/.. 44"},
    }


def test_a_record_without_a_dated_position_has_no_table(tmp_path: Path) -> None:
    """Nobody could say as of when, and no month is there to ask for."""
    annotation = re.sub(r"    said\w*: .*\n", "", SOUND["seeds/annotations/a.yaml"])
    digest = digest_of(lay(tmp_path, SOUND | {"seeds/annotations/a.yaml": annotation}))
    assert digest.statements
    assert not [path for path in planned(digest) if path.startswith("positions/")]


def test_a_month_that_only_the_end_of_a_date_lies_in_has_a_table(tmp_path: Path) -> None:
    """Though no date page: what is known to a month or more counts from its end, or from when it was in print."""
    sound = SOUND["seeds/annotations/a.yaml"]
    annotation = sound.replace("said: 2031-03-04", "said: 2030/2031-02")
    digest = digest_of(lay(tmp_path, SOUND | {"seeds/annotations/a.yaml": annotation}))
    made = [path for path in planned(digest) if path.startswith("positions/")]
    assert made == ["positions/index.md", "positions/2031-02/index.md", "positions/2031-03/index.md"]


def test_a_month_in_which_nothing_was_said_has_a_table_too(tmp_path: Path) -> None:
    """Who asks for any month of the record finds who had a position by then."""
    late = SOUND["seeds/annotations/a.yaml"].replace("2031-03-04", "2031-06-07").replace("2031-03-05", "2031-06-08")
    files = SOUND | {"seeds/annotations/late.yaml": late, "seeds/articles/late.txt": SOUND["seeds/articles/a.txt"]}
    digest = digest_of(lay(tmp_path, files))
    months = [path.split("/")[1] for path in planned(digest) if re.match(r"positions/\d", path)]
    assert months == ["2031-03", "2031-04", "2031-05", "2031-06"]
    assert _told(digest, "positions/2031-05") == {"ada": {"talks": "states 2031-03-04 88"}}


def test_a_month_after_the_day_that_silence_is_counted_to_counts_to_its_own_end(tmp_path: Path) -> None:
    """An `as_of` within the record says nothing of months that come after it."""
    digest = load(lay(tmp_path, _files()), as_of=date(2031, 4, 24)).digest
    assert digest
    assert _told(digest, "positions/2031-04")["cara-silens"] == {"talks": "offers 2031-03-05 50"}
    assert _told(digest, "positions/2031-05")["cara-silens"] == {"talks": "offers 2031-03-05 87"}


@pytest.mark.parametrize("rows", [1, 2, 3, 4])
@pytest.mark.parametrize("many", [1, 2, 100])
def test_every_position_is_on_a_page_or_one_link_away(rows: int, many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However short tables are: whoever isn't in one is in that of a month which it names for them."""
    digest = world("moved-positions")
    whole = {path: _told(digest, path) for path in ("positions", "positions/2031-04", "positions/2031-05")}
    monkeypatch.setattr(cells, "ROWS", rows)
    monkeypatch.setattr(shelves, "MANY", many)
    text = rendered(digest)
    for path, table in whole.items():
        others = text[f"{path}/index.md"].partition("{#_earlier}")[2].partition("{#_months}")[0]
        near = "|".join([path, *re.findall(r"positions/[\w-]+(?=/)", others)])
        tables = [_told(digest, page[: -len("/index.md")]) for page in text if re.match(rf"({near})(/\d)?/index", page)]
        there = {
            (actor, topic, *said.split()[:2])
            for each in tables
            for actor, own in each.items()
            for topic, said in own.items()
        }
        wanted = {(actor, topic, *said.split()[:2]) for actor, own in table.items() for topic, said in own.items()}
        assert wanted <= there, path


def test_names_of_the_others_lead_to_their_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each row stands where the link says, be it on the second page of its month."""
    monkeypatch.setattr(cells, "ROWS", 1)
    text = rendered(world("moved-positions"))
    links = set()
    for path, page in text.items():
        if path.startswith("positions/"):
            links |= set(re.findall(r'href="(?:\.\./)+(positions/[\w/-]+)#(_of-[\w-]+)"', page))
    assert ("positions/2031-03/2/", "_of-cara-silens") in links
    assert all(f'id="{anchor}"' in text[f"{page}index.md"] for page, anchor in links)


@pytest.mark.parametrize("rows", [1, 2, 4, 40])
def test_an_actors_page_leads_to_its_row(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Be that in the first table, in the month in which it was heard last, or among what no month has."""
    monkeypatch.setattr(cells, "ROWS", rows)
    digest = world("moved-positions")
    text = rendered(digest)
    link = re.compile(r'<dt>Positions</dt> <dd><a href="(?:\.\./)+(positions/[\w/-]*)#(_of-[\w-]+)"')
    found = {path: link.findall(page) for path, page in text.items() if re.fullmatch("actors/[^/]+/index.md", path)}
    assert {path.split("/")[1] for path, links in found.items() if links} == {
        each.speaker.id for each in digest.statements
    }
    for path, links in found.items():
        for page, anchor in links:
            assert anchor == f"_of-{path.split('/')[1]}" and f'id="{anchor}"' in text[f"{page}index.md"]
    assert any(page != "positions/" for links in found.values() for page, _ in links) == (rows < 5)


def test_whoever_is_heard_sends_one_other_out_of_the_first_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that of all other actors' pages only that one's is made again, for the way to its row."""
    monkeypatch.setattr(cells, "ROWS", 2)
    files, path = _files(), "seeds/annotations/march.yaml"
    march = files[path]
    assert "said: 2031-03-05\n" in march  # Cara's
    made = []
    for name, text in {"a": march, "b": march.replace("said: 2031-03-05\n", "said: 2031-06-03\n")}.items():
        digest = load(lay(tmp_path / name, files | {path: text}), as_of=date(2031, 7, 1)).digest
        assert digest
        made.append({path: plan for path, plan in planned(digest).items() if path.startswith("actors/")})
    again = _made_again(*made)
    assert "actors/cara-silens/index.md" in again
    assert len(again - {"actors/cara-silens/index.md", "actors/index.md"}) == 1


def _plans(root: Path, files: Mapping[str, str], as_of: date | None = None) -> Mapping[str, Plan]:
    digest = load(lay(root, dict(files)), as_of=as_of).digest
    assert digest
    return {path: plan for path, plan in planned(digest).items() if path.startswith("positions/")}


def _files() -> dict[str, str]:
    return {each.relative_to(SEEDS).as_posix(): each.read_text("utf-8") for each in SEEDS.rglob("*.*")}


def _made_again(before: Mapping[str, Plan], after: Mapping[str, Plan]) -> set[str]:
    return {path for path, plan in after.items() if path not in before or plan.fingerprint != before[path].fingerprint}


@pytest.mark.parametrize(
    ("old", "new", "made"),
    [
        ("gist: Ada Fictus would talk", "gist: Ada would talk", set()),
        ("passage: Let us talk", "passage: us talk", set()),
        ("stance: conditional", "stance: offers", {"2031-04/2/index"}),
        ("said: 2031-04-14", "said: 2031-04-15", {"index", "2031-04/index"}),
    ],
)
def test_an_edit_makes_only_months_again_in_which_its_actor_spoke(
    old: str, new: str, made: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no table shows makes none again; what one shows, those of the months in which the actor spoke since."""
    monkeypatch.setattr(cells, "ROWS", 2)
    files, path = _files(), "seeds/annotations/april.yaml"
    assert old in files[path]
    changed = files | {path: files[path].replace(old, new)}
    assert _made_again(_plans(tmp_path / "a", files), _plans(tmp_path / "b", changed)) == {
        f"positions/{each}.md" for each in made
    }


def test_the_day_that_silence_is_counted_to_is_part_of_the_last_month_alone(tmp_path: Path) -> None:
    """And of the table at the end of the record; other months count to their own end."""
    before, after = (_plans(tmp_path, _files(), date(2031, 6, day)) for day in (10, 11))
    assert _made_again(before, after) == {"positions/index.md", "positions/2031-06/index.md"}


def test_moves_of_a_long_topic_stand_on_its_periods(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its page has the newest alone."""
    monkeypatch.setattr(shelves, "MANY", 5)
    monkeypatch.setattr(shelves, "FEW", 1)
    moved = {
        path: [(before.id, [each.id for each in then]) for before, then in page.context["moved"]]
        for path, page in pages(world("moved-positions")).items()
        if path.startswith("topics/talks/")
    }
    assert moved == {
        "topics/talks/index.md": [("march#s5", ["planned#s1"])],
        "topics/talks/2031/index.md": [],
        "topics/talks/2031-03/index.md": [],
        "topics/talks/2031-04/index.md": [("march#s1", ["april#s1"])],
        "topics/talks/2031-06/index.md": [("march#s5", ["planned#s1"])],
    }


def test_of_several_undated_the_others_are_counted(tmp_path: Path) -> None:
    """None of them is the newest for certain, and they may contradict each other."""
    said = "  - {id: s%d, speaker: bob, form: paraphrase, passage: He, gist: G., topics: [talks], stance: %s}\n"
    text = SOUND["seeds/annotations/a.yaml"].rstrip("\n")
    stances = SOUND["seeds/stances.yaml"] + "rejects:\n  name: rejects\n  polarity: against\n"
    files = {
        "seeds/stances.yaml": stances,
        "seeds/articles/a.txt": SOUND["seeds/articles/a.txt"] + "\nHe.\n",
        "seeds/annotations/a.yaml": text + "\n" + said % (2, "states") + said % (3, "rejects"),
    }
    digest = digest_of(lay(tmp_path, SOUND | files))
    cells_ = re.findall(r"<td data-topic.*?</td>", rendered(digest)["positions/index.md"])
    assert [("and 1 more, undated" in each, "#s2" in each) for each in cells_] == [(False, False), (True, True)]
