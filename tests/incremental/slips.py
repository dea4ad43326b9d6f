"""Slips that a build refuses: each is on disk alone, so that `World.save` mends it."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.incremental.world import World


def cut(world: World, dice: Random) -> str:
    """Leave an annotation in the middle of a text."""
    place = _annotation(world, dice)
    place.write_text(place.read_text(encoding="utf-8").partition("statements:")[0] + 'note: "', encoding="utf-8")
    return f"{place.name}: cut in a text"


def not_found(world: World, dice: Random) -> str:
    """Cite what the article doesn't say."""
    place = _annotation(world, dice)
    lines = place.read_text(encoding="utf-8").replace("passage: ", "passage: Never said: ")
    place.write_text(lines.replace("passage: Never said: ", 'passage: "Never said" #', 1), encoding="utf-8")
    return f"{place.name}: passages that are not found"


def unknown(world: World, dice: Random) -> str:
    """Take an actor out whom articles name."""
    place = world.root / "seeds/actors.yaml"
    place.write_text(place.read_text(encoding="utf-8").replace("ada:\n", f"adda-{dice.randint(1, 9)}:\n"))
    return "actors.yaml: no ada any more"


def missing(world: World, dice: Random) -> str:
    """Lose a register."""
    name = dice.choice(sorted(world.registers))
    (world.root / f"seeds/{name}.yaml").unlink()
    return f"{name}.yaml: gone"


def in_the_way(world: World, dice: Random) -> str:
    """Put a page of one's own where a generated one goes."""
    (world.root / "content/actors.md").write_text(f"# Mine {dice.random()}\n")
    return "content/actors.md: in the way"


SLIPS: tuple[Callable[[World, Random], str], ...] = (cut, not_found, unknown, missing, in_the_way)


def _annotation(world: World, dice: Random) -> Path:
    reviewed = [stem for stem, each in world.articles.items() if each.annotated and each.head.get("status") != "draft"]
    citing = [stem for stem in reviewed if any("passage" in each for each in world.articles[stem].statements)]
    return world.root / f"seeds/annotations/{dice.choice(citing)}.yaml"
