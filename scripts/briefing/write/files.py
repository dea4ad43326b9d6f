"""One file below content/: whether it is right, put, removed; never through a link."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath
from stat import S_ISREG

_NEW = ".new"  # a file that is being written is called `.name.new`


def holds(place: Path, data: bytes) -> bool:
    """Return whether a plain file of just these bytes stands at `place`."""
    # A link, or what is no plain file, is never right, and reading a pipe would wait for ever.
    with suppress(FileNotFoundError, NotADirectoryError):
        state = place.lstat()
        return S_ISREG(state.st_mode) and state.st_size == len(data) and place.read_bytes() == data
    return False


def put(place: Path, text: str) -> None:
    """Write a file so that readers see the old one or the new one; OSError where the disk refuses."""
    put_bytes(place, text.encode())


def put_bytes(place: Path, data: bytes) -> None:
    """Do so with bytes."""
    place.parent.mkdir(parents=True, exist_ok=True)
    new = _new(place)
    try:
        new.write_bytes(data)
        new.replace(place)
    except OSError as error:
        new.unlink(missing_ok=True)
        error.filename = error.filename or str(place)  # a full disk doesn't say which
        raise


def sweep(content: Path, paths: Iterable[str]) -> None:
    """Remove what a run that was killed had begun to write."""
    for path in paths:
        if not _behind_link(content, path):
            with suppress(NotADirectoryError):
                _new(content / path).unlink(missing_ok=True)


def remove(content: Path, path: str) -> None:
    """Remove a file that is generated no more, and folders that it leaves empty."""
    if _behind_link(content, path):
        return
    place = content / path
    if place.is_file() or place.is_symlink():  # else it is gone, or somebody put something of theirs there
        place.unlink()
    for folder in _folders(content, path):
        with suppress(OSError):  # not empty, or never made
            folder.rmdir()


def _new(place: Path) -> Path:
    return place.with_name(f".{place.name}{_NEW}")


def _behind_link(content: Path, path: str) -> bool:
    return any(folder.is_symlink() for folder in _folders(content, path))


def _folders(content: Path, path: str) -> list[Path]:
    """Return the folders between a path and content/, the innermost first."""
    return [content / parent for parent in PurePosixPath(path).parents][:-1]
