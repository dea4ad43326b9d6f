"""statements.csv: the JSON's columns, whole and harmless."""

import csv
import io
import json

import pytest

from briefing.exports.formats import csv_head, csv_rows
from briefing.exports.rows import Row
from briefing.model import Digest
from tests.exports.conftest import made


class Cell(Row):
    """A row of one text."""

    text: str


def read(text: str) -> list[dict[str, str]]:
    """Return the rows as a reader of RFC 4180 finds them."""
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_the_columns_are_the_jsons_and_every_cell_comes_back(digest: Digest) -> None:
    """Same rows in the same order; lists joined by ` | `, null empty; line breaks and quotation marks survive."""
    entries = json.loads(made("statements.json", digest))
    rows = read(made("statements.csv", digest))
    assert len(rows) == len(entries)
    for row, entry in zip(rows, entries, strict=True):
        assert list(row) == list(entry)
        for key, value in entry.items():
            plain = " | ".join(map(str, value)) if isinstance(value, list) else "" if value is None else value
            assert row[key].removeprefix("'") == plain


def test_formulas_are_shown_and_not_run(digest: Digest) -> None:
    """What an article or an editor wrote can't become a formula, a list's first entry neither."""
    rows = {row["id"]: row for row in read(made("statements.csv", digest))}
    assert rows["one#s10"]["gist"] == "'=cmd|' /C calc'!A0"
    assert rows["one#s10"]["passages"] == "'-5 ships is what Boris Starý wants"
    assert rows["one#s2"]["note"] == "'@note"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_every_start_of_a_formula_gets_an_apostrophe(start: str) -> None:
    """The characters that OWASP lists, their wide forms too."""
    assert read(csv_head(Cell) + csv_rows([Cell(id="a", text=f"{start}1")]))[0]["text"] == f"'{start}1"


@pytest.mark.parametrize("text", ["'quoted'", "a=b", "—We will", "«Мы»", "1 - 2", 'a "b", c', "one\ntwo", "", " | "])
def test_other_texts_stay_as_they_are(text: str) -> None:
    """Only the start of a cell can make a formula."""
    assert read(csv_head(Cell) + csv_rows([Cell(id="a", text=text)]))[0]["text"] == text


def test_the_first_column_is_found_by_its_name(digest: Digest) -> None:
    """No byte order mark, lines that end with LF."""
    text = made("statements.csv", digest)
    assert text.startswith("id,url,article,")
    assert "\r" not in text
    assert text.endswith("\n")
