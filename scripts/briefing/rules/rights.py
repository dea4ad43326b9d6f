"""Rules of rights: what an editor writes of an article whose source lends its quotes alone (`publish: link`)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import regex

from briefing import records
from briefing.check import CheckedAnnotation, Located
from briefing.ground.fold import fold
from briefing.problems import Problem, problem, quoted
from briefing.rules.references import id_fields
from briefing.rules.world import World

RUN = 6  # words in a row that are the source's and no longer anybody's
_WORD = regex.compile(r"\w+")
# Addresses, which may be made of a headline's words, codes, and the article's own title: not what an editor says of it.
_NO_PROSE = frozenset({"id", "url", "title", "language", "event", "same_as"})
Run = tuple[str, ...]


@dataclass(frozen=True)
class _Words:
    """A text's words, folded and without case, and where they stand in it."""

    text: str
    keys: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    def runs(self) -> Iterator[tuple[int, Run]]:
        """Yield every run of RUN words, with the number of its first."""
        for start in range(len(self.keys) - RUN + 1):
            yield start, self.keys[start : start + RUN]


def link_sources_lend_no_words(world: World) -> Iterator[Problem]:
    """With `publish: link`, no text of the editor's repeats six words in a row of the article outside its title, its
    quotes and the spellings of the actors that are named.
    """
    for stem, annotation in world.readable():
        article = world.articles.get(stem)
        if article is None or annotation.head is None or not _lends_nothing(world, annotation.head):
            continue
        theirs = {run for _, run in _words("\n".join(article.lines)).runs()}
        given = list(_given(world, annotation))
        for located in _records(annotation):
            for field, text in _prose(located):
                if repeated := _repeated(_words(text), theirs, given):
                    message = (
                        f"repeats {quoted(repeated)}, and the source's `publish: link` lends no more than its quotes: "
                        f"say it in other words"
                    )
                    yield problem(located.place(field), message, value=text)


def _lends_nothing(world: World, head: Located[records.Annotation]) -> bool:
    source = world.registers["sources"].get(head.record.source) if head.knows("source") else None
    return source is not None and source.knows("publish") and source.record.publish == "link"


def _records(annotation: CheckedAnnotation) -> Iterator[Located[Any]]:
    yield from filter(None, (annotation.head, *annotation.statements, *annotation.events))


def _prose(located: Located[Any]) -> Iterator[tuple[str, str]]:
    """Yield the texts that an editor has written in a record, with their fields; an event's title is one of them."""
    cls: type[records.Record] = type(located.record)
    ids = {name for name, _ in id_fields(cls)}
    own = _NO_PROSE - ({"title"} if isinstance(located.record, records.Event) else frozenset())
    for name in cls.model_fields:
        value = getattr(located.record, name)
        if isinstance(value, str) and name not in ids | own:
            yield name, value


def _given(world: World, annotation: CheckedAnnotation) -> Iterator[_Words]:
    """Yield the texts that may be repeated: the title, each statement's quotes, the spellings of those it names."""
    if annotation.head and annotation.head.knows("title"):
        yield _words(annotation.head.record.title)
    actors: set[str] = set()
    for each in _records(annotation):
        cls: type[records.Record] = type(each.record)
        for name, register in id_fields(cls):
            value = getattr(each.record, name)
            actors.update((value if isinstance(value, tuple) else (value,)) if register == "actors" else ())
        if isinstance(each.record, records.Statement) and each.knows("quote"):
            yield from map(_words, each.record.quote)
            yield _words(" ".join(each.record.quote))
    named: Mapping[str, Located[Any]] = world.registers["actors"]
    for actor in (named[id_].record for id_ in sorted(filter(None, actors)) if id_ in named):
        yield from map(_words, filter(None, (actor.name, *actor.names.values(), *actor.aliases, *actor.weak_aliases)))


def _repeated(mine: _Words, theirs: Collection[Run], given: Sequence[_Words]) -> str:
    """Return the first stretch that repeats the article where it may not; nothing where there is none."""
    numbers = [number for start, run in mine.runs() if run in theirs for number in range(start, start + RUN)]
    if not numbers:
        return ""
    free = _free(mine, given)
    for _, group in groupby(enumerate(sorted(set(numbers))), key=lambda each: each[1] - each[0]):
        stretch = [number for _, number in group]
        if sum(number not in free for number in stretch) >= RUN:
            return mine.text[mine.spans[stretch[0]][0] : mine.spans[stretch[-1]][1]]
    return ""


def _free(mine: _Words, given: Sequence[_Words]) -> set[int]:
    """Return the numbers of the words that stand in a given text: in the whole of it, or in RUN words of it."""
    free: set[int] = set()
    for text in given:
        whole = {text.keys} if text.keys else set()
        for run in whole | {run for _, run in text.runs()}:
            starts = range(len(mine.keys) - len(run) + 1)
            free.update(
                number
                for start in starts
                if mine.keys[start : start + len(run)] == run
                for number in range(start, start + len(run))
            )
    return free


def _words(text: str) -> _Words:
    folded = fold(text)
    found = [(each[0].casefold(), folded.span(*each.span())) for each in _WORD.finditer(folded.text)]
    return _Words(text, tuple(key for key, _ in found), tuple(span for _, span in found))
