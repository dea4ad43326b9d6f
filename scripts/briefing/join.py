"""Sound records -> Digest. Everything was checked before, so joining can't fail."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from briefing import records
from briefing.check import CheckedAnnotation, Located
from briefing.ground import Receipts
from briefing.lines import line_fates
from briefing.model import Actor, Article, Digest, Event, Head, Source, Stance, Statement, Topic, order
from briefing.read.article import ArticleText
from briefing.spellings import Lexicon

Said = TypeVar("Said", Statement, Event)


@dataclass(frozen=True)
class Grounded:
    """An annotation to publish, its article, and the receipts of its statements and events by their place in it."""

    annotation: CheckedAnnotation
    text: ArticleText
    receipts: Mapping[str, Receipts]
    draft: bool


def join(
    registers: Mapping[str, Mapping[str, Located[Any]]],
    grounded: Mapping[str, Grounded],
    *,
    language: str,
    as_of: date | None,
) -> Digest:
    """Return the digest of all that is to be published."""
    actors = {id_: Actor(id_, each.record) for id_, each in sorted(registers["actors"].items())}
    sources = {id_: Source(id_, each.record) for id_, each in sorted(registers["sources"].items())}
    topics = {id_: Topic(id_, each.record) for id_, each in sorted(registers["topics"].items())}
    stances = {id_: Stance(id_, each.record) for id_, each in sorted(registers["stances"].items())}
    joiner = _Joiner(actors, sources, topics, stances, _event_ids(grounded))
    articles = [joiner.article(stem, grounded[stem]) for stem in sorted(grounded)]
    statements = _same(sorted((each for article in articles for each in article.statements), key=order))
    events = _same(sorted((each for article in articles for each in article.events), key=order))
    whole = _regrouped(articles, statements, events)
    return Digest(
        language=language,
        actors=actors,
        sources=sources,
        topics=topics,
        stances=stances,
        articles=whole,
        statements=statements,
        events=events,
        as_of=as_of or _last_day(articles, statements, events),
        spellings=_spellings(actors, whole.values()),
    )


@dataclass(frozen=True)
class _Joiner:
    actors: Mapping[str, Actor]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    stances: Mapping[str, Stance]
    events: frozenset[str]

    def article(self, stem: str, grounded: Grounded) -> Article:
        located = grounded.annotation.head
        assert located is not None  # only annotations with a sound head are joined
        head = Head(stem, located.record, self.sources[located.record.source], grounded.draft)
        said = [self.statement(head, n, each, grounded) for n, each in enumerate(grounded.annotation.statements)]
        done = [self.event(head, n, each, grounded) for n, each in enumerate(grounded.annotation.events)]
        return Article(head, grounded.text, _furniture(head.record, grounded), tuple(said), tuple(done))

    def statement(
        self, head: Head, position: int, located: Located[records.Statement], grounded: Grounded
    ) -> Statement:
        record = located.record
        speaker = self.actors[record.speaker]
        event = record.event if record.event is None or "#" in record.event else f"{head.stem}#{record.event}"
        return Statement(
            article=head,
            record=record,
            order=position,
            receipts=grounded.receipts[located.node.place.field],
            speaker=speaker,
            roles=_roles(speaker, record),
            topics=tuple(self.topics[id_] for id_ in record.topics),
            stance=self.stances[record.stance],
            to=self._actors(record.to),
            about=self._actors(record.about),
            via=self._actors(record.via),
            event=event if event in self.events else None,
        )

    def event(self, head: Head, position: int, located: Located[records.Event], grounded: Grounded) -> Event:
        receipts = grounded.receipts[located.node.place.field]
        return Event(head, located.record, position, receipts, self._actors(located.record.actors))

    def _actors(self, ids: Iterable[str]) -> tuple[Actor, ...]:
        return tuple(self.actors[id_] for id_ in ids)


def _event_ids(grounded: Mapping[str, Grounded]) -> frozenset[str]:
    return frozenset(f"{stem}#{each.record.id}" for stem, one in grounded.items() for each in one.annotation.events)


def _roles(speaker: Actor, record: records.Statement) -> tuple[str, ...]:
    """Return the titles that hold through all of the statement's date; none if it is undated."""
    if record.said is None:
        return ()
    return tuple(role.title for role in speaker.record.roles if record.said.within(role.from_, role.to))


def _furniture(record: records.Annotation, grounded: Grounded) -> Mapping[int, str]:
    """Return the lines that are not shown: omitted, or found by the cleaner and neither kept nor cited."""
    cited = {line: field for field, each in grounded.receipts.items() for line in each.cited}
    fates = line_fates(grounded.text, record.omit, record.keep, cited)
    return {n: each.reason or "" for n, each in fates.items() if not each.kept and n >= grounded.text.first}


def _same(entries: list[Said]) -> tuple[Said, ...]:
    """Give each entry the ids of all that are joined to it by `same_as`, whichever way and however far."""
    groups = {each.id: {each.id} for each in entries}
    for each in entries:
        target = each.record.same_as
        if target in groups and groups[target] is not groups[each.id]:
            joined = groups[target] | groups[each.id]
            groups |= dict.fromkeys(joined, joined)
    return tuple(replace(each, same=tuple(sorted(groups[each.id]))) for each in entries)


def _regrouped(
    articles: list[Article], statements: Iterable[Statement], events: Iterable[Event]
) -> Mapping[str, Article]:
    """Return the articles by stem, their statements and events replaced by those that know their group."""
    said = {each.id: each for each in statements}
    done = {each.id: each for each in events}
    return {
        article.stem: replace(
            article,
            statements=tuple(said[each.id] for each in article.statements),
            events=tuple(done[each.id] for each in article.events),
        )
        for article in articles
    }


def _last_day(articles: Iterable[Article], statements: Iterable[Statement], events: Iterable[Event]) -> date | None:
    """Return the record's last day: the latest that something was published or said, or has happened."""
    dates = [article.head.published for article in articles]
    dates += [each.date for each in statements if each.date]
    dates += [each.date for each in events if each.record.status != "planned"]
    return max((day for each in dates if (day := each.latest or each.earliest)), default=None)


def _spellings(actors: Mapping[str, Actor], articles: Iterable[Article]) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return actor -> spelling -> stems of the articles whose text prints it, in the register's order."""
    known = {id_: actor.spellings for id_, actor in actors.items()}
    lexicon = Lexicon(known)
    met: dict[tuple[str, str], list[str]] = {}
    for article in articles:
        for found in sorted(lexicon.met(_running_text(article))):
            met.setdefault(found, []).append(article.stem)
    return {id_: {text: tuple(met[id_, text]) for text in texts if (id_, text) in met} for id_, texts in known.items()}


def _running_text(article: Article) -> str:
    """Return the article's text without its furniture, line breaks kept, so that names run on over them."""
    lines = enumerate(article.text.body(), 1)
    return "\n".join("" if number in article.furniture else line for number, line in lines)
