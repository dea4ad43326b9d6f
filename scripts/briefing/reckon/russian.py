"""Russian words that date something. Weekdays count with their preposition alone: `среда` is more than a day."""

from briefing.reckon.table import Table

_WEEKDAYS = "понедельник вторник среду четверг пятницу субботу воскресенье".split()
_OF_MONTH = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
_IN_MONTH = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split()
_NUMBERS = {
    "один": 1, "одну": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "восемь": 8,
    "девять": 9, "десять": 10,
}  # fmt: skip
_PAST = "прошл|минувш|прошедш"

RUSSIAN = Table(
    [
        ("weekday", "(?:ранее )?во? {weekday}(?: ночью)?"),
        ("last-weekday", f"во? (?:{_PAST})(?:ий|ый|ую|ее|ое) {{weekday}}"),
        ("next-weekday", "во? следующ(?:ий|ую|ее) {weekday}"),
        ("same-day", "сегодня"),
        ("days-before number=1", "вчера"),
        ("days-before number=2", "позавчера"),
        ("days-after number=1", "завтра"),
        ("days-after number=2", "послезавтра"),
        ("days-before", "{number} (?:день|дня|дней) назад"),
        ("days-before number=1", "день назад"),
        ("weeks-before", "{number} (?:неделю|недели|недель) назад"),
        ("weeks-before number=1", "неделю назад"),
        ("months-before", "{number} (?:месяц|месяца|месяцев) назад"),
        ("months-before number=1", "месяц назад"),
        ("years-before", "{number} (?:год|года|лет) назад"),
        ("years-before number=1", "год назад"),
        ("this-week", "(?:ранее )?на (?:этой|текущей|нынешней) неделе"),
        ("last-week", f"на (?:{_PAST})(?:ей|ой) неделе"),
        ("next-week", "на (?:следующей|будущей) неделе"),
        ("this-month", "(?:ранее )?в (?:этом|текущем|нынешнем) месяце"),
        ("last-month", f"в (?:{_PAST})(?:ом|ем) месяце"),
        ("next-month", "в (?:следующем|будущем) месяце"),
        ("this-year", "(?:ранее )?в (?:этом|текущем|нынешнем) году"),
        ("last-year", f"в (?:{_PAST})(?:ом|ем) году"),
        ("next-year", "в (?:следующем|будущем) году"),
        ("month", "в {in_month}"),
        ("part-of-month part=0", "в начале {month}"),
        ("part-of-month part=1", "в середине {month}"),
        ("part-of-month part=2", "в конце {month}"),
        ("day-of-month", "{day} {month}"),
    ],
    {
        "weekday": {name: number for number, name in enumerate(_WEEKDAYS, 1)},
        "month": {name: number for number, name in enumerate(_OF_MONTH, 1)},
        "in_month": {name: number for number, name in enumerate(_IN_MONTH, 1)},
        "number": _NUMBERS,
    },
    "утром днем вечером",
)
