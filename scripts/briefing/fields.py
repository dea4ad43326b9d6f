"""The kinds of text a field may hold, each with the standard it follows and the cure where it does not."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, NamedTuple

from babel import Locale
from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from briefing.countries import COUNTRIES
from briefing.dates import FORMS, Edtf, parse_edtf
from briefing.problems import did_you_mean, nearest, quoted

ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
STEM = r"[a-z0-9_-]{1,80}"
MAX_ID = 80

_LANGUAGE = re.compile(
    r"""(?:[a-z]{2,3} (?:-[a-z]{4})? (?:-(?:[a-z]{2}|[0-9]{3}))?       # language, script, region
        (?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*                       # variants
        (?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*  (?:-x(?:-[a-z0-9]{1,8})+)?  # extensions, private use
       | x(?:-[a-z0-9]{1,8})+)""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_NEARLY = re.compile(r"(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:[T ]\d\d:.*)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})", re.ASCII)
_BREAK = re.compile(r"[\n\r]+")
_RANGE = re.compile(r"([0-9]{1,7})(?:\s*-\s*([0-9]{1,7}))?")
_HTTP = re.compile(r"https?://[^\s/?#@\\]+[^\s\\]*", re.IGNORECASE)


def refuse(message: str, suggestion: str | None = None) -> PydanticCustomError:
    """Return the error that a field's text is refused with; `suggestion` is the word to write instead."""
    context = {"said": message, "suggestion": suggestion or ""}
    return PydanticCustomError("refused", "{said}", context)


def _one_line(value: str) -> str:
    if "\n" in value or "\r" in value:
        return " ".join(map(str.strip, _BREAK.split(value)))
    return value.strip()


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "a text")
    return value


def is_id(value: str) -> bool:
    """Return whether `value` has the form of an id."""
    return len(value) <= MAX_ID and re.fullmatch(ID, value) is not None


def slug(value: str) -> str | None:
    """Return the id that is nearest in form to `value`, None if nothing of it can stand in one."""
    return re.sub(r"[^a-z0-9]+", "-", value.casefold()).strip("-")[:MAX_ID].strip("-") or None


def _id(value: str) -> str:
    if not is_id(value):
        better = slug(value)
        raise refuse(
            f"{quoted(value)} is no id: lower-case letters and digits joined by -, at most {MAX_ID}{did_you_mean(better)}",
            better,
        )
    return value


def _date(value: Any) -> Edtf:
    text = _text(value)
    try:
        return parse_edtf(text)
    except ValueError as error:
        better = _better_date(text)
        cure = did_you_mean(better) or (f"; write {FORMS}" if str(error).endswith("knows") else "")
        raise refuse(f"{error}{cure}", better) from None


def _better_date(text: str) -> str | None:
    """Return the date that a day or month with other signs or a time of day must mean; None where it's a guess."""
    if found := _NEARLY.fullmatch(text):
        parts = [part for part in found.groups() if part]
    else:
        found = _DAY_FIRST.fullmatch(text)
        parts = list(reversed(found.groups())) if found and int(found[1]) > 12 else []  # else it may be a month
    better = "-".join(f"{int(part):02}" for part in parts)
    try:
        return parse_edtf(better).text
    except ValueError:
        return None


def _day(value: Any) -> Edtf:
    date = _date(value)
    if not date.is_day:
        raise refuse(f"{quoted(date.text)} is no day; write it as 2023-03-10")
    return date


@cache  # of each article one is asked for
def _languages() -> Mapping[str, str]:
    return dict(Locale("en").languages)


def _language(value: str) -> str:
    known = _languages()
    primary = value.partition("-")[0].lower()
    if not _LANGUAGE.fullmatch(value) or (len(primary) == 2 and primary not in known):
        names = {name.casefold(): tag for tag, name in known.items()}
        hyphens = value.replace("_", "-")
        better = names.get(value.casefold()) or _MISTAKEN_LANGUAGES.get(primary)
        if better is None and hyphens != value and _LANGUAGE.fullmatch(hyphens):
            better = hyphens
        raise refuse(f"{quoted(value)} is no language tag of BCP 47 such as en or ru{did_you_mean(better)}", better)
    return value


# Country codes that are often written for the language spoken there.
_MISTAKEN_LANGUAGES = {"ua": "uk", "cz": "cs", "gr": "el", "jp": "ja", "cn": "zh", "dk": "da", "by": "be"}


def _country(value: str) -> str:
    if value not in COUNTRIES:
        better = {"UK": "GB", "EN": "GB"}.get(value.upper(), value.upper())
        suggestion = better if better in COUNTRIES else nearest(value.upper(), COUNTRIES)
        raise refuse(f"{quoted(value)} is no country code of ISO 3166-1 alpha-2{did_you_mean(suggestion)}", suggestion)
    return value


def _url(value: str) -> str:
    if not _HTTP.fullmatch(value):
        raise refuse(f"{quoted(value)} is no web address; it must begin with http:// or https:// and hold no space")
    return value


def _qid(value: str) -> str:
    if not re.fullmatch(r"Q[1-9][0-9]*", value):
        better = value.upper() if re.fullmatch(r"q[1-9][0-9]*", value) else None
        raise refuse(f"{quoted(value)} is no Wikidata item such as Q3874799{did_you_mean(better)}", better)
    return value


def _line_number(value: Any) -> int:
    text = _text(value)
    if not re.fullmatch(r"0*[1-9][0-9]{0,6}", text, re.ASCII):
        raise refuse(f"{quoted(text)} is no line number; lines count from 1")
    return int(text)


def _line_numbers(value: Any) -> int | tuple[int, ...]:
    return tuple(map(_line_number, value)) if isinstance(value, list) else _line_number(value)


class Lines(NamedTuple):
    """A run of lines, both ends included."""

    first: int
    last: int


def line_range(value: Any) -> Lines:
    """Return the lines that `45` or `51-55` names; a field's error for anything else."""
    text = _text(value)
    found = _RANGE.fullmatch(text)
    if not found:
        better = re.sub(r"\s*[\u2010-\u2015\u2212]\s*", "-", text)
        better_or_none = better if _RANGE.fullmatch(better) else None
        cure = did_you_mean(better_or_none) or "; write 45 or 51-55"
        raise refuse(f"{quoted(text)} is no line or range of lines{cure}", better_or_none)
    first, last = int(found[1]), int(found[2] or found[1])
    if first == 0:
        raise refuse(f"{quoted(text)}: lines count from 1")
    if last < first:
        raise refuse(f"{quoted(text)} runs backwards{did_you_mean(f'{last}-{first}')}", f"{last}-{first}")
    return Lines(first, last)


def _statement_ref(value: str) -> str:
    if not re.fullmatch(rf"{STEM}#{ID}", value):
        raise refuse(f"{quoted(value)} is no reference; write <stem>#<id>, such as another-article#s4")
    return value


def _event_ref(value: str) -> str:
    return _statement_ref(value) if "#" in value else _id(value)


def _one_or_more(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


_LINE_SCHEMA = {"type": "integer", "minimum": 1}
_LINES_SCHEMA: dict[str, Any] = {"anyOf": [_LINE_SCHEMA, {"type": "array", "items": _LINE_SCHEMA}]}


def _pattern(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": f"^(?:{pattern})$"})


Text = Annotated[str, StringConstraints(strict=True)]
OneLine = Annotated[Text, AfterValidator(_one_line)]
OneOrMore = Annotated[tuple[Text, ...], BeforeValidator(_one_or_more)]
Id = Annotated[Text, AfterValidator(_id), _pattern(ID), Field(max_length=MAX_ID)]
EdtfDate = Annotated[Edtf, PlainValidator(_date), WithJsonSchema({"type": "string", "format": "edtf"})]
Day = Annotated[Edtf, PlainValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Language = Annotated[Text, AfterValidator(_language), WithJsonSchema({"type": "string", "description": "BCP 47"})]
Country = Annotated[Text, AfterValidator(_country), _pattern("[A-Z]{2}")]
HttpUrl = Annotated[Text, AfterValidator(_url), WithJsonSchema({"type": "string", "format": "uri"})]
QId = Annotated[Text, AfterValidator(_qid), _pattern("Q[1-9][0-9]*")]
LineNumbers = Annotated[int | tuple[int, ...], PlainValidator(_line_numbers), WithJsonSchema(_LINES_SCHEMA)]
LineRange = Annotated[Lines, PlainValidator(line_range), _pattern("[0-9]+( *- *[0-9]+)?")]
StatementRef = Annotated[Text, AfterValidator(_statement_ref), _pattern(f"{STEM}#{ID}")]
StatementRefs = Annotated[tuple[StatementRef, ...], BeforeValidator(_one_or_more)]
EventRef = Annotated[Text, AfterValidator(_event_ref), _pattern(f"({STEM}#)?{ID}")]
