"""The cleaner: invented pages of other sites, single rules with their traps, hostile texts, the real seeds."""

from pathlib import Path

import pytest
import yaml

from briefing.clean import furniture

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
ARTICLES = Path(__file__).parents[2] / "seeds" / "articles"
FLOOR = 0.68  # of the furniture on all pages together; a body line lost counts worse, so none may be

PARAGRAPHS = [
    "The ministers met in the old town hall on Tuesday and talked for three hours.",
    "Nobody was willing to say afterwards what had been decided behind the closed doors.",
    "A spokesman promised that a statement would follow before the end of the week.",
]


def expected(page: Path) -> tuple[set[int], set[int]]:
    """Return a page's lines of furniture and those of its body."""
    record = yaml.load(page.with_suffix(".yaml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506
    told = {key: numbers(record.get(key) or []) for key in ("furniture", "either")}
    filled = {n for n, line in enumerate(lines_of(page), start=1) if line.strip()}
    return told["furniture"] & filled, filled - told["furniture"] - told["either"]


def numbers(ranges: list[str]) -> set[int]:
    """Return the line numbers of texts like `17` and `1-3`."""
    ends = (one.partition("-")[::2] for one in ranges)
    return {n for first, last in ends for n in range(int(first), int(last or first) + 1)}


def lines_of(path: Path) -> list[str]:
    """Return a file's lines."""
    return path.read_text("utf-8").splitlines()


def dropped(*lines: str) -> list[str]:
    """Return which of the lines are furniture, at the end of an article."""
    found = furniture([*PARAGRAPHS, *lines])
    return [lines[n - len(PARAGRAPHS) - 1] for n in found]


def dropped_within(*lines: str) -> list[str]:
    """Return which of the lines are furniture, between paragraphs of an article."""
    found = furniture([*PARAGRAPHS, *lines, *PARAGRAPHS])
    return [lines[n - len(PARAGRAPHS) - 1] for n in found]


def test_there_are_pages_enough() -> None:
    """Twenty invented pages at least, some Russian and some that are article from end to end."""
    assert len(PAGES) >= 20
    assert sum(page.name.startswith("ru-") for page in PAGES) >= 5
    assert any(not expected(page)[0] for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_line_of_an_article_is_lost(page: Path) -> None:
    """Whatever stands round it, each line of the article stays."""
    _, body = expected(page)
    lines = lines_of(page)
    lost = {n: (why, lines[n - 1]) for n, why in furniture(lines).items() if n in body}
    assert not lost


def test_most_furniture_is_found() -> None:
    """Over all pages together, the share of the furniture that is found does not sink."""
    found = told = 0
    for page in PAGES:
        lines, _ = expected(page)
        told += len(lines)
        found += len(lines & furniture(lines_of(page)).keys())
    assert found / told >= FLOOR


SEEDS = {
    "000_e3210b980020db7d": [1, 45, 49, 51, 53, 55],
    "001_ae65272d98bd0ae3": [29, 31, 33, 35, 37],
    "002_4bbb6c6f8e298a3a": [],
    "003_7edc6db95af8553e": [10, 11],
    "004_7f926deca285de3e": [3, 27, 29, 31],
}


@pytest.mark.parametrize("stem", SEEDS)
def test_the_seeds_are_cleaned_as_they_read(stem: str) -> None:
    """The real articles lose their furniture and nothing else; a repeated teaser is the article's."""
    assert list(furniture(lines_of(ARTICLES / f"{stem}.txt"))) == SEEDS[stem]


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Subscribe to our newsletter",
        "Advertisement",
        "3 min read",
        "Время чтения: 3 минуты",
        "Lesedauer: 4 Min.",
        "1 245 просмотров",
        "Facebook Twitter WhatsApp Copy link",
        "FacebookTwitterTelegram",
        "Home | World | Sport | Contact us",
        "About UsPrivacy PolicyTerms of UseContact Us",
        "© 2023 Example Daily",
        "2023 © Example Daily",
        "Example Daily. All rights reserved",
        "Читайте также: Мост закрыли на ремонт",
        "Read more: What the ministers said",
        "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter",
        "Подписывайтесь на наш телеграм-канал, чтобы не пропустить главное.",
        "Роскомнадзор пытается заблокировать доступ к сайту. Читать можно с помощью зеркального сайта: example.org",
        "Якщо ви помітили помилку, виділіть її та натисніть Ctrl+Enter.",
        "Diese Website verwendet Cookies, um Ihr Erlebnis zu verbessern.",
        "Votre adresse e-mail ne sera pas publiée.",
        "Todos los derechos reservados",
        "Zauważyłeś błąd? Napisz do nas",
        "Tüm hakları saklıdır.",
        "版权所有 某某网",
        "جميع الحقوق محفوظة",
        "arrow_upward",
        "{{ article.author }}",
        "Name *",
        "**Share**",
        "[Privacy Policy](https://example.org/privacy)",
    ],
)
def test_a_line_that_no_article_has_goes_wherever_it_stands(line: str) -> None:
    """Such a line is furniture between paragraphs as well as behind them."""
    assert dropped(line) == [line]
    assert dropped_within(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell.",
        "Comments by the minister drew anger.",
        "Yes.",
        "Share?",
        "News",
        "Facebook",
        "Реклама, по его словам, не окупается.",
        "“Subscribe to our newsletter,” the message read.",
        "— Поделиться",
        "Related to this is the question of who pays.",
        "Follow the money, the judge was told.",
        "Copyright law was reformed in 2019.",
        "Read 10 books.",
        "Published by Penguin, the novel sold well.",
        "Sponsored by Senator Smith, the bill passed.",
        "Роскомнадзор заблокировал доступ к сайту газеты, сообщила редакция.",
        "Для лиц старше 60 лет вход свободный.",
        "Больше всего нас в этой истории удивило молчание.",
        "More on the table",
        "Подписка на газету подорожала",
        "Les commentaires sont accablants.",
        "Queda prohibida la venta de alcohol.",
        "Photo: © Example Agency",
    ],
)
def test_a_line_of_an_article_stays(line: str) -> None:
    """Words of furniture at the beginning of a sentence, a subheading or an answer drop nothing."""
    assert dropped_within(line) == []


