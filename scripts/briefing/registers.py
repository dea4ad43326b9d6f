"""The four registers: their records, what is wrong with them, and what stands for each record."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field
from typing import Any

from briefing.check import Located, check_register
from briefing.fields import slug
from briefing.problems import Place, Problem
from briefing.read.node import Node
from briefing.read.tree import Tree
from briefing.records import REGISTERS
from briefing.rules import check_rules
from briefing.rules.world import World
from briefing.spellings import Claims, Known
from briefing.store import Store, as_json, fingerprint

_KIND, _NAME = "registers", "all"
_NOWHERE = Node(Place("", 1, 1, ""), {})  # nothing is wrong with a record that was kept: nobody asks for its place


@dataclass(frozen=True)
class Registers:
    """Records by register and id; `known` are each register's ids, those of broken records too, None if unreadable.

    `made_of` stands for each record; an actor's, for those of whoever may claim what looks like its spellings, too.
    """

    records: Mapping[str, Mapping[str, Located[Any]]]
    known: Mapping[str, frozenset[str] | None]
    problems: Sequence[Problem]
    made_of: Mapping[str, Mapping[str, bytes]]
    claims: Claims
    reached: dict[str, tuple[list[bytes], bytes]] = field(default_factory=dict)  # a survey's, for the next one


def read_registers(tree: Tree, store: Store) -> Registers:
    """Return the registers of a tree, checked by themselves and against each other."""
    seeds = [tree.registers[name] for name in REGISTERS]
    made_of = fingerprint(*(seed.made_of if seed else b"" for seed in seeds))
    known, kept = store.decoded(_KIND, _kept).get(_NAME, (b"", None))
    if kept is not None and known == made_of:
        return kept
    records: dict[str, Mapping[str, Located[Any]]] = {}
    ids: dict[str, frozenset[str] | None] = {}
    problems: list[Problem] = []
    for name in REGISTERS:
        node, broken = tree.yaml(tree.registers[name])
        records[name], wrong = check_register(name, node) if node else ({}, [])
        ids[name] = _ids(node)
        problems += broken + wrong
    problems += check_rules(World(records, ids, {}, {}, subjects=()))
    found = _registers(records, ids, problems)
    if all(seeds) and not any(each.severity == "error" for each in problems):
        store.put(_KIND, _NAME, made_of, _to_keep(found))
    return found


def _ids(node: Node | None) -> frozenset[str] | None:
    # An id that is none was meant to be the one it nearly is: references to that are no second problem.
    if node is None or not isinstance(node.value, dict):
        return None
    return frozenset(each for id_, _ in node.items() for each in (id_, slug(id_)) if each)


def _registers(
    records: Mapping[str, Mapping[str, Located[Any]]], ids: Mapping[str, frozenset[str] | None], problems: list[Problem]
) -> Registers:
    claims = Claims({id_: _known(each) for id_, each in records["actors"].items()})
    made_of = {name: _made_of(own) for name, own in records.items()}
    alone = made_of["actors"]
    made_of["actors"] = {
        id_: fingerprint(own, *[alone[other] for other in kin]) if (kin := claims.kin(id_)) else own
        for id_, own in alone.items()
    }
    return Registers(records, ids, problems, made_of, claims)


def _known(actor: Located[Any]) -> Known:
    record = actor.record
    name = [record.name] if actor.knows("name") else []
    return Known((*name, *record.names.values(), *record.aliases), record.weak_aliases, record.kind or "")


def _made_of(records: Mapping[str, Located[Any]]) -> dict[str, bytes]:
    return {id_: fingerprint(id_, repr(each.record), *sorted(each.broken)) for id_, each in records.items()}


def _to_keep(found: Registers) -> bytes:
    kept = {
        "records": {name: {id_: each.node.plain() for id_, each in own.items()} for name, own in found.records.items()},
        "known": {name: sorted(ids or ()) for name, ids in found.known.items()},
        "problems": [astuple(each) for each in found.problems],
    }
    return as_json(kept)


def _kept(kept: bytes) -> Registers:
    values = json.loads(kept)
    records = {
        name: {id_: Located(REGISTERS[name].model_validate(each), _NOWHERE) for id_, each in own.items()}
        for name, own in values["records"].items()
    }
    ids = {name: frozenset(ids) for name, ids in values["known"].items()}
    return _registers(records, ids, [Problem(*each) for each in values["problems"]])
