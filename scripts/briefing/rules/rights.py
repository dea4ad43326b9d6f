"""Rules of rights: what an editor writes of an article whose source lends its quotes alone (`publish: link`)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from briefing import records
from briefing.check import CheckedAnnotation, Located
from briefing.problems import Problem, problem, quoted
from briefing.refusals import Loc
from briefing.rules.ids import id_fields, ids_in
from briefing.rules.runs import Run, repeated, runs_of, words
from briefing.rules.world import World

# Addresses, which may be made of a headline's words; codes; and what the source itself says, which is looked up in it.
_NO_PROSE = frozenset(
    {"id", "url", "language", "event", "same_as", "contradicts", "wikidata", "quote", "passage", "said_text"}
)
_SPELLINGS = frozenset({"name", "names", "aliases", "weak_aliases"})  # of an actor, which are nobody's loan


def link_sources_lend_no_words(world: World) -> Iterator[Problem]:
    """With `publish: link`, no text of the editor's repeats six words in a row of the article outside its title, its
    quotes and the spellings of the actors that are named.
    """
    for stem, annotation in world.readable():
        article = world.articles.get(stem)
        if article is None or annotation.head is None or not _lends_nothing(world, annotation.head):
            continue
        theirs = runs_of(article)
        given = list(given_by(annotation, world.registers["actors"]))
        for located in parts(annotation):
            yield from repetitions(located, theirs, given)


def repetitions(
    located: Located[Any], theirs: Collection[Run], given: Sequence[str], elsewhere: str = ""
) -> Iterator[Problem]:
    """Yield what a record repeats of an article's runs beside the given texts; `elsewhere` is the file of another's."""
    whose = f" of {elsewhere}, and its" if elsewhere else ", and the"
    for loc, text in prose(type(located.record), located.record):
        if stretch := repeated(words(text), theirs, given):
            message = (
                f"repeats {quoted(stretch)}{whose} source's `publish: link` lends no more than its quotes: "
                f"say it in other words"
            )
            yield problem(located.place(*loc), message, value=text)


def closed(source: Located[Any] | None) -> bool:
    """Return whether a source's `publish` is `link`, as far as is known."""
    return source is not None and source.knows("publish") and source.record.publish == "link"


def parts(annotation: CheckedAnnotation) -> Iterator[Located[Any]]:
    """Yield an annotation's head, statements and events."""
    yield from filter(None, (annotation.head, *annotation.statements, *annotation.events))


def prose(cls: type[records.Record], value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    """Yield what an editor has written in a record, or in what was read of one, with where it stands in that.

    An article's title is in it; an actor's spellings aren't.
    """
    if isinstance(value, str):
        yield loc, value
    elif isinstance(value, records.Record):
        yield from prose(cls, {name: getattr(value, name) for name in type(value).model_fields}, loc)
    elif isinstance(value, Mapping):
        skipped = _skipped(cls) if not loc else frozenset()
        for key, each in value.items():
            if key not in skipped:
                yield from prose(cls, each, (*loc, key))
    elif isinstance(value, tuple | list):
        for number, each in enumerate(value):
            yield from prose(cls, each, (*loc, number))


@cache
def _skipped(cls: type[records.Record]) -> frozenset[str]:
    ids = frozenset(name for name, _ in id_fields(cls))
    return ids | _NO_PROSE | (_SPELLINGS if issubclass(cls, records.Actor) else frozenset())


def given_by(annotation: CheckedAnnotation, actors: Mapping[str, Located[Any]]) -> Iterator[str]:
    """Yield the texts of an article that may be repeated: its title, its quotes, the spellings of those it names."""
    if annotation.head and annotation.head.knows("title"):
        yield annotation.head.record.title
    for each in annotation.statements:
        if each.knows("quote"):
            yield from each.record.quote
            yield " ".join(each.record.quote)
    for located in parts(annotation):
        yield from spellings_in(located.record, actors)


def spellings_in(record: records.Record, actors: Mapping[str, Located[Any]]) -> Iterator[str]:
    """Yield the spellings of the actors that a record names, and its own if it is one."""
    if isinstance(record, records.Actor):
        yield from filter(None, (record.name, *record.names.values(), *record.aliases, *record.weak_aliases))
        return
    for register, _, id_ in ids_in(record):
        if register == "actors" and id_ in actors:
            yield from spellings_in(actors[id_].record, actors)


def _lends_nothing(world: World, head: Located[records.Annotation]) -> bool:
    return head.knows("source") and closed(world.registers["sources"].get(head.record.source))
