"""Every problem of a project, without what sets pages: that takes longer to start than most checks take."""

from functools import partial
from pathlib import Path

from briefing.cores import beside
from briefing.load import check
from briefing.problems import Problem, ProblemsFound
from briefing.site.kept_store import KeptStore
from briefing.site.own_words import HOME, read_home, shown, unreadable
from briefing.site.project import content_folder
from briefing.store import Store
from briefing.write.manifest import generated
from briefing.write.walk import handwritten


def problems(root: Path) -> tuple[Problem, ...]:
    """Return every problem of a project, sorted; it is not built unless something may stand in its pages' way.

    What was found out is kept for the next time, a build's included, where the disk takes it.
    """
    kept = KeptStore()
    try:
        with kept.opened(root) as store:
            return kept.surely(partial(_problems, root, store))
    finally:
        kept.commit()
        kept.close()


def _problems(root: Path, store: Store) -> tuple[Problem, ...]:
    content = content_folder(root)
    look = beside(lambda: handwritten(content, generated(content)))  # thousands of folders, where it was built
    found = check(root, store)
    own = look()
    if any(path != HOME for path in own):
        from briefing.site.pages import pages  # noqa: PLC0415 - few projects have pages of their own

        try:
            return pages(root, content, store=store).built.problems
        except ProblemsFound as refused:
            return refused.problems
    called = shown(root, content)
    return tuple(sorted([*found, *unreadable(content, own, called), *read_home(content, called)[1]]))
