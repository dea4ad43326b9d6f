"""The real seeds: sound, unchanged, and read to the last line."""

import hashlib
import re
from functools import cache
from pathlib import Path

import pytest

from briefing.ground.fold import fold
from briefing.load import load
from briefing.model import Article, Digest

ROOT = Path(__file__).parents[2]
LOG = (ROOT / "docs" / "reading-log.md").read_text(encoding="utf-8")

# Articles are never edited: whoever changes one changes what was found.
ARTICLES = {
    "000_e3210b980020db7d.txt": "58c491096a791a1e3df63c8dfa7cfc94f46a78198f4c731683cae93dfa5012e1",
    "001_ae65272d98bd0ae3.txt": "987d7cd8a0b47c30141d2dd9b0bfbb63f49402997a76dd3e30bc8186d4c15c19",
    "002_4bbb6c6f8e298a3a.txt": "9f5608361dc78d87d25e98280dbe323a4503fd30dc80c9c68f7b5d673f171949",
    "003_7edc6db95af8553e.txt": "4bb29e1064b17249458ec944553525fa09fc977e1e444a5635736d97b5278c98",
    "004_7f926deca285de3e.txt": "6752d47c71768d0cab0477b8d4e6f1cae924476e6f7eabcef5a9fa0f0e39a683",
}
STEMS = [Path(name).stem for name in ARTICLES]


@cache
def digest() -> Digest:
    """Return the digest of the real seeds."""
    loaded = load(ROOT)
    assert loaded.digest is not None, "the seeds have errors: run `make check`"
    return loaded.digest


def cited(article: Article) -> set[int]:
    """Return the lines that quotes and passages stand on."""
    said = {line for each in article.statements for line in each.receipts.lines}
    return said | {line for each in article.events for line in each.receipts.lines}


def numbers(text: str) -> set[int]:
    """Return the numbers in `1, 45 and 49 (labels), 6 to 9`; what stands in parentheses is no number."""
    found: set[int] = set()
    for first, last in re.findall(r"(\d+)(?:\s*(?:-|–|to)\s*(\d+))?", re.sub(r"\([^)]*\)", "", text)):
        found |= set(range(int(first), int(last or first) + 1))
    return found


def section(stem: str) -> str:
    """Return what the reading log says of an article."""
    found = re.search(rf"^## {stem}\n(.*?)(?=^## |\Z)", LOG, re.MULTILINE | re.DOTALL)
    assert found, f"docs/reading-log.md has no section {stem}"
    return found[1]


def listed(stem: str) -> dict[int, str]:
    """Return the lines in an article's table: number -> how the sentence begins."""
    rows = re.findall(r"^\| *([\d, –to-]+?) *\| *(.*?) *\|", section(stem), re.MULTILINE)
    return {line: begins for lines, begins in rows for line in numbers(lines)}


def test_the_seeds_have_neither_errors_nor_warnings() -> None:
    """`make check` has nothing to say of them."""
    said = [str(each) for each in load(ROOT).problems if each.severity != "note"]
    assert not said, "run `make check`:\n" + "\n".join(said)


def test_articles_are_never_edited() -> None:
    """Byte for byte as they were found; a new one is pinned with the rest."""
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (ROOT / "seeds" / "articles").iterdir()
    }
    assert found == ARTICLES


def test_every_article_is_published() -> None:
    """None is waiting, none a draft."""
    assert sorted(digest().articles) == sorted(STEMS)


@pytest.mark.parametrize("stem", STEMS)
def test_the_reading_log_accounts_for_every_line(stem: str) -> None:
    """Each line is blank, furniture, cited or in the log's table; what is cited is in no table."""
    article = digest().articles[stem]
    body = {n for n, line in enumerate(article.text.body(), 1) if line.strip()}
    known = set(listed(stem))
    assert not known & cited(article), "these lines are in the table, and a statement or event cites them"
    assert not known & set(article.furniture), "these lines are in the table, and they are furniture"
    unread = body - set(article.furniture) - cited(article)
    assert known == unread, "the table must hold each line that nothing cites, and no other"


@pytest.mark.parametrize("stem", STEMS)
def test_the_reading_log_names_the_furniture(stem: str) -> None:
    """The lines of its furniture note are those that the pages leave out."""
    note = re.search(r"^Furniture: (.*?)(?:\n\n|\Z)", section(stem), re.MULTILINE | re.DOTALL)
    assert note, f"docs/reading-log.md says nothing of the furniture of {stem}"
    assert numbers(note[1]) == set(digest().articles[stem].furniture)


@pytest.mark.parametrize("stem", STEMS)
def test_the_reading_log_shows_the_words_of_its_lines(stem: str) -> None:
    """What a line of the table begins with stands on that line of the article."""
    lines = digest().articles[stem].text.body()
    for line, begins in listed(stem).items():
        words = fold(begins.rstrip("… ")).text
        assert words and words in fold(lines[line - 1]).text, f"line {line}: {begins}"


def test_topics_ask_and_are_named_in_both_languages() -> None:
    """Each topic has a question and a Russian name, each stance a Russian name and a polarity."""
    for topic in digest().topics.values():
        assert topic.record.question and topic.record.names.get("ru"), topic.id
    for stance in digest().stances.values():
        assert stance.record.names.get("ru") and stance.record.polarity, stance.id


def test_inferred_dates_say_how_they_were_found() -> None:
    """A note stands beside every date of publication that the article doesn't state."""
    for article in digest().articles.values():
        if article.head.record.published_basis != "stated":
            assert article.head.record.published_note, article.stem
