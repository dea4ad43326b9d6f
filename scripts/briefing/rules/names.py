"""Rules of names: what an article calls those whom its annotation names."""

from collections.abc import Iterator

from briefing.check import CheckedAnnotation
from briefing.lines import numbers
from briefing.problems import Problem, problem, quoted
from briefing.refusals import Loc
from briefing.rules.world import Utterance, World


def spellings_are_on_record(world: World) -> Iterator[Problem]:
    """A name of somebody whom the annotation names stands in a record as the article spells it; else it is a note."""
    for stem, annotation in world.readable():
        text = world.articles.get(stem)
        if text is None or annotation.head is None:
            continue
        omitted = numbers(annotation.head.record.omit, len(text.lines))
        lines = {n: line for n, line in enumerate(text.body(), 1) if n not in omitted}
        named = _named(annotation)
        for found in world.claims.unclaimed(lines, named):
            message = (
                f"{quoted(found.spelling)} (line {found.line}) may be {found.actor}, whose record has no such spelling"
            )
            cure = ": if it is, add it to aliases or weak_aliases"
            each, loc = named[found.actor]
            yield problem(each.place(*loc), message + cure, severity="note", value=found.spelling)


def _named(annotation: CheckedAnnotation) -> dict[str, tuple[Utterance, Loc]]:
    """Return the actors that statements and events name, each with the first field that does."""
    named: dict[str, tuple[Utterance, Loc]] = {}
    both: tuple[Utterance, ...] = (*annotation.statements, *annotation.events)
    for each in both:
        for register, loc, id_ in each.ids:
            if register == "actors":
                named.setdefault(id_, (each, loc))
    return named
