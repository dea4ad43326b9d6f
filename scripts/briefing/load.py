"""seeds/ -> Digest, or every problem at once: read, check, ground, rules, join.

What was found out about an annotation is kept by the bytes of its two files; what rules found, by these and by the
records that it names. So an edit costs what it reaches, and nothing that is kept can be out of date.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple, TypeVar

from briefing.cores import in_batches, spread, uncollected
from briefing.details import StoredDetails
from briefing.examine import Outline, furniture_of
from briefing.join import Outlined, join
from briefing.model import Actor, Digest
from briefing.problems import Problem
from briefing.read.seen import load_seen
from briefing.read.tree import ANNOTATIONS, Saved, Tree, read_tree
from briefing.registers import Registers, read_registers
from briefing.spellings import Lexicon
from briefing.store import Store, as_json, fingerprint
from briefing.survey import Survey, survey

_BATCH = 100  # articles that a worker takes at a time
_PATIENCE = 2  # times that reading begins anew because somebody saves
Result = TypeVar("Result")
Met = list[tuple[str, str]]


@dataclass(frozen=True)
class Loaded:
    """`digest` is None when an error is among the problems; warnings and notes are always there. Sorted.

    `published` is the digest without drafts: the same one where there are none in it.
    """

    digest: Digest | None
    problems: tuple[Problem, ...]
    published: Digest | None = None


def load(
    root: Path,
    *,
    language: str = "en",
    as_of: date | None = None,
    drafts: bool = False,
    store: Store | None = None,
) -> Loaded:
    """Return the digest of the seeds below `root` and all their problems.

    `drafts` is for a preview: it keeps drafts in, and tells which articles wait for an annotation.
    `store` is what earlier work has left, and is left with this one's. OSError where a folder can't be listed.
    """
    store = store or Store()
    with uncollected():
        return _undisturbed(partial(_loaded, root, store, language=language, as_of=as_of, drafts=drafts))


def _loaded(root: Path, store: Store, *, language: str, as_of: date | None, drafts: bool) -> Loaded:
    tree, registers, found = _surveyed(root, store)
    muted, problems = _all_problems(tree, registers, found)
    if any(each.severity == "error" for each in problems):
        return Loaded(None, problems)
    chosen = _chosen(tree, found, muted, drafts=drafts)
    details = StoredDetails(tree, store, found.made_of)
    met = _met(tree, found, registers, details, store, sorted(chosen))
    store.commit()
    records = {name: {id_: each.record for id_, each in own.items()} for name, own in registers.records.items()}

    def joined(stems: Iterable[str]) -> Digest:
        outlined = {stem: Outlined(chosen[stem], found.made_of[stem], met[stem]) for stem in stems}
        return join(records, outlined, details, language=language, as_of=as_of)

    digest = replace(joined(chosen), waiting=_waiting(found)) if drafts else joined(chosen)
    published = [stem for stem, outline in chosen.items() if not outline.draft]
    return Loaded(digest, problems, joined(published) if len(published) < len(chosen) else digest)


def _waiting(found: Survey) -> tuple[str, ...]:
    """Return the stems of the articles that have nothing wrong with them but that no annotation shows them."""
    return tuple(PurePosixPath(each.path).stem for each in found.waiting if each.severity == "note")


def check(root: Path, store: Store | None = None) -> tuple[Problem, ...]:
    """Return all problems of the seeds below `root`, sorted. OSError where a folder can't be listed."""
    store = store or Store()
    with uncollected():
        _, problems = _undisturbed(lambda: _all_problems(*_surveyed(root, store)))
    store.commit()
    return problems


def _undisturbed(work: Callable[[], Result]) -> Result:
    """Return what `work` returns, begun anew where somebody saved a file that it was reading, but not for ever."""
    for _ in range(_PATIENCE):
        with suppress(Saved):
            return work()
    return work()


def _surveyed(root: Path, store: Store) -> tuple[Tree, Registers, Survey]:
    seen = load_seen(root, store)
    tree = read_tree(root, seen)
    seen.note(store)
    registers = read_registers(tree, store)
    found = survey(tree, registers, store)
    store.commit()
    return tree, registers, found


