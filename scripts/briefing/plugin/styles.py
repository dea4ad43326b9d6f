"""The stylesheets of the pages, which reach the browser as one: it asks for each and shows nothing until it has all."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

import briefing

THEME = Path(briefing.__file__).with_name("theme")
JOINED = "assets/briefing.css"  # in the site: all of them
# Views have their own stylesheets beside these, which need not know what they are called.
FIRST, LAST = ("assets/tokens.css", "assets/briefing.css"), ("assets/print.css",)


def sheets() -> list[str]:
    """Return all stylesheets in the order that they count in: what all are set in, each view's own, paper."""
    found = {path.relative_to(THEME).as_posix() for path in (THEME / "assets").rglob("*.css")}
    return [*FIRST, *sorted(found.difference(FIRST, LAST)), *LAST]


def join(files: Files, config: MkDocsConfig) -> None:
    """Put one file in place of those of the theme; each is the `custom_dir`'s, where that has it."""
    paths = sheets()
    texts = [_text(path, config) for path in paths]
    for path in paths:
        file = files.get_file_from_path(path)
        if file is not None and file.src_dir != config.docs_dir:  # the editor's own stay
            files.remove(file)
    if files.get_file_from_path(JOINED) is None:
        files.append(File.generated(config, JOINED, content="\n".join(texts)))


def _text(path: str, config: MkDocsConfig) -> str:
    """Return a stylesheet from the first of the theme's folders that has it."""
    found = next(place for folder in config.theme.dirs if (place := Path(folder, path)).is_file())
    return found.read_text(encoding="utf-8")
