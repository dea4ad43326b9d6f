"""A small project that has everything a page can show, kept as data: an edit changes the data, `save` the files."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import yaml

Record = dict[str, Any]
REGISTERS = ("actors", "sources", "topics", "stances")
FURNITURE = "Share this article"  # a line that the cleaner drops


class _Dumper(yaml.SafeDumper):
    """YAML as the format wants it: a record that is met twice is written twice, without an anchor."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
        return True


@dataclass
class Article:
    """An article's paragraphs and what its annotation says; `suffix` is that of the text's file."""

    head: Record
    paragraphs: list[str]
    statements: list[Record] = field(default_factory=list)
    events: list[Record] = field(default_factory=list)
    suffix: str = ".txt"
    indent: int = 2  # how the annotation is laid out, which means nothing
    annotated: bool = True

    def cited(self, paragraph: str) -> bool:
        """Return whether a statement or event cites a paragraph."""
        records = [*self.statements, *self.events]
        texts = [each[key] for each in records for key in ("quote", "passage", "said_text") if key in each]
        return any(text in paragraph for text in texts)


@dataclass
class World:
    """The project in `root`, as its editor sees it."""

    root: Path
    registers: dict[str, dict[str, Record]]
    articles: dict[str, Article] = field(default_factory=dict)
    settings: Record = field(default_factory=dict)  # of mkdocs.yml
    options: Record = field(default_factory=dict)  # of the plugin
    own: dict[str, str] = field(default_factory=dict)  # pages, styles, templates of the editor's own
    arguments: tuple[str, ...] = ()  # of `briefing build`
    number: int = 0

    def next(self) -> int:
        """Return a number that nothing in this project has yet."""
        self.number += 1
        return self.number

    def files(self) -> dict[str, str]:
        """Return everything that the editor has written, by path."""
        plugins = [{"briefing": self.options}] if self.options else ["briefing"]
        files = {"mkdocs.yml": _yaml({**self.settings, "plugins": plugins}), **self.own}
        files |= {f"seeds/{name}.yaml": _yaml(self.registers[name]) for name in REGISTERS}
        for stem, article in self.articles.items():
            files[f"seeds/articles/{stem}{article.suffix}"] = "\n\n".join(article.paragraphs) + "\n"
            if article.annotated:
                records = {"statements": article.statements, "events": article.events}
                files[annotation(stem)] = _yaml({**article.head, **records}, article.indent)
        return files

    def save(self) -> None:
        """Write what changed, as an editor does: no other file is touched."""
        wanted = self.files()
        for path in self.written():
            if path not in wanted:
                (self.root / path).unlink()
        for path, text in wanted.items():
            place = self.root / path
            if not place.is_file() or place.read_bytes() != text.encode():
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(text.encode())

    def written(self) -> Iterator[str]:
        """Yield the paths of the files that the editor has on disk."""
        own = ("content/_home.md", "content/about.md", "content/actors.md", "content/mine.css", "overrides/main.html")
        yield from (path for path in own if (self.root / path).is_file())
        yield from sorted(
            each.relative_to(self.root).as_posix() for each in (self.root / "seeds").rglob("*") if each.is_file()
        )

    def statements(self) -> list[tuple[str, Record]]:
        """Return each statement of the record with its article's stem."""
        return [(stem, each) for stem, article in self.articles.items() for each in article.statements]


def steady(name: str | int) -> Random:
    """Return dice that fall the same way each time that they have this name."""
    return Random(name)  # noqa: S311 - guards no secret


def annotation(stem: str) -> str:
    """Return the path of an article's annotation."""
    return f"seeds/annotations/{stem}.yaml"


def _yaml(data: Record, indent: int = 2) -> str:
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, indent=indent, width=100)


def annotated(world: World, dice: Random) -> tuple[str, Article]:
    """Return one of the articles that have an annotation, with its stem."""
    return dice.choice([(stem, each) for stem, each in world.articles.items() if each.annotated])
