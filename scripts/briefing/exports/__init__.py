"""Data for other programs: what the site publishes as JSON and CSV, each JSON with its schema beside it."""

from dataclasses import dataclass

from briefing.model import Digest
from briefing.published import actor_ids
from briefing.store import Store, fingerprint

NAMES = ("statements", "events", "articles", "actors")


@dataclass(frozen=True)
class Export:
    """A file of data, by its name below data/: what it holds for a digest without drafts, and what stands for that."""

    name: str

    def fingerprint(self, digest: Digest) -> bytes:
        """Return what stands for all that the file holds; for a schema, the code alone."""
        if self.name.endswith(".schema.json"):
            return fingerprint(self.name)
        parts = [each.fingerprint for each in digest.articles.values()]
        if self.name == "actors.json":
            parts += [each.fingerprint for each in digest.actors.values()]
            parts += [id_.encode() for id_ in sorted(actor_ids(digest))]
        return fingerprint(self.name, *parts)

    def data(self, digest: Digest, store: Store) -> bytes:
        """Return the file's bytes, of what the store has and what it lacks; the store is left with both."""
        from briefing.exports.files import FILES  # noqa: PLC0415 - what declares its keys takes a while

        return FILES[self.name].data(digest, store)


EXPORTS: dict[str, Export] = {
    name: Export(name)
    for name in (*(f"{each}{end}" for end in (".json", ".schema.json") for each in NAMES), "statements.csv")
}
