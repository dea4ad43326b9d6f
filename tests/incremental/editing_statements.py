"""What an editor does to statements and events; each edit leaves the seeds sound and returns what it did."""

from collections.abc import Callable
from random import Random

from tests.incremental.sayings import add_event, add_statement, cite, drop_references, full
from tests.incremental.world import Record, World, annotated

DATES = ("2031-03-04", "2031-03", "2030", "2029-12-30/2029-12-31", "2031-03-04~", "../2031-01-01", "2030-05-06?", None)


def gist(world: World, dice: Random) -> str:
    """Say otherwise what a statement says."""
    place, record = _statement(world, dice)
    record["gist"] = f"It is all about number {world.next()}."
    return f"{place}: gist {record['gist']!r}"


def quote(world: World, dice: Random) -> str:
    """Let a statement cite other words, which the article has now."""
    stem, record = dice.choice(world.statements())
    for key in ("quote", "passage", "said_text", "said_basis"):
        record.pop(key, None)
    cite(world.articles[stem], record, world.next())
    return f"{stem}#{record['id']}: other words"


def topics(world: World, dice: Random) -> str:
    """Put a statement under other topics."""
    place, record = _statement(world, dice)
    record["topics"] = dice.sample(sorted(world.registers["topics"]), dice.randint(1, 2))
    return f"{place}: topics {record['topics']}"


def stance(world: World, dice: Random) -> str:
    """Give a statement another stance."""
    place, record = _statement(world, dice)
    record["stance"] = dice.choice(sorted(world.registers["stances"]))
    return f"{place}: stance {record['stance']}"


def date(world: World, dice: Random) -> str:
    """Date a statement otherwise, or not at all."""
    place, record = _statement(world, dice)
    for key in ("said", "said_text", "said_basis"):
        record.pop(key, None)
    if said := dice.choice(DATES):
        record["said"] = said
    return f"{place}: said {said}"


def speaker(world: World, dice: Random) -> str:
    """Let somebody else have said it; what was the same utterance elsewhere is so no longer."""
    stem, record = dice.choice(world.statements())
    drop_references(world, f"{stem}#{record['id']}")
    record.pop("same_as", None)
    record["speaker"] = dice.choice(["ada", "bob", "board", "ruritania", "gazette"])
    return f"{stem}#{record['id']}: speaker {record['speaker']}"


def addressees(world: World, dice: Random) -> str:
    """Change whom a statement is to, about, and through whom it came."""
    place, record = _statement(world, dice)
    for key in ("to", "about", "via"):
        record[key] = dice.sample(["ada", "bob", "board", "ruritania", "gazette"], dice.randint(0, 2))
    return f"{place}: to {record['to']}, about {record['about']}, via {record['via']}"


def circumstances(world: World, dice: Random) -> str:
    """Change a statement's note, place or occasion."""
    place, record = _statement(world, dice)
    key = dice.choice(["note", "place", "occasion", "said_note"])
    record[key] = f"Number {world.next()}"
    if key == "said_note":
        record.setdefault("said", "2031-03")
    return f"{place}: {key} {record[key]!r}"


def same_as(world: World, dice: Random) -> str:
    """Join two statements of one speaker, or part one from its group."""
    (stem, record), (other, twin) = dice.sample(world.statements(), 2)
    if record.pop("same_as", None):
        return f"{stem}#{record['id']}: same_as no more"
    record["same_as"], twin["speaker"] = f"{other}#{twin['id']}", record["speaker"]
    for one, of in ((record, record["same_as"]), (twin, f"{stem}#{record['id']}")):
        one["contradicts"] = [each for each in one.get("contradicts", []) if each != of]
    _speak_alike(world, record["speaker"])
    return f"{stem}#{record['id']}: same_as {record['same_as']}"


