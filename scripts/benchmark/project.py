"""The synthetic project that is built: its folders, its edits, and a copy of it that nothing was built in."""

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

from benchmark.corpus.project import make
from benchmark.edits import Edit, edits

CONFIG = "mkdocs.yml"
_ADDRESS = "dev_addr: "


class Project:
    """A project in `work`/project, or in `root`; what else is needed beside it has room in `work`."""

    def __init__(self, work: Path, articles: int, seed: int, root: Path | None = None) -> None:
        self.work, self.root = work, root or work / "project"
        self.content, self.site, self.log = self.root / "content", self.root / "site", work / "program.log"
        self.articles, self._seed = articles, seed
        self.edits: Iterator[Edit] = edits(self.root, seed)

    def without_builds(self, work: Path) -> "Project":
        """Return a copy in `work`/project that has its seeds and nothing else."""
        copy = Project(work, self.articles, self._seed)
        shutil.copytree(self.root / "seeds", copy.root / "seeds")
        shutil.copy(self.root / CONFIG, copy.root)
        return copy

    @property
    def address(self) -> str:
        """Return where its preview is served."""
        return f"http://{(self.root / CONFIG).read_text(encoding='utf-8').rpartition(_ADDRESS)[2].strip()}/"

    def annotations(self) -> Iterator[Path]:
        """Yield the files of all annotations."""
        yield from (self.root / "seeds" / "annotations").iterdir()


def made(work: Path, articles: int, seed: int) -> Project:
    """Return a project of so many articles, written into `work`, whose preview has a port of its own."""
    project = Project(work, articles, seed)
    make(project.root, articles, seed)
    with (project.root / CONFIG).open("a", encoding="utf-8") as config:
        config.write(f"{_ADDRESS}127.0.0.1:{_free()}\n")
    return project


def _free() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
