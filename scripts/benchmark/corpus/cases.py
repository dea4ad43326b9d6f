"""Russian names: their six cases, and how Latin letters spell them, in two usual ways."""

# Endings of a masculine or feminine name, and what stands for them in the other five cases (genitive, dative,
# accusative, instrumental, prepositional); the first that fits holds.
_DECLENSIONS = (
    ("ская", ("ской", "ской", "скую", "ской", "ской")),
    ("ский", ("ского", "скому", "ского", "ским", "ском")),
    ("ова", ("овой", "овой", "ову", "овой", "овой")),
    ("ева", ("евой", "евой", "еву", "евой", "евой")),
    ("ия", ("ии", "ии", "ию", "ией", "ии")),
    ("ья", ("ьи", "ье", "ью", "ьей", "ье")),
    ("ий", ("ия", "ию", "ия", "ием", "ии")),
    ("й", ("я", "ю", "я", "ем", "е")),
    ("ь", ("я", "ю", "я", "ем", "е")),
    ("га", ("ги", "ге", "гу", "гой", "ге")),
    ("а", ("ы", "е", "у", "ой", "е")),
    ("ов", ("ова", "ову", "ова", "овым", "ове")),
    ("ев", ("ева", "еву", "ева", "евым", "еве")),
    ("ин", ("ина", "ину", "ина", "иным", "ине")),
)
_UNDECLINED = ("о", "и", "у", "е")

_LATIN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" "),
        strict=True,
    )
)
_LATIN_OTHERWISE = _LATIN | {"й": "j", "х": "h", "ц": "c", "ю": "iu", "я": "ia", "ж": "j"}


def cases(name: str) -> tuple[str, ...]:
    """Return a Russian name in its six cases, the nominative first."""
    if name.endswith(_UNDECLINED):
        return (name,) * 6
    for ending, others in _DECLENSIONS:
        if name.endswith(ending):
            return (name, *(name.removesuffix(ending) + other for other in others))
    return (name, *(name + other for other in ("а", "у", "а", "ом", "е")))


def feminine(family: str) -> str:
    """Return a family name as a woman bears it."""
    if family.endswith("ский"):
        return f"{family.removesuffix('ий')}ая"
    return family if family.endswith(("енко", "чук")) else f"{family}а"


def romanised(name: str) -> str:
    """Return a Russian name in Latin letters as English news mostly spells it."""
    return _spelled(name.removesuffix("ий") + "y" if name.endswith("ий") else name, _LATIN)


def romanised_otherwise(name: str) -> str:
    """Return a Russian name in Latin letters as others spell it."""
    return _spelled(name, _LATIN_OTHERWISE)


def _spelled(name: str, letters: dict[str, str]) -> str:
    return "".join(letters.get(letter, letter) for letter in name.lower()).capitalize()
