"""Every generated file, and every problem that keeps it from being written: of the seeds, of _home.md, of content/."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefing.build import Built, build
from briefing.problems import Problem, ProblemsFound
from briefing.site.index_files import FOLDER, INDEX, is_of_index
from briefing.site.own_words import read_home, shown, unreadable
from briefing.store import Store
from briefing.write import Walk, collisions, dotted, generated, handwritten, walk

_INDEX = f"{FOLDER}/{INDEX}"


@dataclass(frozen=True)
class Draft:
    """All that is generated, what stands below content/, and what of it an earlier run has written."""

    built: Built
    found: Walk
    ours: frozenset[str]

    @property
    def own(self) -> list[str]:
        """The editor's own files."""
        return handwritten(Path(), {*self.ours, *self.built.outputs}, self.found)


def pages(
    root: Path,
    content: Path,
    *,
    language: str = "en",
    as_of: date | None = None,
    drafts: bool = False,
    site_url: str = "",
    store: Store | None = None,
    look: Callable[[], Walk] | None = None,
    sound: Callable[[Built], None] | None = None,
) -> Draft:
    """Return all that is generated for `content`. Raises ProblemsFound with all problems at once; changes no page.

    `look` gives what stands below `content`, where somebody is looking already; `sound` is told when nothing is
    wrong with the seeds, before what stands is asked for and pages are planned: it may keep others out, and begin work.
    """
    called = shown(root, content)
    home, broken = read_home(content, called)
    problems: tuple[Problem, ...] = ()
    built: Built | None = None
    try:
        built = build(root, language=language, as_of=as_of, drafts=drafts, home=home, site_url=site_url, store=store)
    except ProblemsFound as refused:
        problems = refused.problems
    if sound and built and not broken:
        sound(built)
    ours, found = generated(content), look() if look else walk(content, dotted)  # now that nobody else builds
    own = handwritten(content, ours, found)
    wrong = [*unreadable(content, own, called), *broken]
    if built is None:
        raise ProblemsFound([*problems, *wrong])
    told = {each.path for each in wrong}
    of_index = [_INDEX, *filter(is_of_index, own)]  # which files it is going to have isn't known yet
    claimed = {path: each.data for path, each in built.outputs.items()} | dict.fromkeys(of_index, bytes)
    wrong += [
        each for each in collisions(content, claimed, called=called, found=found, ours=ours) if each.path not in told
    ]
    if wrong:
        raise ProblemsFound([*built.problems, *wrong])
    return Draft(built, found, ours)
