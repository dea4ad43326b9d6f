"""The queries that are measured, chosen out of the corpus by what each is to show."""

import re
from collections import Counter
from collections.abc import Iterator

from benchmark.exact import Corpus, Query
from briefing.search.words import split

_PHRASE = re.compile(r"(?<=\s)[a-z]+ [a-z]+ [a-z]+(?=\s)")
_LETTERS = 6  # of the rare word: long enough to be nobody's beginning
NOWHERE = "qwxzv"  # no word of any text


def timed(corpus: Corpus) -> list[Query]:
    """Return the queries whose bytes and times are measured."""
    actor, name = _name(corpus)
    frequent = (token for token in corpus.tokens if len(token) > 1)  # a Russian date ends in "г."
    common = max(frequent, key=lambda token: (corpus.frequency[corpus.tokens[token]], token))
    return [
        _query("a common word", "government"),
        _query("a rare word", _rare(corpus)),
        _query("two words", "ceasefire minister"),
        _query("an inflected Russian word", "переговорам"),
        _query("a name", name, actor=actor),
        _query("a phrase of three words", _phrase(corpus), phrase=True),
        _query("the most frequent word", common),
        _query("the beginning of a word", "diplo", prefix=True),
    ]


def telling(corpus: Corpus) -> list[Query]:
    """Return the queries whose answers are compared with the exact ones: those that are timed and the awkward ones."""
    rare = _rare(corpus)
    other = _rare(corpus, apart_from=rare)
    return [
        *timed(corpus),
        _query("a word that is nowhere", NOWHERE),
        _query("a beginning, and letters that follow nowhere", f"government{NOWHERE}"),
        _query("a common word and one that is nowhere", f"government {NOWHERE}"),
        _query("two rare words that never meet", f"{rare} {other}"),
        _query("three words", "government president talks"),
        _query("two Russian words", "переговоры министра"),
    ]


def _query(label: str, text: str, *, phrase: bool = False, prefix: bool = False, actor: str | None = None) -> Query:
    tokens = tuple(word.token for word in split(text))
    return Query(label, f"“{text}”" if phrase else text, tokens, phrase=phrase, prefix=prefix, actor=actor)


def _rare(corpus: Corpus, apart_from: str | None = None) -> str:
    """Return the first word by the alphabet that one document alone has, in one form, of Latin letters."""
    words = (each for each in sorted(corpus.tokens) if len(each) >= _LETTERS and each.isascii() and each.isalpha())
    for token in words:
        once = corpus.frequency[corpus.tokens[token]] == 1
        if once and token != apart_from and len(corpus.answer(_query("", token))) == 1:
            return token
    raise ValueError("no word stands in one document alone")


def _name(corpus: Corpus) -> tuple[str, str]:
    """Return the id and surname of the person that most documents name, of those whose surname is nobody else's."""
    named = Counter(actor for actors in corpus.actors for actor in actors)
    surnames = dict(_persons(corpus))
    shared = Counter(surnames.values())
    actor = max((each for each in surnames if shared[surnames[each]] == 1), key=lambda each: (named[each], each))
    return actor, surnames[actor]


def _persons(corpus: Corpus) -> Iterator[tuple[str, str]]:
    for document in corpus.documents:
        names = document.title.split()
        if document.kind == "actor" and "Person" in document.note:
            yield document.url.split("/")[1], names[-1]


def _phrase(corpus: Corpus) -> str:
    """Return three words that follow one another in a statement in the middle of the corpus."""
    statements = [each for each in corpus.documents if each.kind == "statement"]
    for document in statements[len(statements) // 2 :]:
        for part in document.parts:
            if part.language == "en" and (found := _PHRASE.search(part.text)):
                return found[0]
    raise ValueError("no statement has three words")
