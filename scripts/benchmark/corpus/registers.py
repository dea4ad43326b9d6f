"""The registers: who can speak, the outlets, the vocabulary of positions."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from benchmark.corpus.people import Being

# Outlet, language, how much of its articles the site prints.
OUTLETS = (
    ("The Daily Ledger", "en", "excerpt"), ("Northern Post", "en", "excerpt"), ("Harbour Gazette", "en", "excerpt"),
    ("World Bulletin", "en", "full"), ("Public Record", "en", "full"), ("Continental News", "en", "excerpt"),
    ("The Evening Courier", "en", "link"), ("Global Wire", "en", "excerpt"), ("Meridian Review", "en", "excerpt"),
    ("The Observer of Affairs", "en", "excerpt"), ("Crossroads Radio", "en", "excerpt"), ("Capital Times", "en", "link"),
    ("Вечерний вестник", "ru", "excerpt"), ("Новости региона", "ru", "excerpt"), ("Деловая хроника", "ru", "excerpt"),
    ("Открытый архив", "ru", "full"), ("Столичная газета", "ru", "link"), ("Северное радио", "ru", "excerpt"),
    ("Обозреватель событий", "ru", "excerpt"), ("Служба новостей", "ru", "excerpt"),
)  # fmt: skip
_TOPICS = {
    "readiness-to-talk": ("Readiness to talk", "Готовность к переговорам"),
    "preconditions": ("Preconditions", "Предварительные условия"),
    "ceasefire": ("Ceasefire", "Прекращение огня"),
    "troop-withdrawal": ("Withdrawal of troops", "Вывод войск"),
    "territory": ("Territory", "Территория"),
    "security-guarantees": ("Security guarantees", "Гарантии безопасности"),
    "prisoners": ("Prisoners", "Пленные"),
    "mediation": ("Mediation", "Посредничество"),
    "sanctions": ("Sanctions", "Санкции"),
    "weapons": ("Supply of weapons", "Поставки оружия"),
    "energy": ("Energy", "Энергетика"),
    "grain": ("Grain and shipping", "Зерно и судоходство"),
    "nuclear-plant": ("Nuclear plant", "Атомная станция"),
    "refugees": ("Refugees", "Беженцы"),
    "reparations": ("Reparations", "Репарации"),
    "elections": ("Elections", "Выборы"),
    "alliance": ("Alliance", "Альянс"),
    "budget": ("Budget", "Бюджет"),
    "borders": ("Borders", "Границы"),
    "language-rights": ("Language rights", "Права языков"),
}
_STANCES = {
    "supports": "for", "offers": "for", "accepts": "for", "praises": "for", "rejects": "against", "accuses": "against",
    "warns": "against", "denies": "against", "demands": "conditional", "conditions": "conditional",
    "states": "neutral", "asks": "neutral",
}  # fmt: skip
TOPICS, STANCES = tuple(_TOPICS), tuple(_STANCES)
_COUNTRIES = "RU UA US DE FR GB TR CN PL IT".split()


@dataclass(frozen=True)
class Outlet:
    """A source: its id and the language it publishes in."""

    id: str
    language: str


def outlets(language: str) -> list[Outlet]:
    """Return the sources of a language, the most productive first."""
    return [Outlet(f"outlet-{n}", each[1]) for n, each in enumerate(OUTLETS, 1) if each[1] == language]


def quoted(text: str) -> str:
    """Return a text as a YAML scalar, on one line."""
    return json.dumps(text, ensure_ascii=False)


def listed(texts: Iterable[str]) -> str:
    """Return texts as a YAML list, on one line."""
    return f"[{', '.join(map(quoted, texts))}]"


def registers(beings: Iterable[Being]) -> dict[str, str]:
    """Return the registers' files below seeds/ and their text."""
    return {
        "actors.yaml": "".join(map(_actor, beings)),
        "sources.yaml": "".join(_source(number, *each) for number, each in enumerate(OUTLETS, 1)),
        "topics.yaml": "".join(f"{id_}: {{name: {en}, names: {{ru: {ru}}}}}\n" for id_, (en, ru) in _TOPICS.items()),
        "stances.yaml": "".join(f"{id_}: {{name: {id_}, polarity: {way}}}\n" for id_, way in _STANCES.items()),
    }


def _actor(being: Being) -> str:
    lines = [f"{being.id}:", f"  name: {quoted(being.name)}", f"  kind: {being.kind}"]
    lines.append(f"  names: {{ru: {quoted(being.name_ru)}}}")
    if being.aliases:
        lines.append(f"  aliases: {listed(being.aliases)}")
    if being.roles:
        lines.append(f"  roles: [{{title: {quoted(being.roles[0])}, from: {2000 + len(being.name) % 17}}}]")
    if being.member_of:
        lines.append(f"  member_of: [{being.member_of}]")
    return "\n".join([*lines, f"  country: {_COUNTRIES[len(being.name) % len(_COUNTRIES)]}", ""])


def _source(number: int, name: str, language: str, publish: str) -> str:
    return f"outlet-{number}: {{name: {name}, languages: [{language}], publish: {publish}}}\n"
