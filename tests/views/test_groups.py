"""One utterance told in several articles stands once on a list, each telling on its own article's page."""

from dataclasses import replace
from datetime import date

import pytest

from briefing.dates import parse_edtf
from briefing.views.groups import count, folded, latest, newest_first, span
from tests.views.worlds import pages, world


def test_the_closest_date_stands_for_the_group() -> None:
    """A day tells more than its month, and a month more than nothing; the others are linked from it."""
    digest = world("same-words")
    (shown,) = folded(digest.statements)
    assert shown.id == "b#s1"
    assert [each.id for each in shown.others] == ["a#s1", "c#s1"]
    assert newest_first(folded(digest.statements)) == [shown]
    assert count(digest.statements) == 1


def test_what_is_reviewed_stands_for_the_group_before_a_draft() -> None:
    """However closely the draft dates it: nobody but a preview sees that one."""
    told = [
        replace(each, article=replace(each.article, draft=each.id == "b#s1"), group=())
        for each in world("same-words").statements
        if each.group
    ]
    for each in told:
        each.group = told
    assert [each.id for each in folded(told)] == ["a#s1"]


def test_each_telling_stands_on_its_article_and_on_its_own_date() -> None:
    """The month page has the record that knows the month alone; its group is linked from there too."""
    made = pages(world("same-words"))
    on = {
        path: _shown(page.context["statements"])
        for path, page in made.items()
        if "statements" in page.context and path.startswith(("dates/", "articles/"))
    }
    assert on == {
        "articles/a/index.md": ["a#s1"],
        "articles/b/index.md": ["b#s1"],
        "articles/c/index.md": ["c#s1"],
        "dates/2031/index.md": [],
        "dates/2031-03/index.md": ["a#s1"],
        "dates/2031-03-04/index.md": ["b#s1"],
        "dates/2031-03-05/index.md": [],
        "dates/2031-03-06/index.md": [],
        "dates/2031-03-07/index.md": [],
    }


def test_a_topic_that_only_one_telling_names_shows_that_one() -> None:
    """A list draws together what stands on it, and nothing else."""
    (position,) = pages(world("same-words"))["topics/weather/index.md"].context["positions"]
    assert _shown(position.cards) == ["b#s1"]


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (["2031-03", "2031-03-04", None], ("2031-03-04", "2031-03-04")),  # all may be right
        (["2031-03-01/2031-03-05", "2031-03-04/2031-03-08"], ("2031-03-04", "2031-03-05")),
        (["2031-03-01", "2031-03-03"], ("2031-03-01", "2031-03-03")),  # they can't: any of their days
        (["2031-03-01", "2031-03-20"], ("2031-03-01", "2031-03-01")),  # of which it had been in print on one
        (["2031-03-07", "2031-03-20"], ("2031-03-07", "2031-03-20")),  # or on all
        (["2031-03-04/..", None], ("2031-03-04", "2031-03-05")),
        ([None, None], ("0001-01-01", "2031-03-05")),  # until the first article was out
        (["2031-03"], ("2031-03-01", "2031-03-05")),
        ([None], ("0001-01-01", "2031-03-05")),
    ],
)
def test_an_utterance_may_be_of_the_days_that_its_tellings_leave(
    dates: list[str | None], days: tuple[str, str]
) -> None:
    """Of those that all may mean; of any where they differ; nothing is later than the article that prints it."""
    one = world("same-words").statements[0]
    told = [
        replace(
            one,
            date=parse_edtf(when) if when else None,
            group=(),
            article=replace(one.article, published=parse_edtf(f"2031-03-0{5 + number}")),
        )
        for number, when in enumerate(dates)
    ]
    first = replace(told[0], group=told) if len(told) > 1 else told[0]
    assert tuple(day.isoformat() for day in span(first)) == days
    assert latest(first).latest == date.fromisoformat(days[1])


def _shown(cards: list[object]) -> list[str]:
    return [card.statement.id for card in cards]  # type: ignore[attr-defined]  # cards of statements
