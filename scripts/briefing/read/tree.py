"""The files below seeds/: which there are, what bytes they hold, and what is wrong with them as files."""

import errno
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from briefing.fields import STEM
from briefing.problems import Problem, did_you_mean, file_problem, quoted
from briefing.read.article import ArticleText, read_article
from briefing.read.node import Node
from briefing.read.seen import Seen
from briefing.read.yaml import read_yaml
from briefing.records import REGISTERS
from briefing.store import fingerprint

SEEDS, ARTICLES, ANNOTATIONS = "seeds", "seeds/articles", "seeds/annotations"

# A new input format is a suffix here and a reader in `Tree.article`.
ARTICLE_SUFFIXES = (".txt", ".md")


class Saved(OSError):
    """A file isn't any more what it was when its bytes' fingerprint was taken."""


@dataclass(frozen=True)
class Seed:
    """A file to read: its path relative to the project, and the fingerprint of its bytes."""

    path: str
    made_of: bytes

    @property
    def read_as(self) -> bytes:
        """What stands for what is read in it: Markdown and plain text of the same bytes are two articles."""
        return fingerprint(os.path.splitext(self.path)[1], self.made_of)  # noqa: PTH122 - no more of the path than that


@dataclass
class Tree:
    """What there is to read: None stands for a file that is there and can't be read, which has a problem of its own."""

    root: Path
    seen: Seen
    registers: dict[str, Seed | None] = field(default_factory=dict)
    articles: dict[str, Seed | None] = field(default_factory=dict)
    annotations: dict[str, Seed | None] = field(default_factory=dict)
    misnamed: set[str] = field(default_factory=set)  # stems of what stands in annotations/ and is no annotation
    unlisted: set[str] = field(default_factory=set)  # folders that are none
    problems: list[Problem] = field(default_factory=list)

    def article(self, stem: str) -> tuple[ArticleText | None, list[Problem]]:
        """Return an article (None if there is none, or it can't be read) and what is wrong with it."""
        seed = self.articles.get(stem)
        return read_article(seed.path, self._bytes(seed)) if seed else (None, [])

    def yaml(self, seed: Seed | None) -> tuple[Node | None, list[Problem]]:
        """Return what a YAML file holds (None if it can't be read) and what is wrong with it."""
        return read_yaml(seed.path, self._bytes(seed)) if seed else (None, [])

    def _bytes(self, seed: Seed) -> bytes:
        data = (self.root / seed.path).read_bytes()
        if fingerprint(data) != seed.made_of:  # what is made of these bytes would be kept as made of those
            raise Saved(errno.EBUSY, "was saved while it was being read: try again", seed.path)
        return data


def read_tree(root: Path, seen: Seen | None = None) -> Tree:
    """Return all that stands below `root`/seeds. OSError only where a folder itself can't be listed."""
    tree = Tree(root, seen or Seen(root))
    for name in REGISTERS:
        tree.registers[name] = _register(tree, f"{SEEDS}/{name}.yaml")
    _strangers(tree)
    _list(tree, ARTICLES, ARTICLE_SUFFIXES, tree.articles)
    _list(tree, ANNOTATIONS, (".yaml",), tree.annotations)
    return tree


def _register(tree: Tree, path: str) -> Seed | None:
    place = tree.root / path
    if not place.is_symlink() and not place.exists():
        tree.problems.append(file_problem(path, "is missing: all four registries must exist, if only empty"))
        return None
    if wrong := _no_plain_file(link=place.is_symlink(), file=place.is_file()):
        tree.problems.append(file_problem(path, wrong))
        return None
    return _seed(tree, path)


def _strangers(tree: Tree) -> None:
    """Warn of what stands beside the registries and is read by nothing."""
    known = {"articles", "annotations", *(f"{name}.yaml" for name in REGISTERS)}
    for entry in _entries(tree.root / SEEDS):
        if entry.name not in known:
            message = "is read by nothing: registries are " + ", ".join(f"{each}.yaml" for each in REGISTERS)
            tree.problems.append(file_problem(f"{SEEDS}/{entry.name}", message, severity="warning"))


def _list(tree: Tree, folder: str, suffixes: tuple[str, ...], claimed: dict[str, Seed | None]) -> None:
    """Note each file to read; what is no such file becomes a problem and claims its stem all the same."""
    place = tree.root / folder
    if place.is_symlink() or (place.exists() and not place.is_dir()):
        tree.problems.append(file_problem(folder, "must be a folder, not a link or a file"))
        tree.unlisted.add(folder)
        return
    for entry in _entries(place):
        path = f"{folder}/{entry.name}"
        stem, suffix = os.path.splitext(entry.name)  # noqa: PTH122 - a Path for each of twenty thousand is felt
        wrong = _no_plain_file(link=entry.is_symlink(), file=entry.is_file())
        wrong = wrong or _no_such_name(stem, suffix, suffixes)
        if wrong is None and stem in claimed:
            wrong = f"{stem}.md has the same stem: one article is one file"
        if wrong is None:
            claimed[stem] = _seed(tree, path)
        else:
            tree.problems.append(file_problem(path, wrong))
            if folder == ARTICLES:
                claimed[stem] = None  # of twins neither is the article
            else:
                tree.misnamed.add(stem)


def _seed(tree: Tree, path: str) -> Seed | None:
    try:
        return Seed(path, tree.seen.bytes_of(path))
    except OSError as error:
        tree.problems.append(file_problem(path, f"can't be read: {error.strerror or error}"))
        return None


def _no_such_name(stem: str, suffix: str, suffixes: tuple[str, ...]) -> str | None:
    if suffix not in suffixes:
        return f"the suffix {quoted(suffix)} is not allowed here: it must be {' or '.join(suffixes)}"
    if not re.fullmatch(STEM, stem):
        better = re.sub(r"[^a-z0-9_-]+", "-", stem.casefold()).strip("-")[:80] or None
        rule = "lower-case letters, digits, _ and -, at most 80"
        return f"{quoted(stem)} is no stem ({rule}): rename the file{did_you_mean(better)}"
    return None


def _no_plain_file(*, link: bool, file: bool) -> str | None:
    if link:
        return "is a symbolic link: put the file itself here"
    return None if file else "is no plain file"


def _entries(folder: Path) -> Iterator["os.DirEntry[str]"]:
    """Yield what counts in a folder, by name; nothing where there is no folder."""
    if folder.is_dir():
        with os.scandir(folder) as found:
            counted = [each for each in found if not each.name.startswith(".") and not each.name.endswith("~")]
        yield from sorted(counted, key=lambda each: each.name)
