"""Invented actors: persons with Latin and Russian spellings and their cases, countries, their bodies, their media."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from benchmark.corpus.cases import cases, feminine, romanised, romanised_otherwise


@dataclass(frozen=True)
class Being:
    """An actor: its record's fields, and what articles call it (`russian`: full, then short; each in six cases)."""

    id: str
    kind: str
    name: str
    name_ru: str
    short: str
    russian: tuple[tuple[str, ...], tuple[str, ...]]
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    member_of: str | None = None


_GIVEN = """Александр Алексей Анатолий Андрей Антон Борис Вадим Валентин Василий Виктор Виталий Владимир Геннадий Георгий
Григорий Денис Дмитрий Евгений Егор Иван Игорь Кирилл Константин Леонид Максим Михаил Николай Олег Павел Роман Сергей
Тимофей Федор Юрий Ярослав Анна Вера Елена Ирина Людмила Марина Наталья Ольга Светлана Татьяна""".split()
_ROOTS = """Барк Белян Бород Брусил Вешн Волж Воронц Гарин Глух Горбат Град Дубр Ежик Жарк Завьял Зарец Зим Истом Кален
Карп Клим Колос Корол Крас Куз Ладог Лебед Лоб Мак Малин Мельн Морозн Невел Озер Орл Осин Павлин Перв Полян Рог Рудн
Рябин Сад Север Смолин Сокол Степан Сух Тарас Тих Туман Уваж Фирс Хлебн Царен Черн Шуб Щерб Юдин Ясен""".split()
_ENDINGS = ("ов", "ин", "ский", "енко", "чук", "ев")
_WEST_GIVEN = {
    "Adam": "Адам", "Albert": "Альберт", "Anton": "Антон", "Arthur": "Артур", "Bernard": "Бернард", "Brian": "Брайан",
    "Conrad": "Конрад", "Daniel": "Даниэль", "David": "Дэвид", "Edgar": "Эдгар", "Edward": "Эдвард", "Eric": "Эрик",
    "Ernest": "Эрнест", "Felix": "Феликс", "Frank": "Франк", "Gilbert": "Гилберт", "Gordon": "Гордон", "Hans": "Ханс",
    "Henrik": "Хенрик", "Hugo": "Хуго", "Jacob": "Якоб", "Karl": "Карл", "Leon": "Леон", "Lucas": "Лукас",
    "Marcel": "Марсель", "Martin": "Мартин", "Max": "Макс", "Norman": "Норман", "Oliver": "Оливер", "Oscar": "Оскар",
    "Patrick": "Патрик", "Paul": "Пауль", "Ralf": "Ральф", "Robert": "Роберт", "Rudolf": "Рудольф", "Simon": "Симон",
    "Stefan": "Стефан", "Theodor": "Теодор", "Victor": "Виктор", "Walter": "Вальтер",
}  # fmt: skip
_WEST_ROOTS = {
    "Ald": "Альд", "Bark": "Барк", "Bron": "Брон", "Cald": "Калд", "Corn": "Корн", "Darn": "Дарн", "Eld": "Элд",
    "Farn": "Фарн", "Gart": "Гарт", "Hald": "Халд", "Hart": "Харт", "Holm": "Холм", "Kirk": "Кирк", "Land": "Ланд",
    "Lind": "Линд", "Mart": "Март", "Nord": "Норд", "Oak": "Оук", "Pem": "Пем", "Rand": "Ранд", "Ros": "Рос",
    "Sel": "Сел", "Stan": "Стан", "Tal": "Тал", "Thorn": "Торн", "Vand": "Ванд", "Wal": "Уол", "Win": "Вин",
}  # fmt: skip
_WEST_ENDINGS = {
    "berg": "берг", "bury": "бери", "er": "ер", "ford": "форд", "man": "ман", "mark": "марк", "ren": "рен",
    "son": "сон", "stein": "стейн", "ton": "тон", "well": "велл", "wood": "вуд",
}  # fmt: skip
_LANDS = "Alb Bor Cal Dor Elm Far Gal Hel Ist Jar Kar Lam Mor Nar Ost Pal Quer Rov Sil Tar".split()
_LAND_ENDINGS = "adan avon elar enor estan idor ilon imar oden olar orvan uran".split()
_BODIES = (
    ("{}", "{}", "government"),
    ("Foreign Ministry of {}", "Министерство иностранных дел {}", "government"),
    ("Defence Ministry of {}", "Министерство обороны {}", "government"),
    ("Parliament of {}", "Парламент {}", "organisation"),
    ("{} Today", "{} сегодня", "media"),
    ("Central Bank of {}", "Центральный банк {}", "organisation"),
    ("Border Guard of {}", "Пограничная служба {}", "organisation"),
    ("{} Herald", "Вестник {}", "media"),
    ("Supreme Court of {}", "Верховный суд {}", "organisation"),
    ("General Staff of {}", "Генеральный штаб {}", "organisation"),
    ("Opposition in {}", "Оппозиция {}", "group"),
    ("Security Council of {}", "Совет безопасности {}", "organisation"),
    ("Red Cross of {}", "Красный крест {}", "organisation"),
)
_TITLES = (
    "Foreign Minister",
    "Defence Minister",
    "President",
    "Speaker of Parliament",
    "Ambassador",
    "Adviser",
    "Envoy",
)


