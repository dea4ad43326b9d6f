"""What holds on every page: links lead somewhere, headings step down, a statement looks the same wherever it stands."""

import posixpath
import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from briefing.records import REGISTERS
from briefing.views import shelves
from tests.cases import lay
from tests.views.worlds import NAMES, digest_of, pages, rendered, world

SPLIT = "precisions split"
EXPORTED = re.compile(r"data/\w+(\.schema)?\.(json|csv)")
CARD = re.compile(r'<article class="bf-card.*?</article>', re.DOTALL)
HOME = "# The town’s record\n\nWords of the *editor*, {{ not a template }}.\n"
OTHER_HEADING = HOME.removeprefix("# ").replace("record\n", "record\n====\n")


@pytest.fixture(scope="module", params=[*NAMES, SPLIT])
def site(request: pytest.FixtureRequest) -> Mapping[str, HTMLParser]:
    """A world's pages as HTML, by address (`actors/ada/`); one also with all of its lists split."""
    markdown = Markdown(extensions=["attr_list", "tables", "toc"])
    with pytest.MonkeyPatch.context() as patch:
        if request.param == SPLIT:
            patch.setattr(shelves, "MANY", 1)
            patch.setattr(shelves, "FEW", 1)
        made = rendered(world(request.param.removesuffix(" split")))
    return {path.removesuffix("index.md"): _html(markdown, text) for path, text in made.items()}


def _html(markdown: Markdown, page: str) -> HTMLParser:
    return HTMLParser(markdown.reset().convert(page.split("---\n", 2)[2]))


def test_every_link_leads_to_a_page_and_every_anchor_to_a_place(site: Mapping[str, HTMLParser]) -> None:
    """Relative addresses, made without knowing where the site will stand."""
    ids = {address: {node.attributes["id"] for node in page.css("[id]")} for address, page in site.items()}
    broken = []
    for address, page in site.items():
        for link in page.css("a[href]"):
            path, _, anchor = (link.attributes["href"] or "").partition("#")
            if path.startswith("http"):
                assert link.attributes["rel"] == "noopener"
                continue
            target = posixpath.normpath(posixpath.join(address, path)) + "/" if path else address
            target = "" if target == "./" else target
            if EXPORTED.fullmatch(target.rstrip("/")):
                continue
            if target not in ids or (anchor and anchor not in ids[target]):
                broken.append((address, link.attributes["href"]))
    assert not broken


def test_headings_step_down_one_at_a_time(site: Mapping[str, HTMLParser]) -> None:
    """One of the first level, first; none leaves out a level (WCAG 1.3.1)."""
    for address, page in site.items():
        levels = [int(str(node.tag)[1]) for node in page.css("h1, h2, h3, h4, h5, h6")]
        assert levels[0] == 1 and levels.count(1) == 1, address
        assert all(below - above <= 1 for above, below in pairwise(levels)), address


def test_ids_are_unique(site: Mapping[str, HTMLParser]) -> None:
    """A page's own anchors begin with `_`, so no statement's id meets them."""
    for address, page in site.items():
        ids = [node.attributes["id"] for node in page.css("[id]")]
        assert len(ids) == len(set(ids)), address


@pytest.mark.parametrize("stem", ["gavan", "harbour"])
def test_articles_have_each_statement_and_event_at_its_id(stem: str) -> None:
    """`articles/<stem>/#<id>`, for ever, and the article's own lines lead there and back."""
    digest = world("two-outlets")
    page = HTMLParser(rendered(digest)[f"articles/{stem}/index.md"])
    article = digest.articles[stem]
    entries = {each.record.id for each in article.statements} | {each.record.id for each in article.events}
    assert {node.id for node in page.css("article")} == entries
    assert {link.attributes["href"] for link in page.css(".bf-line a")} == {f"#{id_}" for id_ in entries}
    lines = {node.id for node in page.css(".bf-line")}
    for card in page.css("article"):
        back = {(link.attributes["href"] or "").partition("#")[2] for link in card.css(".bf-receipt a")}
        assert back & lines, card.id


def test_a_statement_looks_the_same_wherever_it_stands() -> None:
    """The same bytes on the pages of its actor, its day and its topic."""
    made = rendered(world("two-outlets"))
    cards = {
        path: next(card for card in CARD.findall(made[path]) if 'articles/harbour/#s4"' in card)
        for path in (
            "actors/gazette/index.md",
            "dates/2031-03-06/index.md",
            "topics/harbour/index.md",
            "sources/gazette/index.md",
        )
    }
    assert len(set(cards.values())) == 1


