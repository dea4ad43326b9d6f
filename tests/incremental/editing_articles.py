"""What an editor does to whole articles; each edit leaves the seeds sound and returns what it did."""

from collections.abc import Callable
from random import Random

from tests.incremental.people import add_article
from tests.incremental.sayings import drop_references, full
from tests.incremental.world import FURNITURE, Article, World, annotated, annotation


def text(world: World, dice: Random) -> str:
    """Write or strike a paragraph that nothing cites: what is cited stands on other lines."""
    stem, article = annotated(world, dice)
    free = [n for n, each in enumerate(article.paragraphs) if not article.cited(each) and each != FURNITURE]
    if len(free) > 1 and dice.random() < 0.4:
        return f"{stem}: struck {article.paragraphs.pop(dice.choice(free))!r}"
    where = dice.randint(0, len(article.paragraphs))
    article.paragraphs.insert(where, f"The tide was {world.next()} feet high.\nIt fell.")
    return f"{stem}: a paragraph before number {where}"


def head(world: World, dice: Random) -> str:
    """Change what an annotation says of its article."""
    stem, article = annotated(world, dice)
    n = world.next()
    key, value = dice.choice(
        [
            ("title", f"Report {n}"),
            ("published", dice.choice(["2031-03-07", "2031-12", "2028", "2031-03-09~"])),
            ("source", dice.choice(sorted(world.registers["sources"]))),
            ("url", f"https://example.org/{n}"),
            ("summary", f"Summary {n}."),
            ("author", f"Author {n}"),
            ("translated", dice.choice(["human", "machine"])),
            ("omit", [1]),
            ("keep", [5]),
        ]
    )
    if key in ("omit", "keep"):  # lines of the base, as long as they are what they were
        value = [1 + 2 * article.paragraphs.index(FURNITURE)] if _single_lines(article) else []
        article.head.pop("keep" if key == "omit" else "omit", None)
    article.head[key] = value
    return f"{stem}: {key} {value!r}"


def status(world: World, dice: Random) -> str:
    """Make a draft of an article, or an article of a draft."""
    stem, article = annotated(world, dice)
    article.head["status"] = "reviewed" if article.head.get("status") == "draft" else "draft"
    return f"{stem}: {article.head['status']}"


def article_added(world: World, dice: Random) -> str:
    """Add an article with its annotation."""
    stem = f"new-{world.next()}"
    source = dice.choice(sorted(world.registers["sources"]))
    add_article(world, stem, source, dice.choice(["en", "ru"]), dice.choice(["2031-05-05", "2032-01", "2027-07-07"]))
    return f"{stem}: added, from {source}"


def article_removed(world: World, dice: Random) -> str:
    """Remove an article, or its annotation alone: then it waits."""
    stem, article = annotated(world, dice)
    if len([each for each in world.articles.values() if each.annotated]) < 4:
        return f"{stem}: kept"
    drop_references(world, *(f"{stem}#{each['id']}" for each in [*article.statements, *article.events]))
    del world.articles[stem]
    if dice.random() < 0.5:
        return f"{stem}: removed"
    world.articles[stem] = Article(article.head, article.paragraphs, suffix=article.suffix, annotated=False)
    return f"{stem}: waits again"


def article_renamed(world: World, dice: Random) -> str:
    """Give an article another stem, and everything that refers to it."""
    stem, article = annotated(world, dice)
    new = f"{stem.split('--')[0]}--{world.next()}"
    for other, each in world.articles.items():
        for record in [*each.statements, *each.events]:
            for key in ("same_as", "event"):
                reference = full(other, record.get(key))
                if reference and reference.startswith(f"{stem}#") and "#" in record[key]:
                    record[key] = reference.replace(stem, new, 1)
            if "contradicts" in record:
                record["contradicts"] = [
                    f"{new}#{each.partition('#')[2]}" if each.startswith(f"{stem}#") else each
                    for each in record["contradicts"]
                ]
    world.articles = {new if key == stem else key: each for key, each in world.articles.items()}
    return f"{stem}: renamed to {new}" + ("" if article.annotated else ", waiting")


def laid_out(world: World, dice: Random) -> str:
    """Lay an annotation out anew: other lines, the same meaning."""
    stem, article = annotated(world, dice)
    article.indent = 7 - article.indent
    return f"{annotation(stem)}: laid out anew"


def suffix(world: World, dice: Random) -> str:
    """Call an article's text .md, or .txt again."""
    stem, article = annotated(world, dice)
    article.suffix = ".md" if article.suffix == ".txt" else ".txt"
    return f"{stem}: {article.suffix}"


EDITS: tuple[Callable[[World, Random], str], ...] = (
    *(text, head, status, article_added, article_removed, article_renamed, laid_out, suffix),
)


def _single_lines(article: Article) -> bool:
    """Return whether the line of a paragraph can be told from its number."""
    before = article.paragraphs[: article.paragraphs.index(FURNITURE)]
    return all("\n" not in each for each in before)
