"""Every kind of problem: whole lists, exact positions. `--bless` rewrites the expectations; read the difference."""

from pathlib import Path

import pytest

from briefing.load import load
from tests.cases import lay, read_case

CASES = sorted(Path(__file__).parent.glob("*.case"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_tree_gives_exactly_these_problems(case: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The list of problems is the expected one, no more and no less, in its order."""
    files, expected, given = read_case(case)
    found = "".join(f"{each}\n" for each in load(lay(tmp_path, files)).problems)
    if request.config.getoption("--bless"):
        case.write_text(f"{given}=== problems\n{found}", encoding="utf-8")
    else:
        assert found == expected
