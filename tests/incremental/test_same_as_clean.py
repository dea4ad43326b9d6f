"""After any edit, `briefing build` leaves the very bytes that a clean build gives elsewhere: the test that matters most.

Every kind of edit is tried by itself, then random sequences of them. The sequences are the same on every machine; with
BRIEFING_EXAMPLES=N in the environment there are N of them instead, new ones each time. What a failing sequence did is
printed, an edit a line.
"""

import os
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.incremental import editing_articles, editing_project, editing_registers, editing_statements
from tests.incremental.builder import Builder
from tests.incremental.comparing import Clean, assert_same, check_same, output
from tests.incremental.slips import SLIPS
from tests.incremental.world import World, steady

SEEDS = (*editing_statements.EDITS, *editing_articles.EDITS, *editing_registers.EDITS)
EDITS = (*SEEDS, *editing_project.EDITS)
EXAMPLES = os.environ.get("BRIEFING_EXAMPLES")
PARTS = 2  # which the workers of a test run share
Edit = Callable[[World, Random], str]


class Editor:
    """Does one thing after another to a world, and holds it against a clean build after each."""

    def __init__(self, world: World, builder: Builder, clean: Clean) -> None:
        self.world, self._builder, self._clean = world, builder, clean
        self._done: list[str] = []

    def does(self, step: Edit, number: int | str) -> None:
        """Make an edit or a slip and build; what fails says all that was done before."""
        try:
            (self._slips if step in SLIPS else self._edits)(step, steady(number))
        except Exception as error:
            error.add_note("\n".join(["What was done:", *self._done]))
            raise

    def _edits(self, edit: Edit, dice: Random) -> None:
        self._done.append(f"  {edit.__name__}: {edit(self.world, dice)}")
        self.world.save()
        check_same(self.world, self._builder, self._clean)

    def _slips(self, slip: Edit, dice: Random) -> None:
        """Make a slip: the build is refused and nothing changes. Mend it, together with another edit of the seeds."""
        before = output(self.world.root)
        self._done.append(f"  {slip.__name__}: {slip(self.world, dice)}")
        own = {path: data for path, data in output(self.world.root).items() if path not in before}
        told = self._builder.run(self.world.root, "build", *self.world.arguments)
        assert told.status == 1 and told.problems(), "\n".join(told.lines)
        assert_same(output(self.world.root), {**before, **own})
        self._edits(dice.choice(SEEDS), dice)


@pytest.mark.parametrize("edit", EDITS, ids=lambda each: each.__name__)
def test_an_edit_gives_what_a_clean_build_gives(world: World, builder: Builder, clean: Clean, edit: Edit) -> None:
    """Each kind by itself."""
    Editor(world, builder, clean).does(edit, edit.__name__)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda each: each.__name__)
def test_a_slip_changes_nothing_and_is_mended(world: World, builder: Builder, clean: Clean, slip: Edit) -> None:
    """The build ends with 1 and leaves all as it was; mended together with another edit, it is right."""
    Editor(world, builder, clean).does(slip, slip.__name__)


@pytest.mark.parametrize("part", range(PARTS))
def test_any_edits_give_what_clean_builds_give(
    copies: Callable[[], World], builder: Builder, clean: Clean, part: int
) -> None:
    """Whatever is done in whatever order: after each step the bytes of a clean build, exports and search included."""

    @given(st.lists(st.tuples(st.sampled_from([*EDITS, *SLIPS]), st.integers(0, 2**16)), min_size=6, max_size=10))
    def any_edits(steps: list[tuple[Edit, int]]) -> None:
        editor = Editor(copies(), builder, clean)
        for step, number in steps:
            editor.does(step, number)

    chosen = settings(
        max_examples=int(EXAMPLES) // PARTS if EXAMPLES else 3,
        derandomize=False,  # the seed below does it, and lets the parts differ
        database=None,
        print_blob=True,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    run = chosen(any_edits)
    (run if EXAMPLES else seed(part + 1)(run))()
