"""Rules of differences: where an editor says why one is settled."""

from collections.abc import Iterator

from briefing.problems import Problem, problem
from briefing.rules.world import World

_LINKS = ("same_as", "contradicts", "event")


def a_settlement_has_a_difference(world: World) -> Iterator[Problem]:
    """`settled` stands beside the link that makes the difference: `same_as`, `contradicts`, `event`."""
    for _, each in world.utterances():
        linked = any(getattr(each.record, link, None) for link in _LINKS)
        if each.record.settled and each.knows(*_LINKS) and not linked:
            message = "settles no difference: write it where `same_as`, `contradicts` or `event` makes the link"
            yield problem(each.key("settled"), message, severity="warning")
