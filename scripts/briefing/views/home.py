"""Home: where to start: what this is, the newest days, the people, the questions."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.model import Actor, Digest, Topic
from briefing.published import source_ids
from briefing.views.calendar import DAY, Calendar, Unit
from briefing.views.cards import Cards, StatementCard
from briefing.views.groups import count
from briefing.views.page import Page, page
from briefing.views.tally import Tally, filed, most_first, newest, oldest, tally
from briefing.views.words import Words

DAYS, GISTS, PEOPLE = 4, 4, 12  # what fits a first look; the indexes have the rest


@dataclass(frozen=True)
class Day:
    """A day, the first statements on its page, and how many more there are."""

    unit: Unit
    cards: list[StatementCard]
    more: int


def home(digest: Digest) -> Iterator[Page]:
    """Yield the home page."""
    words = Words(digest.language)
    yield page(
        digest,
        "index.md",
        template="home.md",
        title=words.text("Who said what, and when"),
        description=words.text("Who said what, when, and in which words, with a source for every line."),
        statements=count(digest.statements),
        speakers=len({each.speaker.id for each in digest.statements}),
        sources=len(source_ids(digest)),
        articles=len(digest.articles),
        oldest=oldest(digest.statements),
        newest=newest(digest.statements),
        days=_newest_days(digest),
        people=_people(digest),
        topics=_topics(digest),
    )


def _newest_days(digest: Digest) -> list[Day]:
    cards = Cards(digest)
    spoken = [unit for unit in Calendar(digest).units(DAY) if unit.statements]
    return [_day(unit, cards) for unit in reversed(spoken[-DAYS:])]


def _day(unit: Unit, cards: Cards) -> Day:
    on_it = cards.ascending(unit.statements)
    return Day(unit, on_it[:GISTS], len(on_it[GISTS:]))


def _people(digest: Digest) -> list[Tally[Actor]]:
    said = filed(digest.statements, lambda each: [each.speaker.id])
    persons = (tally(digest.actors[id_], entries) for id_, entries in said.items())
    return most_first(each for each in persons if each.of.record.kind == "person")[:PEOPLE]


def _topics(digest: Digest) -> list[Tally[Topic]]:
    on_topic = filed(digest.statements, lambda each: [topic.id for topic in each.topics])
    return most_first(tally(digest.topics[id_], entries) for id_, entries in on_topic.items())
