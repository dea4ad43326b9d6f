"""An article: its text, and the annotation that cites it."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from benchmark.corpus.days import day
from benchmark.corpus.prose import capital, paragraph, title
from benchmark.corpus.registers import outlets, quoted
from benchmark.corpus.sayings import Cast, Saying, event, statement
from benchmark.corpus.vocabulary import dice

_ENGLISH = 0.6  # share of the articles
_MEDIAN, _SPREAD = 520, 0.35  # words of an article: log-normal, two in three between 370 and 740
_FURNITURE = {"en": "Share this article", "ru": "Поделиться статьей"}


@dataclass(frozen=True)
class Written:
    """An article's stem, its text and its annotation."""

    stem: str
    text: str
    annotation: str


@dataclass
class Record:
    """What later articles can refer to: each actor's last statement, and the last event."""

    said: dict[str, str] = field(default_factory=dict)
    event: str | None = None


def article(number: int, seed: int, casts: Mapping[str, Cast], record: Record) -> Written:
    """Return article `number`; it may refer to what `record` holds, and leaves its own there."""
    chance = dice("article", seed, number)
    language = "en" if chance.random() < _ENGLISH else "ru"
    cast, published = casts[language], day(chance)
    stem = f"{number:06}-{'-'.join(chance.sample(casts['en'].words.nouns[:400], 3))}"
    events = [event(chance, cast, f"e{n}", published) for n in range(1, chance.choice((0, 1, 1, 2)) + 1)]
    statements = [
        _statement(chance, cast, n, published, bool(events), record) for n in range(1, _about_five(chance) + 1)
    ]
    headline = title(chance, cast.words)
    text = _text(chance, cast, headline, [*statements, *events])
    record.said |= {each.speaker: f"{stem}#s{n}" for n, each in enumerate(statements, 1)}
    record.event = f"{stem}#e1" if events else record.event
    return Written(stem, text, _annotation(chance, language, headline, published, statements, events))


def _about_five(chance: random.Random) -> int:
    return chance.choice((2, 3, 4, 5, 5, 5, 6, 7, 8))


def _statement(
    chance: random.Random, cast: Cast, number: int, published: date, has_event: bool, record: Record
) -> Saying:
    extra = []
    if has_event and chance.random() < 0.25:
        extra.append("  event: e1")
    elif record.event and chance.random() < 0.03:
        extra.append(f"  event: {record.event}")
    made = statement(chance, cast, f"s{number}", published, extra)
    if made.speaker in record.said and chance.random() < 0.03:
        return Saying(made.text, f"{made.record}\n  same_as: {record.said[made.speaker]}", made.speaker)
    return made


def _text(chance: random.Random, cast: Cast, headline: str, sayings: Sequence[Saying]) -> str:
    """Return the article's text: paragraphs of about as many words as it is to have, those that are cited among them."""
    cited = [each.text for each in sayings]
    chance.shuffle(cited)
    target = int(chance.lognormvariate(0, _SPREAD) * _MEDIAN) - sum(len(each.split()) for each in cited)
    parts = [paragraph(chance, cast.words)]
    while target > 0:
        parts.append(paragraph(chance, cast.words))
        target -= len(parts[-1].split())
    for each in cited:
        parts.insert(chance.randint(1, len(parts)), each)
    return "\n\n".join([headline, *parts, _FURNITURE[cast.words.language], ""])


def _annotation(
    chance: random.Random,
    language: str,
    headline: str,
    published: date,
    statements: Sequence[Saying],
    events: Sequence[Saying],
) -> str:
    of_language = outlets(language)
    source = of_language[min(int(chance.paretovariate(0.6)) - 1, len(of_language) - 1)].id
    lines = [f"title: {quoted(headline)}", f"source: {source}", f"language: {language}", f"published: {published}"]
    if language == "ru" or chance.random() < 0.5:
        lines.append(f"author: {quoted(capital(chance.choice(('a. petrov', 'j. lang', 'm. weber', 'n. orlova'))))}")
    lines.append("statements:")
    lines += [each.record for each in statements]
    lines += ["events:", *(each.record for each in events)] if events else []
    return "\n".join(lines) + "\n"
