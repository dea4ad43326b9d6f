"""Rules of references: what an id names must be there, and be of its kind."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import NamedTuple

from briefing import records
from briefing.check import CheckedAnnotation
from briefing.fields import is_id
from briefing.problems import Problem, did_you_mean, nearest, problem, quoted
from briefing.rules.world import Utterance, World
from briefing.spellings import spelling_key


def references_exist(world: World) -> Iterator[Problem]:
    """An id names a record of its register."""
    spellings = cache(partial(_spellings, world))  # nearly all ids are right: nobody asks then
    for each in world.located():
        for register, loc, id_ in each.ids:
            known = world.known[register]
            if known is not None and id_ not in known:
                allowed = sorted(filter(is_id, known))
                near = _nearest_id(id_, allowed, spellings(register))
                cure = did_you_mean(near, allowed)
                message = f"there is no {quoted(id_)} in seeds/{register}.yaml{cure}"
                yield problem(each.place(*loc), message, value=id_, suggestion=near)


def lists_name_each_once(world: World) -> Iterator[Problem]:
    """A list of ids names each once."""
    for each in world.located():
        seen: set[tuple[int | str, str]] = set()
        for _, loc, id_ in each.ids:
            if (loc[0], id_) in seen:
                yield problem(each.place(*loc), f"{quoted(id_)} stands in this list already", value=id_)
            seen.add((loc[0], id_))


def events_exist(world: World) -> Iterator[Problem]:
    """`event` names an event of this file or, as `<stem>#e1`, of another."""
    for stem, each in world.statements():
        if each.record.event:
            full = each.record.event if "#" in each.record.event else f"{stem}#{each.record.event}"
            yield from _target(world, each, _Reference("event", each.record.event, full), "events")


def same_as_exists(world: World) -> Iterator[Problem]:
    """`same_as` names another statement (of the same speaker), an event's another event."""
    for stem, each in world.utterances():
        target = each.record.same_as
        if target is None:
            continue
        kind = "statements" if isinstance(each.record, records.Statement) else "events"
        if target == f"{stem}#{each.record.id}":
            yield problem(each.place("same_as"), "names the record itself", value=target)
        else:
            found = yield from _target(world, each, _Reference("same_as", target, target), kind)
            if found and kind == "statements" and _another_speaker(world, found, each):
                speaker = getattr(found.record, "speaker", None)
                message = f"{quoted(target)} has another speaker ({speaker}): one utterance has one speaker"
                yield problem(each.place("same_as"), message, value=target)


def contradicts_exists(world: World) -> Iterator[Problem]:
    """`contradicts` names other statements, each once, and none that is the same utterance."""
    for stem, each in world.statements():
        own, seen = f"{stem}#{each.record.id}", set[str]()
        for index, target in enumerate(each.record.contradicts):
            place = each.place("contradicts", index)
            if target == own:
                yield problem(place, "names the record itself", value=target)
            elif target in seen:
                yield problem(place, f"{quoted(target)} stands in this list already", value=target)
            else:
                found = yield from _target(world, each, _Reference("contradicts", target, target, index), "statements")
                if found and (each.record.same_as == target or found.record.same_as == own):
                    message = f"{quoted(target)} is the same utterance (`same_as`): it can't contradict itself"
                    yield problem(place, message, value=target)
            seen.add(target)


def _spellings(world: World, register: str) -> dict[str, str]:
    """Return the ids of a register by what an editor may write instead: names and aliases, the weak ones last."""
    found: dict[str, str] = {}
    records = world.registers[register]
    for strong in (True, False):
        for id_, each in records.items():
            names = (
                each.record.name or "",
                *getattr(each.record, "names", {}).values(),
                *getattr(each.record, "aliases", ()),
            )
            for name in names if strong else getattr(each.record, "weak_aliases", ()):
                found.setdefault(spelling_key(name), id_)
    return found


def _nearest_id(value: str, known: Sequence[str], spellings: Mapping[str, str]) -> str | None:
    """Return the id that `value` most likely means: one spelled nearly so, else one whose name or alias is."""
    words = value.replace("-", " ")
    if exact := spellings.get(spelling_key(words)):
        return exact
    near = nearest(value, known)
    name = None if near else nearest(spelling_key(words), spellings)
    return near or (spellings[name] if name else None)


class _Reference(NamedTuple):
    """A reference to a statement or event: its field, how it is written, the full id that it means."""

    field: str
    written: str
    full: str
    number: int | None = None  # in a list


def _target(
    world: World, each: Utterance, reference: _Reference, kind: str
) -> Generator[Problem, None, Utterance | None]:
    """Yield what is wrong with a reference, which must name a `kind`; return what it names, None where that isn't sound."""
    field, written, full, number = reference
    stem, _, id_ = full.partition("#")
    place = each.place(field) if number is None else each.place(field, number)
    if stem not in world.annotations:
        stems = sorted(world.annotations)
        near = nearest(stem, stems)
        better = f"{near}#{id_}" if near else None
        message = f"there is no annotation {quoted(stem)}{did_you_mean(better, stems)}"
        yield problem(place, message, value=written, suggestion=better)
        return None
    annotation = world.annotations[stem]
    if annotation is None or (id_ not in annotation.ids and not annotation.certain):
        return None  # that file, or one of its ids, has a problem already
    found: Utterance | None = next((one for one in getattr(annotation, kind) if one.record.id == id_), None)
    if found is None and id_ in annotation.ids and not _is_other_kind(annotation, kind, id_):
        return None  # a record with a problem of its own
    if found is None:
        ids = sorted(one.record.id for one in getattr(annotation, kind) if one.knows("id"))
        near = nearest(id_, ids)
        better = f"{stem}#{near}" if near and "#" in written else near
        what = f"{kind.removesuffix('s')} {quoted(written)}"
        yield problem(place, f"there is no {what}{did_you_mean(better, ids)}", value=written, suggestion=better)
    return found


def _another_speaker(world: World, one: Utterance, two: Utterance) -> bool:
    speakers = {getattr(each.record, "speaker", None) for each in (one, two)}
    return len(speakers) > 1 and speakers <= world.registers["actors"].keys()


def _is_other_kind(annotation: CheckedAnnotation, kind: str, id_: str) -> bool:
    other = annotation.events if kind == "statements" else annotation.statements
    return any(one.record.id == id_ for one in other)
