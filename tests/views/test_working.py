"""Dates show their working: words, anchor, rule, result."""

import re
from html import unescape

import pytest

from briefing.dates import parse_edtf
from briefing.reckon import Reckoned
from briefing.reckon.rules import RULES
from briefing.views.words import NAMES, Words
from briefing.views.working import rule_in_words, working
from tests.views.worlds import rendered, world

WORKED = {
    "bridge#s1": "on Tuesday · counted from about 6 March 2031 (the article’s date) · the latest Tuesday not after it · gives 4 March 2031",
    "bridge#s2": "last month · counted from about 6 March 2031 (the article’s date) · the month before its own · gives February 2031. Her letter to the council is meant.",
    "bridge#s3": "in recent days · counted from about 6 March 2031 (the article’s date) · worked out by the editor · gives about March 2031",
    "bridge#s4": "the article’s date is about 6 March 2031 · inferred by the editor · gives between 4 March 2031 and 6 March 2031. He agreed between her words and the article.",
    "again#s1": "on March 10",
    # Of a source that may only be linked to, the words are left out.
    "most#s1": "counted from 7 March 2031 (the article’s date) · the latest Tuesday not after it · gives 4 March 2031",
    "most#s2": "counted from 7 March 2031 (the article’s date) · 1 day before it · this gives 6 March 2031; the editor has 5 March 2031. The text is a day older than its page.",
}
SLOTS = (("day", 5), ("month", 11), ("number", 2), ("part", 1), ("weekday", 3))


@pytest.mark.parametrize("id_", WORKED)
def test_a_card_shows_how_its_date_was_found(id_: str) -> None:
    """Words, anchor, rule, result, and what the editor says of it."""
    stem, _, own = id_.partition("#")
    page = rendered(world("names-and-workings"))[f"articles/{stem}/index.md"]
    card = page.partition(f'id="{own}"')[2].partition("</article>")[0]
    row = re.search(r"<dt>How dated</dt> <dd>(.*)</dd>", card)
    assert row and unescape(re.sub(r"<.*?>", "", row[1])) == WORKED[id_]


def test_a_stated_date_and_none_have_no_working() -> None:
    """The source says it, or nobody knows it."""
    digest = world("names-and-workings")
    assert working(digest.articles["again"].statements[0]) is None
    assert not [each for each in world("precisions").statements if each.date is None and working(each)]


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_words(rule: str) -> None:
    """They say what they count; nothing of a slot is left over."""
    said = rule_in_words(Reckoned(rule, SLOTS, parse_edtf("2031")), Words("en"))
    assert said
    assert not re.search(r"[{}]", said)


@pytest.mark.parametrize(
    ("rule", "slots", "said"),
    [
        ("weekday", {"weekday": 3}, "ближайший день недели не позже неё: среда"),
        ("last-weekday", {"weekday": 3}, "среда предыдущей недели"),
        ("days-before", {"number": 5}, "5 дней до неё"),
        ("weeks-before", {"number": 1}, "1 неделя до неё"),
        ("months-before", {"number": 2}, "месяц за 2 месяца до её собственного"),
        ("month", {"month": 11}, "ближайший ноябрь, который начинается не позже неё"),
        ("day-of-month", {"day": 5, "month": 11}, "ближайшее не позже неё 5 ноября"),
        (
            "part-of-month",
            {"part": 1, "month": 11},
            "дни с 11-го по 20-е ближайшего ноября, в котором они начинаются не позже неё",
        ),
    ],
)
def test_russian_bends_what_a_rule_counts(rule: str, slots: dict[str, int], said: str) -> None:
    """A month stands in the genitive behind a day or a part of it, alone in the nominative; numbers have their nouns' forms."""
    assert rule_in_words(Reckoned(rule, tuple(slots.items()), parse_edtf("2031")), Words("ru")) == said


def test_no_rule_has_words_alone() -> None:
    """The catalogue holds the rules that there are."""
    assert NAMES["rule"].keys() == RULES.keys()
