"""A preview's builder that builds only where something changed, and never takes the last good pages away."""

import logging
import os
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG

from mkdocs.exceptions import BuildError, MkDocsException

from briefing.read.tree import SEEDS
from briefing.site.errors import in_one_line
from briefing.site.standing import hash_of
from briefing.stamps import Stamp, stamp
from briefing.write import MANIFEST, generated

log = logging.getLogger("mkdocs.plugins.briefing")


class Guard:
    """The builder of a preview: does nothing where nothing changed, and lets no failure reach the server.

    A failure that reaches MkDocs's server leaves every request waiting until a build succeeds.
    """

    def __init__(self, builder: Callable[[], None], watched: Callable[[], Iterable[str]], content: Path) -> None:
        self._builder, self._watched, self._content = builder, watched, content
        self._again = False  # what failed may work next time, with nothing changed
        self._built = 0  # when the last build was over, in nanoseconds as files have them
        self._seen: dict[str, Stamp] = {}
        self._hashes: dict[str, str] = {}
        self._changed()

    def __call__(self) -> None:
        try:
            if self._changed() or self._again:
                self._again = False
                self._builder()
                self._built = time.time_ns()
            return
        except (MkDocsException, OSError) as error:
            if not isinstance(error.__context__, BuildError):  # MkDocs has logged that one
                log.error("%s", in_one_line(error))  # noqa: TRY400 - an editor's or the disk's doing: one line says it
                self._again = True
        except Exception:
            log.exception("The build failed.")
            self._again = True
        log.info("The last good pages are still served.")

    def touched(self) -> bool:
        """Return whether any file looks other than it did when the builder was last asked; nothing is read."""
        return self._look() != self._seen

    def _changed(self) -> bool:
        """Return whether there is anything new: editors write temporary files, and save files as they were.

        What was saved during a build is new whatever it holds: nobody knows whether the build read what it held before.
        """
        before, self._seen = self._seen, self._look()
        changed = bool(before.keys() - self._seen.keys())
        for path in before.keys() - self._seen.keys():
            self._hashes.pop(path, None)
        for path, state in self._seen.items():
            if before.get(path) != state:
                now = hash_of(Path(path)) if state != _NO_FILE else ""  # reading a pipe would wait for ever
                changed |= self._hashes.get(path) != now or state[2] < self._built + _TICK
                self._hashes[path] = now
        return changed

    def _look(self) -> dict[str, Stamp]:
        found: dict[str, Stamp] = {}
        ours = {f"{self._content}/{path}" for path in generated(self._content)}
        for root in self._watched():
            if os.path.isdir(root):  # noqa: PTH112 - strings throughout: there may be tens of thousands
                _into(root, found, ours, in_seeds=os.path.basename(root) == SEEDS)  # noqa: PTH119 - as above
            else:
                found[root] = _state(root)
        return found


_NO_FILE: Stamp = (-1, -1, -1, -1)
_TICK = 20_000_000  # nanoseconds by which the clock of files may be behind


def _into(folder: str, found: dict[str, Stamp], ours: set[str], *, in_seeds: bool) -> None:
    """Note the files of a watched folder that somebody means to be read."""
    with suppress(OSError), os.scandir(folder) as entries:  # OSError: gone again
        for entry in entries:
            if entry.path in ours or not _is_meant(entry.name, in_seeds=in_seeds):
                continue
            if entry.is_dir():
                _into(entry.path, found, ours, in_seeds=in_seeds)
            else:
                found[entry.path] = _state(entry.path)


def _state(place: str) -> Stamp:
    try:
        state = os.stat(place)  # noqa: PTH116 - links count as what they lead to
    except OSError:
        return _NO_FILE  # gone again
    return stamp(state) if S_ISREG(state.st_mode) else _NO_FILE


def _is_meant(name: str, *, in_seeds: bool) -> bool:
    dotted = name.startswith(".") and (in_seeds or name == MANIFEST or name.endswith(".new"))
    return not dotted and not name.endswith(("~", ".swp"))
