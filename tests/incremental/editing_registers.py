"""What an editor does to actors, sources, topics and stances; each edit leaves the seeds sound and returns what it did."""

from collections.abc import Callable
from random import Random

from tests.incremental.world import Record, World


def actor_renamed(world: World, dice: Random) -> str:
    """Give an actor another name."""
    who, record = _one(world, dice, "actors")
    record["name"] = f"{record['name'].split(' the ')[0]} the {world.next()}th"
    return f"{who}: name {record['name']!r}"


def actor_spellings(world: World, dice: Random) -> str:
    """Give an actor another spelling, or none."""
    who, record = _one(world, dice, "actors")
    key = dice.choice(["aliases", "weak_aliases"])
    record[key] = [] if record.get(key) and dice.random() < 0.3 else [*record.get(key, []), f"Name {world.next()}"]
    return f"{who}: {key} {record[key]}"


def actor_changed(world: World, dice: Random) -> str:
    """Change an actor's roles, country, bodies, names elsewhere, or note."""
    who, record = _one(world, dice, "actors")
    n = world.next()
    key, value = dice.choice(
        [
            ("roles", [{"title": f"Keeper {n}", "from": "2031-03-04"}, {"title": "Envoy", "to": "2031-03-03"}]),
            ("roles", []),
            ("country", dice.choice(["UA", "CZ", ""])),
            ("member_of", ["ruritania"] if who not in ("ruritania", "board") else []),
            ("member_of", []),
            ("names", {"ru": f"Имя {n}"}),
            ("note", f"Note {n}."),
            ("wikidata", f"Q{n}"),
        ]
    )
    record[key] = value
    return f"{who}: {key} {value!r}"


def actor_added(world: World, dice: Random) -> str:
    """Add an actor whom nobody names, or take one out again."""
    unnamed = [each for each in world.registers["actors"] if each.startswith("nobody")]
    if unnamed and dice.random() < 0.5:
        del world.registers["actors"][unnamed[0]]
        return f"{unnamed[0]}: removed"
    who = f"nobody-{world.next()}"
    world.registers["actors"][who] = {"name": f"Nobody {who[7:]}", "kind": "group"}
    return f"{who}: added"


def topic_changed(world: World, dice: Random) -> str:
    """Call a topic otherwise, ask otherwise, or add one."""
    which, record = _one(world, dice, "topics")
    n = world.next()
    if dice.random() < 0.2:
        world.registers["topics"][f"topic-{n}"] = {"name": f"Topic {n}"}
        return f"topic-{n}: added"
    record |= dice.choice([{"name": f"Matter {n}"}, {"question": f"What of {n}?"}, {"names": {"ru": f"Тема {n}"}}])
    return f"{which}: {record}"


def stance_changed(world: World, dice: Random) -> str:
    """Call a stance otherwise, or let it mean something else."""
    which, record = _one(world, dice, "stances")
    polarity = dice.choice(["for", "against", "conditional", "neutral"])
    asks = dice.choice(["demand", "offer", "question", ""])
    record |= dice.choice([{"name": f"says {world.next()}"}, {"polarity": polarity}, {"asks": asks}])
    return f"{which}: {record}"


def source_changed(world: World, dice: Random) -> str:
    """Change how much of a source is published, which actor it is, or what it is called."""
    which, record = _one(world, dice, "sources")
    n = world.next()
    record |= dice.choice(
        [
            {"publish": dice.choice(["full", "excerpt", "link"])},
            {"actor": dice.choice(["gazette", "board", ""])},
            {"name": f"The Paper {n}"},
            {"affiliation": f"Owned by {n}"},
            {"languages": ["en", "ru"]},
            {"country": "CZ"},
            {"kind": "broadcaster"},
        ]
    )
    return f"{which}: {record}"


def reordered(world: World, dice: Random) -> str:
    """Write a register in another order."""
    name = dice.choice(sorted(world.registers))
    items = list(world.registers[name].items())
    dice.shuffle(items)
    world.registers[name] = dict(items)
    return f"seeds/{name}.yaml: {list(world.registers[name])}"


EDITS: tuple[Callable[[World, Random], str], ...] = (
    *(actor_renamed, actor_spellings, actor_changed, actor_added),
    *(topic_changed, stance_changed, source_changed, reordered),
)


def _one(world: World, dice: Random, register: str) -> tuple[str, Record]:
    return dice.choice(sorted(world.registers[register].items(), key=lambda item: item[0]))
