"""Names as printed: every spelling of an actor that articles print, per language and outlet, first and last."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.dates import Edtf, parse_edtf
from briefing.model import Actor
from briefing.views import shelves
from briefing.views.filed import Filed
from briefing.views.page import Page, Plan, page, plan
from briefing.views.words import Words


class Sighting(NamedTuple):
    """A spelling in the articles of one outlet in one language: how many print it, and the first and last of them.

    `tongue` is the spelling's own language where the record tells, else the articles'. All is plain: there are many.
    """

    text: str
    tongue: str
    language: str
    source: str
    source_name: str
    articles: int
    first: str
    first_on: str
    last: str
    last_on: str


class Dated(NamedTuple):
    """A sighting, and when its first and last articles were published."""

    of: Sighting
    first: Edtf
    last: Edtf


class Spelling(NamedTuple):
    """A spelling, its language, and its sightings."""

    text: str
    tongue: str
    rows: list[Dated]


class Sightings:
    """Looks up which articles print which spellings."""

    def __init__(self, filed: Filed) -> None:
        self._digest = filed.digest
        self._articles = {
            row.head.stem: (place, row.head.language, row.head.source.id) for place, row in enumerate(filed.articles)
        }
        self._stems = [row.head.stem for row in filed.articles]  # the newest first

    def of(self, actor: Actor) -> list[Sighting]:
        """Return an actor's sightings, its most printed spelling first, of each the outlet that prints it most."""
        met = self._digest.spellings.get(actor.id, {})
        found: list[Sighting] = []
        for text, stems in sorted(met.items(), key=lambda each: (-len(each[1]), each[0])):
            found += self._of_spelling(actor, text, stems)
        return found

    def _of_spelling(self, actor: Actor, text: str, stems: Sequence[str]) -> list[Sighting]:
        places: dict[tuple[str, str], list[int]] = {}
        for stem in stems:
            place, language, source = self._articles[stem]
            places.setdefault((language, source), []).append(place)
        by_number = sorted(places.items(), key=lambda each: (-len(each[1]), each[0]))
        own = _tongue(actor, text, self._digest.language)
        return [self._sighting(text, own, *key, numbers) for key, numbers in by_number]

    def _sighting(self, text: str, tongue: str | None, language: str, source: str, places: list[int]) -> Sighting:
        first, last = self._stems[max(places)], self._stems[min(places)]
        articles = self._digest.articles
        return Sighting(
            text,
            tongue or language,
            language,
            source,
            self._digest.sources[source].name,
            len(places),
            first,
            articles[first].head.published.text,
            last,
            articles[last].head.published.text,
        )


def _tongue(actor: Actor, text: str, language: str) -> str | None:
    if text == actor.name:
        return language
    return next((tag for tag, name in actor.record.names.items() if name == text), None)


def by_spelling(sightings: Sequence[Sighting]) -> list[Spelling]:
    """Return sightings as templates print them, those of a spelling together; they run so already."""
    found: dict[tuple[str, str], list[Dated]] = {}
    for each in sightings:
        dated = Dated(each, parse_edtf(each.first_on), parse_edtf(each.last_on))
        found.setdefault((each.text, each.tongue), []).append(dated)
    return [Spelling(*spelling, rows) for spelling, rows in found.items()]


def names_plans(language: str, actor: Actor, met: Sequence[Sighting]) -> Iterator[Plan]:
    """Yield the pages that list the sightings of an actor whose own page can't hold them: `names/`, `names/2/`, …"""
    pages = range(0, len(met), shelves.MANY)
    for number, start in enumerate(pages, 1):
        rows = met[start : start + shelves.MANY]
        path = f"actors/{actor.id}/names/{f'{number}/' if number > 1 else ''}index.md"
        yield plan(_names, path, language, actor.id, actor.name, number, len(pages), rows)


def _names(path: str, language: str, of: str, name: str, number: int, pages: int, rows: Sequence[Sighting]) -> Page:
    words = Words(language)
    title = words.text("{name}: names as printed", name=name)
    if number > 1:
        title = words.text("{title}, {number}", title=title, number=words.number(number))
    return page(
        path,
        language,
        template="names.md",
        title=title,
        description=words.text("{name}: every spelling met, by language and outlet, first and last.", name=name),
        of=of,
        name=name,
        met=by_spelling(rows),
        pages=[(each, str(each) if each > 1 else "") for each in range(1, pages + 1) if each != number],
    )
