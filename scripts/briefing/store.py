"""What one build leaves for the next: results, each with the fingerprint of what it was made of.

A result is right for ever for what it was made of, so nothing here is ever out of date: a build asks for the result of
just these bytes, and makes it where there is none. One SQLite file, since that is whole or as it was before, however a
build ends. Values are bytes (JSON, as a rule): nothing in them is run, whoever made the file.
"""

import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

NAME = "store.sqlite"
_WAIT = 2.0  # seconds for another process that is writing; a check may stand beside a build
_TABLES = """
create table if not exists stamp (stamp blob not null);
create table if not exists kept (
    kind text not null, name text not null, fingerprint blob not null, value blob not null, primary key (kind, name)
);
"""
_PATIENCE = "pragma busy_timeout = 60000"  # of one worker with another, in milliseconds
_PUT = "insert or replace into kept values (?, ?, ?, ?)"
# One for all: json.dumps makes an encoder for each value, which takes longer than most values do.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


Value = TypeVar("Value")


class StoreBroken(Exception):
    """The store can't be read any further; all of it can be made again."""


def fingerprint(*parts: bytes | str) -> bytes:
    """Return 16 bytes that stand for these parts, in this order (BLAKE2b, RFC 7693)."""
    data = [part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part for part in parts]
    # With their lengths, since ab, c are not a, bc.
    return blake2b(b"".join([b"%d:%b" % (len(each), each) for each in data]), digest_size=16).digest()


def as_json(value: Any) -> bytes:
    """Return a value as a result is kept: JSON without spaces. A lone surrogate, as YAML can escape one, is kept too."""
    return _ENCODER.encode(value).encode("utf-8", "surrogatepass")


