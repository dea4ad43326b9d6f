"""Conflicts: where records of one happening or utterance differ, and where statements can't both be so.

They are found in what pages know of all records (`place`, `told` and the like), so that looking for them reads none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter
from typing import Any, Literal

from briefing.dates import Edtf
from briefing.model import Digest, Event, Statement, Topic

Record = Statement | Event
Kind = Literal["event", "utterance", "opposite", "editor"]
Values = Mapping[str, Any]
_rank = attrgetter("rank")


@dataclass(frozen=True)
class Conflict:
    """Records that differ, in the order of D4, and whether an editor has said why they do no longer.

    `differ` are the aspects in which those of one happening or utterance differ (see `differing`); statements of
    opposite polarity have their topic instead.
    """

    kind: Kind
    records: tuple[Record, ...]
    settled: bool
    differ: tuple[str, ...] = ()
    topic: Topic | None = None

    @property
    def date(self) -> Edtf | None:
        """The date of its first record."""
        return self.records[0].date

    @property
    def grave(self) -> bool:
        """Whether it is about more than words, or about how closely something is dated."""
        return self.kind in ("opposite", "editor") or not {"extent", "wording"}.issuperset(self.differ)


def conflicts(digest: Digest) -> list[Conflict]:
    """Return all conflicts, the newest first, the undated last."""
    contradictions = list(_contradictions(digest.statements))
    said = {each.records for each in contradictions}
    found = [
        *_told_otherwise("event", digest.events),
        *_told_otherwise("utterance", digest.statements),
        *contradictions,
        *(each for each in _opposed(digest.statements) if each.records not in said),  # the editor has said so
    ]
    found.sort(key=lambda each: (each.records[0].rank, each.kind, each.topic.id if each.topic else ""), reverse=True)
    return sorted(found, key=lambda each: each.date is None)


def differing(records: Sequence[Record]) -> tuple[str, ...]:
    """Return the aspects in which records of one happening or utterance differ; what one leaves out is no difference.

    `date`: the dates can't all be so. `extent`: they can, and are not the same. `place`, `participants`: who took part,
    or whom the words are to and about. `wording`: the title of an event, the quoted words in one language.
    """
    seen: dict[str, set[Any]] = {}
    for each in records:
        for aspect, value in _values(each).items():
            seen.setdefault(aspect, set()).add(value)
    differ = {aspect.partition(" ")[0] for aspect, values in seen.items() if len(values) > 1}
    if "date" in differ and _overlap(each.date for each in records if each.date):
        differ = differ - {"date"} | {"extent"}
    return tuple(aspect for aspect in ("date", "place", "participants", "extent", "wording") if aspect in differ)


def _told_otherwise(kind: Kind, records: Iterable[Record]) -> Iterator[Conflict]:
    for group in {each.group[0].id: each.group for each in records if each.group}.values():
        if differ := differing(group):
            yield Conflict(kind, tuple(sorted(group, key=_rank)), _connected(group), differ)


def _values(record: Record) -> Values:
    """Return what a record says of what may differ, by aspect."""
    if isinstance(record, Event):
        who, words = record.actors, "wording"
    else:
        who, words = (*record.to, *record.about), f"wording {record.article.language}"
    values = {
        "date": record.date and record.date.text,
        "place": " ".join(record.place.casefold().split()),
        "participants": frozenset(each.id for each in who),
        words: record.told,
    }
    return {aspect: value for aspect, value in values.items() if value}


def _overlap(dates: Iterable[Edtf]) -> bool:
    """Return whether a day can be what all the dates mean."""
    all_ = list(dates)
    starts = [each.earliest for each in all_ if each.earliest]
    ends = [each.latest for each in all_ if each.latest]
    return not starts or not ends or max(starts) <= min(ends)


def _connected(group: Sequence[Record]) -> bool:
    """Return whether links that are settled, and records that say the same, connect all that differ."""
    values = {each.id: _values(each) for each in group}
    within = {each.id: {each.id} for each in group}

    def join(one: str, two: str) -> None:
        joined = within[one] | within[two]
        for id_ in joined:
            within[id_] = joined

    by_id = {each.id: each for each in group}
    for each in group:
        if each.same_as and (each.settled or by_id[each.same_as].settled):
            join(each.id, each.same_as)
    pairs = list(combinations(by_id, 2))
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
                yield Conflict("editor", (each, other), each.settled or other.settled)


def _opposed(statements: Iterable[Statement]) -> Iterator[Conflict]:
    """Yield the statements for and against on one topic that belong to one happening, however many tell of that."""
    found: dict[tuple[str, str], tuple[Topic, list[Statement]]] = {}
    for each in statements:
        event = each.event
        if event is not None and each.stance.record.polarity in ("for", "against"):
            happening = event.group[0].id if event.group else event.id
            for topic in each.topics:
                found.setdefault((happening, topic.id), (topic, []))[1].append(each)
    for topic, within in found.values():
        if len({each.stance.record.polarity for each in within}) > 1:
            # Of two that are opposed, it is enough that one is settled: none may be open on either side.
            still = {each.stance.record.polarity for each in within if not each.settled}
            yield Conflict("opposite", tuple(within), len(still) < 2, topic=topic)