def test_the_home_page_takes_the_editors_words_as_they_are() -> None:
    """Trusted Markdown, with its own heading if it has one; Jinja in it is text."""
    digest = world("two-outlets")
    assert "# Who said what&#44; and when" in rendered(digest)["index.md"]
    assert "# Who said what&#44; and when" in rendered(digest, "Words without a heading.")["index.md"]
    for home in (HOME, OTHER_HEADING):
        page = rendered(digest, home)["index.md"]
        assert home.strip() in page
        assert "Who said what&#44; and when {#_top}" not in page


def test_a_record_with_nothing_in_it_has_its_index_pages(tmp_path: Path) -> None:
    """Four empty registers are a site to begin with."""
    made = rendered(digest_of(lay(tmp_path, {f"seeds/{name}.yaml": "" for name in REGISTERS})))
    kinds = ("actors", "articles", "data", "dates", "reading", "search", "sources", "topics")
    assert sorted(made) == [
        *(f"{kind}/index.md" for kind in kinds[:4]),
        "index.md",
        *(f"{kind}/index.md" for kind in kinds[4:]),
    ]
    assert "0 statements" in made["index.md"]


def test_long_lists_are_split_by_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page shows the newest and leads to its periods, each of which has all of its own; nothing is lost."""
    monkeypatch.setattr(shelves, "MANY", 5)
    monkeypatch.setattr(shelves, "FEW", 2)
    digest = world("precisions")
    made = pages(digest)
    (shelf, _) = made["actors/ada-fictus/index.md"].context["shelves"]
    assert [card.statement.record.id for card in shelf.cards] == [
        "since",
        "across-years",
        "by",
    ]  # `by` has no date page
    there = {period: [each.record.id for each in entries] for period, entries in shelf.periods.items()}
    assert there == {
        "2032": ["since"],
        "2031": ["across-years", "by", "within-a-year", "about-and-uncertain-year"],
        "2031-05": ["marks-at-both-ends"],
        "2031-03": ["about-a-day", "day", "within-a-month", "uncertain-month"],
        "0044": ["early-year"],
    }  # 2031 has more than five: what is known to the month has a page a month
    own = {path for path in made if re.fullmatch(r"actors/ada-fictus/[\w-]+/index.md", path)}
    assert own == {f"actors/ada-fictus/{period}/index.md" for period in there}
    (again,) = made["actors/ada-fictus/2031-03/index.md"].context["shelves"]
    assert [card.statement.record.id for card in again.cards] == there["2031-03"]
    text = rendered(digest)
    assert 'href="../../topics/talks/2032/">2032</a>' in text["topics/talks/index.md"]
    assert 'href="../../../actors/ada-fictus/"' in text["actors/ada-fictus/2031-03/index.md"]
    assert set(made["topics/talks/index.md"].context["whole"].periods) == {*there}
    on_topic = made["topics/talks/index.md"].context
    assert "undated" in [card.statement.record.id for card in on_topic["whole"].cards]
    assert sum(number for _, number, _ in on_topic["speakers"]) == on_topic["whole"].total


def test_a_draft_is_marked_wherever_it_shows() -> None:
    """On its page, on its cards, in lists."""
    made = rendered(world("drafts"))
    for path in (
        "articles/draft/index.md",
        "actors/bob-nemo/index.md",
        "dates/2031-03-04/index.md",
        "articles/index.md",
        "index.md",
    ):
        assert "Draft: not published" in made[path], path
    assert "Draft: not published" not in made["actors/ada-fictus/index.md"]


def test_quotation_marks_stand_round_quotes_alone() -> None:
    """<q> for the speaker's words, and for nothing else."""
    digest = world("two-outlets")
    quotes = {receipt.text for each in digest.statements for receipt in each.receipts.quotes}
    for path, page in rendered(digest).items():
        assert {node.text() for node in HTMLParser(page).css("q")} <= quotes, path


def test_pages_are_the_same_whatever_came_before() -> None:
    """Two renderings of one world are the same bytes."""
    assert rendered(world("two-outlets")) == rendered(world("two-outlets"))
