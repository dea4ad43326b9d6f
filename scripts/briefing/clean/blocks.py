"""BLOCKS: what tells that lines together are furniture, in the order in which they are asked."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise, takewhile

from briefing.clean.menus import LABEL, head_menu, masthead, menu, page_title, site_name
from briefing.clean.page import Page, Run, is_list
from briefing.clean.tails import between, bottom, readers, satellites, teasers

Block = Callable[[Page], Iterator[tuple[int, str]]]


def company(page: Page) -> Iterator[tuple[int, str]]:
    """A label is furniture among its like; between paragraphs more company is asked for."""
    for run in page.runs():
        for i in () if run.listed else range(run.start, run.stop):
            label = page.labels[i]
            if label and i not in page.found and _in_company(page, run, i):
                yield i, label


def _in_company(page: Page, run: Run, i: int) -> bool:
    around = range(max(run.start, i - 3), min(run.stop, i + 4))
    near = [n for n in around if n != i and page.known(n)]
    kin = [n for n in near if page.kin(i, n)]
    touching = [n for n in kin if abs(n - i) == 1]
    if run.tail and not _may_be_subheading(page, run, i):
        return len(near) >= 2 or any(n in page.found for n in near) or page.alone(i, run)
    if page.lines[i].words > LABEL:
        return False
    if run.head:
        return len(kin) >= 2 or bool(touching)
    return len(kin) >= 2 or any(n in page.found for n in touching)


def lists(page: Page) -> Iterator[tuple[int, str]]:
    """Behind the heading of a list of links stands the list, up to where the article may go on."""
    for run in page.runs():
        headings = [i for i in range(run.start, run.stop) if _is_heading(page, run, i)]
        for heading, behind in pairwise([*headings, run.stop]):
            if run.tail or heading in page.found:
                yield heading, page.labels[heading] or ""
                items = _items(page, run, range(heading + 1, behind))
                yield from ((i, "list of links") for i in items)


def _is_heading(page: Page, run: Run, i: int) -> bool:
    """Behind the article a heading may name its site or section: `More from Example Daily`."""
    named = run.tail and page.labels[i] == "related articles" and page.lines[i].words <= 5
    return (named and not _may_be_subheading(page, run, i)) or is_list(page.lines[i])


def _may_be_subheading(page: Page, run: Run, i: int) -> bool:
    """Return whether prose stands right behind the line."""
    return i == run.stop - 1 < len(page.lines) - 1


def _items(page: Page, run: Run, behind: range) -> Iterable[int]:
    """Return the list's lines. Before a paragraph the last one may be its subheading."""
    lines, heading = page.lines, behind.start - 1
    if page.labels[heading] == "tags":
        return takewhile(lambda i: lines[i].words <= 4 and not lines[i].asks, behind)
    if run.tail and run.stop == len(lines):
        return behind
    if run.head:
        return ()
    items = list(behind if run.tail else takewhile(lambda i: not lines[i].spoken, behind[:12]))
    group = list(takewhile(lambda i: not lines[i].gap, items))
    if group and group != items:
        return group
    return items[:-1] if len(items) > 1 and items[-1] == run.stop - 1 else items


BLOCKS: tuple[Block, ...] = (
    company, lists, company, menu, head_menu, masthead, site_name, page_title, satellites, readers, teasers,
    between, bottom, site_name,
)  # fmt: skip
