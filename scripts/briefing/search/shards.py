"""The shards of the index: each is made of its documents' readings, or left as it is while they are what they were."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from briefing.search.chunks import digest
from briefing.search.document import BASE, UNDATED, Findable
from briefing.search.kept import Keeper, keep, take
from briefing.search.names import Names
from briefing.search.output import Output
from briefing.search.reading import Reading, packed, read, unpacked
from briefing.search.shard import BLOCK, Merged
from briefing.search.stems import Stems, Vocabulary
from briefing.store import fingerprint

_KIND, _DOCUMENTS = "search/shards", "search/documents"


class Filed(NamedTuple):
    """A shard's name and its documents, in any order."""

    name: str
    documents: Sequence[Findable]

    @property
    def in_order(self) -> list[Findable]:
        """Its documents as results have them that are equally good: the newest first."""
        if self.name == BASE:
            return sorted(self.documents, key=lambda each: (each.rank, each.url))
        return sorted(self.documents, key=lambda each: each.newness, reverse=self.name != UNDATED)

    @property
    def fingerprint(self) -> bytes:
        """What changes when a document does, or comes or goes."""
        return fingerprint(*sorted(each.fingerprint + each.url.encode() for each in self.documents))


class Shard(NamedTuple):
    """What index.json says of a shard, and what the lexicon and the next build need of it.

    `tokens` are all words of its documents, `stems` those that may name an actor, with spaces between them; `named`
    changes when the latter may name somebody else, `names` when anybody's spellings change.
    """

    entry: dict[str, Any]
    tokens: str
    stems: str
    named: str
    names: str

    @property
    def paths(self) -> list[str]:
        """Its files' paths below search/, another folder for each content: no two builds' files are taken for one's."""
        chunks, blocks = len(self.entry["first"]), -(-self.entry["docs"] // BLOCK)
        files = [f"{kind}/{n}.json" for kind in ("words", "places") for n in range(chunks)]
        files += [f"texts/{n}.json" for n in range(blocks)]
        return [f"{self.folder}/{file}" for file in (*files, "facets.json")]

    @property
    def folder(self) -> str:
        """Where its files are."""
        return f"{self.entry['name']}-{self.entry['hash']}"


class Shards:
    """Makes shards with what `kept` has of their documents, and leaves it with what is new; their files go to `output`."""

    def __init__(self, names: Names, kept: Keeper, output: Output) -> None:
        self._names, self._kept, self._output = names, kept, output
        self._vocabulary = Vocabulary(Stems(kept))
        self._mark = digest([repr(names)])

    def __call__(self, filed: Filed) -> Shard:
        """Return a shard whose files are all written or published."""
        if (shard := self.standing(filed)) is None:
            shard = self._made(filed)
            kind, urls = f"{_DOCUMENTS}/{filed.name}", {each.url for each in filed.documents}
            self._kept.forget(kind, set(self._kept.names(kind)) - urls)
            keep(self._kept, _KIND, filed.name, shard, filed.fingerprint)
        return shard

    def standing(self, filed: Filed) -> Shard | None:
        """Return what is kept of a shard, if its documents name whom they did and its files are published."""
        name, known = filed.name, filed.fingerprint
        if (value := take(self._kept, _KIND, name, known)) is None:
            return None
        shard = Shard(*value)
        if shard.names != self._mark:
            if shard.named != self._names.among(set(shard.stems.split(" "))):
                return None
            shard = shard._replace(names=self._mark)
            keep(self._kept, _KIND, name, shard, known)
        return shard if all(path in self._output.published for path in shard.paths) else None

    def _made(self, filed: Filed) -> Shard:
        merged = Merged(self._names, (self._reading(filed.name, each) for each in filed.in_order))
        files, said = merged.files()
        shard = Shard(
            {"name": filed.name, "hash": digest(files.values()), **said},
            tokens=" ".join(sorted(merged.tokens)),
            stems=" ".join(sorted(merged.stems)),
            named=self._names.among(merged.stems),
            names=self._mark,
        )
        for path, text in files.items():
            self._output.put(f"{shard.folder}/{path}", text)
        return shard

    def _reading(self, shard: str, document: Findable) -> Reading:
        kind = f"{_DOCUMENTS}/{shard}"
        value = self._kept.get(kind, document.url, document.fingerprint)
        if value is None or (reading := unpacked(value)) is None:
            reading = read(document.make(), self._vocabulary)
            self._kept.put(kind, document.url, document.fingerprint, packed(reading))
        return reading


def forget_others(kept: Keeper, shards: Collection[str]) -> None:
    """Let go what is known of any other shard than these."""
    gone = set(kept.names(_KIND)) - {*shards}
    for name in gone:
        kept.forget(f"{_DOCUMENTS}/{name}", kept.names(f"{_DOCUMENTS}/{name}"))
    kept.forget(_KIND, gone)
