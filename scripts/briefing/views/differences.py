"""Conflicts: where records of one happening or utterance differ, and where statements can't both be so.

They are found in what pages know of all records (`place`, `told` and the like), so that looking for them reads none.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter
from typing import Any, Literal

from briefing.dates import Edtf
from briefing.model import Digest, Event, Statement, Topic
from briefing.views.words import primary

Record = Statement | Event
Kind = Literal["event", "utterance", "opposite", "editor"]
Values = Mapping[str, Any]
_rank, _id = attrgetter("rank"), attrgetter("id")


@dataclass(frozen=True)
class Conflict:
    """Records that differ, in the order of D4, and whether an editor has said why they do no longer.

    `reasons` are those of the records that say so, be it enough or not. `differ` are the aspects in which those of one
    happening or utterance differ (see `differing`); statements of opposite polarity have their topics instead, by id.
    """

    kind: Kind
    records: tuple[Record, ...]
    settled: bool
    reasons: tuple[Record, ...] = ()
    differ: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()

    @property
    def newest(self) -> Record:
        """The record that it came up with: the last that is dated, if one is."""
        return max(self.records, key=lambda each: (each.date is not None, each.rank))

    @property
    def date(self) -> Edtf | None:
        """The date of the record that it came up with."""
        return self.newest.date

    @property
    def grave(self) -> bool:
        """Whether it is about more than words, or about how closely something is dated."""
        return self.kind in ("opposite", "editor") or not {"extent", "wording"}.issuperset(self.differ)


def conflicts(digest: Digest) -> list[Conflict]:
    """Return all conflicts, the newest first, the undated last."""
    found = [
        *_told_otherwise("event", digest.events),
        *_told_otherwise("utterance", digest.statements),
        *_contradictions(digest.statements),
        *_opposed(digest.statements),
    ]
    found.sort(key=lambda each: (each.newest.rank, each.kind, [topic.id for topic in each.topics]), reverse=True)
    return sorted(found, key=lambda each: each.date is None)


def differing(records: Sequence[Record]) -> tuple[str, ...]:
    """Return the aspects in which records of one happening or utterance differ; what one leaves out is no difference.

    `date`: the dates can't all be so. `extent`: they can, and are not the same. `place`, `participants`: who took part,
    or whom the words are to and whom they are about. `wording`: the words of an event's title, the quoted words in one
    language. What was planned is compared with other plans alone: it may come otherwise, and nobody errs.
    """
    seen: dict[str, set[Any]] = {}
    for each in records:
        for aspect, value in _values(each).items():
            seen.setdefault(aspect, set()).add(value)
    differ = {_aspect(key, values) for key, values in seen.items() if len(values) > 1}
    return tuple(aspect for aspect in ("date", "place", "participants", "extent", "wording") if aspect in differ)


def _told_otherwise(kind: Kind, records: Iterable[Record]) -> Iterator[Conflict]:
    for group in {each.group[0].id: each.group for each in records if each.group}.values():
        if differ := differing(group):
            every: tuple[Record, ...] = tuple(sorted(group, key=_rank))
            reasons = tuple(each for each in every if _settles_link(each))
            yield Conflict(kind, every, _connected(group), reasons, differ)


def _settles_link(record: Record) -> bool:
    """Return whether a record says why it differs from the one that it is the same as."""
    return bool(record.settled and record.same_as)


def _values(record: Record) -> Values:
    """Return what a record says of what may differ, by aspect; what is compared only within a kind has that behind it."""
    if isinstance(record, Event):
        dated, words = "date planned" if record.status == "planned" else "date", "wording"
        who = [("with", each.id) for each in record.actors]
    else:
        dated, words = "date", f"wording {primary(record.article.language)}"
        who = [*(("to", each.id) for each in record.to), *(("about", each.id) for each in record.about)]
    values = {
        dated: record.date,
        "place": " ".join(record.place.casefold().split()),
        "participants": frozenset(who),
        words: record.told,
    }
    return {aspect: value for aspect, value in values.items() if value}


def _aspect(key: str, values: Collection[Any]) -> str:
    aspect = key.partition(" ")[0]
    return "extent" if aspect == "date" and _overlap(values) else aspect


def _overlap(dates: Collection[Edtf]) -> bool:
    """Return whether a day can be what all the dates mean."""
    starts = [each.earliest for each in dates if each.earliest]
    ends = [each.latest for each in dates if each.latest]
    return not starts or not ends or max(starts) <= min(ends)


def _connected(group: Sequence[Record]) -> bool:
    """Return whether links that are settled, and records that say the same, connect all that differ."""
    values = {each.id: _values(each) for each in group}
    within = {each.id: {each.id} for each in group}

    def join(one: str, two: str) -> None:
        joined = within[one] | within[two]
        for id_ in joined:
            within[id_] = joined

    for each in group:
        if _settles_link(each):
            join(each.id, each.same_as)
    pairs = list(combinations(values, 2))
    for one, two in pairs:
        if values[one] == values[two]:
            join(one, two)
    return all(two in within[one] for one, two in pairs if _differ(values[one], values[two]))


def _differ(one: Values, two: Values) -> bool:
    return any(one[aspect] != two[aspect] for aspect in one.keys() & two.keys())


def _contradictions(statements: Iterable[Statement]) -> Iterator[Conflict]:
    """Yield each pair of statements of which an editor says that not both can be so."""
    for each in statements:
        for other in each.contradicts:
            if each.rank < other.rank:
                reasons = _saying_why(each, other)
                yield Conflict("editor", (each, other), bool(reasons), reasons)


def _saying_why(one: Statement, two: Statement) -> tuple[Statement, ...]:
    """Return those of two that say why they contradict each other no longer: it is said where the other is named."""
    return tuple(each for each, other in ((one, two), (two, one)) if each.settled and other.id in each.denied)


def _opposed(statements: Iterable[Statement]) -> Iterator[Conflict]:
    """Yield the statements for and against that belong to one happening, however many tell of that; once for all topics."""
    found: dict[tuple[Statement, ...], list[Topic]] = {}
    for topic, within in _at_happenings(statements):
        sides = [{each for each in within if each.stance.record.polarity == way} for way in ("for", "against")]
        if opposed := tuple(each for each in within if _opposes(each, sides)):
            found.setdefault(opposed, []).append(topic)
    for records, topics in found.items():
        reasons = tuple(each for each in records if each.settled == "event")
        # Of two that are opposed, it is enough that one is settled: none may be open on either side.
        still = {each.stance.record.polarity for each in records if each.settled != "event"}
        yield Conflict("opposite", records, len(still) < 2, reasons, topics=tuple(sorted(topics, key=_id)))


def _at_happenings(statements: Iterable[Statement]) -> Iterable[tuple[Topic, list[Statement]]]:
    """Return the statements for or against on each topic at each happening."""
    found: dict[tuple[str, str], tuple[Topic, list[Statement]]] = {}
    for each in statements:
        event = each.event
        if event is not None and each.stance.record.polarity in ("for", "against"):
            happening = event.group[0].id if event.group else event.id
            for topic in each.topics:
                found.setdefault((happening, topic.id), (topic, []))[1].append(each)
    return found.values()


def _opposes(statement: Statement, sides: Iterable[set[Statement]]) -> bool:
    """Return whether one of the other side is opposed to it that an editor doesn't say it contradicts: that is told."""
    return any(statement not in side and not side.issubset(statement.contradicts) for side in sides)
