"""How to cite a statement: in plain text, BibTeX, RIS and CSL-JSON, with its permanent address.

The author is the speaker, the container the outlet, the title the editor's gist. No format gets a day that the date
doesn't have: what is about, uncertain or open stays so, or is left out.
"""

import json
from typing import Any, NamedTuple

from briefing.dates import Edtf, Point
from briefing.model import Statement
from briefing.views.when import in_words, machine_date
from briefing.views.words import Words

_SHORT = 25  # words of a quote that a citation in plain text gives; a longer one is cited by its gist
_LATEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{each: f"\\{each}" for each in "#$%&_"},
    }
)


class Citation(NamedTuple):
    """A citation in one format: the format's name, and its lines."""

    name: str
    lines: tuple[str, ...]


class Cited(NamedTuple):
    """What there is to cite of a statement; `relative` is what the browser has to complete to an address, or empty."""

    citations: tuple[Citation, ...]
    relative: str


def cited(shown: Statement, site_url: str, words: Words) -> Cited:
    """Return how to cite a statement; `site_url` is the site's address, empty where nobody has told it."""
    place = f"articles/{shown.article.stem}/#{shown.record.id}"
    address = f"{site_url.rstrip('/')}/{place}"
    citations = (
        Citation(words.text("Plain text"), (_text(shown, address, words),)),
        Citation("BibTeX", _bibtex(shown, address, words)),
        Citation("RIS", _ris(shown, address, words)),
        Citation("CSL-JSON", _csl(shown, address, words)),
    )
    return Cited(citations, "" if site_url else address)


def _text(shown: Statement, address: str, words: Words) -> str:
    head = shown.article
    quote = " […] ".join(each.text for each in shown.receipts.quotes)
    said = f"“{quote}”" if 0 < len(quote.split()) <= _SHORT else shown.record.gist
    return _line(
        words.text(
            "{speaker}, {date}: {said} – {source}, “{title}”, published {published}. {address}",
            speaker=shown.speaker.name,
            date=in_words(shown.date, words),
            said=said,
            source=head.source.name,
            title=head.record.title,
            published=in_words(head.published, words),
            address=address,
        )
    )


def _bibtex(shown: Statement, address: str, words: Words) -> tuple[str, ...]:
    """Return an entry for BibTeX and biblatex, whose `date` is EDTF (biblatex 3.20, 2.3.8)."""
    fields = {
        "author": f"{{{_latex(shown.speaker.name)}}}",  # one name, whatever its parts
        "title": f"{{{_latex(shown.record.gist)}}}",
        "howpublished": _latex(shown.article.source.name),
        "note": _latex(_told_in(shown, words)),
        "date": shown.date.text if shown.date else "",
        "year": _year(shown.date),  # for styles that know no `date`
        "langid": _latex(words.language),
        "url": address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return (f"@misc{{{_key(shown)},", *lines, "}")


def _ris(shown: Statement, address: str, words: Words) -> tuple[str, ...]:
    """Return a record in the RIS format; `DA` is a day, month or year only where the date is sure to be one."""
    sure = machine_date(shown.date).split("-")
    fields = [
        ("TY", "GEN"),
        ("ID", _key(shown)),
        ("AU", shown.speaker.name.replace(",", "")),  # what stands behind a comma would be a first name
        ("TI", shown.record.gist),
        ("T2", shown.article.source.name),
        ("PY", _year(shown.date)),
        ("DA", "/".join([*sure, "", "", ""][:4]) if sure[0] else ""),  # year/month/day/other: all slashes stand
        ("N1", _told_in(shown, words)),
        ("LA", words.language),
        ("UR", address),
    ]
    return (*(f"{tag}  - {_line(value)}" for tag, value in fields if value), "ER  - ")


def _csl(shown: Statement, address: str, words: Words) -> tuple[str, ...]:
    """Return an item of CSL-JSON (Citation Style Language 1.0.2)."""
    item: dict[str, Any] = {
        "id": _key(shown),
        "type": "document",
        "author": [{"literal": _line(shown.speaker.name)}],
        "title": _line(shown.record.gist),
        "container-title": _line(shown.article.source.name),
        "issued": _issued(shown.date, words),
        "note": _told_in(shown, words),
        "language": words.language,
        "URL": address,
    }
    lines = [f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in item.items() if value]
    return ("[{", *(f"{line}," for line in lines[:-1]), lines[-1], "}]")


def _year(when: Edtf | None) -> str:
    """Return the year that all of a date surely lies in; empty where there may be another."""
    first, last = (when.earliest, when.latest) if when else (None, None)
    if when is None or first is None or last is None or first.year != last.year:
        return ""
    return "" if when.marks and when.precision == "year" else f"{first.year:04}"


def _issued(when: Edtf | None, words: Words) -> dict[str, Any]:
    """Return CSL's date: in parts, where it has any; `circa` where it is about or uncertain; else in words."""
    if when is None:
        return {}
    if when.start is None or when.end is None:
        return {"literal": in_words(when, words)}
    points = [when.start] if when.start == when.end else [when.start, when.end]
    return {"date-parts": [_parts(each) for each in points]} | ({"circa": True} if when.marks else {})


def _parts(point: Point) -> list[int]:
    return [part for part in (point.year, point.month, point.day) if part is not None]


def _told_in(shown: Statement, words: Words) -> str:
    head = shown.article
    published = in_words(head.published, words)
    return _line(words.text("Told in “{title}”, published {date}", title=head.record.title, date=published))


def _key(shown: Statement) -> str:
    return f"{shown.article.stem}:{shown.record.id}"  # no id has a colon: no two statements share a key


def _latex(text: str) -> str:
    """Return text as LaTeX prints it; braces by name, so that BibTeX, which only counts them, keeps count."""
    return _line(text).translate(_LATEX)


def _line(text: str) -> str:
    return " ".join(text.split())
