"""The builds of one preview: each goes as a Publication does, but into a folder of its own; nothing that is published is touched.

The folder stands in `.briefing/` and is kept from one preview to the next. A second preview at the same time has to do
with the temporary one that MkDocs has made for it.
"""

import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager, suppress
from functools import cache
from pathlib import Path

from briefing.build import Output
from briefing.cores import beside
from briefing.site.errors import Stopped
from briefing.site.install import Installed, listing, merge, somebodys
from briefing.site.publication import Publication
from briefing.site.standing import Note, hash_of_bytes
from briefing.site.table import Table, load_table, save_table
from briefing.site.workshop import Workshop
from briefing.stamps import stamp
from briefing.write import put_bytes
from briefing.write.walk import Walk, dotted, walk


class Preview(Publication):
    """`begin` and `finish` any number of times, then `close`."""

    writes_content = False

    def __init__(self, root: Path, temporary: Path, *, kept: bool) -> None:
        """Show pages in a folder that is kept, or in the temporary one that MkDocs has made."""
        self._workshop = Workshop(root, "preview-")
        self._kept, self._temporary = kept, temporary
        self._table: Table | None = None
        self._notes: dict[str, Note] = {}  # the table's, of the site
        self._keeping = threading.Lock()
        self._saved = True  # whether the table is kept for the next preview
        self._later: dict[str, Output] = {}  # files that nobody waits for
        self.stage = temporary  # until there is one

    @property
    def site_folder(self) -> Path:
        """Where the pages are."""
        return self._workshop.folder / "preview" if self._kept else self._temporary

    def make_good(self) -> None:
        """Do nothing: what a killed preview left is found out by looking."""

    def look(self, content: Path) -> Callable[[], Walk]:
        """Begin to look at what stands below content/; return what waits for it."""
        self._content = cache(beside(lambda: walk(content, dotted)))
        return self._content

    def begin(self, content: Path) -> None:
        """Make a stage, and see what stands."""
        found = self._content()
        if self._kept and not self._workshop.entered:
            self._settle_in()
        if self._kept:
            self.stage = self._workshop.stage
            self.stage.mkdir()
        else:
            self.stage = Path(tempfile.mkdtemp(prefix="briefing_", dir=self._temporary.parent))
        self._site, self._later = self.site_folder, {}
        if self._table is not None:  # nobody else writes there meanwhile
            known = Walk({path: note.stamp for path, note in self._notes.items()})
            self._see(self._table, content, found, known)
        else:
            table = load_table(self._workshop.table) if self._kept else Table({}, {}, 0)
            self._see(table, content, found, walk(self._site, somebodys))

    def unsettle(self) -> None:
        """Do nothing: what is published stays as it is."""

    def puts_off(self, path: str, output: Output) -> bool:
        """Return whether a file is data, of which there is something to show meanwhile."""
        if path.endswith(".md") or not self.site.stands(path):
            return False
        self._later[path] = output
        return True

    def catch_up(self, turn: Callable[[], AbstractContextManager[None]]) -> None:
        """Make what was put off, and keep what stands; `turn` waits until no page is being made, nor is in it."""
        later = self._later
        for path, output in later.items():
            data = output.data()
            hashed = hash_of_bytes(data)
            with turn():
                if later is not self._later:
                    return  # the next build has put it off again
                put_bytes(self._site / path, data)
                state = stamp((self._site / path).stat())
                self._notes[path] = Note(output.fingerprint.hex(), hashed, state)
        self._keep()

    def drop(self) -> None:
        """Leave the pages as they are; harmless after `finish`."""
        if self.stage != self._temporary:
            shutil.rmtree(self.stage, ignore_errors=True)

    def close(self) -> None:
        """Let another preview have the folder."""
        self.drop()
        self._keep()
        if self._temporary.is_symlink():
            self._temporary.unlink()  # MkDocs would remove a folder, and trips over a link
        self._workshop.leave()

    def _settle_in(self) -> None:
        """Let what MkDocs serves be the folder that is kept, unless another preview is in there."""
        try:
            self._workshop.enter()
            self._temporary.rmdir()
            self._temporary.symlink_to(self.site_folder, target_is_directory=True)
        except (Stopped, OSError):
            self._workshop.leave()
            self._temporary.mkdir(exist_ok=True)
            self._kept = False

    def _publish(self, gone: list[str]) -> Installed:
        return merge(self.stage, self._site, listing(self.stage), gone)

    def _save(self, every: Collection[str], by: Mapping[str, str]) -> None:
        # Nothing is lost if it is never kept: the next preview looks at what was changed since.
        self._notes, self._saved = self.site.notes(every), False
        self._table = Table({"site": self._notes}, by, sys.maxsize)

    def _keep(self) -> None:
        """Keep what stands for the next preview; where the disk refuses it looks at more."""
        with self._keeping, suppress(OSError):
            if self._kept and self._table is not None and not self._saved:
                self._saved = True
                save_table(self._workshop.table, self._table)
