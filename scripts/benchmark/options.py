"""How to measure."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Options:
    """The corpus's seed, how often each query is asked and how many edits are made, and what is measured beside.

    `stock` measures a stock MkDocs at every size; `only` names the parts of the build to measure, all if it is empty.
    `project` is one that was built already, for the floor.
    """

    seed: int = 1
    runs: int = 5
    pagefind: bool = False
    stock: bool = False
    hugo: bool = False
    only: tuple[str, ...] = ()
    project: Path | None = None
