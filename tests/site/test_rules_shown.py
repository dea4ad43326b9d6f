"""Every rule across records is shown by a case: without the rule, some case of tests/problems changes."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

from briefing import rules
from briefing.load import load
from briefing.problems import Problem
from briefing.rules.world import World
from tests.cases import lay, read_case

CASES = sorted((Path(__file__).parents[1] / "problems").glob("*.case"))


@pytest.fixture(scope="session")
def laid(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the tree of each case."""
    base = tmp_path_factory.mktemp("cases")
    return {case.stem: lay(base / case.stem, read_case(case)[0]) for case in CASES}


@cache
def expected(stem: str) -> str:
    """Return the problems that a case lists."""
    (case,) = (case for case in CASES if case.stem == stem)
    return read_case(case)[1]


def found(root: Path) -> str:
    """Return the problems of a tree as cases list them."""
    return "".join(f"{each}\n" for each in load(root).problems)


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
def test_a_rule_is_shown_by_a_case(
    rule: Callable[[World], Iterable[Problem]], laid: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Leave the rule out, and a case that lists its problem no longer holds."""
    monkeypatch.setattr(rules, "RULES", tuple(each for each in rules.RULES if each is not rule))
    monkeypatch.setattr("briefing.load.join", lambda *_, **__: None)  # it may rely on what the rule refuses
    assert any(found(root) != expected(stem) for stem, root in laid.items()), f"no case shows {rule.__name__}"


def test_the_cases_hold_with_every_rule(laid: dict[str, Path]) -> None:
    """So that a change above is the rule's doing."""
    assert not [stem for stem, root in laid.items() if found(root) != expected(stem)]
