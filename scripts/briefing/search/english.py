"""English forms that no stemmer brings together (said: say; children: child; better: good), from english.txt."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from briefing.search.words import stem

_TABLE = Path(__file__).with_name("english.txt")


class English:
    """The keys and forms of English words that are irregular, or the base of irregular ones."""

    def __init__(self) -> None:
        self._keys: dict[str, set[str]] = {}
        self._forms: dict[str, set[str]] = {}
        for lemma, form, is_own in _irregular():
            key = stem(lemma)
            self._keys.setdefault(form, set()).update({key, stem(form)} if is_own else {key})
            self._forms.setdefault(key, set()).add(stem(form))

    def look_up(self, token: str) -> tuple[tuple[str, ...], Mapping[str, tuple[str, ...]]]:
        """Return the keys of `token`, and the stems of irregular forms with the keys that they lead to.

        The keys are sorted; a regular word, of whatever language, has its stem.
        """
        keys, forms = tuple(sorted(self._keys.get(token, ()))) or (stem(token),), dict[str, set[str]]()
        for key in keys:
            for form in self._forms.get(key, ()):
                forms.setdefault(form, set()).add(key)
        return keys, {form: tuple(sorted(forms[form])) for form in sorted(forms)}


def _irregular() -> Iterator[tuple[str, str, bool]]:
    """Yield lemma, form, and whether the form is a word of its own as well, of each form in the table."""
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        lemma, *forms = line.partition("#")[0].split() or [""]
        yield from ((lemma, form.rstrip("*"), form.endswith("*")) for form in forms)
