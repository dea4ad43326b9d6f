"""What was found out about an annotation is kept, and found out again where anything that it depends on changed."""

from pathlib import Path

import pytest

from briefing import survey
from briefing.examine import Examined
from briefing.examine import examine as examine_
from briefing.load import Loaded, check, load
from briefing.read.tree import Tree
from briefing.store import Store
from tests.cases import SOUND, lay

HEAD = "title: T\nsource: daily\nlanguage: en\npublished: 2031-03-05\n"
RECORD = "{passage: Word, speaker: ada, form: paraphrase, gist: G., topics: [talks], stance: states"
TREE = SOUND | {
    **{f"seeds/articles/{stem}.txt": "Word one.\n\nAda Moreau said a word.\n" for stem in "bcd"},
    "seeds/annotations/b.yaml": HEAD + f"statements:\n  - {RECORD}, id: s1, line: 1}}\n",
    "seeds/annotations/c.yaml": HEAD + f"statements:\n  - {RECORD}, id: s1, line: 1, same_as: b#s1}}\n",
    "seeds/annotations/d.yaml": HEAD,
}


@pytest.fixture
def store() -> Store:
    """A store that knows nothing."""
    return Store()


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stems that are examined from now on."""
    stems: list[str] = []

    def examine(tree: Tree, stem: str) -> Examined:
        stems.append(stem)
        return examine_(tree, stem)

    monkeypatch.setattr(survey, "examine", examine)
    return stems


def loaded(root: Path, store: Store) -> Loaded:
    """Return what the seeds come to, which is what they come to for somebody who knows nothing."""
    found, fresh = load(root, store=store), load(root)
    assert found.problems == fresh.problems == check(root, store) == check(root)
    assert (found.digest is None) == (fresh.digest is None)
    if found.digest and fresh.digest:
        for kind in ("actors", "sources", "topics", "stances", "articles"):
            ours, theirs = getattr(found.digest, kind), getattr(fresh.digest, kind)
            assert {id_: each.fingerprint for id_, each in ours.items()} == {
                id_: each.fingerprint for id_, each in theirs.items()
            }
        assert found.digest.spellings == fresh.digest.spellings
    return found


def test_an_edit_is_examined_alone(tmp_path: Path, store: Store, examined: list[str]) -> None:
    """All others are known by their bytes."""
    lay(tmp_path, TREE)
    load(tmp_path, store=store)
    assert sorted(examined) == ["a", "b", "c", "d"]
    examined.clear()
    lay(tmp_path, {"seeds/annotations/b.yaml": TREE["seeds/annotations/b.yaml"].replace("G.", "New.")})
    digest = load(tmp_path, store=store).digest
    assert examined == ["b"]
    assert digest and digest.articles["b"].statements[0].record.gist == "New."
    loaded(tmp_path, store)


def test_an_actor_that_goes_is_missed_by_all_who_name_it(tmp_path: Path, store: Store) -> None:
    """What rules say of an annotation depends on the registers too, though its own bytes are as they were."""
    lay(tmp_path, TREE)
    loaded(tmp_path, store)
    actors = TREE["seeds/actors.yaml"].replace("ada:", "eda:", 1)
    lay(tmp_path, {"seeds/actors.yaml": actors})
    paths = {each.path for each in loaded(tmp_path, store).problems}
    assert {"seeds/annotations/b.yaml", "seeds/annotations/c.yaml"} <= paths
    lay(tmp_path, {"seeds/actors.yaml": TREE["seeds/actors.yaml"]})
    assert not loaded(tmp_path, store).problems


def test_a_statement_that_goes_is_missed_by_who_refers_to_it(tmp_path: Path, store: Store) -> None:
    """So is its whole annotation; and when it comes back, nothing is wrong."""
    lay(tmp_path, TREE)
    loaded(tmp_path, store)
    lay(tmp_path, {"seeds/annotations/b.yaml": HEAD})
    assert [each.path for each in loaded(tmp_path, store).problems] == ["seeds/annotations/c.yaml"]
    (tmp_path / "seeds/annotations/b.yaml").unlink()
    assert "seeds/annotations/c.yaml" in {each.path for each in loaded(tmp_path, store).problems}
    lay(tmp_path, {"seeds/annotations/b.yaml": TREE["seeds/annotations/b.yaml"]})
    assert not loaded(tmp_path, store).problems


def test_an_errors_suggestion_follows_what_there_is(tmp_path: Path, store: Store) -> None:
    """Errors of rules are not kept: what would be right instead depends on everything."""
    lay(tmp_path, TREE | {"seeds/annotations/d.yaml": HEAD.replace("daily", "dayly")})
    (problem,) = loaded(tmp_path, store).problems
    assert problem.suggestion == "daily"
    lay(tmp_path, {"seeds/sources.yaml": TREE["seeds/sources.yaml"] + "dayli: {name: D}\n"})
    (problem,) = loaded(tmp_path, store).problems
    assert problem.suggestion != "daily"


def test_an_article_that_waits_is_read_once(tmp_path: Path, store: Store) -> None:
    """And noted each time."""
    lay(tmp_path, TREE | {"seeds/articles/w.txt": "Word.\n", "seeds/articles/x.txt": "Word.\n"})
    (tmp_path / "seeds/articles/x.txt").write_bytes(b"\xff")
    first = loaded(tmp_path, store).problems
    assert [each.severity for each in first] == ["note", "error"]
    assert loaded(tmp_path, store).problems == first


def test_a_name_that_an_article_prints_is_met_as_soon_as_somebody_bears_it(tmp_path: Path, store: Store) -> None:
    """An alias is looked for in texts that were read long ago."""
    lay(tmp_path, TREE)
    loaded(tmp_path, store)
    lay(
        tmp_path,
        {"seeds/actors.yaml": TREE["seeds/actors.yaml"].replace("ada:\n", "ada:\n  aliases: [Ada Moreau said]\n", 1)},
    )
    digest = loaded(tmp_path, store).digest
    assert digest and "b" in digest.spellings["ada"].get("Ada Moreau said", ())


def test_a_spelling_that_somebody_else_comes_to_claim_is_noted_no_more(tmp_path: Path, store: Store) -> None:
    """Whose record has it, no annotation need name."""
    text = "Word one.\n\nThe Fictius said a word.\n"
    lay(tmp_path, TREE | {"seeds/articles/b.txt": text})
    (note,) = loaded(tmp_path, store).problems
    assert (note.severity, note.value, note.path) == ("note", "Fictius", "seeds/annotations/b.yaml")
    lay(tmp_path, {"seeds/actors.yaml": TREE["seeds/actors.yaml"] + "eva: {name: Eva Fictius, kind: person}\n"})
    assert not loaded(tmp_path, store).problems
    lay(tmp_path, {"seeds/actors.yaml": TREE["seeds/actors.yaml"]})
    assert loaded(tmp_path, store).problems == (note,)


def _lent(root: Path, store: Store) -> list[str]:
    return [f"{each.path} {each.field}" for each in loaded(root, store).problems if "`publish: link`" in each.message]


def test_what_a_link_source_says_is_looked_for_in_what_changed_and_in_all_that_did_not(
    tmp_path: Path, store: Store
) -> None:
    """Whichever of the two is edited: a text elsewhere, the closed article, its source, or what may be repeated."""
    words = "Ada Moreau said a word of seven."
    closed = "daily:\n  name: The Daily\nshut:\n  name: Shut\n  publish: link\n"
    d = HEAD.replace("daily", "shut") + f"statements:\n  - {RECORD}, id: s1, line: 1}}\n"
    lay(tmp_path, TREE | {"seeds/sources.yaml": closed, "seeds/annotations/d.yaml": d})
    assert _lent(tmp_path, store) == []
    lay(tmp_path, {"seeds/annotations/b.yaml": TREE["seeds/annotations/b.yaml"] + f"summary: {words}\n"})
    lay(tmp_path, {"seeds/topics.yaml": f"talks:\n  name: Talks\n  question: {words}\n"})
    assert _lent(tmp_path, store) == []
    lay(tmp_path, {"seeds/articles/d.txt": f"Word one.\n\n{words}\n"})
    assert _lent(tmp_path, store) == ["seeds/annotations/b.yaml summary", "seeds/topics.yaml talks.question"]
    lay(tmp_path, {"seeds/annotations/c.yaml": TREE["seeds/annotations/c.yaml"] + f"note: {words}\n"})
    assert "seeds/annotations/c.yaml note" in _lent(tmp_path, store)
    lay(tmp_path, {"seeds/articles/b.txt": f"Word one.\n\n{words}\n", "seeds/topics.yaml": TREE["seeds/topics.yaml"]})
    assert _lent(tmp_path, store) == ["seeds/annotations/c.yaml note"]
    lay(tmp_path, {"seeds/annotations/d.yaml": d.replace("title: T", f"title: {words}")})
    assert _lent(tmp_path, store) == []
    lay(tmp_path, {"seeds/annotations/d.yaml": d})
    assert _lent(tmp_path, store) == ["seeds/annotations/c.yaml note"]
    lay(tmp_path, {"seeds/sources.yaml": closed.replace("link", "excerpt")})
    assert _lent(tmp_path, store) == []
