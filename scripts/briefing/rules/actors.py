"""Rules of the actors' register."""

from collections.abc import Iterator, Mapping, Sequence

from briefing import records
from briefing.check import Located
from briefing.problems import Problem, problem, quoted
from briefing.rules.world import World
from briefing.spellings import spelling_key


def roles_run_forward(world: World) -> Iterator[Problem]:
    """A role does not end before it begins."""
    for actor in world.register("actors").values():
        for index, role in enumerate(actor.record.roles):
            start, end = role.from_ and role.from_.earliest, role.to and role.to.latest
            if start and end and end < start:
                message = f"the role ends ({role.to.text}) before it begins ({role.from_.text})"
                yield problem(actor.place("roles", index, "to"), message, value=role.to.text)


def members_belong_to_bodies(world: World) -> Iterator[Problem]:
    """`member_of` names governments, organisations or media."""
    actors = world.register("actors")
    for actor in actors.values():
        for index, id_ in enumerate(actor.record.member_of):
            kind = actors[id_].record.kind if id_ in actors and actors[id_].knows("kind") else None
            if kind in ("person", "group"):
                message = f"{quoted(id_)} is a {kind}: only governments, organisations and media have members"
                yield problem(actor.place("member_of", index), message, value=id_)


def membership_has_no_circles(world: World) -> Iterator[Problem]:
    """Nobody is a member of itself, by however many steps."""
    actors = world.register("actors")
    place = {id_: number for number, id_ in enumerate(actors)}
    for circle in _circles({id_: each.record.member_of for id_, each in actors.items()}):
        first = min(range(len(circle)), key=lambda n: place[circle[n]])
        start, *others = circle[first:] + circle[:first]
        following = [*others, start]
        message = f"a circle: {' -> '.join([start, *following])}"
        index = actors[start].record.member_of.index(following[0])
        yield problem(actors[start].place("member_of", index), message, value=following[0])


def aliases_belong_to_one(world: World) -> Iterator[Problem]:
    """An alias that another actor has too, as alias or name, is refused; one name of two actors is a warning."""
    owners: dict[str, tuple[str, Located[records.Actor], tuple[int | str, ...]]] = {}
    named = [(id_, actor, *name) for id_, actor in world.register("actors").items() for name in _names(actor)]
    aliased = [
        (id_, actor, ("aliases", index), alias)
        for id_, actor in world.register("actors").items()
        for index, alias in enumerate(actor.record.aliases)
    ]
    for id_, actor, loc, text in (*named, *aliased):
        owner = owners.setdefault(spelling_key(text), (id_, actor, loc))
        if owner[0] == id_:
            continue
        if loc[0] == "aliases":
            message = f"{quoted(text)} is also {_what(owner[2])} of {quoted(owner[0])}: make it a weak alias of both or keep it with one"
            yield problem(actor.place(*loc), message, value=text)
        else:
            message = f"{quoted(text)} is also {_what(owner[2])} of {quoted(owner[0])}"
            if loc == owner[2] == ("name",):  # by which pages call them
                message += f": write behind it who is meant, as in {quoted(f'{text} (poet)')}"
            yield problem(actor.place(*loc), message, severity="warning", value=text)


def _circles(targets: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Yield circles among ids and their targets, no two with an id in common; every step is taken once."""
    done: set[str] = set()
    for start in targets:
        path: dict[str, Iterator[str]] = {} if start in done else {start: iter(targets[start])}
        while path:
            here = next(reversed(path))
            step = next(path[here], None)
            if step is None:
                done.add(here)
                del path[here]
            elif step in path:
                ids = list(path)
                yield ids[ids.index(step) :]
                done.update(path)
                path = {}
            elif step in targets and step not in done:
                path[step] = iter(targets[step])


def _names(actor: Located[records.Actor]) -> Iterator[tuple[tuple[int | str, ...], str]]:
    if actor.knows("name"):
        yield ("name",), actor.record.name
    yield from ((("names", language), name) for language, name in actor.record.names.items())


def _what(loc: tuple[int | str, ...]) -> str:
    return "an alias" if loc[0] == "aliases" else "a name"
