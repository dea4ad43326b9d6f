"""Every page of every world, byte for byte. `--bless` writes them anew; read the difference before you keep it."""

from pathlib import Path

import pytest

from tests.views.worlds import NAMES, rendered, world

GOLDEN = Path(__file__).parents[1] / "golden"
# No world changes these two; one copy of each is enough to read.
SAME_EVERYWHERE = {"data/index.md", "reading/index.md"}
THEIR_WORLD = "two-outlets"


@pytest.mark.parametrize("name", NAMES)
def test_pages_of_a_world_are_the_expected_ones(name: str, request: pytest.FixtureRequest) -> None:
    """The same pages with the same bytes, none missing and none more."""
    made = {path: text for path, text in rendered(world(name)).items() if _kept(name, path)}
    if request.config.getoption("--bless"):
        _bless(GOLDEN / name, made)
    paths = sorted(path for path in (GOLDEN / name).rglob("*") if path.is_file())
    expected = {path.relative_to(GOLDEN / name).as_posix(): path.read_bytes().decode() for path in paths}
    assert sorted(made) == sorted(expected)
    for path in sorted(made):
        assert made[path] == expected[path], f"{name}/{path} (if this is meant: make bless)"


def _kept(name: str, path: str) -> bool:
    return name == THEIR_WORLD or path not in SAME_EVERYWHERE


def _bless(folder: Path, made: dict[str, str]) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            path.unlink()
    for name, text in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
