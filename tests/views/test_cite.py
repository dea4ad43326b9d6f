"""Citations are read back by what reads such formats: what they say is the record, and no day that it hasn't."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.dates import parse_edtf
from briefing.model import Actor, Statement
from briefing.views.cite import cited
from briefing.views.words import Words
from tests.cases import lay
from tests.views.hostile import TEXTS, mark, tree
from tests.views.worlds import digest_of, world

ENGLISH = Words("en")
SITE = "https://example.org/talks/"


def citations(world_name: str, statement: str, site: str = SITE) -> Mapping[str, str]:
    """Return a statement's citations by the names of their formats."""
    (shown,) = (each for each in world(world_name).statements if each.id == statement)
    return citations_of(shown, site)


def citations_of(shown: Statement, site: str = SITE) -> Mapping[str, str]:
    """Return them of a statement."""
    return {each.name: "\n".join(each.lines) for each in cited(shown, site, ENGLISH).citations}


def ris(text: str) -> dict[str, str]:
    """Return the fields of a RIS record; a line that is none fails."""
    lines = [re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line) for line in text.split("\n")]
    found = [(line[1], line[2]) for line in lines if line]
    assert len(found) == len(lines) and [tag for tag, _ in found].index("ER") == len(lines) - 1, text
    return dict(found)


def bibtex(text: str) -> dict[str, str]:
    """Return the fields of a BibTeX entry as BibTeX reads them: it counts braces, and knows no escape for one."""
    opening = re.match(r"@misc\{([^,{}]+),\n", text)
    assert opening, text
    fields, at = {"key": opening[1]}, opening.end()
    while found := re.compile(r"  (\w+) = \{").match(text, at):
        depth, at, start = 1, found.end(), found.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[at], 0)
            at += 1
        fields[found[1]] = text[start : at - 1]
        assert text[at : at + 2] == ",\n"
        at += 2
    assert text[at:] == "}"
    return fields


def test_a_certain_day_is_given_in_every_format() -> None:
    """With the permanent address, the speaker and the outlet."""
    made = citations("told-elsewhere", "wire#s1")
    address = "https://example.org/talks/articles/wire/#s1"
    assert made["Plain text"] == (
        "Ada Fictus, 4 March 2031: “We will talk to anybody who comes to our harbour by day, and never at night […] "
        f"Our door is open” – Wire Example, “An offer in two sentences”, published 5 March 2031. {address}"
    )
    entry, record, (item,) = bibtex(made["BibTeX"]), ris(made["RIS"]), json.loads(made["CSL-JSON"])
    assert (entry["key"], entry["author"], entry["date"], entry["year"]) == (
        "wire:s1",
        "{Ada Fictus}",
        "2031-03-04",
        "2031",
    )
    assert (record["AU"], record["T2"], record["PY"], record["DA"]) == (
        "Ada Fictus",
        "Wire Example",
        "2031",
        "2031/03/04/",
    )
    assert item["issued"] == {"date-parts": [[2031, 3, 4]]}
    assert item["author"] == [{"literal": "Ada Fictus"}] and item["container-title"] == "Wire Example"
    assert {entry["url"], record["UR"], item["URL"]} == {address}


@pytest.mark.parametrize(
    ("statement", "edtf", "issued"),
    [
        ("closed#s1", "2031-03-03~", {"date-parts": [[2031, 3, 3]], "circa": True}),
        ("wire#s2", "2031-03-04/2031-03-05", {"date-parts": [[2031, 3, 4], [2031, 3, 5]]}),
        ("vestnik#s1", "../2031-03-06", {"literal": "by 6 March 2031"}),
        ("herald#s2", None, None),
    ],
)
def test_no_format_has_a_day_that_is_not_sure(
    statement: str, edtf: str | None, issued: dict[str, object] | None
) -> None:
    """BibTeX and CSL say what EDTF says; RIS, which can't, says no more than the year."""
    made = citations("told-elsewhere", statement)
    assert bibtex(made["BibTeX"]).get("date") == edtf
    assert "DA" not in ris(made["RIS"])
    assert json.loads(made["CSL-JSON"])[0].get("issued") == issued


def test_a_month_is_a_month() -> None:
    """Neither more nor less."""
    made = citations("told-elsewhere", "herald#s1")
    assert ris(made["RIS"])["DA"] == "2031/03//"
    assert json.loads(made["CSL-JSON"])[0]["issued"] == {"date-parts": [[2031, 3]]}


def test_without_an_address_the_browser_completes_it() -> None:
    """It is told what to look for."""
    (shown,) = (each for each in world("told-elsewhere").statements if each.id == "wire#s1")
    assert cited(shown, SITE, ENGLISH).relative == ""
    assert cited(shown, "", ENGLISH).relative == "/articles/wire/#s1"
    assert citations("told-elsewhere", "wire#s1", "")["RIS"].count("\nUR  - /articles/wire/#s1\n") == 1


@pytest.mark.parametrize("text", [*TEXTS, "ER  - \nTY  - JOUR", "a } b { c", "\\}\\{ 100 % of $5 & #1_x ~ ^"])
def test_whatever_stands_in_a_field_stays_in_it(text: str, tmp_path: Path) -> None:
    """Braces, line breaks and other formats' marks end no field and begin none."""
    seeds = {path: content.replace("\\n", " ") for path, content in tree(text).items()}
    shown = next(each for each in digest_of(lay(tmp_path, seeds)).statements if each.record.id == "s1")
    made = {each.name: "\n".join(each.lines) for each in cited(shown, SITE, ENGLISH).citations}
    gist, name = (" ".join(mark(field, text).split()) for field in ("gist", "aname"))
    assert json.loads(made["CSL-JSON"])[0]["title"] == gist
    assert (ris(made["RIS"])["TI"], ris(made["RIS"])["AU"]) == (gist, name)
    assert bibtex(made["BibTeX"]).keys() >= {"author", "title", "howpublished", "note", "date", "url"}
    assert "\n" not in made["Plain text"]


@pytest.mark.parametrize(
    ("date", "year"),
    [
        ("2031-03-07~", "2031"),
        ("2031-03/2031-05", "2031"),
        ("2031-12/2032-01", ""),
        ("2031-12-31/2032-01-01", ""),
        ("2031~", ""),
        ("2031?", ""),
        ("2031-03~", "2031"),
        ("2031-03-07~/2031-03-09", "2031"),
        ("2031/2032", ""),
        ("2031~/2031-05", "2031"),
        ("2031~/2031~", ""),
        ("2031-03/..", ""),
        ("2031~/..", ""),
        ("../2031-03", ""),
        ("../2031%", ""),
        ("2031", "2031"),
    ],
)
def test_a_year_is_told_where_no_other_may_be_meant(date: str, year: str) -> None:
    """Older styles know no `date`: they print the year or none."""
    shown = next(each for each in world("told-elsewhere").statements if each.id == "wire#s1")
    made = citations_of(replace(shown, date=parse_edtf(date)))
    assert ris(made["RIS"]).get("PY", "") == bibtex(made["BibTeX"]).get("year", "") == year


def test_a_comma_in_a_name_makes_no_first_name() -> None:
    """RIS reads what stands behind one as that."""
    shown = next(each for each in world("told-elsewhere").statements if each.id == "wire#s1")
    speaker = Actor(shown.speaker.id, shown.speaker.record.model_copy(update={"name": "Ministry of Sea, Utopia"}))
    assert ris(citations_of(replace(shown, speaker=speaker))["RIS"])["AU"] == "Ministry of Sea Utopia"
