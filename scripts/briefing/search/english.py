"""English forms that no stemmer brings together (said: say; children: child; better: good), from english.txt."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from briefing.search.kept import Keeper, keep, take
from briefing.search.words import stem
from briefing.store import fingerprint

_KIND = "search/english"
_TABLE = Path(__file__).with_name("english.txt")

_Tables = tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]


class English:
    """The keys and forms of English words that are irregular, or the base of irregular ones."""

    def __init__(self, kept: Keeper) -> None:
        text = _TABLE.read_text(encoding="utf-8")
        known = fingerprint(text)
        # Stemming the whole table takes longer than most edits.
        found: _Tables = take(kept, _KIND, "", known) or _stemmed(text)
        keep(kept, _KIND, "", found, known)
        self._keys, self._forms = found

    def look_up(self, token: str, own: str) -> tuple[tuple[str, ...], Mapping[str, tuple[str, ...]]]:
        """Return the keys of `token`, whose stem is `own`, and the stems of irregular forms with the keys that they lead to.

        The keys are sorted; a regular word, of whatever language, has its stem.
        """
        keys, forms = tuple(sorted(self._keys.get(token, ()))) or (own,), dict[str, set[str]]()
        for key in keys:
            for form in self._forms.get(key, ()):
                forms.setdefault(form, set()).add(key)
        return keys, {form: tuple(sorted(forms[form])) for form in sorted(forms)}


def _stemmed(text: str) -> _Tables:
    """Return the keys of irregular forms, and the stems of the forms that lead to a key."""
    keys: dict[str, set[str]] = {}
    forms: dict[str, set[str]] = {}
    for lemma, form, is_own in _irregular(text):
        key = stem(lemma)
        keys.setdefault(form, set()).update({key, stem(form)} if is_own else {key})
        forms.setdefault(key, set()).add(stem(form))
    return _sorted(keys), _sorted(forms)


def _sorted(found: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    return {word: sorted(others) for word, others in found.items()}


def _irregular(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield lemma, form, and whether the form is a word of its own as well, of each form in the table."""
    for line in text.splitlines():
        lemma, *forms = line.partition("#")[0].split() or [""]
        yield from ((lemma, form.rstrip("*"), form.endswith("*")) for form in forms)
