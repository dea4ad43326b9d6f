"""One build of a site, from the lock to the last page in its place."""

from collections.abc import Iterable
from pathlib import Path

from briefing.build import Built
from briefing.read.tree import SEEDS
from briefing.search.document import Document
from briefing.search.documents import Searchable
from briefing.search.index import files
from briefing.search.kept import Kept, load_kept, save_kept
from briefing.site.errors import Stopped
from briefing.site.index_files import write_index
from briefing.site.install import Installed
from briefing.site.workshop import Workshop
from briefing.write import write


class Publication:
    """`begin`, let MkDocs build into `stage`, `index`, `finish`; or `drop` at any point. A killed one is finished by the next."""

    def __init__(self, root: Path, site: Path, *, clean: bool = False) -> None:
        self._site = site.resolve()
        self._clean = clean
        self._workshop = Workshop(root)
        self.stage = self._workshop.stage
        seeds = (root / SEEDS).resolve()
        if self._site.is_relative_to(seeds) or seeds.is_relative_to(self._site):
            raise Stopped(f"site_dir must not hold {SEEDS}/ or lie in it: all else in it is removed ({site})")

    def make_good(self) -> None:
        """Finish a run that was killed; nothing is touched where there is none."""
        if self._workshop.unfinished:
            self._workshop.enter()
            self._workshop.leave()

    def begin(self, content: Path, built: Built) -> None:
        """Keep other builds out and write `content`; Stopped if another build is running."""
        self._workshop.enter()
        write(content, built.files)
        self.stage.mkdir()

    def index(self, found: Searchable, pages: Iterable[Document]) -> None:
        """Put the index beside the pages that MkDocs has built."""
        kept = Kept() if self._clean else load_kept(self._workshop.kept)
        write_index(self.stage, files(found, pages, kept))
        save_kept(self._workshop.kept, kept)

    def finish(self) -> Installed:
        """Publish what MkDocs has built."""
        try:
            return self._workshop.publish(self._site, clean=self._clean)
        finally:
            self._workshop.leave()

    def drop(self) -> None:
        """Leave the site as it is; harmless after `finish`."""
        self._workshop.leave()
