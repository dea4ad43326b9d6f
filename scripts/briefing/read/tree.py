"""The files below seeds/: which there are, what each was read as, and what is wrong with them as files."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from briefing.fields import STEM
from briefing.problems import Problem, did_you_mean, file_problem, quoted
from briefing.read.article import ArticleText, read_article
from briefing.read.node import Node
from briefing.read.yaml import read_yaml
from briefing.records import REGISTERS

SEEDS, ARTICLES, ANNOTATIONS = "seeds", "seeds/articles", "seeds/annotations"

# A new input format is a suffix here and a reader in `article`.
ARTICLE_SUFFIXES = (".txt", ".md")


@dataclass
class Tree:
    """What was read: None stands for a file that is there and can't be read, which has a problem of its own."""

    registers: dict[str, Node | None] = field(default_factory=dict)
    articles: dict[str, ArticleText | None] = field(default_factory=dict)
    annotations: dict[str, Node | None] = field(default_factory=dict)
    misnamed: set[str] = field(default_factory=set)  # stems of what stands in annotations/ and is no annotation
    unlisted: set[str] = field(default_factory=set)  # folders that are none
    problems: list[Problem] = field(default_factory=list)


def read_tree(root: Path) -> Tree:
    """Return all that stands below `root`/seeds. OSError only where a folder itself can't be listed."""
    tree = Tree()
    for name in REGISTERS:
        tree.registers[name] = _register(tree, root, f"{SEEDS}/{name}.yaml")
    _strangers(tree, root)
    for path, stem in _stems(tree, root, ARTICLES, ARTICLE_SUFFIXES):
        text = _read(tree, root, path)
        article, problems = read_article(path, text) if text is not None else (None, [])
        tree.articles[stem] = article
        tree.problems += problems
    for path, stem in _stems(tree, root, ANNOTATIONS, (".yaml",)):
        text = _read(tree, root, path)
        node, problems = read_yaml(path, text) if text is not None else (None, [])
        tree.annotations[stem] = node
        tree.problems += problems
    return tree


def _register(tree: Tree, root: Path, path: str) -> Node | None:
    if not (root / path).is_symlink() and not (root / path).exists():
        tree.problems.append(file_problem(path, "is missing: all four registries must exist, if only empty"))
        return None
    if (wrong := _no_plain_file(root / path)) is not None:
        tree.problems.append(file_problem(path, wrong))
        return None
    data = _read(tree, root, path)
    node, problems = read_yaml(path, data) if data is not None else (None, [])
    tree.problems += problems
    return node


def _strangers(tree: Tree, root: Path) -> None:
    """Warn of what stands beside the registries and is read by nothing."""
    known = {"articles", "annotations", *(f"{name}.yaml" for name in REGISTERS)}
    for name in _names(root / SEEDS):
        if name not in known:
            message = "is read by nothing: registries are " + ", ".join(f"{each}.yaml" for each in REGISTERS)
            tree.problems.append(file_problem(f"{SEEDS}/{name}", message, severity="warning"))


def _stems(tree: Tree, root: Path, folder: str, suffixes: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield path and stem of each file to read; what is no such file becomes a problem and claims its stem all the same."""
    claimed = tree.articles if folder == ARTICLES else tree.annotations
    if (root / folder).is_symlink() or ((root / folder).exists() and not (root / folder).is_dir()):
        tree.problems.append(file_problem(folder, "must be a folder, not a link or a file"))
        tree.unlisted.add(folder)
        return
    for name in _names(root / folder):
        path, stem, suffix = f"{folder}/{name}", Path(name).stem, Path(name).suffix
        wrong = _no_plain_file(root / path) or _no_such_name(stem, suffix, suffixes)
        if wrong is None and stem in claimed:
            wrong = f"{stem}.md has the same stem: one article is one file"
        if wrong is None:
            claimed[stem] = None
            yield path, stem
        else:
            tree.problems.append(file_problem(path, wrong))
            if folder == ARTICLES:
                tree.articles[stem] = None  # of twins neither is the article
            else:
                tree.misnamed.add(stem)


def _no_such_name(stem: str, suffix: str, suffixes: tuple[str, ...]) -> str | None:
    if suffix not in suffixes:
        return f"the suffix {quoted(suffix)} is not allowed here: it must be {' or '.join(suffixes)}"
    if not re.fullmatch(STEM, stem):
        better = re.sub(r"[^a-z0-9_-]+", "-", stem.casefold()).strip("-")[:80] or None
        rule = "lower-case letters, digits, _ and -, at most 80"
        return f"{quoted(stem)} is no stem ({rule}): rename the file{did_you_mean(better)}"
    return None


def _no_plain_file(path: Path) -> str | None:
    if path.is_symlink():
        return "is a symbolic link: put the file itself here"
    return None if path.is_file() else "is no plain file"


def _names(folder: Path) -> list[str]:
    """Return the names in a folder that count, sorted; none where there is no folder."""
    names = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
    return sorted(name for name in names if not name.startswith(".") and not name.endswith("~"))


def _read(tree: Tree, root: Path, path: str) -> bytes | None:
    try:
        return (root / path).read_bytes()
    except OSError as error:
        tree.problems.append(file_problem(path, f"can't be read: {error.strerror or error}"))
        return None