def beings(chance: random.Random, count: int) -> list[Being]:
    """Return `count` actors, seven persons in ten, the most spoken of first; no two have a name or an alias in common."""
    bodies = list(_bodies(round(count * 0.3)))
    people = list(_people(chance, count - len(bodies), [each.name for each in bodies if each.kind == "government"]))
    mixed = people + bodies
    chance.shuffle(mixed)
    return mixed


def _bodies(count: int) -> Iterator[Being]:
    lands = [a + b for b, a in product(_LAND_ENDINGS, _LANDS)]
    for number in range(count):
        land, (english, russian, kind) = (
            lands[number // len(_BODIES) % len(lands)] + "ia",
            _BODIES[number % len(_BODIES)],
        )
        cyrillic = _cyrillic(land[:-2])
        name = english.format(land)
        declined = tuple(russian.format(cyrillic + ("ия" if russian[0] == "{" else "ии")) for _ in range(6))
        if russian == "{}":
            declined = tuple(cyrillic + ending for ending in ("ия", "ии", "ии", "ию", "ией", "ии"))
        yield Being(_id(name), kind, name, declined[0], name, (declined, declined), member_of=_land(name, land))


def _land(name: str, land: str) -> str | None:
    return _id(land) if name != land else None


def _people(chance: random.Random, count: int, lands: list[str]) -> Iterator[Being]:
    """Yield persons; a surname alone is an alias of the first who has it, since an alias belongs to one actor."""
    full = [*_russians(), *_westerners()]
    chance.shuffle(full)
    seen: set[str] = set()
    for (given, given_ru), (family, family_ru, variants) in full[:count]:
        name, land = f"{given} {family}", chance.choice(lands) if lands else "Albadania"
        short = (family, family_ru, *variants)
        aliases = () if family in seen else short
        whole = tuple(" ".join(pair) for pair in zip(cases(given_ru), cases(family_ru), strict=True))
        seen.update(short)
        yield Being(
            id=_id(name),
            kind="person",
            name=name,
            name_ru=whole[0],
            short=family,
            russian=(whole, cases(family_ru)),
            aliases=(*aliases, *(f"{given} {variant}" for variant in variants)),
            roles=(f"{chance.choice(_TITLES)} of {land}",),
            member_of=_id(land) if lands else None,
        )


Names = tuple[tuple[str, str], tuple[str, str, tuple[str, ...]]]


def _russians() -> Iterator[Names]:
    for given, root, ending in product(_GIVEN, _ROOTS, _ENDINGS):
        family = feminine(root + ending) if given[-1] in "ая" else root + ending
        latin = romanised(family)
        other = romanised_otherwise(family)
        yield (romanised(given), given), (latin, family, (other,) if other != latin else ())


def _westerners() -> Iterator[Names]:
    for given, root, ending in product(_WEST_GIVEN, _WEST_ROOTS, _WEST_ENDINGS):
        yield (given, _WEST_GIVEN[given]), (root + ending, _WEST_ROOTS[root] + _WEST_ENDINGS[ending], ())


def _id(name: str) -> str:
    return "-".join("".join(letter for letter in name.lower() if letter.isalnum() or letter == " ").split())


_CYRILLIC = dict(zip("abcdefghijklmnopqrstuv", "абкдефгхижклмнопкрстув", strict=True))


def _cyrillic(latin: str) -> str:
    return "".join(_CYRILLIC[letter] for letter in latin.lower()).capitalize()
