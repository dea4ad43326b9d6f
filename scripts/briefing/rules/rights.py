"""Rules of rights: what an editor writes of an article whose source lends its quotes alone (`publish: link`)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from briefing import records
from briefing.check import CheckedAnnotation, Located
from briefing.ids import id_fields, ids_in
from briefing.problems import Problem, problem, quoted
from briefing.refusals import Loc
from briefing.rules.runs import Run, numbers, numbers_of, repeated, runs_of, words
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
        theirs = frozenset(numbers_of(article))
        found = [each for each in parts(annotation) if not theirs.isdisjoint(written(each.record))]
        given = list(given_by(annotation, world.registers["actors"])) if found else []
        for located in found:
            yield from repetitions(located, runs_of(article), given)


def repetitions(
    located: Located[Any], theirs: Collection[Run], given: Sequence[str], elsewhere: str = ""
) -> Iterator[Problem]:
    """Yield what a record repeats of an article's runs beside the given texts; `elsewhere` is the file of another's."""
    whose = f" of {elsewhere}, and its" if elsewhere else ", and the"
    for loc, text in prose(located.record):
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


def prose(record: records.Record) -> Iterator[tuple[Loc, str]]:
    """Yield what an editor has written in a record, with where it stands in that.

    An article's title is in it; an actor's spellings aren't.
    """
    for name in _written(type(record)):
        if value := getattr(record, name):
            yield from _texts(value, (name,))


def written(record: records.Record) -> Iterator[int]:
    """Yield the numbers of the runs of what an editor has written in a record."""
    return (number for _, text in prose(record) for number in numbers(text))


def _texts(value: Any, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if isinstance(value, str):
        yield loc, value
        return
    inner: Iterable[tuple[int | str, Any]] = ()
    if isinstance(value, records.Record):
        inner = ((name, getattr(value, name)) for name in type(value).model_fields)
    elif isinstance(value, Mapping):
        inner = value.items()
    elif isinstance(value, tuple | list):
        inner = enumerate(value)
    for key, each in inner:
        yield from _texts(each, (*loc, key))


@cache
def _written(cls: type[records.Record]) -> tuple[str, ...]:
    """Return the fields of a record that an editor fills with words."""
    skipped = {name for name, _ in id_fields(cls)} | _NO_PROSE
    skipped |= _SPELLINGS if issubclass(cls, records.Actor) else frozenset()
    return tuple(name for name in cls.model_fields if name not in skipped)


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
