"""Rules for what stands before an article: menus, the site's name, the page's title."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from briefing.clean.page import Page

LABEL = 3  # words up to which an unknown line may be a label of a menu


def may_be_label(page: Page, i: int, words: int = LABEL) -> bool:
    """Return whether the line is furniture already, or short enough for a label and no speech."""
    line = page.lines[i]
    return i in page.found or (line.words <= words and not line.spoken and not line.asks)


def menu(page: Page) -> Iterator[tuple[int, str]]:
    """An unknown label between a menu's labels is one: a short one of three, a longer one of eight."""
    headline = page.headline()
    for run in page.runs():
        stop = min(run.stop, headline) if run.head else run.stop
        known = [i for i in range(run.start, stop) if i in page.found and page.family(i) == "menu"]
        reach, words = (12, 2 * LABEL) if len(known) >= 8 else (4, LABEL)
        for one, other in pairwise(known if len(known) >= 3 else []):
            gap = range(one + 1, other)
            if len(gap) <= reach and all(may_be_label(page, i, words) for i in gap):
                yield from ((i, "menu") for i in gap)


def head_menu(page: Page) -> Iterator[tuple[int, str]]:
    """Ten labels in a row before anything that could be a headline are a menu, but for the last three.

    Those may be a headline of two words, the author and the day.
    """
    before = range(page.headline())
    for labels, group in groupby(before, lambda i: may_be_label(page, i)):
        row = list(group)
        if labels and len(row) >= 10:
            yield from ((i, "menu") for i in row[:-3])


MENU = {"menu", "account", "jump link", "section label", "row of links"}


def masthead(page: Page) -> Iterator[tuple[int, str]]:
    """A label above a menu is furniture, if the headline comes below: the site's name, the day."""
    headline = page.headline()
    menus = [i for i in range(headline) if page.found.get(i) in MENU]
    for i in range(menus[-1] if menus else 0):
        if may_be_label(page, i):
            yield i, "masthead"


def site_name(page: Page) -> Iterator[tuple[int, str]]:
    """A label that was found elsewhere on the page is furniture before the headline as well."""
    names = {page.lines[i].key for i in page.found if page.lines[i].words <= LABEL}
    for i in range(page.headline()):
        if page.lines[i].key in names and may_be_label(page, i):
            yield i, "site's name or section"


SEPARATORS = (" | ", " - ", " :: ", " • ", " · ", " / ")


def page_title(page: Page) -> Iterator[tuple[int, str]]:
    """Before the paragraphs, a line that says another one with a name behind it is the page's title."""
    said = {page.lines[i].key for i in range(page.begin)}
    for i in range(page.begin):
        parts = {page.lines[i].opening.rpartition(one)[0] for one in SEPARATORS}
        if any(len(part.split()) >= LABEL and part in said for part in parts):
            yield i, "page title"
