"""Spellings of a name across scripts, by their sound; theme/assets/search/letters.js gives the same.

Both read theme/assets/search/letters.json: what a Cyrillic letter is in Latin, and rules (regular expressions that
mean the same in Python and JavaScript) which, one after the other, make equal what English, German, French, Polish and
scholarly spellings of one name differ by. Only letters are compared, so that unlike names may meet: good for what is
nowhere as it is spelled, and for nothing else.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

_TABLE = Path(__file__).parents[1] / "theme" / "assets" / "search" / "letters.json"
_LATIN = re.compile(r"[a-z]+")


class _Table(NamedTuple):
    letters: dict[str, str]
    rules: tuple[tuple[re.Pattern[str], str], ...]
    shortest: int  # letters; less of a name says nothing


def skeleton(stem: str) -> str:
    """Return what the spellings of a name share; "" if `stem` isn't Latin or Cyrillic, or too little is left of it."""
    table = _table()
    bare = "".join(table.letters.get(letter, letter) for letter in stem)
    if not _LATIN.fullmatch(bare):
        return ""
    for pattern, replacement in table.rules:
        bare = pattern.sub(replacement, bare)
    return bare if len(bare) >= table.shortest else ""


@cache
def _table() -> _Table:
    read = json.loads(_TABLE.read_text(encoding="utf-8"))
    rules = tuple((re.compile(pattern), replacement) for pattern, replacement in read["rules"])
    return _Table(read["letters"], rules, read["shortest"])
