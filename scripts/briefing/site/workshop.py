"""`.briefing/` beside mkdocs.yml: the lock, the stage that MkDocs builds into, and the journal of moving it over.

The journal is written when the stage is whole, and removed when the site is. Where a run finds one, the run before was
killed in between: it is finished first. A stage without a journal was never whole and is dropped.
"""

import errno
import fcntl
import json
import os
import shutil
from contextlib import suppress
from pathlib import Path

from briefing.site.errors import Stopped
from briefing.site.install import Installed, listing, merge, remove, swap
from briefing.stamps import Stamp, stamp

FOLDER = ".briefing"
_LEFT = b"\nleft\n"  # what a lock says behind the process that it names, once that has left


def hide(folder: Path) -> None:
    """Keep a workshop out of git; OSError where the disk refuses."""
    ignored = folder / ".gitignore"
    if not ignored.exists():
        ignored.write_text("*\n", encoding="utf-8")


class Workshop:
    """The place of one project's builds; between `enter` and `leave` no other process builds."""

    def __init__(self, root: Path, name: str = "") -> None:
        """Stand before the workshop; `name` begins the names of all that a preview has beside the site's own builds."""
        self._root = root
        self.folder = root / FOLDER
        self._old = self.folder / f"{name}old"
        self._journal = self.folder / f"{name}journal.json"
        self._new_journal = self.folder / f"{name}journal.new"
        self._lock_file = self.folder / f"{name}lock"
        self._lock: int | None = None
        self._seen = self._last_entered()
        self.undisturbed = True  # nobody else has been in here since this one stood before it
        self.stage = self.folder / f"{name}stage"
        self.index_stage = self.folder / f"{name}index"  # where the index is made while pages still are
        self.outcome = self.folder / "unchanged.json"  # what the last build said, for one that has nothing to do
        self.table = self.folder / f"{name}table.json"  # what was left where

    @property
    def unfinished(self) -> bool:
        """Whether a run was killed while it moved its pages into the site."""
        return self._journal.exists()

    @property
    def is_littered(self) -> bool:
        """Whether a run is at work in here, or was killed at it."""
        return any(os.path.lexists(each) for each in (self._journal, self.stage, self.index_stage))

    @property
    def entered(self) -> bool:
        """Whether others are kept out."""
        return self._lock is not None

    def is_busy(self) -> bool:
        """Return whether somebody builds in here."""
        try:
            lock = os.open(self._lock_file, os.O_RDWR | os.O_CLOEXEC)
        except FileNotFoundError:
            return False
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(lock)  # and with it the lock
        return False

    def enter(self) -> None:
        """Keep others out, and make good what a killed run left behind; Stopped if another build is in here."""
        self.folder.mkdir(exist_ok=True)
        lock = os.open(self._lock_file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(lock, 40).decode(errors="replace").partition("\n")[0].strip()
            os.close(lock)
            raise Stopped(f"another build is running (process {holder or 'unknown'})") from None
        said = os.read(lock, 40)
        left = not said or said.endswith(_LEFT)  # else it was killed, and may have been at work since
        self.undisturbed = left and self._last_entered() == self._seen
        os.ftruncate(lock, 0)
        os.pwrite(lock, f"{os.getpid()}\n".encode(), 0)
        self._lock = lock
        self._settle()

    def leave(self) -> None:
        """Drop what was not published and let others in; harmless outside."""
        if self._lock is not None:
            shutil.rmtree(self.index_stage, ignore_errors=True)
            if not self.unfinished:
                shutil.rmtree(self.stage, ignore_errors=True)
            with suppress(OSError):  # a full disk; whoever comes next looks again
                os.pwrite(self._lock, f"{os.getpid()}{_LEFT.decode()}".encode(), 0)
            os.close(self._lock)
            self._lock = None

    def join_stages(self) -> None:
        """Let what was made of the index lie in the stage."""
        if self.index_stage.exists():
            for place in sorted(path for path in self.index_stage.rglob("*") if path.is_file()):
                target = self.stage / place.relative_to(self.index_stage)
                target.parent.mkdir(parents=True, exist_ok=True)
                place.replace(target)
            shutil.rmtree(self.index_stage)
        self.stage.mkdir(exist_ok=True)

    def publish(self, site: Path, *, clean: bool, gone: list[str] | None = None) -> Installed:
        """Move the stage over the site, and remove what is `gone` (if not said: all else); `clean` swaps whole folders."""
        files = listing(self.stage)
        journal = {"site": os.path.relpath(site, self._root), "swap": clean, "files": files, "gone": gone}
        self._new_journal.write_text(json.dumps(journal), encoding="utf-8")
        self._new_journal.replace(self._journal)
        return self._complete(site, files, gone, clean=clean)

    def _complete(self, site: Path, files: list[str], gone: list[str] | None, *, clean: bool) -> Installed:
        site.parent.mkdir(parents=True, exist_ok=True)
        if clean and self._swapped(site):
            installed = Installed(len(files), 0, len(files))
        else:
            installed = merge(self.stage, site, files, gone)
        self._journal.unlink()
        shutil.rmtree(self.stage, ignore_errors=True)
        return installed

    def _last_entered(self) -> Stamp | None:
        """Return how the lock stands, which every run that comes in writes into; None where none ever has."""
        try:
            found = stamp(self._lock_file.stat())
        except OSError:
            return None
        return found if found[0] else None

    def _swapped(self, site: Path) -> bool:
        """Swap folders; return False where the site stands on another disk or is one itself."""
        try:
            swap(self.stage, site, self._old)
        except OSError as error:
            if error.errno not in (errno.EXDEV, errno.EBUSY):
                raise
            return False
        return True

    def _settle(self) -> None:
        hide(self.folder)
        if self.unfinished:
            try:
                journal = json.loads(self._journal.read_bytes() if self._journal.is_file() else b"")
                site, files, clean = self._root / journal["site"], journal["files"], journal["swap"]
                gone = journal["gone"]
            except (ValueError, KeyError, TypeError):  # no journal of ours; the build to come makes the site good
                remove(self._journal)
            else:
                self._complete(site, files, gone, clean=clean)
        for left in (self._new_journal, self.stage, self.index_stage, self._old):
            remove(left)
