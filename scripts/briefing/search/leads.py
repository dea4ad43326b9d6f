"""What the lexicon is made of: leads from a query's stem to the keys of documents, and to the actors that it names."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from briefing.search.chunks import begins, compact
from briefing.search.names import Names
from briefing.search.stems import Known


class Lead(NamedTuple):
    """From a stem: `text` is the role (docs/search.md) and the words that it leads to; "" if the stem is a key itself."""

    stem: str
    text: str


Section = dict[str, dict[str, int]]  # stem -> text of a lead -> how often words and names give it


def leads_of_word(known: Known) -> Iterator[Lead]:
    """Yield what leads from a word's stem, and from those of its other forms, to its keys; and, for marking, back."""
    own, keys, forms = known
    for key in keys:
        yield Lead(key, "")
        if key != own:
            yield Lead(key, f"f {own}")
    for form, others in forms.items():
        yield from (Lead(form, f"k {key}") for key in others if key != form)


def leads_of_names(names: Names) -> Iterator[Lead]:
    """Yield what leads from spellings to actors and back."""
    for first, spellings in names.spellings.items():
        for rest, actor in spellings:
            yield Lead(first, " ".join(("n", actor, *rest)))
            yield Lead(f"@{actor}", " ".join(("f", first, *rest)))
    for part, actors in names.parts.items():
        yield from (Lead(part, f"n {actor}") for actor in actors)
    for sound, actors in names.sounds.items():
        yield from (Lead(f"~{sound}", f"n {actor}") for actor in actors)


def count(found: Section, leads: Iterable[Lead], times: int) -> None:
    """Count leads in `found`, each so many times more, or less."""
    for stem, text in leads:
        counts = found.setdefault(stem, {})
        counts[text] = counts.get(text, 0) + times


def change(section: Section, changes: Section) -> None:
    """Make changes to a section; a lead that nothing gives any more isn't in it, nor is a stem without one."""
    for stem, counts in changes.items():
        before = section.pop(stem, {})
        after = before | {text: before.get(text, 0) + times for text, times in counts.items()}
        if given := {text: times for text, times in after.items() if times > 0}:
            section[stem] = given


def sections(stems: Section) -> Iterator[Section]:
    """Yield runs of stems in order, each from one at which a chunk begins whatever stands before it."""
    run: Section = {}
    for stem in sorted(stems):
        if run and begins(stem):
            yield run
            run = {}
        run[stem] = stems[stem]
    if run:
        yield run


def entries(section: Section) -> Iterator[tuple[str, str]]:
    """Yield a section's entries as the lexicon has them: stem, and JSON."""
    for stem, texts in section.items():
        yield stem, compact(_entry(texts))


def _entry(texts: Iterable[str]) -> Mapping[str, list[str | list[str]]] | int:
    roles: dict[str, list[str | list[str]]] = {}
    for role, *value in (text.split(" ") for text in sorted(texts) if text):
        roles.setdefault(role, []).append(value if role == "n" or len(value) > 1 else value[0])
    return roles or 0
