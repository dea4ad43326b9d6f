"""The live preview: pages in memory, a builder that never takes the last good pages away."""

import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError, MkDocsException
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files

from briefing.build import Built
from briefing.read.tree import SEEDS
from briefing.site.errors import in_one_line
from briefing.site.index_files import FOLDER, listed
from briefing.site.install import Installed, listing, merge
from briefing.write import MANIFEST, generated

log = logging.getLogger("mkdocs.plugins.briefing")


class Preview:
    """One build of a preview: it goes as a Publication does, but nothing of the project is written."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self.stage = site

    def make_good(self) -> None:
        """Do nothing: a preview that was killed leaves nothing behind that anybody sees."""

    def begin(self, content: Path, built: Built) -> None:  # noqa: ARG002 - nothing is written
        """Make the stage beside the folder that is served: MkDocs empties what it builds into."""
        self.stage = Path(tempfile.mkdtemp(prefix="briefing_", dir=self._site.parent))

    def finish(self) -> Installed:
        """Show what MkDocs has built; the last index stays until the next one stands."""
        index = (f"{FOLDER}/{path}" for path in listed(self._site))
        try:
            return merge(self.stage, self._site, {*listing(self.stage), *index})
        finally:
            self.drop()

    def drop(self) -> None:
        """Leave the pages as they are; harmless after `finish`."""
        if self.stage != self._site:
            shutil.rmtree(self.stage, ignore_errors=True)


def in_memory(files: Files, config: MkDocsConfig, built: Built) -> None:
    """Put the generated files among MkDocs's, in place of those that an earlier build has written."""
    for path in generated(Path(config.docs_dir)) | built.files.keys():
        if (stale := files.get_file_from_path(path)) is not None:
            files.remove(stale)
    for path, text in built.files.items():
        files.append(File.generated(config, path, content=text))


def patient(server: LiveReloadServer) -> None:
    """Let what `server` watches vanish and come back: a folder that is gone is an empty one.

    By itself an emitter of events stops for good where its folder isn't there at the moment that it looks.
    """
    for emitter in server.observer.emitters:
        _patient(emitter)


def _patient(emitter: Any) -> None:
    look, nothing = emitter._take_snapshot, emitter._snapshot  # it hasn't looked yet

    def snapshot() -> object:
        try:
            return look()
        except (FileNotFoundError, NotADirectoryError):
            return nothing

    emitter._take_snapshot = snapshot


class Guard:
    """The builder of a preview: does nothing where nothing changed, and lets no failure reach the server.

    A failure that reaches MkDocs's server leaves every request waiting until a build succeeds.
    """

    def __init__(self, builder: Callable[[], None], watched: Callable[[], Iterable[str]], content: Path) -> None:
        self._builder = builder
        self._watched = watched
        self._content = content
        self._seen = self._look()

    def __call__(self) -> None:
        try:
            if self._changed():
                self._builder()
            return
        except (MkDocsException, OSError) as error:
            if not isinstance(error.__context__, BuildError):  # MkDocs has logged that one
                log.error("%s", in_one_line(error))  # noqa: TRY400 - an editor's or the disk's doing: one line says it
                self._seen = {}  # what failed may work next time, with nothing changed
        except Exception:
            log.exception("The build failed.")
            self._seen = {}
        log.info("The last good pages are still served.")

    def _changed(self) -> bool:
        """Return whether there is anything new: editors write temporary files, and save files as they were."""
        before, self._seen = self._seen, self._look()
        return before != self._seen

    def _look(self) -> dict[str, str]:
        ours = {str(self._content / path) for path in generated(self._content)}
        watched = (path for root in self._watched() for path in _files(Path(root)))
        return {str(path): _digest(path) for path in watched if str(path) not in ours}


def _files(root: Path) -> Iterator[Path]:
    """Yield the files of a watched folder that somebody means to be read, or the watched file itself."""
    if not root.is_dir():
        yield root
    for folder, folders, names in os.walk(root, followlinks=True):
        folders.sort()
        for name in names:
            dotted = name.startswith(".") and (root.name == SEEDS or name == MANIFEST or name.endswith(".new"))
            if not dotted and not name.endswith(("~", ".swp")):
                yield Path(folder, name)


def _digest(path: Path) -> str:
    if not path.is_file():
        return ""  # gone again, or a pipe: reading it would wait for ever
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
