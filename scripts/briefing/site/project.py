"""What a build is told: the folder, where its pages go, and the day to count to."""

import os
from datetime import date
from pathlib import Path

CONFIG = "mkdocs.yml"
SEEDS = "seeds"  # as `read.tree` has it, which takes long to start


def absolute(path: str) -> Path:
    """Return the whole path, as MkDocs has it: a folder that is a link keeps its name."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` follows links


def missing(root: Path) -> str | None:
    """Return what a folder lacks to be a project, None if it is one."""
    if not root.is_dir():
        return f"there is no folder {root}"
    if not (root / CONFIG).is_file():
        return f"{root} holds no {CONFIG}"
    return seedless(root)


def seedless(root: Path) -> str | None:
    """Return that a folder holds no seeds, None if it does."""
    return None if (root / SEEDS).is_dir() else f"{root} holds no folder {SEEDS}/"


def content_folder(root: Path) -> Path:
    """Return the folder of the Markdown pages as mkdocs.yml has it, without loading all of MkDocs for it."""
    import yaml  # noqa: PLC0415 - takes long to start, and is not always needed

    try:
        node = yaml.compose((root / CONFIG).read_bytes(), Loader=yaml.CSafeLoader)
    except yaml.YAMLError:  # MkDocs says it better
        node = None
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    named = [value.value for key, value in pairs if key.value == "docs_dir" and value.tag.endswith(":str")]
    return root / (named[0] if named else "docs")


def parse_day(text: str) -> date:
    """Return the day that a text such as 2022-11-14 names; ValueError if it names none."""
    from briefing.dates import parse_edtf  # noqa: PLC0415 - as above

    try:
        when = parse_edtf(text)
    except ValueError:
        when = None
    if when is None or not when.is_day or when.earliest is None:
        raise ValueError(f'"{text}" is no day; write it as 2022-11-14')
    return when.earliest
