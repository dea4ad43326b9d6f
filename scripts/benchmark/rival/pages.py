"""A small page for each document. Pagefind reads HTML: one file a document, as little in it as can be.

Pagefind's own stemmers know one language an index, so that an index of two has none (a forced language without a
stemmer), and our stems stand in a lighter paragraph of their own where they differ from the word. An actor that the
document names is a word of its own there, so that any spelling finds it.
"""

import json
import re
from html import escape
from pathlib import Path

from benchmark.exact import Corpus
from briefing.search.document import Document, Part

_WEIGHTS = (0.3, 1, 3, 7)  # Pagefind's, for our weights of 0 to 3
_STEMS = 0.5
_RUN = re.compile(r"[\w’']+")  # Pagefind reads “talk’s” as another word than we do


def write_pages(corpus: Corpus, folder: Path) -> None:
    """Write `folder`/<shard>/<number>.html for each document, and `folder`/urls.json from number to address."""
    for number, document in enumerate(corpus.documents):
        place = folder / document.shard / f"{number}.html"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(_page(corpus, number, document), encoding="utf-8")
    (folder / "urls.json").write_text(json.dumps([each.url for each in corpus.documents]))


def actor_word(actor: str) -> str:
    """Return the word that stands for an actor."""
    return "zz" + "".join(letter for letter in actor if letter.isalnum())


def _page(corpus: Corpus, number: int, document: Document) -> str:
    filters = "".join(
        f'<i data-pagefind-filter="{facet}[data-v]" data-v="{escape(value)}"></i>'
        for facet, values in document.facets.items()
        for value in dict.fromkeys(values)
    )
    parts = "".join(
        f'<p data-pagefind-weight="{_WEIGHTS[part.weight]}">{escape(_shown(part))}</p>' for part in document.parts
    )
    return (
        f"<!doctype html><html lang=en><title>{escape(document.title)}</title><body data-pagefind-body>"
        f'<b data-pagefind-meta="title" data-pagefind-ignore="index">{escape(document.title)}</b>'
        f'<u data-pagefind-meta="note" data-pagefind-ignore="index">{escape(document.note)}</u>'
        f'{parts}<p data-pagefind-weight="{_STEMS}">{" ".join(_stems(corpus, number, document))}</p>{filters}'
    )


def _shown(part: Part) -> str:
    """Return a part's text without what other documents have."""
    text = part.text
    for start, end in reversed(part.skip):
        text = f"{text[:start]} {text[end:]}"
    return text


def _stems(corpus: Corpus, number: int, document: Document) -> list[str]:
    """Return the keys of a document's words that don't stand in it just so, and the words of its actors."""
    just_so = {word for part in document.parts for word in _RUN.findall(_shown(part).lower())}
    keys = {key for word in corpus.words(number) for key in corpus.keys[word]}
    return sorted(keys - just_so) + [actor_word(actor) for actor in sorted(corpus.actors[number])]
