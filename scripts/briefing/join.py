"""Sound records -> Digest. Everything was checked before, so joining can't fail.

Fingerprints go along: what is shown of a record depends on its own words and on the records that it names, so its
fingerprint is made of theirs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any, NamedTuple, TypeVar

from briefing import links
from briefing.dates import parse_edtf
from briefing.examine import Outline
from briefing.model import Actor, Article, Details, Digest, Event, Head, Source, Stance, Statement, Topic
from briefing.rows import Row, last_day, ranked
from briefing.store import fingerprint
from briefing.unanswered import asked, unanswered

Said = TypeVar("Said", Statement, Event)
Groups = Mapping[str, list[str]]


@dataclass(frozen=True)
class Outlined:
    """An annotation to publish: its outline, what stands for its two files, and the spellings that its text prints."""

    outline: Outline
    made_of: bytes
    met: Sequence[tuple[str, str]]


class _Beside(NamedTuple):
    """What a statement's own row doesn't tell of it: what others are to it, and what stands for those that it shows."""

    group: Sequence[Statement]
    asked: tuple[Actor, ...]
    unanswered: tuple[Actor, ...]
    same_as: str
    shown: Sequence[bytes]


def join(
    registers: Mapping[str, Mapping[str, Any]],
    outlined: Mapping[str, Outlined],
    details: Details,
    *,
    language: str,
    as_of: date | None,
) -> Digest:
    """Return the digest of all that is to be published; `registers` hold records by id."""
    joiner = _Joiner(registers, outlined, details)
    events, statements = joiner.events(), joiner.statements()
    return Digest(
        language=language,
        actors=joiner.actors,
        sources=joiner.sources,
        topics=joiner.topics,
        stances=joiner.stances,
        articles=joiner.articles(events, statements),
        statements=tuple(statements.values()),
        events=tuple(events.values()),
        as_of=as_of or last_day(joiner.heads.values(), (row for _, row in joiner.ranked)),
        spellings=_spellings(joiner.actors, outlined),
    )


class _Joiner:
    def __init__(
        self, registers: Mapping[str, Mapping[str, Any]], outlined: Mapping[str, Outlined], details: Details
    ) -> None:
        self.actors = {id_: Actor(id_, each) for id_, each in sorted(registers["actors"].items())}
        self.sources = {id_: Source(id_, each) for id_, each in sorted(registers["sources"].items())}
        self.topics = {id_: Topic(id_, each) for id_, each in sorted(registers["topics"].items())}
        self.stances = {id_: Stance(id_, each) for id_, each in sorted(registers["stances"].items())}
        self._outlined = dict(sorted(outlined.items()))
        self.heads = {stem: self._head(stem, each, details) for stem, each in self._outlined.items()}
        self.ranked = ranked((head, self._outlined[stem].outline) for stem, head in self.heads.items())
        self._events: dict[str, Event] = {}

    def events(self) -> dict[str, Event]:
        """Return the events by their full ids, in the order of D4."""
        rows = {row.id: row for _, row in self.ranked if row.happened}
        groups = links.groups(rows)
        lists: dict[int, list[Event]] = {}
        for rank, row in self.ranked:
            if not row.happened:
                continue
            actors, group = self._of(row.said.get("actors", ())), groups.get(row.id, ())
            assert row.date is not None  # required, and checked
            self._events[row.id] = Event(
                article=row.head,
                id=row.id,
                field=row.said["field"],
                order=row.order,
                rank=rank,
                date=row.date,
                status=row.said["status"],
                actors=actors,
                group=lists.setdefault(id(group), []) if group else (),
                same_as=links.same_as(row, rows),
                place=row.said.get("place", ""),
                told=row.said.get("told", ""),
                settled="settled" in row.said,
                fingerprint=_made_of(row, [each.shown for each in actors] + [rows[other].alone for other in group]),
            )
        _fill(groups, lists, self._events)
        return self._events

    def statements(self) -> dict[str, Statement]:
        """Return the statements by their full ids, in the order of D4; events come first."""
        rows = {row.id: row for _, row in self.ranked if not row.happened}
        groups, against = links.groups(rows), links.contradictions(rows)
        asking = {id_ for id_, each in self.stances.items() if each.asks != "nothing"}
        media = {id_ for id_, each in self.actors.items() if each.record.kind == "media"}
        asks = asked(rows.values(), asking, media, groups)
        open_ = unanswered(rows.values(), asks, groups)
        lists: dict[int, list[Statement]] = {}
        found: dict[str, Statement] = {}
        for rank, row in self.ranked:
            if not row.happened:
                group = groups.get(row.id, ())
                whom, in_vain = self._of(asks.get(row.id, ())), self._of(open_.get(row.id, ()))
                shown = [rows[other].alone for other in group] + [each.shown for each in (*whom, *in_vain)]
                for other in (rows[id_] for id_ in against.get(row.id, ())):
                    shown += [other.alone, self.actors[other.said["speaker"]].shown]
                all_ = lists.setdefault(id(group), []) if group else ()
                beside = _Beside(all_, whom, in_vain, links.same_as(row, rows), shown)
                found[row.id] = self._statement(rank, row, beside)
        _fill(groups, lists, found)
        for id_, opposed in against.items():
            found[id_].contradicts = tuple(found[other] for other in opposed)
        return found

    def articles(self, events: Mapping[str, Event], statements: Mapping[str, Statement]) -> dict[str, Article]:
        """Return the articles by stem, with what stands in them."""
        return {
            stem: _article(
                head,
                self._outlined[stem].made_of,
                tuple(statements[f"{stem}#{row['id']}"] for row in self._outlined[stem].outline.statements),
                tuple(events[f"{stem}#{row['id']}"] for row in self._outlined[stem].outline.events),
            )
            for stem, head in self.heads.items()
        }

    def _head(self, stem: str, each: Outlined, details: Details) -> Head:
        said = each.outline.head
        assert said is not None  # only annotations with a sound head are joined
        source = self.sources[said["source"]]
        made_of = fingerprint(stem, said["made_of"], source.fingerprint, str(each.outline.draft))
        return Head(stem, source, each.outline.draft, parse_edtf(said["published"]), said["language"], made_of, details)

    def _statement(self, rank: int, row: Row, beside: _Beside) -> Statement:
        said, actors = row.said, self.actors
        speaker, stance = actors[said["speaker"]], self.stances[said["stance"]]
        topics = tuple([self.topics[id_] for id_ in said["topics"]])
        to, about, via = self._of(said.get("to", ())), self._of(said.get("about", ())), self._of(said.get("via", ()))
        event = self._events.get(_full(said["event"], row.head)) if "event" in said else None
        named = [each.shown for each in (speaker, *to, *about, *via)]
        named += [each.fingerprint for each in topics]
        named += [stance.fingerprint, event.fingerprint if event else b"", *beside.shown]
        return Statement(
            article=row.head,
            id=row.id,
            field=said["field"],
            order=row.order,
            rank=rank,
            date=row.date,
            form=said["form"],
            speaker=speaker,
            topics=topics,
            stance=stance,
            to=to,
            about=about,
            via=via,
            event=event,
            group=beside.group,
            contradicts=(),
            denied=said.get("contradicts", ()),
            asked=beside.asked,
            unanswered=beside.unanswered,
            same_as=beside.same_as,
            place=said.get("place", ""),
            told=said.get("told", ""),
            settled=links.settles(said),
            fingerprint=_made_of(row, named),
        )

    def _of(self, ids: Sequence[str]) -> tuple[Actor, ...]:
        return tuple([self.actors[id_] for id_ in ids]) if ids else ()


def _full(event: str, head: Head) -> str:
    return event if "#" in event else f"{head.stem}#{event}"


def _made_of(row: Row, named: Iterable[bytes]) -> bytes:
    """Return what stands for a record, and for all that it names: those of its group and those it contradicts, too.

    Parts of one length need no marks between them: the record's own part says how many there are of which.
    """
    return blake2b(b"".join([row.alone, *named]), digest_size=16).digest()


def _article(head: Head, made_of: bytes, statements: tuple[Statement, ...], events: tuple[Event, ...]) -> Article:
    within = [each.fingerprint for each in statements] + [each.fingerprint for each in events]
    return Article(head, statements, events, fingerprint(made_of, head.fingerprint, *within))


def _fill(groups: Groups, lists: Mapping[int, list[Said]], found: Mapping[str, Said]) -> None:
    """Put the records of each group into the list that all of them hold."""
    for group in {id(each): each for each in groups.values()}.values():
        lists[id(group)].extend(found[id_] for id_ in group)


def _spellings(
    actors: Mapping[str, Actor], outlined: Mapping[str, Outlined]
) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return actor -> spelling -> stems of the articles whose text prints it, in the register's order."""
    met: dict[tuple[str, str], list[str]] = {}
    for stem, each in sorted(outlined.items()):
        for actor, spelling in each.met:
            met.setdefault((actor, spelling), []).append(stem)
    known = {id_: actor.spellings for id_, actor in actors.items()}
    return {id_: {text: tuple(met[id_, text]) for text in texts if (id_, text) in met} for id_, texts in known.items()}
