"""Statements and events as documents: each is found once, at its place on its article's page."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from briefing.dates import Edtf
from briefing.exports.rows import page
from briefing.model import Actor, Digest, Event, Statement
from briefing.search.dated import date_facets, dated
from briefing.search.document import ASIDE, NAME, SAID, TEXT, Document, Findable, Kind, Part, line
from briefing.views.excerpt import may_print
from briefing.views.when import in_words
from briefing.views.words import Words

Entry = TypeVar("Entry", Statement, Event)


def statements(digest: Digest, words: Words) -> Iterator[Findable]:
    """Yield a document for each statement."""
    return _findables("statement", digest.statements, _statement, words, digest.language)


def events(digest: Digest, words: Words) -> Iterator[Findable]:
    """Yield a document for each event."""
    return _findables("event", digest.events, _event, words, digest.language)


def _findables(
    kind: Kind, entries: Iterable[Entry], make: Callable[[Entry, Words, str], Document], words: Words, language: str
) -> Iterator[Findable]:
    mark = language.encode()
    for each in entries:
        yield Findable(
            url=_url(each),
            kind=kind,
            when=each.date,
            rank=(each.order,),
            fingerprint=b"%b%b%d" % (each.fingerprint, mark, each.order),
            make=partial(make, each, words, language),
        )


def _statement(each: Statement, words: Words, language: str) -> Document:
    return Document(
        url=_url(each),
        kind="statement",
        title=each.record.gist,
        language=language,
        note=line(
            each.speaker.name,
            in_words(each.date, words),
            words.name("form", each.record.form),
            each.stance.name,
            ", ".join(topic.name for topic in each.topics),
            each.article.source.name,
        ),
        parts=tuple(_said(each, language)),
        actors=_named(each),
        facets=_facets(each, "statement", (each.speaker,))
        | {
            "topic": tuple(topic.id for topic in each.topics),
            "stance": (each.stance.id,),
            "form": (each.record.form,),
        },
        when=each.date,
        rank=(each.order,),
        draft=each.article.draft,
    )


def _event(each: Event, words: Words, language: str) -> Document:
    return Document(
        url=_url(each),
        kind="event",
        title=each.record.title,
        language=language,
        note=line(in_words(each.date, words), words.name("status", each.record.status), each.article.source.name),
        parts=tuple(_happened(each, language)),
        actors={actor.id: SAID for actor in each.actors},
        facets=_facets(each, "event", each.actors),
        when=each.date,
        rank=(each.order,),
        draft=each.article.draft,
    )


def _url(each: Statement | Event) -> str:
    return page("articles", *each.id.split("#"))


def _said(statement: Statement, language: str) -> Iterator[Part]:
    record, tongue = statement.record, statement.article.language
    yield Part(statement.speaker.name, language, SAID, printed=False)
    yield Part(record.gist, language, SAID, printed=False)  # the title has them
    yield from (Part(each.text, tongue, SAID, quoted=True) for each in statement.receipts.quotes)
    yield from _passages(statement)
    yield from _texts(language, record.translation, record.note)
    yield from _asides(language, record.place, record.occasion, statement.stance.name)
    yield from _asides(language, *(topic.name for topic in statement.topics))
    yield from _when(statement.date, language, tongue)


def _happened(event: Event, language: str) -> Iterator[Part]:
    record = event.record
    yield Part(record.title, language, NAME, printed=False)
    yield from _passages(event)
    yield from _texts(language, record.note)
    yield from _asides(language, record.place)
    yield from _when(event.date, language, event.article.language)


def _passages(entry: Statement | Event) -> Iterator[Part]:
    """Yield what the source's own words are beyond quotes; nothing where a source allows a link alone."""
    if may_print(entry.article):
        yield from (Part(each.text, entry.article.language) for each in entry.receipts.passages)


def _texts(language: str, *texts: str | None) -> Iterator[Part]:
    yield from (Part(text, language) for text in texts if text)


def _asides(language: str, *texts: str | None) -> Iterator[Part]:
    yield from (Part(text, language, ASIDE, printed=False) for text in texts if text)


def _when(when: Edtf | None, *languages: str) -> Iterator[Part]:
    if when:
        yield dated(when, *languages)


def _named(statement: Statement) -> Mapping[str, int]:
    named = {actor.id: TEXT for actor in (*statement.to, *statement.about, *statement.via)}
    return named | {statement.speaker.id: SAID}


def _facets(entry: Statement | Event, kind: str, actors: tuple[Actor, ...]) -> dict[str, tuple[str, ...]]:
    return {
        "kind": (kind,),
        "actor": tuple(actor.id for actor in actors),
        "language": (entry.article.language,),
        "source": (entry.article.source.id,),
        **date_facets(entry.date),
    }