def test_a_label_needs_company() -> None:
    """A section's name or a network's is furniture in a row of them, and a subheading alone."""
    assert dropped_within("Facebook", "Twitter", "Telegram") == ["Facebook", "Twitter", "Telegram"]
    assert dropped_within("Advertisement", "Economy") == ["Advertisement"]


def test_a_list_of_the_article_is_no_share_bar() -> None:
    """What a colon announces, or numbers count, the article lists itself."""
    assert dropped_within("They blocked:", "Facebook", "Twitter", "Telegram") == []
    assert dropped_within("1. Facebook", "2. Twitter", "3. Telegram") == []


def test_a_list_of_links_ends_before_a_subheading() -> None:
    """Between paragraphs the last line of a list may be a subheading, unless a blank line parts them."""
    links = ["Read also:", "The bridge that never was", "Ten ways to cook rice"]
    assert dropped_within(*links, "What comes next") == links
    assert dropped_within("", *links, "", "What comes next", "") == links


def test_a_list_behind_the_article_runs_to_its_end() -> None:
    """Behind the last paragraph all headlines are links, a question too."""
    links = ["Most Popular", "The bridge that never was", "Who pays for it?"]
    assert dropped(*links) == links


def test_names_that_end_an_article_stay() -> None:
    """Short lines before the first furniture are the article's."""
    assert dropped("These are the dead:", "Anna Example", "Boris Example", "Share") == ["Share"]


def test_readers_comments_go() -> None:
    """Behind the article, what stands above `Reply` is a comment, sentences too."""
    comments = ["Leave a comment", "Olga", "It was about time.", "Reply", "Max", "Nonsense.", "Reply"]
    assert dropped(*comments) == comments


def test_a_menu_goes_and_the_headline_stays() -> None:
    """Before the article, labels go with those between them; headline, author and day stay."""
    menu = ["Example Daily", "Menu", "Home", "News", "Oberpfalz", "Sport", "Log in"]
    head = ["Ministers meet in the old town hall", "By Jane Doe", "3 March 2023"]
    assert list(furniture([*menu, *head, *PARAGRAPHS])) == list(range(1, len(menu) + 1))


def test_the_page_title_goes() -> None:
    """A headline that is said again with the site's name behind it is the window's title."""
    head = ["Ministers meet at last - Example Daily", "Ministers meet at last"]
    assert furniture([*head, *PARAGRAPHS]) == {1: "page title"}


def test_a_line_that_always_stands_beside_furniture_goes() -> None:
    """What is repeated beside each advertisement belongs to it; a refrain does not."""
    notice, verse = ["Advertisement", "Why do I see this"], ["O river, old man river"]
    text = [*PARAGRAPHS, *notice, *PARAGRAPHS, *notice, *PARAGRAPHS, *notice, *PARAGRAPHS]
    assert len(furniture(text)) == 6
    assert furniture([*PARAGRAPHS, *verse, *PARAGRAPHS, *verse, *PARAGRAPHS, *verse, *PARAGRAPHS]) == {}


def test_a_page_without_prose_loses_only_what_is_sure() -> None:
    """A poem without a full stop has no middle and no end, so lines are judged one by one."""
    assert furniture(["O river", "Sport", "Politics", "old man", "Leave a Reply"]) == {5: "comment form"}


def test_line_numbers_count_blank_lines() -> None:
    """Numbers are those of the file, blank lines are never furniture, reasons are words."""
    assert furniture(["", *PARAGRAPHS, "", " \t", "Share", ""]) == {7: "share bar"}
    assert furniture([]) == {}
    assert furniture(["", "\u200b", " "]) == {}


@pytest.mark.parametrize(
    "lines",
    [
        ["a" * 5 * 2**20],
        ["Share " * 2**17],
        [" " * 2**20 + "|" * 2**20],
        ["x" + " " * 590 + "y"] * 1000,
        ["[" * 590, "[a](" * 140, "{{" + "{" * 590, "@" * 590, "1 " * 290, "aA" * 295] * 100,
        ["Related articles"] * 10_000,
        ["Reply", "Share"] * 5_000,
        ["Related articles", "A headline", "It says so."] * 5_000,
    ],
    ids=["letters", "words", "strokes", "spaces", "brackets", "headings", "buttons", "teasers"],
)
def test_a_hostile_text_is_read_through(lines: list[str]) -> None:
    """Nothing looks further than a few hundred characters or lines from where it stands, so these end."""
    assert furniture(lines).keys() <= set(range(1, len(lines) + 1))
