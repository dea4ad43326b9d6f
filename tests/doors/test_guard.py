"""A preview builds where something changed, and doesn't where nothing did."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.plugin.guard import Guard

LONG = 0.06  # seconds, as long as any clock of files takes to go on


@pytest.fixture
def seed(tmp_path: Path) -> Path:
    """Return a file that is watched."""
    (tmp_path / "seeds").mkdir()
    place = tmp_path / "seeds/topics.yaml"
    save(place, "a: {name: A}")
    return place


def save(place: Path, text: str) -> None:
    """Save a file, at another time than it was saved before."""
    time.sleep(LONG)
    place.write_text(text)
    time.sleep(LONG)


def guarded(seed: Path, *work: Callable[[], object]) -> tuple[Guard, list[int]]:
    """Return a guard whose builds do some work, one a build, and the list of these builds."""
    builds: list[int] = []

    def build() -> None:
        builds.append(len(builds))
        if len(builds) <= len(work):
            work[len(builds) - 1]()

    return Guard(build, lambda: [str(seed.parent)], seed.parents[1] / "content"), builds


def test_what_was_saved_as_it_was_is_not_built(seed: Path) -> None:
    """An editor saves more often than something changes."""
    guard, builds = guarded(seed)
    guard()
    save(seed, "b: {name: B}")
    guard()
    save(seed, "b: {name: B}")
    guard()
    assert builds == [0]


def test_what_was_saved_during_a_build_is_built_whatever_it_holds(seed: Path) -> None:
    """The build may have read what stood there for a moment."""

    def saved_and_put_back() -> None:
        save(seed, "c: {name: C}")
        save(seed, "b: {name: B}")

    guard, builds = guarded(seed, saved_and_put_back)
    save(seed, "b: {name: B}")
    for _ in range(3):
        guard()
    assert builds == [0, 1]
