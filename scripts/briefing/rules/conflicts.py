"""Rules of differences: where an editor says why one is settled."""

from collections.abc import Iterator

from briefing.check import CheckedAnnotation
from briefing.problems import Problem, problem
from briefing.rules.world import Utterance, World

_LINKS = ("same_as", "contradicts", "event")


def a_settlement_has_a_difference(world: World) -> Iterator[Problem]:
    """`settled` stands beside a link (`same_as`, `contradicts`, `event`), or with what a record of its file links to."""
    for stem, annotation in world.readable():
        linked: set[str] | None = None
        for each in _records(annotation):
            if each.record.settled and each.knows(*_LINKS) and not _targets(stem, each):
                linked = _linked(stem, annotation) if linked is None else linked
                if f"{stem}#{each.record.id}" not in linked:
                    message = "settles no difference: write it where `same_as`, `contradicts` or `event` makes the link"
                    yield problem(each.key("settled"), message, severity="warning")


def _linked(stem: str, annotation: CheckedAnnotation) -> set[str]:
    return {target for each in _records(annotation) for target in _targets(stem, each)}


def _records(annotation: CheckedAnnotation) -> tuple[Utterance, ...]:
    return (*annotation.statements, *annotation.events)


def _targets(stem: str, each: Utterance) -> set[str]:
    """Return the full ids that a statement or event links to."""
    event = getattr(each.record, "event", None)
    named = (each.record.same_as, *getattr(each.record, "contradicts", ()), event)
    return {target if "#" in target else f"{stem}#{target}" for target in named if target}
