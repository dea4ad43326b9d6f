"""Home: the newest briefing, the calendar of the record, who speaks and who is silent, how actors divide, what waits."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.dates import Edtf
from briefing.model import Actor, Event, Statement, Topic
from briefing.views.calendar import DAY, Unit
from briefing.views.cards import EventCard, StatementCard, event_card, statement_card
from briefing.views.filed import Filed
from briefing.views.groups import count, folded
from briefing.views.heard import QUIET, Silent, silent
from briefing.views.heat import HeatMap, heat_map
from briefing.views.page import Page, Plan, page, plan
from briefing.views.tally import Tally, most_first, newest, oldest
from briefing.views.words import Words

DAYS, GISTS = 3, 4  # the newest, and of those before it some gists; the calendar leads to all others
BRIEFING = 25  # statements of the newest day that are shown with their words
PEOPLE, SILENT = 12, 8  # what fits a first look; the index of actors has the rest
WAITING = 50  # articles that are listed by name; `briefing check` lists all


@dataclass(frozen=True)
class Day:
    """A day, the first statements and events on its page, and how many more statements there are."""

    name: str
    said: int
    statements: Sequence[Statement]
    more: int
    events: Sequence[Event] = ()

    @property
    def cards(self) -> list[StatementCard]:
        """The cards of its first statements."""
        return [statement_card(each) for each in self.statements]

    @property
    def event_cards(self) -> list[EventCard]:
        """The cards of its events."""
        return [event_card(each) for each in self.events]


class Division(NamedTuple):
    """A topic, its statements, and how many actors are where on it by their newest; `moved`: whose stance has changed.

    Who is on several sides on its last date counts on each.
    """

    topic: Topic
    statements: int
    for_: int
    against: int
    conditional: int
    neutral: int
    moved: int

    @property
    def parts(self) -> list[tuple[str, int]]:
        """The polarities that an actor has, and how many have it."""
        all_ = [
            ("for", self.for_),
            ("conditional", self.conditional),
            ("neutral", self.neutral),
            ("against", self.against),
        ]
        return [(polarity, number) for polarity, number in all_ if number]


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
    speakers = [filed.actors[id_] for id_ in filed.said]
    yield plan(
        _home,
        "index.md",
        filed.language,
        figures,
        _days(filed),
        heat_map(filed.calendar),
        most_first(speakers)[:PEOPLE],
        silent(speakers, filed.last, filed.digest.as_of)[:SILENT],
        _divisions(filed),
        filed.digest.waiting,
        filed.further,
    )


def _days(filed: Filed) -> list[Day]:
    """Return the newest days with a statement, the newest in full."""
    spoken = [unit for unit in filed.calendar.units(DAY) if unit.statements][-DAYS:]
    return [_day(unit, GISTS if place else BRIEFING) for place, unit in enumerate(reversed(spoken))]


def _day(unit: Unit, many: int) -> Day:
    on_it = folded(unit.statements)
    events = folded(unit.events)[:BRIEFING] if many == BRIEFING else ()
    return Day(unit.name, unit.said, on_it[:many], len(on_it[many:]), events)


def _divisions(filed: Filed) -> list[Division]:
    """Return how the actors divide on each topic, by their newest statements on it; the most spoken of first."""
    where: dict[str, Counter[str]] = {}
    for (_, topic), stand in filed.stands.items():
        tally = where.setdefault(topic, Counter())
        tally.update({each.stance.record.polarity for each in (stand.newest, *stand.also)})
        tally["moved"] += stand.move is not None
    return [
        Division(
            each.of,
            each.statements,
            *(where[each.of.id][name] for name in ("for", "against", "conditional", "neutral", "moved")),
        )
        for each in most_first(filed.topics.values())
    ]


def _home(
    path: str,
    language: str,
    figures: Figures,
    days: Sequence[Day],
    heat: HeatMap,
    speakers: Sequence[Tally[Actor]],
    quiet: Sequence[Silent],
    divisions: Sequence[Division],
    waiting: Sequence[str],
    further: Sequence[str],
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
        heat=heat,
        speakers=speakers,
        quiet=quiet,
        silent_after=QUIET,
        divisions=divisions,
        waiting=waiting[:WAITING],
        unlisted=len(waiting[WAITING:]),
        further=further,
    )
