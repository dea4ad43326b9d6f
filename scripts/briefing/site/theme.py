"""The theme's templates, quicker to be had: compiled ones are kept, and thousands of icons are not walked through."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig

from briefing import templates
from briefing.site.install import remove
from briefing.site.standing import hash_of_bytes
from briefing.write.files import put_bytes

_FOLDER = "templates"  # in the workshop
_SUM = 32  # bytes
# The theme's two switches have an attribute that HTML doesn't know of a checkbox; they stand outside of every block.
_TOGGLES = ('id="__drawer"', 'id="__search"')
_UNKNOWN = ' autocomplete="off"'
# A table of contents has a label for a switch that stands in the navigation, and so only on pages which that lists.
_TOC, _TOC_TITLE = 'id="__toc"', '<label class="md-nav__title" for="__toc">'


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


def valid(page: str) -> str:
    """Return a page of the theme's as HTML allows it (https://html.spec.whatwg.org/#attr-fe-autocomplete, #attr-label-for)."""
    for each in _TOGGLES:
        page = page.replace(f"{each}{_UNKNOWN}", each, 1)
    return page if _TOC in page else page.replace(_TOC_TITLE, '<label class="md-nav__title">')


def _compiled(workshop: Path) -> jinja2.BytecodeCache | None:
    """Return what keeps compiled templates in the workshop's folder, found by the templates' own bytes; None if nothing can."""
    try:
        (workshop / _FOLDER).mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return _Cache(workshop / _FOLDER)


class _Cache(jinja2.BytecodeCache):
    """Keeps a file a template, with a sum by which it is known again: whatever else stands there is not run.

    Jinja's own cache would run what a disk has made of it, and print pages with holes. It takes a disk that is full.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError, ValueError):
            kept = (self._folder / bucket.key).read_bytes()
            if kept[:_SUM] == _sum(kept[_SUM:]):
                bucket.bytecode_from_string(kept[_SUM:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        compiled = bucket.bytecode_to_string()
        place = self._folder / bucket.key
        with suppress(OSError):
            if place.is_dir():
                remove(place)
            put_bytes(place, _sum(compiled) + compiled)


def _sum(data: bytes) -> bytes:
    return hash_of_bytes(data).encode()


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
