"""Russian lemmas, by the dictionary of OpenCorpora that pymorphy3 brings: what a stemmer can't see (ведут, вёл: вести)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import regex

from briefing.search.words import stem

# The share of a word's readings from which a lemma counts: стали is "became" a hundred times for each "of steel".
LIKELY = 0.2

_VOWEL = regex.compile("[аеёиоуыэюя]")
# Of a name that is in no dictionary: Snowball leaves more of Эрдоганом than of Эрдоган, which looks like a verb to it.
_CASES = ("а", "у", "е", "ы", "ом", "ой", "ым", "ых", "ыми", "ам", "ами", "ах")
_CASE = regex.compile(f"(?<=..[^аеиоуыэюяйьъ])(?:{'|'.join(_CASES)})$")
# Рябков is a minister's name, and to the dictionary a form of рябок, the bird.
_SURNAMES = ("ов", "ев", "ин")
# Snowball takes each of these off alike, so that one form of a participle stands for its dozen cases.
_ADJECTIVAL = regex.compile("(?:[иы]ми|[ое](?:го|му|е|й|м|ю)|[иы](?:е|й|м|х)|[ую]ю|[ая]я)$")


class Russian:
    """The keys and forms of Russian words."""

    def __init__(self) -> None:
        # Imported here, as a site without a Cyrillic word needs neither the package nor its dictionary.
        import pymorphy3  # type: ignore[import-untyped]  # noqa: PLC0415  # it brings no types

        # Only words of the dictionary: what pymorphy3 guesses of others is right less often than the stemmer.
        self._morph: Any = pymorphy3.MorphAnalyzer(units=[pymorphy3.units.DictionaryAnalyzer()], result_type=None)
        self._endings: dict[tuple[int, bool], list[tuple[str, str]]] = {}
        self._stems: dict[tuple[int, str], frozenset[str]] = {}

    def look_up(self, token: str, own: str) -> tuple[tuple[str, ...], Mapping[str, tuple[str, ...]]]:
        """Return the keys of `token`, whose stem is `own`, and the stems of all forms of its lemmas with the keys that they lead to.

        The keys are the stems of its likely lemmas, sorted; a word that the dictionary doesn't know may be a name in any
        of its cases, and so may one that it knows as something else.
        """
        keys, forms = set(), dict[str, set[str]]()
        lemmas = self._lemmas(token)
        for lemma, paradigms in lemmas.items():
            keys.add(key := stem(lemma))
            for form in set().union(*(self._stems_of(*paradigm) for paradigm in paradigms)) - {key}:
                forms.setdefault(form, set()).add(key)
        if not lemmas or (token.endswith(_SURNAMES) and own not in keys):
            keys.add(key := stem(name := _CASE.sub("", token)))
            for form in _stems_of_name(name) - {key}:
                forms.setdefault(form, set()).add(key)
        return tuple(sorted(keys)), {form: tuple(sorted(forms[form])) for form in sorted(forms)}

    def _lemmas(self, token: str) -> dict[str, set[tuple[int, str]]]:
        """Return the likely lemmas of `token`, each with its paradigms: number, and what all forms have in common."""
        readings = self._morph.parse(token)
        shares = _shares([(lemma, share) for _, _, lemma, share, _ in readings])
        likely: dict[str, set[tuple[int, str]]] = {}
        for _, _, lemma, _, ((_, word, number, index),) in readings:
            if shares[lemma] >= LIKELY:
                dictionary = self._morph.dictionary
                trunk = dictionary.build_stem(dictionary.paradigms[number], index, word)
                likely.setdefault(lemma, set()).add((number, trunk))
        return likely

    def _stems_of(self, number: int, trunk: str) -> frozenset[str]:
        if (number, trunk) not in self._stems:
            endings = self._endings_of(number, few=_VOWEL.search(trunk) is not None)
            self._stems[number, trunk] = frozenset(stem(before + trunk + after) for before, after in endings)
        return self._stems[number, trunk]

    def _endings_of(self, number: int, *, few: bool) -> list[tuple[str, str]]:
        """Return what stands before and after the trunk in the forms of a paradigm; `few`: as many as differ in stem.

        Snowball looks behind the first vowel only, so that `few` holds for trunks that have one.
        """
        if (number, few) not in self._endings:
            paradigm = self._morph.dictionary.build_paradigm_info(number)
            pairs = [(before, after) for before, _, after in paradigm]
            self._endings[number, few] = list(_differing(pairs) if few else dict.fromkeys(pairs))
        return self._endings[number, few]


def _stems_of_name(name: str) -> set[str]:
    """Return the stems of a name's cases; none of a name that isn't declined so."""
    return {stem(name + case) for case in (*_CASES, "ов")} if _CASE.search(f"{name}а") else set()


def _shares(readings: list[tuple[str, float]]) -> Mapping[str, float]:
    """Return each lemma's share; where pymorphy3 knows no frequencies, and so rates all readings alike, all lemmas do."""
    if len({share for _, share in readings}) == 1:
        lemmas = {lemma for lemma, _ in readings}
        return dict.fromkeys(lemmas, 1 / len(lemmas))
    shares = Counter[str]()
    for lemma, share in readings:
        shares[lemma] += share  # type: ignore[assignment]  # counters count fractions as well
    return shares


def _differing(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen = set()
    for before, after in pairs:
        kind = (before, _ADJECTIVAL.sub("+", after))
        if kind not in seen:
            seen.add(kind)
            yield before, after
