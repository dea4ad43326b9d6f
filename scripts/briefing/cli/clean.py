"""`briefing clean`: an article line by line, what is shown of it and what is dropped, and why."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from briefing.check import CheckedAnnotation, check_annotation
from briefing.cli import options
from briefing.examine import ground_annotation
from briefing.lines import Fate, line_fates
from briefing.problems import ProblemsFound, did_you_mean, nearest, printable, quoted
from briefing.read.article import ArticleText, read_article, shown
from briefing.read.tree import ANNOTATIONS, ARTICLE_SUFFIXES, ARTICLES
from briefing.read.yaml import read_yaml
from briefing.site.project import absolute


@dataclass(frozen=True)
class Line:
    """A line of an article's file, from 1; `reason` says why it is dropped, or kept where the cleaner would drop it."""

    line: int
    text: str
    kept: bool
    reason: str | None


def lines(root: Path, name: str) -> list[Line]:
    """Return the lines of the article of the stem `name` in the project `root`, or of the file `name`.

    An annotation's `omit`, `keep` and citations count. Raises BadParameter where there is no such article, ProblemsFound
    where it is none, and OSError where it can't be read.
    """
    path = _find(root, name)
    in_seeds = path.resolve().parent == (root / ARTICLES).resolve()
    called = f"{ARTICLES}/{path.name}" if in_seeds else path.as_posix()
    article, problems = read_article(called, path.read_bytes())
    if article is None:
        raise ProblemsFound(problems)
    fates = _fates(article, root / ANNOTATIONS / f"{path.stem}.yaml" if in_seeds else None)
    return [Line(number, text, *fates[number]) for number, text in enumerate(article.lines, 1)]


def in_text(found: Iterable[Line]) -> Iterator[str]:
    """Yield a line of text for each line, safe in a terminal."""
    for each in found:
        reason = f" ({each.reason})" if each.reason else ""
        what = "kept" if each.kept else "dropped"
        yield f"{each.line:>5}  {what}{reason}  {printable(shown(each.text))}".rstrip()


def in_json(found: Iterable[Line]) -> Iterator[str]:
    """Yield one JSON array of {line, text, kept, reason}."""
    yield json.dumps([asdict(each) for each in found], indent=1)


def _find(root: Path, name: str) -> Path:
    places = [root / ARTICLES / f"{name}{suffix}" for suffix in ARTICLE_SUFFIXES] if "/" not in name else []
    for place in (*places, Path(name)):
        if place.is_file():
            return place
    folder = root / ARTICLES
    stems = sorted(path.stem for path in folder.iterdir() if path.suffix in ARTICLE_SUFFIXES) if folder.is_dir() else []
    suggestion = did_you_mean(nearest(name, stems), stems)
    raise click.BadParameter(f"there is no article {quoted(name)} in {ARTICLES}/, and no file of that name{suggestion}")


def _fates(article: ArticleText, path: Path | None) -> dict[int, Fate]:
    """Return what becomes of an article's lines, as far as its annotation at `path` can be read."""
    node = read_yaml(path.name, path.read_bytes())[0] if path and path.is_file() else None
    if node is None:
        return line_fates(article, (), (), {})
    annotation, _ = check_annotation(node)
    record = annotation.head.record if annotation.head else None
    omit, keep = (record.omit, record.keep) if record else ((), ())
    return line_fates(article, omit, keep, _cited(annotation, article))


def _cited(annotation: CheckedAnnotation, article: ArticleText) -> dict[int, str]:
    """Return line -> the id of the first statement or event that cites it."""
    receipts, _ = ground_annotation(annotation, article)
    ids = {each.node.place.field: each.record.id for each in annotation.statements}
    ids |= {each.node.place.field: each.record.id for each in annotation.events}
    return {line: ids[field] for field, texts in reversed(receipts.items()) for line in texts.cited}


@click.command("clean")
@click.argument("article", metavar="STEM|FILE")
@click.option("--project", metavar="DIR", default=".", help="The folder that holds seeds/; left out, this one.")
@click.option("--json", "as_json", is_flag=True, help="An array of {line, text, kept, reason}.")
def command(article: str, project: str, as_json: bool) -> int:
    """Show an article's lines, kept and dropped, with the reasons."""
    try:
        found = lines(absolute(project), article)
    except ProblemsFound as wrong:
        click.echo(wrong, err=True)
        return 1
    options.say(in_json(found) if as_json else in_text(found))
    return 0
