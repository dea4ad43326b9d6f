"""How a statement's date was found: the source's words, the date that they are counted from, the rule, the result."""

from typing import NamedTuple

from babel import Locale
from babel.dates import get_day_names, get_month_names

from briefing.dates import Edtf
from briefing.model import Statement
from briefing.reckon import Reckoned, reckon_all, same_dates
from briefing.views.words import Words

_COUNTED = {"days-before": "day", "days-after": "day", "weeks-before": "week", "months-before": "month"}
_PARTS = ("first-third", "second-third", "last-third")


class Working(NamedTuple):
    """A date's working. `reckoned` is None where no rule surely fits the words; `agrees` tells whether it is the editor's date."""

    anchor: Edtf
    result: Edtf
    basis: str
    reckoned: Reckoned | None
    agrees: bool


def working(shown: Statement) -> Working | None:
    """Return how a statement's date was found; None where the source states it, or where there is none."""
    said, record = shown.date, shown.record
    if said is None or record.said_basis not in ("resolved", "inferred"):
        return None
    anchor, language = shown.article.published, shown.article.language
    texts = record.said_text if record.said_basis == "resolved" else ()
    _, reckoned = reckon_all(texts, anchor, language, said) or ("", None)
    agrees = reckoned is not None and same_dates(reckoned.result, said)
    return Working(anchor, said, record.said_basis, reckoned, agrees)


def rule_in_words(reckoned: Reckoned, words: Words) -> str:
    """Return a rule as a reader says it, with what it counted: `the latest Tuesday not after it`."""
    given, locale = dict(reckoned.slots), words.locale
    slots: dict[str, str] = {}
    if "number" in given:
        slots["number"] = words.count(given["number"], _COUNTED.get(reckoned.rule, "year"))
    if "weekday" in given:
        slots["weekday"] = get_day_names("wide", "stand-alone", locale)[given["weekday"] - 1]
    if "month" in given:
        slots["month"] = _month(given, locale)
    if "part" in given:
        slots["part"] = words.name("part", _PARTS[given["part"]])
    if "day" in given:
        slots["day"] = words.number(given["day"])
    return words.name("rule", reckoned.rule).format_map(slots)


def _month(given: dict[str, int], locale: Locale) -> str:
    if "day" in given or "part" in given:
        return str(get_month_names("wide", "format", locale)[given["month"]])
    return str(get_month_names("wide", "stand-alone", locale)[given["month"]])
