"""Edits as an editor makes them: one annotation, another one each time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path

from benchmark.corpus.registers import STANCES
from benchmark.corpus.vocabulary import dice

_GIST = re.compile(r'^  gist: "', re.MULTILINE)
_STANCE = re.compile(r"^  stance: (\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Edit:
    """What an annotation is going to say, and what then stands in its article's page and hasn't before."""

    path: Path
    text: str
    gist: str

    @property
    def page(self) -> str:
        """Return the address of the article's page."""
        return f"articles/{self.path.stem}/"

    def save(self) -> None:
        """Write it as an editor does: the file keeps its place."""
        self.path.write_text(self.text, encoding="utf-8", newline="\n")


def edits(root: Path, seed: int) -> Iterator[Edit]:
    """Yield edits of a synthetic project without end: the gist of a first statement and the stance of a last one.

    Which annotations these are depends on the seed alone; each is read when its turn comes.
    """
    stems = sorted(path.stem for path in (root / "seeds" / "annotations").iterdir())
    dice("edits", seed).shuffle(stems)
    for number, stem in zip(count(1), cycle(stems)):
        path, gist = root / "seeds" / "annotations" / f"{stem}.yaml", f"Edition {number} of "
        text = _GIST.sub(rf"\g<0>{gist}", path.read_text(encoding="utf-8"), count=1)
        yield Edit(path, _moved(text), gist)


def _moved(text: str) -> str:
    """Return an annotation whose last statement takes another stance."""
    last = list(_STANCE.finditer(text))[-1]
    other = STANCES[(STANCES.index(last[1]) + 1) % len(STANCES)]
    return text[: last.start(1)] + other + text[last.end(1) :]
