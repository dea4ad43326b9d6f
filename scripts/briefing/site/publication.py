"""One build of a site, from the lock to the last page in its place."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing.build import Output
from briefing.cores import beside
from briefing.read.tree import SEEDS
from briefing.site.errors import Stopped
from briefing.site.index_files import FOLDER, INDEX, Index, Published, is_of_index
from briefing.site.install import Installed, listing, somebodys, strangers
from briefing.site.own_pages import OwnPage
from briefing.site.policy import hashes_of
from briefing.site.standing import Standing, hash_of
from briefing.site.table import Table, load_table, save_table
from briefing.site.typeset import Made
from briefing.site.workshop import Workshop
from briefing.store import Store
from briefing.write.walk import Walk, dotted, walk

if TYPE_CHECKING:
    from briefing.search.documents import Searchable


class Finished(NamedTuple):
    """What was published, and the hashes of the inline scripts of all its pages."""

    installed: Installed
    scripts: set[str]


class _Placed(NamedTuple):
    """How many files changed and are gone, and the paths of all that there are."""

    changed: int
    removed: int
    paths: set[str]


class Publication:
    """`begin`, let all be made in `stage`, `index`, `finish`; or `drop` at any point. A killed one is finished by the next.

    `content` and `site` say what stands in the two folders that are left behind.
    """

    writes_content = True
    content: Standing
    site: Standing

    def __init__(self, root: Path, site: Path, *, clean: bool = False) -> None:
        self._site = site.resolve()
        self._clean = clean
        self._index: Index | None = None
        self._looks: Callable[[], tuple[Walk, Walk]]
        self._workshop = Workshop(root)
        self.stage = self._workshop.stage
        seeds = (root / SEEDS).resolve()
        if self._site.is_relative_to(seeds) or seeds.is_relative_to(self._site):
            raise Stopped(f"site_dir must not hold {SEEDS}/ or lie in it: all else in it is removed ({site})")

    @property
    def workshop(self) -> Path:
        """The folder of all that builds keep."""
        return self._workshop.folder

    def make_good(self) -> None:
        """Finish a run that was killed; nothing is touched where there is none."""
        if self._workshop.unfinished:
            self._workshop.enter()
            self._workshop.leave()

    def look(self, content: Path) -> Callable[[], Walk]:
        """Begin to look at what stands below content/ and in the site; return what waits for the former."""
        self._looks = cache(beside(lambda: (walk(content, dotted), walk(self._site, somebodys))))
        return lambda: self._looks()[0]

    def begin(self, content: Path) -> None:
        """Keep other builds out, and see what stands; Stopped if another build is running."""
        self._workshop.enter()
        self.stage.mkdir()
        table = Table({}, {}, 0) if self._clean else load_table(self._workshop.table)
        if not self._workshop.undisturbed:
            self.look(content)
        self._see(table, content, *self._looks())

    def _see(self, table: Table, content: Path, in_content: Walk, in_site: Walk) -> None:
        self.content = Standing(content, table.notes.get("content", {}), table.saved, in_content)
        self.site = Standing(self._site, table.notes.get("site", {}), table.saved, in_site)
        self.content_by, self.site_by = table.by.get("content", ""), table.by.get("site", "")

    def unsettle(self) -> None:
        """Let nobody rely on what the last build left: it is about to change, whoever makes this one."""
        with suppress(OSError):  # a folder in its place says nothing
            self._workshop.outcome.unlink()

    def puts_off(self, path: str, output: Output) -> bool:  # noqa: ARG002 - a preview's
        """Return whether a file that has to be made is made later; the old one stands until then."""
        return False

    def begin_index(self, found: "Callable[[], Searchable]", store: Store) -> None:
        """Begin to make the index beside the pages."""
        self._index = Index(self._workshop.index_stage, found, store, Published(self.site))
        if not self._clean:
            self._index.begin()

    def index(self, pages: Sequence[OwnPage]) -> dict[str, str]:
        """Put the index's new files into the stage; return what all its files were made of, by their path in the site."""
        assert self._index is not None  # it was begun
        paths = self._index.make(pages)
        self._workshop.join_stages()
        # Their addresses change with what is in them: an address says what its file was made of.
        made_of = {f"{FOLDER}/{path}": path for path in paths if path != INDEX}
        for path, each in made_of.items():
            self.site.holds(path, each)  # notes that it stands
        return made_of

    def finish(
        self,
        kept: Collection[str],
        made: Mapping[str, Made],
        made_of: Mapping[str, str],
        by: Mapping[str, str],
        index: Callable[[], Mapping[str, str]] | None = None,
    ) -> Finished:
        """Publish what is in the stage, beside what is `kept` of the site; then what `index` makes.

        `made` and `made_of` tell of files by their path in the site; what of the stage isn't in `made` is looked at.
        `by` says what else the files of each folder were made by.
        """
        try:
            if index and self._clean:  # folders are swapped: there is one moment for all
                indexed = index()
                return self._finished([self._placed({*kept, *indexed}, made, {**made_of, **indexed})], by)
            standing = {path for path in self.site.found.files if is_of_index(path)}
            pages = self._placed({*kept, *standing}, made, made_of)
            if index is None:
                return self._finished([pages], by)
            indexed = index()
            return self._finished([pages, self._placed((pages.paths - standing) | indexed.keys(), {}, indexed)], by)
        finally:
            self.drop()

    def _placed(self, kept: Collection[str], made: Mapping[str, Made], made_of: Mapping[str, str]) -> _Placed:
        """Move the stage over the site, and remove all that is neither in it nor `kept`."""
        looked_at = {path: made.get(path) or self._look(path) for path in listing(self.stage)}
        every = {*looked_at, *kept}
        done = self._publish(strangers(self.site.found, every))
        for path, each in looked_at.items():
            self.site.note(path, made_of.get(path, ""), each.result, each.scripts)
        return _Placed(done.changed, done.removed, every)

    def _finished(self, steps: Sequence[_Placed], by: Mapping[str, str]) -> Finished:
        every = steps[-1].paths
        self._save(every, by)
        changed, removed = sum(each.changed for each in steps), sum(each.removed for each in steps)
        scripts = {script for path in every for script in self.site.scripts(path)}
        return Finished(Installed(changed, removed, len(every)), scripts)

    def drop(self) -> None:
        """Leave the site as it is; harmless after `finish`."""
        if self._index is not None:
            self._index.drop()
        self._workshop.leave()

    def _publish(self, gone: list[str]) -> Installed:
        return self._workshop.publish(self._site, clean=self._clean, gone=gone)

    def _look(self, path: str) -> Made:
        place = self.stage / path
        scripts = sorted(hashes_of(place.read_bytes())) if path.endswith(".html") else ()
        return Made(path, "", hash_of(place), tuple(scripts))

    def _save(self, every: Collection[str], by: Mapping[str, str]) -> None:
        """Keep what stands; where the disk refuses the next build looks at more, and nothing is wrong."""
        with suppress(OSError):
            notes = {"content": self.content.notes(self.content.right), "site": self.site.notes(every)}
            save_table(self._workshop.table, Table(notes, by, 0))