def _all_problems(
    tree: Tree, registers: Registers, found: Survey
) -> tuple[Mapping[str, Sequence[str]], tuple[Problem, ...]]:
    """Return by draft the fields that have a problem, and all problems, those of drafts as warnings."""
    muted: dict[str, list[str]] = {}
    problems = [*tree.problems, *registers.problems, *found.lent, *found.waiting]
    for stem, own in found.problems.items():
        wrong = [each for each in own if each.severity == "error" and each.path == f"{ANNOTATIONS}/{stem}.yaml"]
        if found.outlines[stem].draft:
            muted[stem] = [each.field for each in wrong]
            problems += [replace(each, severity="warning") if each in wrong else each for each in own]
        else:
            problems += own
    return muted, tuple(sorted(problems))


def _chosen(tree: Tree, found: Survey, muted: Mapping[str, Sequence[str]], *, drafts: bool) -> dict[str, Outline]:
    """Return what the digest is made of, by stem: all that is reviewed and, if asked for, the sound parts of drafts."""
    chosen: dict[str, Outline] = {}
    for stem, outline in found.outlines.items():
        if outline.head is None or tree.articles.get(stem) is None or (outline.draft and not drafts):
            continue
        whole = _sound_parts(outline, muted[stem]) if outline.draft else outline
        if whole:
            chosen[stem] = whole
    return chosen


def _sound_parts(outline: Outline, wrong: Iterable[str]) -> Outline | None:
    """Return a draft without the statements and events that have problems; None if its head has one."""
    records = {field.partition("]")[0] + "]" for field in wrong if field.startswith(("statements[", "events["))}
    if any(not field.startswith(("statements[", "events[")) for field in wrong):
        return None
    return replace(
        outline,
        statements=[each for each in outline.statements if each["field"] not in records],
        events=[each for each in outline.events if each["field"] not in records],
    )


class _Text(NamedTuple):
    """What a worker hands back of an article: the lines that are furniture, those that are not shown, and the spellings
    that the others print.
    """

    stem: str
    cleaned: bytes
    lines: bytes
    met: bytes


def _met(
    tree: Tree, found: Survey, registers: Registers, details: StoredDetails, store: Store, stems: Sequence[str]
) -> dict[str, Met]:
    """Return which spellings of which actors each article prints; keep that, and which lines are not shown."""
    spellings = {id_: Actor(id_, each.record).spellings for id_, each in sorted(registers.records["actors"].items())}
    known = fingerprint(as_json(spellings))
    made_of = {stem: fingerprint(found.made_of[stem], known) for stem in stems}
    met = {stem: kept for stem, (by, kept) in store.decoded("met", _spelt).items() if made_of.get(stem) == by}
    todo = [stem for stem in stems if stem not in met]
    lexicon = Lexicon(spellings) if todo else None

    def work(batch: Sequence[str]) -> list[_Text]:
        assert lexicon is not None
        return [_text(stem, details, lexicon) for stem in batch]

    store.commit()  # for the workers
    for batch in spread(work, in_batches(todo, _BATCH)):
        met |= {each.stem: _spelt(each.met) for each in batch}
        store.put_all(("met", each.stem, made_of[each.stem], each.met) for each in batch)
        store.put_all(("lines", each.stem, found.made_of[each.stem], each.lines) for each in batch)
        seeds = ((each, tree.articles[each.stem]) for each in batch)
        store.put_all(("cleaned", each.stem, seed.read_as, each.cleaned) for each, seed in seeds if seed)
    return met


def _spelt(kept: bytes) -> Met:
    return [(actor, spelling) for actor, spelling in json.loads(kept)]


def _text(stem: str, details: StoredDetails, lexicon: Lexicon) -> _Text:
    article = details.text(stem)
    cleaned = details.cleaned(stem, article)
    furniture = furniture_of(article, details.raw(stem), cleaned)
    # Line breaks are kept, so that names run on over them.
    running = "\n".join("" if number in furniture else line for number, line in enumerate(article.body(), 1))
    return _Text(stem, as_json(cleaned), as_json(furniture), as_json(sorted(lexicon.met(running))))
