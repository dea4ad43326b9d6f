"""A briefing to carry: what is on record of an actor, since a day, on some topics, on one page that stands by itself."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from briefing.dates import Edtf, parse_edtf
from briefing.model import Actor, Digest, Event, Head, Statement, Topic
from briefing.views.cards import EventCard, StatementCard, event_card, statement_card
from briefing.views.groups import folded, newest_first, span
from briefing.views.page import Page, page
from briefing.views.when import in_words
from briefing.views.words import Words

Entry = TypeVar("Entry", bound=Statement | Event)


class Wanted(NamedTuple):
    """What a pack is to hold: of one actor or of all, since a day or ever, on any of these topics or on all."""

    actor: Actor | None
    since: date | None
    topics: tuple[Topic, ...]


class Section(NamedTuple):
    """A section: its anchor, its title, which may hold `{name}` and `{date}`, and its cards, newest first."""

    anchor: str
    title: str
    statements: Sequence[StatementCard] = ()
    events: Sequence[EventCard] = ()


def pack_page(digest: Digest, wanted: Wanted, *, base: str = "") -> Page:
    """Return the page; `base` is the address of the site, for its links. What is a draft isn't in `digest`."""
    words = Words(digest.language)
    said, heard, events = _said(digest, wanted), _heard(digest, wanted), _events(digest, wanted)
    sure = parse_edtf(wanted.since.isoformat()) if wanted.since else None
    return page(
        "index.md",
        digest.language,
        template="pack.md",
        title=_title(wanted, sure, words),
        description=words.text("Who said what, when, and in which words, with a source for every line."),
        base=base,
        wanted=wanted,
        since=sure,
        name=wanted.actor.name if wanted.actor else "",
        said=len(said),
        parts=[each for each in _parts(said, heard, events, wanted.since) if each.statements or each.events],
        heads=_heads([*said, *heard, *events]),
        newest=parse_edtf(digest.as_of.isoformat()) if digest.as_of else None,
    )


def _title(wanted: Wanted, since: Edtf | None, words: Words) -> str:
    """Return what was asked for: `Ada Fictus, Talks, since 1 March 2031`."""
    named = [wanted.actor.name] if wanted.actor else []
    named += [each.name for each in wanted.topics]
    if since:
        named.append(words.text("since {date}", date=in_words(since, words)))
    return ", ".join(named)


def _said(digest: Digest, wanted: Wanted) -> list[Statement]:
    own = [each for each in digest.statements if wanted.actor is None or each.speaker.id == wanted.actor.id]
    return _once([each for each in own if _on(each, wanted)], wanted.since)


def _heard(digest: Digest, wanted: Wanted) -> list[Statement]:
    """Return what others say to and about the actor, if it is one's pack."""
    if (actor := wanted.actor) is None:
        return []
    named = [
        each
        for each in digest.statements
        if each.speaker.id != actor.id and any(one.id == actor.id for one in (*each.to, *each.about))
    ]
    return _once([each for each in named if _on(each, wanted)], wanted.since)


def _events(digest: Digest, wanted: Wanted) -> list[Event]:
    """Return what the actor took part in: no event says which topic it is of, so none stands in a pack on some."""
    if (actor := wanted.actor) is None or wanted.topics:
        return []
    return _once([each for each in digest.events if any(one.id == actor.id for one in each.actors)], wanted.since)


def _on(shown: Statement, wanted: Wanted) -> bool:
    on = {each.id for each in wanted.topics}
    return not on or any(each.id in on for each in shown.topics)


def _once(entries: Sequence[Entry], since: date | None) -> list[Entry]:
    """Return one entry for each utterance or happening that may be of a day or later."""
    return [each for each in folded(entries) if since is None or span(each)[1] >= since]


def _parts(
    said: Sequence[Statement], heard: Sequence[Statement], events: Sequence[Event], since: date | None
) -> Iterator[Section]:
    """Yield the sections: of each kind what surely is of the days asked for, then, each apart, what may be, the undated."""
    sure, wide, undated = _parted(said, since)
    yield Section("_statements", "Statements", _cards(sure))
    yield Section("_perhaps", "Dated too widely to tell whether it was since {date}", _cards(wide))
    yield Section("_undated", "Undated statements and positions", _cards(undated))
    sure, wide, undated = _parted(heard, since)
    yield Section("_heard", "What others say to and about {name}", _cards(sure))
    yield Section(
        "_heard-perhaps",
        "What others say to and about {name}: dated too widely to tell whether it was since {date}",
        _cards(wide),
    )
    yield Section("_heard-undated", "What others say to and about {name}: undated", _cards(undated))
    happened, perhaps, _ = _parted(events, since)
    yield Section("_events", "Events", events=_event_cards(happened))
    yield Section(
        "_events-perhaps",
        "Events dated too widely to tell whether they were since {date}",
        events=_event_cards(perhaps),
    )


def _parted(entries: Sequence[Entry], since: date | None) -> tuple[list[Entry], list[Entry], list[Entry]]:
    """Return what surely is of a day or later, what may be, and what has no date."""
    parts: tuple[list[Entry], list[Entry], list[Entry]] = ([], [], [])
    for each in entries:
        parts[2 if each.date is None else int(since is not None and span(each)[0] < since)].append(each)
    return parts


def _cards(statements: Sequence[Statement]) -> list[StatementCard]:
    return [statement_card(each) for each in newest_first(statements)]


def _event_cards(events: Sequence[Event]) -> list[EventCard]:
    return [event_card(each) for each in newest_first(events)]


def _heads(entries: Iterable[Statement | Event]) -> list[Head]:
    """Return the articles that all this is from, by source and date."""
    heads = {told.article.stem: told.article for each in entries for told in (each.group or (each,))}
    return sorted(heads.values(), key=lambda each: (each.source.name.casefold(), each.published.text, each.stem))