class Store:
    """Results by kind and name. Without a folder, or where the disk refuses, it lives as long as the process."""

    def __init__(self, folder: Path | None = None, stamp: bytes = b"") -> None:
        self._path = folder / NAME if folder else None
        self._stamp = stamp
        self.dropped = ""  # why an earlier store was not used, for who wants to know
        self._refused = False  # until the next commit: to be refused again may take as long each time
        self._one = threading.RLock()
        self._process = os.getpid()
        self._decoded: dict[str, dict[str, tuple[bytes, Any]]] = {}
        self._at_hand: dict[str, dict[str, Any]] = {}
        self._news: dict[str, set[str]] = {}  # by kind: the names under which something was put or dropped since
        self._connection = self._opened()

    def get(self, kind: str, name: str, fingerprint: bytes) -> bytes | None:
        """Return the result kept under a name if it was made of what `fingerprint` stands for."""
        found = self._found(kind, name)
        return found[1] if found and found[0] == fingerprint else None

    def all(self, kind: str) -> dict[str, tuple[bytes, bytes]]:
        """Return name -> (fingerprint, result) of a kind."""
        with self._turn():
            rows = self._file.execute("select name, fingerprint, value from kept where kind = ?", (kind,)).fetchall()
        return {name: (made_of, _sound(value)) for name, made_of, value in rows}

    def decoded(self, kind: str, decode: Callable[[bytes], Value]) -> Mapping[str, tuple[bytes, Value]]:
        """Return name -> (fingerprint, what `decode` makes of the result) of a kind.

        A preview asks again and again: what is the same result as last time isn't decoded anew, nor to be changed.
        """
        known = self._decoded.get(kind)
        if known is None:
            self._news.pop(kind, None)
            known = self._decoded[kind] = {name: (by, decode(value)) for name, (by, value) in self.all(kind).items()}
        for name in self._news.pop(kind, ()):
            known.pop(name, None)
            if found := self._found(kind, name):
                known[name] = found[0], decode(found[1])
        return known

    def at_hand(self, kind: str) -> dict[str, Any]:
        """Return what somebody has in memory of a kind, to be filled and emptied by them; it goes with this store."""
        return self._at_hand.setdefault(kind, {})

    def fingerprints(self, kind: str) -> dict[str, bytes]:
        """Return name -> fingerprint of a kind."""
        with self._turn():
            return dict(self._file.execute("select name, fingerprint from kept where kind = ?", (kind,)))

    def names(self, kind: str) -> Iterable[str]:
        """Return the names that results of a kind are kept under."""
        with self._turn():
            return {name for (name,) in self._file.execute("select name from kept where kind = ?", (kind,))}

    def put(self, kind: str, name: str, fingerprint: bytes, value: bytes) -> None:
        """Keep a result in place of any other of this name."""
        self.put_all([(kind, name, fingerprint, value)])

    def put_all(self, rows: Iterable[tuple[str, str, bytes, bytes]]) -> None:
        """Keep results, each given by kind, name, fingerprint and value."""
        summed = [(kind, name, made_of, _summed(value)) for kind, name, made_of, value in rows]
        self._write(_PUT, summed)
        for kind, name, _, _ in summed:
            self._is_news(kind, name)

    def forget(self, kind: str, names: Iterable[str]) -> None:
        """Drop the results of these names."""
        names = list(names)
        self._write("delete from kept where kind = ? and name = ?", [(kind, each) for each in names])
        self._is_news(kind, *names)

    def commit(self) -> None:
        """Make what was put last beyond this process; where the disk refuses, it doesn't, and nothing is lost."""
        self._refused = False
        with self._one, suppress(sqlite3.OperationalError):
            self._file.commit()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def drop(self) -> None:
        """Forget everything, the file included."""
        self._file.close()
        self._remove()
        for memory in (self._decoded, self._news, self._at_hand):
            memory.clear()
        self._connection = self._opened()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Let one thread at a time work with the file: a transaction is the connection's, not a thread's."""
        with self._one:
            try:
                yield
            except sqlite3.DatabaseError as error:
                raise StoreBroken(str(error)) from error

    @property
    def _file(self) -> sqlite3.Connection:
        """This process's own connection: one is not to be carried over a fork."""
        if self._process != os.getpid():
            self._process = os.getpid()
            if self._path is not None:
                self._connection = self._opened()
                self._connection.execute(_PATIENCE)
        return self._connection

    def _is_news(self, kind: str, *names: str) -> None:
        if kind in self._decoded:
            self._news.setdefault(kind, set()).update(names)

    def _found(self, kind: str, name: str) -> tuple[bytes, bytes] | None:
        with self._turn():
            asked = "select fingerprint, value from kept where kind = ? and name = ?"
            found = self._file.execute(asked, (kind, name)).fetchone()
        return (found[0], _sound(found[1])) if found else None

    def _write(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if self._refused:
            return
        with self._turn():
            try:
                self._file.executemany(statement, rows)
            except sqlite3.OperationalError:  # a full or read-only disk, or another process that writes
                self._refused = True

    def _opened(self) -> sqlite3.Connection:
        if self._path is not None:
            with suppress(sqlite3.OperationalError, OSError):  # nothing can be kept here; nothing is wrong with it
                try:
                    return self._checked(self._path)
                except sqlite3.DatabaseError as error:
                    self.dropped = f"what earlier builds left in {self._path} can't be used ({error})"
                    if isinstance(error, sqlite3.OperationalError) and not self._path.is_dir():
                        raise
                self._remove()
                return self._checked(self._path)
            self._path = None
        file = sqlite3.connect(":memory:", check_same_thread=False)
        file.executescript(_TABLES)
        return file

    def _checked(self, path: Path) -> sqlite3.Connection:
        """Return the file, emptied where another version has made it."""
        path.parent.mkdir(exist_ok=True)
        file = sqlite3.connect(path, timeout=_WAIT, check_same_thread=False)
        try:
            file.execute("pragma journal_mode = wal")
            file.execute("pragma synchronous = normal")
            file.execute("pragma cache_size = -65536")
            file.executescript(_TABLES)
            found = file.execute("select stamp from stamp").fetchone()
            if found is None or found[0] != self._stamp:
                if found is not None:
                    self.dropped = f"what earlier builds left in {path} is another version's"
                with file:
                    file.execute("delete from kept")
                    file.execute("delete from stamp")
                    file.execute("insert into stamp values (?)", (self._stamp,))
        except BaseException:
            file.close()
            raise
        return file

    def _remove(self) -> None:
        if self._path is not None:
            shutil.rmtree(self._path, ignore_errors=True)  # where somebody has made a folder of it
            for suffix in ("", "-wal", "-shm"):
                with suppress(OSError):
                    self._path.with_name(NAME + suffix).unlink()


def _summed(value: bytes) -> bytes:
    """Return a value with its checksum: SQLite notices a file that was cut, not one whose bytes were changed."""
    return blake2b(value, digest_size=8).digest() + value


def _sound(value: bytes) -> bytes:
    if blake2b(value[8:], digest_size=8).digest() != value[:8]:
        raise StoreBroken("a checksum differs")
    return value[8:]
