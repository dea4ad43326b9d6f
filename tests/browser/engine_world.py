"""A small invented world for the engine: documents, the spellings of a few actors, and the site that has their index."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import briefing
from briefing.dates import parse_edtf
from briefing.search.document import ASIDE, NAME, SAID, TEXT, Document, Part, findable
from briefing.search.documents import Searchable
from briefing.search.index import index
from briefing.search.letters import skeleton
from briefing.search.names import Names
from briefing.search.output import Output
from briefing.search.words import split, stem

ASSETS = Path(briefing.__file__).parent / "theme" / "assets" / "search"
PAGE = Path(__file__).with_name("engine_page.js")

SPELLINGS = {
    "viktor-zorensky": ["Viktor Zorensky", "Zorensky", "Зоренский", "Зоренского", "佐连斯", "Зоренский Виктор"],
    "anna-petrova": ["Anna Petrova", "Petrova", "Петрова", "Nova"],
    "boris-nova": ["Boris Nova", "Nova"],
    "board": ["The Harbour Board", "Harbour Board", "WHO"],
    "constructor": ["Proto", "Proto Constructor"],
}
LABELS = {
    "kind": {"statement": "Statement", "article": "Article", "actor": "Actor", "topic": "Topic"},
    "actor": {id_: texts[0] for id_, texts in SPELLINGS.items()},
    "topic": {"tolls": "Tolls", "harbour": "The harbour", "__proto__": "A prototype"},
    "month": {"2031-03": "March 2031", "2030-11": "November 2030"},
}


def names(spellings: Mapping[str, Sequence[str]] = SPELLINGS) -> Names:
    """Return spellings as the index takes them: each by its stems, those of one word by their sound too."""
    full: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    sounds: dict[str, set[str]] = {}
    for id_, texts in spellings.items():
        for first, *rest in ([stem(word.token) for word in split(text)] for text in texts):
            full.setdefault(first, set()).add((tuple(rest), id_))
            if not rest and (sound := skeleton(first)):
                sounds.setdefault(sound, set()).add(id_)
    return Names(
        {first: tuple(sorted(found)) for first, found in sorted(full.items())},
        {},
        {sound: tuple(sorted(ids)) for sound, ids in sorted(sounds.items())},
        (),
    )


def document(
    url: str,
    text: str,
    *,
    title: str = "",
    aside: str = "",
    when: str = "",
    kind: str = "statement",
    actors: Mapping[str, int] | None = None,
    rank: int = 0,
    **facets: Sequence[str],
) -> Document:
    """Return a document whose words are those of `title`, `text` (one part a line) and `aside`."""
    lines = [Part(line, "en", SAID if n == 0 else TEXT) for n, line in enumerate(text.splitlines())]
    date = {"year": (when[:4],)} | ({"month": (when[:7],)} if len(when) > 4 else {}) if when else {}
    return Document(
        url=url,
        kind=kind,  # type: ignore[arg-type]  # a word of the tests
        title=title,
        language="en",
        parts=(Part(title, "en", NAME, printed=False), *lines, Part(aside, "en", ASIDE, printed=False)),
        actors=actors or {},
        facets={"kind": (kind,), **date, **{facet: tuple(values) for facet, values in facets.items()}},
        when=parse_edtf(when) if when else None,
        rank=(rank,),
    )


def own_page(id_: str, rank: int, note: str = "") -> Document:
    """Return the page of an actor."""
    spelled = SPELLINGS[id_]
    text = ", ".join(spelled) + f"\n{note}"
    return document(f"actors/{id_}/", text, title=spelled[0], kind="actor", actors={id_: NAME}, rank=rank, actor=[id_])


def site(folder: Path, documents: Sequence[Document], interface: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """Write a site with the index of documents, in many small files, and the engine; return the index's files."""
    shutil.copytree(ASSETS, folder / "assets" / "search")
    shutil.copy(PAGE, folder)
    (folder / "index.html").write_text(
        '<!doctype html><title>The engine</title><link rel="icon" href="data:,">', encoding="utf-8"
    )
    return publish(folder / "search", documents, interface)


def publish(folder: Path, documents: Sequence[Document], interface: Mapping[str, str] | None = None) -> dict[str, str]:
    """Write the index of documents to a folder instead of all that is there; return its files."""
    shutil.rmtree(folder, ignore_errors=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("briefing.search.chunks.SIZE", 300)
        patch.setattr("briefing.search.chunks.BEGINS", 8)
        found = Searchable([findable(each) for each in documents], names(), LABELS, interface or {})
        made: dict[str, str] = {}
        index(found, output=Output(made.__setitem__))
    for path, text in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return made
