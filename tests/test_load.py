"""From seeds to the Digest: drafts, roles at the time, groups, furniture, spellings."""

from pathlib import Path

import pytest

from briefing.load import Loaded, check, load
from briefing.model import Digest
from briefing.read.seen import Seen
from briefing.read.tree import Saved, Tree, read_tree
from briefing.store import Store
from briefing.views.groups import newest_first
from tests.cases import SOUND, lay

HEAD = "title: T\nsource: daily\nlanguage: en\npublished: 2031-03-05\n"


def statement(id_: str, passage: str, **fields: str) -> str:
    """Return a statement's YAML."""
    given = {"speaker": "ada", "form": "paraphrase", "gist": "G.", "topics": "[talks]", "stance": "states"} | fields
    return f"  - id: {id_}\n    passage: {passage}\n" + "".join(f"    {key}: {value}\n" for key, value in given.items())


def digest(root: Path, files: dict[str, str], *, drafts: bool = False) -> Digest:
    """Return the digest of the sound tree with `files` laid over it."""
    loaded = load(lay(root, SOUND | files), drafts=drafts)
    assert loaded.digest is not None, loaded.problems
    return loaded.digest


def article(stem: str, text: str, statements: str, head: str = HEAD) -> dict[str, str]:
    """Return an article and its annotation."""
    body = f"statements:\n{statements}" if statements else ""
    return {f"seeds/articles/{stem}.txt": text, f"seeds/annotations/{stem}.yaml": head + body}


def test_problems_leave_no_digest(tmp_path: Path) -> None:
    """A digest is never made of seeds with an error in them."""
    loaded = load(lay(tmp_path, SOUND | {"seeds/topics.yaml": "talks: {question: Talks?}\n"}))
    assert loaded.digest is None and len(loaded.problems) == 1


def test_a_draft_is_in_a_preview_alone(tmp_path: Path) -> None:
    """A build leaves it out; a preview shows its sound parts, marked."""
    draft = article("b", "Text one.\n\nText two.\n", statement("s1", "Text one") + statement("s2", "Nowhere"))
    draft["seeds/annotations/b.yaml"] = "status: draft\n" + draft["seeds/annotations/b.yaml"]
    assert list(digest(tmp_path, draft).articles) == ["a"]
    preview = digest(tmp_path, draft, drafts=True)
    assert [(each.id, each.article.draft) for each in preview.articles["b"].statements] == [("b#s1", True)]


def test_a_draft_without_a_sound_head_is_in_no_preview(tmp_path: Path) -> None:
    """Nothing of it could be shown rightly."""
    draft = article("b", "Text.\n", "", "status: draft\ntitle: T\nsource: nobody\nlanguage: en\npublished: 2031\n")
    assert list(digest(tmp_path, draft, drafts=True).articles) == ["a"]


def test_links_to_drafts_are_legal_and_not_shown(tmp_path: Path) -> None:
    """Neither as the same utterance nor as an event."""
    event = "events:\n  - {id: e1, date: 2031, title: T, status: happened, passage: Text}\n"
    draft = article("b", "Text.\n", statement("s1", "Text"), "status: draft\n" + HEAD)
    draft["seeds/annotations/b.yaml"] += event
    files = draft | article("c", "Word.\n", statement("s1", "Word", same_as="b#s1", event="b#e1"))
    (found,) = digest(tmp_path, files).articles["c"].statements
    assert (found.same, found.event) == (("c#s1",), None)


@pytest.mark.parametrize(
    ("said", "roles"),
    [
        ("2031-03-04", ("Mayor", "Poet")),
        ("2031-03-01", ("Poet",)),
        ("2031-03", ("Poet",)),
        ("2031-03-02/2031-03-31", ("Mayor", "Poet")),
        ("2031-04-01", ("Poet",)),
        (None, ()),
    ],
)
def test_roles_are_those_that_hold_through_all_of_a_date(
    tmp_path: Path, said: str | None, roles: tuple[str, ...]
) -> None:
    """None for what is undated, nor where the role changed within the date; ends are inclusive, left out is open."""
    register = SOUND["seeds/actors.yaml"].replace(
        "  name: Ada Fictus\n",
        "  name: Ada Fictus\n  roles:\n    - {title: Mayor, from: 2031-03-02, to: 2031-03}\n    - {title: Poet}\n",
    )
    dated = {"said": said} if said else {}
    files = {"seeds/actors.yaml": register} | article("b", "Text.\n", statement("s1", "Text", **dated))
    (found,) = digest(tmp_path, files).articles["b"].statements
    assert found.roles == roles


def test_the_same_utterance_is_one_group_whichever_way_and_however_far(tmp_path: Path) -> None:
    """b -> c, d -> c, d -> e makes one group of four."""
    files = (
        article("b", "Text.\n", statement("s1", "Text", same_as="c#s1"))
        | article("c", "Text.\n", statement("s1", "Text"))
        | article("d", "Text.\n", statement("s1", "Text", same_as="c#s1") + statement("s2", "Text", same_as="e#s1"))
        | article("e", "Text.\n", statement("s1", "Text", same_as="d#s1"))
    )
    groups = {each.id: each.same for each in digest(tmp_path, files).statements}
    assert groups["b#s1"] == groups["e#s1"] == groups["d#s2"] == ("b#s1", "c#s1", "d#s1", "d#s2", "e#s1")
    assert groups["a#s1"] == ("a#s1",)