def contradicts(world: World, dice: Random) -> str:
    """Let a statement contradict some others, or none."""
    stem, record = dice.choice(world.statements())
    own = f"{stem}#{record['id']}"
    others = {f"{other}#{each['id']}": each for other, each in world.statements()}
    alike = {own, record.get("same_as"), *(id_ for id_, each in others.items() if each.get("same_as") == own)}
    chosen = dice.sample(sorted(others.keys() - alike), dice.randint(0, 2))
    record["contradicts"] = chosen
    return f"{own}: contradicts {chosen}"


def settled(world: World, dice: Random) -> str:
    """Say of a statement or an event that is linked to another why a difference is settled, or no longer."""
    linked = [each for each in _records(world) if {"same_as", "contradicts", "event"} & each[1].keys()]
    place, record = dice.choice(linked or _records(world))
    if record.pop("settled", None):
        return f"{place}: no longer settled"
    record["settled"] = f"Settled by number {world.next()}."
    return f"{place}: {record['settled']}"


def of_event(world: World, dice: Random) -> str:
    """Refer from a statement to an event of another article."""
    place, record = _statement(world, dice)
    other = dice.choice([stem for stem, each in world.articles.items() if each.events] or [""])
    record.pop("event", None)
    if other:
        record["event"] = f"{other}#{world.articles[other].events[0]['id']}"
    return f"{place}: event {record.get('event')}"


def statement_added(world: World, dice: Random) -> str:
    """Add a statement, and its paragraph."""
    stem, article = annotated(world, dice)
    form, who = dice.choice([("direct", "ada"), ("partial", "bob"), ("paraphrase", "ruritania"), ("report", "gazette")])
    record = add_statement(world, article, form, who, dice.choice(DATES[:3]))
    return f"{stem}#{record['id']}: added, {form}"


def statement_removed(world: World, dice: Random) -> str:
    """Take a statement out; the article keeps its words."""
    stem, record = dice.choice(world.statements())
    world.articles[stem].statements.remove(record)
    drop_references(world, f"{stem}#{record['id']}")
    return f"{stem}#{record['id']}: removed"


def event_changed(world: World, dice: Random) -> str:
    """Change, add or remove an event."""
    stem, article = annotated(world, dice)
    if not article.events:
        add_event(world, article, "2031-03-02")
        return f"{stem}: an event added"
    event = article.events[0]
    what = dice.choice(["title", "date", "actors", "place", "removed"])
    if what == "removed":
        article.events.remove(event)
        drop_references(world, f"{stem}#{event['id']}")
    changes: dict[str, Record] = {
        "title": {"title": f"Ship {world.next()} sails"},
        "date": {"date": dice.choice(DATES[:5])},
        "actors": {"actors": ["ada", "board"]},
        "place": {"place": f"Pier {world.next()}"},
        "removed": {},
    }
    event |= changes[what]
    return f"{stem}#{event['id']}: {what}"


EDITS: tuple[Callable[[World, Random], str], ...] = (
    *(gist, quote, topics, stance, date, speaker, addressees, circumstances, same_as, contradicts, settled, of_event),
    *(statement_added, statement_removed, event_changed),
)


def _records(world: World) -> list[tuple[str, Record]]:
    return [
        (f"{stem}#{each['id']}", each)
        for stem, article in world.articles.items()
        for each in (*article.statements, *article.events)
    ]


def _statement(world: World, dice: Random) -> tuple[str, Record]:
    stem, record = dice.choice(world.statements())
    return f"{stem}#{record['id']}", record


def _speak_alike(world: World, who: str) -> None:
    """Let what is joined to one another be said by one speaker: the last one named."""
    said = {f"{stem}#{each['id']}": each for stem, each in world.statements()}
    pairs = [(each, said[str(full(stem, each["same_as"]))]) for stem, each in world.statements() if "same_as" in each]
    while unlike := [pair for pair in pairs if pair[0]["speaker"] != pair[1]["speaker"]]:
        for each in unlike[0]:
            each["speaker"] = who
