"""What is read of an article when somebody asks for it: its records, receipts, text and furniture."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar

from briefing import records
from briefing.examine import examine, furniture_of, receipts_of
from briefing.ground import Receipts
from briefing.lines import cleaned
from briefing.read.article import ArticleText
from briefing.read.tree import Tree
from briefing.store import Store

Said = TypeVar("Said", records.Statement, records.Event)
_MANY = 2_000  # articles whose records are kept in memory, for other pages and a preview's next build: some 25 kB each


class _Kept(NamedTuple):
    made_of: bytes
    head: records.Annotation
    plain: dict[str, Any]
    found: dict[str, tuple[Any, Receipts]]


class StoredDetails:
    """The details of a tree's articles, read from the store; what a full disk kept from it is made of the seeds again."""

    def __init__(self, tree: Tree, store: Store, made_of: Mapping[str, bytes]) -> None:
        self._tree, self._store, self._made_of = tree, store, made_of
        self._kept: dict[str, _Kept] = store.at_hand("details")
        self._read: dict[str, _Kept] = {}  # of the seeds, which may have been edited since: not for anybody else

    def head(self, stem: str) -> records.Annotation:
        """Return what an annotation says of its article as a whole."""
        return self._of(stem).head

    def statement(self, stem: str, field: str) -> tuple[records.Statement, Receipts]:
        """Return a statement and its receipts by its place in the annotation."""
        return self._record(stem, field, records.Statement)

    def event(self, stem: str, field: str) -> tuple[records.Event, Receipts]:
        """Return an event and its receipts by its place in the annotation."""
        return self._record(stem, field, records.Event)

    def text(self, stem: str) -> ArticleText:
        """Return an article as it was found."""
        text, _ = self._tree.article(stem)
        assert text is not None  # it was read before, or the annotation would not be joined
        return text

    def furniture(self, stem: str) -> Mapping[int, str]:
        """Return the lines of an article that are not shown."""
        kept = self._store.get("lines", stem, self._made_of[stem])
        if kept is None:
            article = self.text(stem)
            return furniture_of(article, self.raw(stem), self.cleaned(stem, article))
        return _numbered(kept)

    def cleaned(self, stem: str, article: ArticleText) -> Mapping[int, str]:
        """Return the lines that the cleaner takes for furniture: they hang on the article alone, not on who cites it."""
        seed = self._tree.articles[stem]
        kept = self._store.get("cleaned", stem, seed.read_as) if seed else None
        return cleaned(article) if kept is None else _numbered(kept)

    def raw(self, stem: str) -> Mapping[str, Any]:
        """Return what is kept of an annotation, as JSON has it."""
        kept = self._store.get("details", stem, self._made_of[stem])
        found: Mapping[str, Any] = json.loads(kept or examine(self._tree, stem).details)
        return found

    def _of(self, stem: str) -> _Kept:
        known, made_of = self._read.get(stem) or self._kept.get(stem), self._made_of[stem]
        if known is None or known.made_of != made_of:
            if len(self._kept) >= _MANY:
                for first in list(self._kept)[: _MANY // 10]:  # a copy: a preview's threads share what is kept
                    self._kept.pop(first, None)
            kept = self._store.get("details", stem, made_of)
            plain = json.loads(kept or examine(self._tree, stem).details)
            head = records.Annotation.model_validate(plain["head"])
            known = _Kept(made_of, head, plain["records"], {})
            (self._read if kept is None else self._kept)[stem] = known
        return known

    def _record(self, stem: str, field: str, cls: type[Said]) -> tuple[Said, Receipts]:
        kept = self._of(stem)
        if written := kept.plain.get(field):
            plain, receipts = written
            kept.found[field] = cls.model_validate(plain), receipts_of(receipts)
            kept.plain.pop(field, None)  # not before: another thread may ask for it
        return kept.found[field]


def _numbered(kept: bytes) -> dict[int, str]:
    return {int(number): reason for number, reason in json.loads(kept).items()}