def test_order_is_ascending_and_descending_as_a_whole_with_the_undated_last(tmp_path: Path) -> None:
    """D4, with ties by stem and place in the file."""
    said = [("s1", "2031-02"), ("s2", None), ("s3", "2031-02-01"), ("s4", "2031-02-01"), ("s5", "../2030")]
    files = article(
        "b", "Text.\n", "".join(statement(id_, "Text", **({"said": when} if when else {})) for id_, when in said)
    )
    ordered = [each for each in digest(tmp_path, files).statements if each.article.stem == "b"]
    assert [each.record.id for each in ordered] == ["s5", "s3", "s4", "s1", "s2"]
    assert [each.record.id for each in newest_first(ordered)] == ["s1", "s4", "s3", "s5", "s2"]


def test_furniture_is_neither_kept_nor_cited(tmp_path: Path) -> None:
    """`omit` adds to what the cleaner finds, `keep` and a citation take away."""
    text = (
        "First words of a text.\n\nLeave a Reply\n\nShare this article\n\nYour email address will not be published.\n"
    )
    plain = article("b", text, "")
    assert set(digest(tmp_path, plain).articles["b"].furniture) == {3, 5, 7}
    kept = article("b", text, statement("s1", "Share this article"), HEAD + "omit: [1]\nkeep: [3]\n")
    assert set(digest(tmp_path, kept).articles["b"].furniture) == {1, 7}


def test_spellings_are_met_at_word_boundaries_over_line_breaks_the_longest_first(tmp_path: Path) -> None:
    """A name inside a longer name is not met; weak aliases and furniture are not searched."""
    register = SOUND["seeds/actors.yaml"] + (
        "zoe:\n  name: Zoe Exempli\n  kind: person\n  names: {ru: Зоя Екземпли}\n"
        "  aliases: [Zoe, Exempli, O’Zoe]\n  weak_aliases: [the mayor]\n"
    )
    text = "Zoe\nExempli met the mayor. “Exempli!” Zoetrope, exempli. O'Zoe.\n\nЗоя Ёкземпли\n\nShare this: Zoe\n"
    files = {"seeds/actors.yaml": register} | article("b", text, "")
    assert digest(tmp_path, files).spellings["zoe"] == dict.fromkeys(
        ["Zoe Exempli", "Зоя Екземпли", "Exempli", "O’Zoe"], ("b",)
    )


def test_the_records_last_day_is_counted_to_unless_told(tmp_path: Path) -> None:
    """The latest day that something surely was published, said or had happened; what is planned does not count."""
    events = "events:\n" + "".join(
        f"  - {{id: e{n}, date: {date}, title: T, status: {status}, passage: Text}}\n"
        for n, (date, status) in enumerate([("2031-04", "happened"), ("2032", "planned")])
    )
    files = article("b", "Text.\n", "", HEAD + events)
    last = digest(tmp_path, files).as_of
    assert last is not None and last.isoformat() == "2031-04-01"  # it may be no later


def test_a_name_of_two_actors_is_met_for_both(tmp_path: Path) -> None:
    """One name of two actors is legal; neither loses it."""
    register = SOUND["seeds/actors.yaml"] + "zoe:\n  name: Zoe\n  kind: person\nzo:\n  name: Zoe\n  kind: group\n"
    found = digest(tmp_path, {"seeds/actors.yaml": register} | article("b", "Zoe met Zoe Other.\n", "")).spellings
    assert found["zoe"] == found["zo"] == {"Zoe": ("b",)}


@pytest.mark.parametrize("times", [1, 2])
def test_what_is_saved_while_it_is_read_is_read_again(
    times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is made of the new bytes isn't kept as made of the old ones, which may come back."""
    annotation = lay(tmp_path, SOUND) / "seeds/annotations/a.yaml"
    old = annotation.read_text("utf-8")
    left = [old.replace("gist: ", f"gist: Number {number} of ") for number in range(times)]

    def reading(root: Path, seen: Seen) -> Tree:
        tree = read_tree(root, seen)
        if left:
            annotation.write_text(left.pop(), "utf-8")
        return tree

    monkeypatch.setattr("briefing.load.read_tree", reading)
    store = Store(tmp_path / "kept")
    assert _gist(load(tmp_path, store=store)) == "Number 0 of " + _gist(load(lay(tmp_path / "other", SOUND)))
    annotation.write_text(old, "utf-8")
    assert not _gist(load(tmp_path, store=store)).startswith("Number")


def test_who_saves_for_ever_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line, with the file: nothing is guessed."""
    annotation = lay(tmp_path, SOUND) / "seeds/annotations/a.yaml"

    def reading(root: Path, seen: Seen) -> Tree:
        tree = read_tree(root, seen)
        annotation.write_text(annotation.read_text("utf-8") + "# again\n", "utf-8")
        return tree

    monkeypatch.setattr("briefing.load.read_tree", reading)
    with pytest.raises(Saved, match="was saved while it was being read") as found:
        check(tmp_path)
    assert found.value.filename == "seeds/annotations/a.yaml"


def _gist(loaded: Loaded) -> str:
    assert loaded.digest, loaded.problems
    return loaded.digest.statements[0].record.gist
