"""Home: where to start: what this is, the newest days, the people, the questions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.dates import Edtf
from briefing.model import Actor, Statement, Topic
from briefing.views.calendar import DAY, Unit
from briefing.views.cards import StatementCard, statement_card
from briefing.views.filed import Filed
from briefing.views.groups import count, folded
from briefing.views.page import Page, Plan, page, plan
from briefing.views.tally import Tally, most_first, newest, oldest
from briefing.views.words import Words

DAYS, GISTS, PEOPLE = 4, 4, 12  # what fits a first look; the indexes have the rest


@dataclass(frozen=True)
class Day:
    """A day, the first statements on its page, and how many more there are."""

    name: str
    statements: Sequence[Statement]
    more: int

    @property
    def cards(self) -> list[StatementCard]:
        """The cards of its first statements."""
        return [statement_card(each) for each in self.statements]


@dataclass(frozen=True)
class Figures:
    """How much there is, and from when to when."""

    statements: int
    speakers: int
    sources: int
    articles: int
    oldest: Edtf | None
    newest: Edtf | None


def home(filed: Filed) -> Iterator[Plan]:
    """Yield the home page."""
    statements = filed.digest.statements
    figures = Figures(
        statements=count(statements),
        speakers=len(filed.said),
        sources=len(filed.articles_of),
        articles=len(filed.articles),
        oldest=oldest(statements),
        newest=newest(statements),
    )
    spoken = [unit for unit in filed.calendar.units(DAY) if unit.statements]
    days = [_day(unit) for unit in reversed(spoken[-DAYS:])]
    people = most_first(filed.actors[id_] for id_ in filed.said if filed.actors[id_].of.record.kind == "person")
    yield plan(_home, "index.md", filed.language, figures, days, people[:PEOPLE], most_first(filed.topics.values()))


def _day(unit: Unit) -> Day:
    on_it = folded(unit.statements)
    return Day(unit.name, on_it[:GISTS], len(on_it[GISTS:]))


def _home(
    path: str,
    language: str,
    figures: Figures,
    days: Sequence[Day],
    people: Sequence[Tally[Actor]],
    topics: Sequence[Tally[Topic]],
) -> Page:
    words = Words(language)
    return page(
        path,
        language,
        template="home.md",
        title=words.text("Who said what, and when"),
        description=words.text("Who said what, when, and in which words, with a source for every line."),
        figures=figures,
        days=days,
        people=people,
        topics=topics,
    )
