"""The theme's templates, quicker to be had: compiled ones are kept, and thousands of icons are not walked through."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig

from briefing import templates

_FOLDER = "templates"  # in the workshop


def prepare(config: MkDocsConfig, workshop: Path) -> None:
    """Let MkDocs have an environment of the theme's templates that starts quickly, and ours compile theirs once."""
    templates.keep_compiled(_compiled(workshop))
    theme, usual = config.theme, config.theme.get_env

    def get_env() -> jinja2.Environment:
        env = usual()
        env.loader = _Loader(theme.dirs)
        env.bytecode_cache = _compiled(workshop)
        return env

    theme.get_env = get_env  # type: ignore[method-assign]  # of this one theme; MkDocs has no setting for it


def _compiled(workshop: Path) -> jinja2.BytecodeCache | None:
    """Return what keeps compiled templates in the workshop's folder, found by the templates' own bytes; None if nothing can."""
    try:
        (workshop / _FOLDER).mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return _Cache(str(workshop / _FOLDER))


class _Cache(jinja2.FileSystemBytecodeCache):
    """Survives files that were cut off or written over, and a disk that takes no more."""

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # whatever bytes that are none of ours lead to
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


class _Loader(jinja2.FileSystemLoader):
    """Lists no names that begin with a dot: MkDocs leaves them out, and Material's icons are fourteen thousand of them."""

    def list_templates(self) -> list[str]:
        return sorted({name for folder in self.searchpath for name in _listed(folder)})


def _listed(root: str) -> Iterator[str]:
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith("."):
                yield Path(folder, name).relative_to(root).as_posix()
