"""The documents of the invented world: few enough to be read, and one of everything that a query can meet."""

import random
from collections.abc import Iterator

from briefing.search.document import Document
from tests.browser.engine_world import document, own_page

DOCUMENTS = [
    own_page("viktor-zorensky", 0),
    own_page("anna-petrova", 1),
    own_page("boris-nova", 2),
    own_page("board", 3, "Meets at the harbour."),
    own_page("constructor", 4),
    document("topics/tolls/", "Tolls of the harbour", title="Tolls", kind="topic", rank=5, topic=["tolls"]),
    document(
        "a/1/",
        "The harbour will stay open to all ships.\nZorensky said that negotiations went on.",
        title="Harbour stays open",
        aside="5 March 2031",
        when="2031-03-05",
        actors={"viktor-zorensky": 2},
        topic=["harbour"],
        actor=["viktor-zorensky"],
    ),
    document(
        "a/2/",
        "Переговоры ведут в гавани, заявил Зоренский.\nО пошлинах речи не было.",
        when="2031-03-04",
        actors={"viktor-zorensky": 2, "anna-petrova": 1},
        topic=["harbour", "tolls"],
        actor=["viktor-zorensky"],
    ),
    document(
        "a/3/",
        "佐连斯在港口说，谈判继续。",
        when="2031-02",
        kind="article",
        actors={"viktor-zorensky": 1},
        topic=["harbour"],
    ),
    document(
        "a/4/",
        "Open the harbour, Nova demanded; to all, ships are welcome.",
        when="2030-11-02",
        actors={"anna-petrova": 2, "boris-nova": 2},
        topic=["harbour"],
        actor=["anna-petrova", "boris-nova"],
    ),
    document("a/5/", "Ships leave. Tolls stay.\nOpen", when="2030-11-01", kind="article", topic=["tolls"]),
    document("a/6/", "The tolls: who pays? constructor toString __proto__ hasOwnProperty", when="2029"),
    document("a/7/", "Nobody said when the ships would go", kind="article", topic=["__proto__"]),
    document("a/8/", "Sorensky is another name for a pier", when="2029-05-05", kind="article"),
]

WORDS = """harbour harbours ships ship open opened toll tolls stay stays stayed negotiations negotiating said says say
    went going gone переговоры переговорах ведут вести пошлины пошлинах гавань гавани заявил заявила Zorensky Зоренский
    Зоренского Viktor Petrova Петрова Петровой Nova Boris constructor Proto pier welcome""".split()
SMALL = "the to of on в о не".split()


def many(seed: int = 7, count: int = 150) -> Iterator[Document]:
    """Yield documents of words at random, over four years, with the world's actors' pages."""
    chance = random.Random(seed)  # noqa: S311 - examples, no secrets
    yield from (each for each in DOCUMENTS if each.kind == "actor")
    for n in range(count):
        lines = [" ".join(chance.choices(WORDS + SMALL, k=chance.randint(2, 9))) for _ in range(chance.randint(1, 3))]
        year = chance.choice(["2031", "2031", "2030", "2029", "2028", ""])
        when = year and chance.choice([year, f"{year}-03", f"{year}-11-0{chance.randint(1, 9)}"])
        ids = chance.sample(["viktor-zorensky", "anna-petrova", "boris-nova", "constructor"], chance.randint(0, 2))
        yield document(
            f"r/{n:03}/",
            "\n".join(lines),
            title=" ".join(chance.choices(WORDS, k=2)),
            aside=chance.choice(WORDS),
            when=when,
            kind=chance.choice(["statement", "article"]),
            actors={id_: chance.randint(1, 2) for id_ in ids},
            rank=n,
            actor=ids,
            topic=chance.sample(["tolls", "harbour", "__proto__"], chance.randint(0, 2)),
        )
