"""What every page is made of besides its own arguments: code, versions, settings, theme, navigation."""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import briefing
from briefing.store import fingerprint

if TYPE_CHECKING:  # a check asks for `code` alone, and MkDocs takes long to start
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure import StructureItem
    from mkdocs.structure.nav import Navigation

# Another version of one of these may set another page, or find other words. The last four are the search's and _home.md's.
_LIBRARIES = (
    "mkdocs mkdocs-material jinja2 markdown babel pymdown-extensions pygments pydantic markupsafe regex pyyaml "
    "snowballstemmer pymorphy3 pymorphy3-dicts-ru python-frontmatter"
).split()
# What says where things stand on this machine, or what MkDocs does beside setting pages.
_NO_MATTER = frozenset(
    "config_file_path docs_dir site_dir dev_addr watch strict validation remote_branch remote_name nav plugins theme "
    "exclude_docs draft_docs not_in_nav hooks pages".split()
)
_PRINTED = frozenset({"icon", "status", "subtitle"})  # of the front matter of a page, in the navigation of all others
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")


def made_of(*parts: str | bytes) -> str:
    """Return what stands for these parts, in this order."""
    return fingerprint(*parts).hex()


@cache  # nothing of it changes while a process runs
def code() -> str:
    """Return what stands for this package's files, the libraries that it uses and Python, whose tables of characters are."""
    said = [f"{name} {version(name)}" for name in _LIBRARIES]
    return made_of(sys.version, *said, *_files(Path(briefing.__file__).parent))


def settings(config: "MkDocsConfig") -> str:
    """Return what stands for all in MkDocs's settings that a page may show, and for the editor's own templates."""
    told = {name: value for name, value in config.items() if name not in _NO_MATTER}
    told["plugins"] = sorted(config.plugins)  # the theme asks whether there is a search's
    theme = {name: config.theme[name] for name in config.theme}
    own = config.theme.custom_dir
    return made_of(_said(told), _said(theme), *(_files(Path(own)) if own else ()))


def navigation(nav: "Navigation", *, all_meta: bool) -> str:
    """Return what stands for the navigation as pages print it; an editor's own template may print all of a page's front matter."""
    return made_of(*(_item(item, all_meta=all_meta) for item in nav))


def _item(item: "StructureItem", *, all_meta: bool) -> str:
    children = [_item(child, all_meta=all_meta) for child in getattr(item, "children", None) or ()]
    meta = getattr(item, "meta", None) or {}
    shown = _said({key: value for key, value in meta.items() if all_meta or key in _PRINTED})
    return made_of(type(item).__name__, str(item.title), str(getattr(item, "url", "")), shown, *children)


def _files(folder: Path) -> Iterator[bytes]:
    """Yield the names and bytes of what stands below a folder, caches aside."""
    for base, folders, names in os.walk(folder, followlinks=True):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            place = Path(base, name)
            yield place.relative_to(folder).as_posix().encode("utf-8", "surrogateescape")
            yield place.read_bytes() if place.is_file() else b""


def _said(value: Any) -> str:
    """Return a value of the settings in words that are the same in each run: an address in memory isn't."""
    if isinstance(value, Mapping):
        return f"{{{','.join(f'{key}:{_said(each)}' for key, each in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"[{','.join(map(_said, value))}]"
    if callable(value):
        return f"{getattr(value, '__module__', '')}.{getattr(value, '__qualname__', type(value).__qualname__)}"
    return _ADDRESS.sub("", repr(value))
