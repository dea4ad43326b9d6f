"""RULES: what must hold across records. One small function each; its docstring is the rule.

They run on records before these are joined, so that one run shows every problem. A record that has a problem of its
own is not here, but its id is known, so that no reference to it becomes a second problem.
"""

from collections.abc import Callable, Iterable, Iterator

from briefing.problems import Problem
from briefing.rules.actors import (
    aliases_belong_to_one,
    members_belong_to_bodies,
    membership_has_no_circles,
    roles_run_forward,
)
from briefing.rules.annotations import (
    a_basis_has_a_date,
    dates_follow_from_their_words,
    forms_have_their_texts,
    ids_are_unique,
    nothing_is_said_after_publication,
    omitted_lines_exist,
    reports_come_from_media,
)
from briefing.rules.conflicts import a_settlement_has_a_difference
from briefing.rules.names import spellings_are_on_record
from briefing.rules.references import (
    contradicts_exists,
    events_exist,
    lists_name_each_once,
    references_exist,
    same_as_exists,
)
from briefing.rules.rights import link_sources_lend_no_words
from briefing.rules.world import World

RULES: tuple[Callable[[World], Iterable[Problem]], ...] = (
    references_exist,
    lists_name_each_once,
    ids_are_unique,
    roles_run_forward,
    members_belong_to_bodies,
    membership_has_no_circles,
    aliases_belong_to_one,
    forms_have_their_texts,
    a_basis_has_a_date,
    reports_come_from_media,
    nothing_is_said_after_publication,
    dates_follow_from_their_words,
    events_exist,
    same_as_exists,
    contradicts_exists,
    a_settlement_has_a_difference,
    omitted_lines_exist,
    link_sources_lend_no_words,
    spellings_are_on_record,
)


def check_rules(world: World) -> Iterator[Problem]:
    """Yield what breaks any of RULES."""
    for rule in RULES:
        yield from rule(world)
