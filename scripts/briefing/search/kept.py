"""What one build of the index leaves for the next, so that it reads only the documents that are new or changed."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Protocol, Self

from briefing.store import as_json


class Keeper(Protocol):
    """Keeps values under a kind and a name for as long as their fingerprint is asked for.

    It is of one state of the code: whoever opens it forgets what another one has left.
    """

    def get(self, kind: str, name: str, fingerprint: bytes) -> bytes | None:
        """Return what was put there with this fingerprint, if that was the last."""

    def put(self, kind: str, name: str, fingerprint: bytes, value: bytes) -> None:
        """Keep `value` in place of what was there."""

    def names(self, kind: str) -> Iterable[str]:
        """Return the names of a kind, in any order."""

    def forget(self, kind: str, names: Iterable[str]) -> None:
        """Let these go; of what isn't there nothing is said."""


class Kept(Keeper, Protocol):
    """A keeper that others read."""

    def commit(self) -> None:
        """Let them see what was put."""


class Memory:
    """Keeps for as long as the process runs."""

    def __init__(self) -> None:
        self._kept: dict[str, dict[str, tuple[bytes, bytes]]] = {}

    def __iter__(self) -> Iterator[tuple[str, str, bytes, bytes]]:
        return ((kind, name, *each) for kind, kept in self._kept.items() for name, each in kept.items())

    def get(self, kind: str, name: str, fingerprint: bytes) -> bytes | None:
        before, value = self._kept.get(kind, {}).get(name, (b"", None))
        return value if before == fingerprint else None

    def put(self, kind: str, name: str, fingerprint: bytes, value: bytes) -> None:
        self._kept.setdefault(kind, {})[name] = (fingerprint, value)

    def names(self, kind: str) -> Iterable[str]:
        return tuple(self._kept.get(kind, ()))

    def forget(self, kind: str, names: Iterable[str]) -> None:
        for name in names:
            self._kept.get(kind, {}).pop(name, None)


class Apart:
    """A keeper for a worker: it reads another one, and leaves what is put there at its end, all at once.

    A store has one writer at a time; workers that wrote as they went would wait for each other to end.
    """

    def __init__(self, kept: Kept) -> None:
        self._kept, self._own = kept, Memory()
        self._gone: list[tuple[str, list[str]]] = []

    def get(self, kind: str, name: str, fingerprint: bytes) -> bytes | None:
        own = self._own.get(kind, name, fingerprint)
        return self._kept.get(kind, name, fingerprint) if own is None else own

    def put(self, kind: str, name: str, fingerprint: bytes, value: bytes) -> None:
        self._own.put(kind, name, fingerprint, value)

    def names(self, kind: str) -> Iterable[str]:
        return {*self._kept.names(kind), *self._own.names(kind)}

    def forget(self, kind: str, names: Iterable[str]) -> None:
        gone = list(names)
        self._own.forget(kind, gone)
        self._gone.append((kind, gone))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        if raised == (None, None, None):
            for kind, names in self._gone:
                self._kept.forget(kind, names)
            for kind, name, fingerprint, value in self._own:
                self._kept.put(kind, name, fingerprint, value)
            self._kept.commit()


def take(kept: Keeper, kind: str, name: str, fingerprint: bytes = b"") -> Any:
    """Return what `keep` left there, as JSON has it; None where there is nothing, or nobody can read it."""
    value = kept.get(kind, name, fingerprint)
    try:
        return None if value is None else json.loads(value)
    except ValueError:
        return None


def keep(kept: Keeper, kind: str, name: str, value: Any, fingerprint: bytes = b"") -> None:
    """Leave a value for `take`."""
    kept.put(kind, name, fingerprint, as_json(value))
