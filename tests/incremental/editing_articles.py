"""What an editor does to statements, events and articles; each edit leaves the seeds sound and returns what it did."""

from collections.abc import Callable
from random import Random

from tests.incremental.people import add_article
from tests.incremental.sayings import add_event, add_statement, cite, drop_references, full
from tests.incremental.world import FURNITURE, Article, Record, World, annotation

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
    _speak_alike(world, record["speaker"])
    return f"{stem}#{record['id']}: same_as {record['same_as']}"


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
    stem, article = _article(world, dice)
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
    stem, article = _article(world, dice)
    if not article.events:
        add_event(world, article, "2031-03-02")
        return f"{stem}: an event added"
    event = article.events[0]
    what = dice.choice(["title", "date", "actors", "removed"])
    if what == "removed":
        article.events.remove(event)
        drop_references(world, f"{stem}#{event['id']}")
    changes: dict[str, Record] = {
        "title": {"title": f"Ship {world.next()} sails"},
        "date": {"date": dice.choice(DATES[:5])},
        "actors": {"actors": ["ada", "board"]},
        "removed": {},
    }
    event |= changes[what]
    return f"{stem}#{event['id']}: {what}"


def text(world: World, dice: Random) -> str:
    """Write or strike a paragraph that nothing cites: what is cited stands on other lines."""
    stem, article = _article(world, dice)
    free = [n for n, each in enumerate(article.paragraphs) if not article.cited(each) and each != FURNITURE]
    if len(free) > 1 and dice.random() < 0.4:
        return f"{stem}: struck {article.paragraphs.pop(dice.choice(free))!r}"
    where = dice.randint(0, len(article.paragraphs))
    article.paragraphs.insert(where, f"The tide was {world.next()} feet high.\nIt fell.")
    return f"{stem}: a paragraph before number {where}"


def head(world: World, dice: Random) -> str:
    """Change what an annotation says of its article."""
    stem, article = _article(world, dice)
    n = world.next()
    key, value = dice.choice(
        [
            ("title", f"Report {n}"),
            ("published", dice.choice(["2031-03-07", "2031-12", "2028", "2031-03-09~"])),
            ("source", dice.choice(sorted(world.registers["sources"]))),
            ("url", f"https://example.org/{n}"),
            ("summary", f"Summary {n}."),
            ("author", f"Author {n}"),
            ("translated", dice.choice(["human", "machine"])),
            ("omit", [1]),
            ("keep", [5]),
        ]
    )
    if key in ("omit", "keep"):  # lines of the base, as long as they are what they were
        value = [1 + 2 * article.paragraphs.index(FURNITURE)] if _single_lines(article) else []
        article.head.pop("keep" if key == "omit" else "omit", None)
    article.head[key] = value
    return f"{stem}: {key} {value!r}"


def status(world: World, dice: Random) -> str:
    """Make a draft of an article, or an article of a draft."""
    stem, article = _article(world, dice)
    article.head["status"] = "reviewed" if article.head.get("status") == "draft" else "draft"
    return f"{stem}: {article.head['status']}"


def article_added(world: World, dice: Random) -> str:
    """Add an article with its annotation."""
    stem = f"new-{world.next()}"
    source = dice.choice(sorted(world.registers["sources"]))
    add_article(world, stem, source, dice.choice(["en", "ru"]), dice.choice(["2031-05-05", "2032-01", "2027-07-07"]))
    return f"{stem}: added, from {source}"


def article_removed(world: World, dice: Random) -> str:
    """Remove an article, or its annotation alone: then it waits."""
    stem, article = _article(world, dice)
    if len([each for each in world.articles.values() if each.annotated]) < 4:
        return f"{stem}: kept"
    drop_references(world, *(f"{stem}#{each['id']}" for each in [*article.statements, *article.events]))
    del world.articles[stem]
    if dice.random() < 0.5:
        return f"{stem}: removed"
    world.articles[stem] = Article(article.head, article.paragraphs, suffix=article.suffix, annotated=False)
    return f"{stem}: waits again"


def article_renamed(world: World, dice: Random) -> str:
    """Give an article another stem, and everything that refers to it."""
    stem, article = _article(world, dice)
    new = f"{stem.split('--')[0]}--{world.next()}"
    for other, each in world.articles.items():
        for record in [*each.statements, *each.events]:
            for key in ("same_as", "event"):
                reference = full(other, record.get(key))
                if reference and reference.startswith(f"{stem}#") and "#" in record[key]:
                    record[key] = reference.replace(stem, new, 1)
    world.articles = {new if key == stem else key: each for key, each in world.articles.items()}
    return f"{stem}: renamed to {new}" + ("" if article.annotated else ", waiting")


def laid_out(world: World, dice: Random) -> str:
    """Lay an annotation out anew: other lines, the same meaning."""
    stem, article = _article(world, dice)
    article.indent = 7 - article.indent
    return f"{annotation(stem)}: laid out anew"


def suffix(world: World, dice: Random) -> str:
    """Call an article's text .md, or .txt again."""
    stem, article = _article(world, dice)
    article.suffix = ".md" if article.suffix == ".txt" else ".txt"
    return f"{stem}: {article.suffix}"


EDITS: tuple[Callable[[World, Random], str], ...] = (
    *(gist, quote, topics, stance, date, speaker, addressees, circumstances, same_as, of_event),
    *(statement_added, statement_removed, event_changed, text, head, status),
    *(article_added, article_removed, article_renamed, laid_out, suffix),
)


def _statement(world: World, dice: Random) -> tuple[str, Record]:
    stem, record = dice.choice(world.statements())
    return f"{stem}#{record['id']}", record


def _article(world: World, dice: Random) -> tuple[str, Article]:
    return dice.choice([(stem, each) for stem, each in world.articles.items() if each.annotated])


def _single_lines(article: Article) -> bool:
    """Return whether the line of a paragraph can be told from its number."""
    before = article.paragraphs[: article.paragraphs.index(FURNITURE)]
    return all("\n" not in each for each in before)


def _speak_alike(world: World, who: str) -> None:
    """Let what is joined to one another be said by one speaker: the last one named."""
    said = {f"{stem}#{each['id']}": each for stem, each in world.statements()}
    pairs = [(each, said[str(full(stem, each["same_as"]))]) for stem, each in world.statements() if "same_as" in each]
    while unlike := [pair for pair in pairs if pair[0]["speaker"] != pair[1]["speaker"]]:
        for each in unlike[0]:
            each["speaker"] = who
