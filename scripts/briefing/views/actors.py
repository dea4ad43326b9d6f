"""Actors: who they are, what they said, what others say to and about them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from briefing.model import Actor, Event, Source, Statement
from briefing.published import actor_ids
from briefing.views import shelves
from briefing.views.cells import anchor
from briefing.views.filed import Filed
from briefing.views.groups import dated_of, folded, newest_first
from briefing.views.heard import LastHeard, last_heard
from briefing.views.page import Page, Plan, page, plan
from briefing.views.pairs import Exchange
from briefing.views.shelves import Shelf, period_page, period_plans, shelf
from briefing.views.sightings import Sighting, Sightings, by_spelling, names_plans
from briefing.views.standing import Way
from briefing.views.tally import Tally, tallies
from briefing.views.timeline import by_topics, timeline
from briefing.views.words import Words

KINDS = ("person", "government", "organisation", "media", "group")


@dataclass(frozen=True)
class About:
    """What an actor's page says of it that neither its record nor its statements tell."""

    memberships: Sequence[tuple[Actor, bool]]  # and whether that one has a page
    last_heard: LastHeard | None
    met: Sequence[Sighting]  # spellings that articles print, the most seen first
    more_names: bool  # further pages list the rest
    unmet: Sequence[tuple[str, str]]  # the other spellings, each with its language
    outlets: Sequence[Source]
    row: Way | None = None  # the way to its row of the table of positions
    exchanges: Sequence[Exchange] = ()  # those that somebody spoke in last
    more_exchanges: int = 0


@dataclass(frozen=True)
class Lists:
    """The statements and events that an actor's page lists, in the order of D4."""

    said: Sequence[Statement]
    heard: Sequence[Statement]
    relayed: Sequence[Statement]
    events: Sequence[Event]


def actors(filed: Filed) -> Iterator[Plan]:
    """Yield the index of actors and a page for each that something published names."""
    published = actor_ids(filed.digest)
    shown = [filed.actors[id_] for id_ in sorted(published)]
    yield plan(_index, "actors/index.md", filed.language, shown)
    look_up = _LookUp(filed, published)
    for each in shown:
        actor, lists = each.of, _lists(filed, each.of.id)
        about = look_up.about(each)
        yield plan(_actor, f"actors/{actor.id}/index.md", filed.language, each, lists, about)
        if about.more_names:
            yield from names_plans(filed.language, actor, look_up.met(actor))
        yield from period_plans(_period, filed.language, "actors", actor.id, actor.name, _shelves(lists))


def _lists(filed: Filed, id_: str) -> Lists:
    return Lists(
        said=filed.said.get(id_, ()),
        heard=filed.heard.get(id_, ()),
        relayed=filed.relayed.get(id_, ()),
        events=filed.events.get(id_, ()),
    )


def _shelves(lists: Lists) -> list[Shelf[Any]]:
    own = newest_first(folded(lists.said))
    dated = dated_of(own)
    shelves: tuple[Shelf[Any], ...] = (
        shelf("_statements", "Statements", own[:dated]),
        shelf("_undated", "Undated statements and positions", own[dated:]),
        shelf("_heard", "What others say to and about {name}", newest_first(folded(lists.heard))),
        shelf("_relayed", "What {name} relays of others", newest_first(folded(lists.relayed))),
        shelf("_events", "Events", newest_first(folded(lists.events))),
    )
    return [each for each in shelves if each.entries]


def _period(
    path: str, language: str, kind: str, of: str, name: str, period: str, shelves: Sequence[Shelf[Any]]
) -> Page:
    own = next((each.entries for each in shelves if each.anchor == "_statements"), ())
    drawn = timeline(own, by_topics, Words(language))
    return period_page(path, language, kind, of, name, period, shelves, drawn)


def _periods(shelves: Sequence[Shelf[Any]]) -> Collection[str]:
    return next((each.periods for each in shelves if each.anchor == "_statements"), ())


def _index(path: str, language: str, shown: Sequence[Tally[Actor]]) -> Page:
    by_name = sorted(shown, key=_by_name)
    kinds = [(kind, [each for each in by_name if each.of.record.kind == kind]) for kind in KINDS]
    words = Words(language)
    return page(
        path,
        language,
        title=words.text("Actors"),
        description=words.text("Who speaks and who is spoken of: people, governments, organisations, news media."),
        kinds=[(kind, members) for kind, members in kinds if members],
        total=len(shown),
    )


def _by_name(each: Tally[Actor]) -> tuple[str, str]:
    return (each.of.name.casefold(), each.of.id)


def _actor(path: str, language: str, figures: Tally[Actor], lists: Lists, about: About) -> Page:
    actor, words = figures.of, Words(language)
    statements = words.count(figures.statements, "statement")
    shelves = _shelves(lists)
    return page(
        path,
        language,
        title=actor.name,
        description=words.text("{name}: {count}, with dates, words and sources.", name=actor.name, count=statements),
        template="actor.md",
        actor=actor,
        name=actor.name,
        kind="actors",
        of=actor.id,
        memberships=about.memberships,
        last_heard=about.last_heard,
        met=by_spelling(about.met),
        more_names=about.more_names,
        unmet=about.unmet,
        shelves=shelves,
        timeline=timeline(newest_first(folded(lists.said)), by_topics, words, _periods(shelves)),
        topics=tallies(lists.said, lambda each: each.topics),
        sources=tallies(lists.said, lambda each: (each.article.source,)),
        outlets=about.outlets,
        row=about.row,
        at=anchor(actor.id),
        exchanges=about.exchanges,
        more_exchanges=about.more_exchanges,
    )


class _LookUp:
    """Looks up in the digest what an actor's page says beside its statements."""

    def __init__(self, filed: Filed, published: frozenset[str]) -> None:
        self._digest, self._published = filed.digest, published
        self._sightings = Sightings(filed)
        self._outlets: dict[str, list[Source]] = {}
        self._exchanges, self._last = filed.exchanges_of, filed.last
        self._rows = filed.standing.ways if "positions" in filed.further else {}
        for id_ in sorted(filed.articles_of):
            source = filed.digest.sources[id_]
            if source.record.actor:
                self._outlets.setdefault(source.record.actor, []).append(source)

    def about(self, figures: Tally[Actor]) -> About:
        """Return what there is to say of an actor, whose newest statement is known."""
        actor = figures.of
        met, there = self.met(actor), self._digest.spellings.get(actor.id, {})
        exchanges = self._exchanges.get(actor.id, [])
        return About(
            memberships=[(self._digest.actors[id_], id_ in self._published) for id_ in actor.record.member_of],
            last_heard=last_heard(figures.newest, self._last.get(actor.id), self._digest.as_of),
            met=met[: shelves.MANY],
            more_names=len(met) > shelves.MANY,
            unmet=[(text, "und") for text in actor.record.aliases if text not in there],
            outlets=self._outlets.get(actor.id, []),
            row=self._rows.get(actor.id),
            exchanges=exchanges[: shelves.FEW],
            more_exchanges=len(exchanges[shelves.FEW :]),
        )

    def met(self, actor: Actor) -> list[Sighting]:
        """Return the spellings of an actor that articles print, by language and outlet, the most seen first."""
        return self._sightings.of(actor)
