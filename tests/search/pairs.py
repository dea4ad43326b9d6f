"""How many forms of a word the search finds: `python -m tests.search.pairs` prints the table that docs/search.md shows."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

from briefing.search.stems import Stems
from briefing.search.words import split, stem

PAIRS = Path(__file__).with_name("pairs.txt")
LANGUAGES = {"en": "English", "ru": "Russian"}


class Pair(NamedTuple):
    """Two forms of one word."""

    language: str
    part: str  # of speech: noun, adjective, verb
    lemma: str
    asked: str
    written: str


class Share(NamedTuple):
    """How many pairs of `total` are found, by the search and by Snowball alone; each pair counts in both directions."""

    found: int
    snowball: int
    total: int


def pairs() -> list[Pair]:
    """Return the pairs of pairs.txt, as tokens."""
    lines = PAIRS.read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return [Pair(language, part, *map(_token, words)) for language, part, *words in rows]


def finds(asked: Iterable[str], written: str, stems: Stems) -> bool:
    """Return whether a query's keys are among those that a text's word is indexed under."""
    return not set(asked).isdisjoint(stems.keys(written))


def keys_of_query(word: str, texts: Iterable[str], stems: Stems) -> set[str]:
    """Return the keys that a query's word has where `texts` are all words of the index: as the browser works them out."""
    asked = stem(word)
    return {asked}.union(*(stems.forms(each).get(asked, ()) for each in texts))


def shares(stems: Stems) -> dict[tuple[str, str], Share]:
    """Return the share of pairs found, by language and part of speech."""
    found, snowball, total = Counter[tuple[str, str]](), Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for language, part, _, *forms in pairs():
        for asked, written in permutations(forms, 2):
            total[language, part] += 1
            found[language, part] += finds(keys_of_query(asked, [written], stems), written, stems)
            snowball[language, part] += stem(asked) == stem(written)
    return {kind: Share(found[kind], snowball[kind], total[kind]) for kind in total}


def false_friends(language: str, stems: Stems) -> Iterator[tuple[str, str, bool, bool]]:
    """Yield each two words of a language, and whether the first finds the second: in the search, by Snowball alone.

    The index holds all forms of the pairs.
    """
    forms = {form for pair in pairs() if pair.language == language for form in pair[2:]}
    words = sorted({pair.lemma for pair in pairs() if pair.language == language})
    asked = {word: keys_of_query(word, forms, stems) for word in words}
    alone = {word: stem(word) for word in words}
    for one, other in permutations(words, 2):
        yield one, other, finds(asked[one], other, stems), alone[one] == alone[other]


def report(stems: Stems) -> Iterator[str]:
    """Yield the lines of the tables, in Markdown."""
    yield "| language | part of speech | pairs | found | by Snowball alone |"
    yield "|---|---|--:|--:|--:|"
    for (language, part), (found, snowball, total) in shares(stems).items():
        yield f"| {LANGUAGES[language]} | {part} | {total} | {found / total:.3f} | {snowball / total:.3f} |"
    yield ""
    yield "| language | pairs of different words | taken for one | by Snowball alone | for example |"
    yield "|---|--:|--:|--:|---|"
    for language, name in LANGUAGES.items():
        friends = list(false_friends(language, stems))
        merged = [(one, other) for one, other, found, _ in friends if found]
        example = ", ".join(" ~ ".join(two) for two in merged[:: max(1, len(merged) // 4)][:4])
        yield f"| {name} | {len(friends):,} | {len(merged)} | {sum(alike for *_, alike in friends)} | {example} |"


def _token(form: str) -> str:
    (word,) = split(form)
    return word.token


if __name__ == "__main__":
    sys.stdout.writelines(line + "\n" for line in report(Stems()))
