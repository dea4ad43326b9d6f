"""Ukrainian words that date something."""

from briefing.reckon.table import Table

_WEEKDAYS = "понеділок вівторок середу четвер п'ятницю суботу неділю".split()
_OF_WEEKDAYS = "понеділка вівторка середи четверга п'ятниці суботи неділі".split()
_OF_MONTH = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split()
_IN_MONTH = "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні".split()
_NUMBERS = {
    "один": 1, "одну": 1, "два": 2, "дві": 2, "три": 3, "чотири": 4, "п'ять": 5, "шість": 6, "сім": 7, "вісім": 8,
    "дев'ять": 9, "десять": 10,
}  # fmt: skip

UKRAINIAN = Table(
    [
        ("weekday", "(?:раніше )?[ву] {weekday}(?: вночі)?"),
        ("last-weekday", "минул(?:ого|ої) {of_weekday}"),
        ("next-weekday", "наступн(?:ого|ої) {of_weekday}"),
        ("same-day", "сьогодні"),
        ("days-before number=1", "[ву]чора"),
        ("days-before number=2", "позавчора"),
        ("days-after number=1", "завтра"),
        ("days-after number=2", "післязавтра"),
        ("days-before", "{number} (?:день|дні|днів) тому"),
        ("days-before number=1", "день тому"),
        ("weeks-before", "{number} (?:тиждень|тижні|тижнів) тому"),
        ("weeks-before number=1", "тиждень тому"),
        ("months-before", "{number} (?:місяць|місяці|місяців) тому"),
        ("months-before number=1", "місяць тому"),
        ("years-before", "{number} (?:рік|роки|років) тому"),
        ("years-before number=1", "рік тому"),
        ("this-week", "(?:раніше )?(?:цього тижня|на цьому тижні)"),
        ("last-week", "минулого тижня|на минулому тижні"),
        ("next-week", "наступного тижня|на наступному тижні"),
        ("this-month", "(?:раніше )?(?:цього місяця|[ву] цьому місяці)"),
        ("last-month", "минулого місяця|[ву] минулому місяці"),
        ("next-month", "наступного місяця|[ву] наступному місяці"),
        ("this-year", "(?:раніше )?(?:цього року|[ву] цьому році)"),
        ("last-year", "минулого року|[ву] минулому році|торік"),
        ("next-year", "наступного року|[ву] наступному році"),
        ("month", "[ву] {in_month}"),
        ("part-of-month part=0", "на початку {month}"),
        ("part-of-month part=1", "[ву] середині {month}"),
        ("part-of-month part=2", "(?:наприкінці|[ву] кінці) {month}"),
        ("day-of-month", "{day} {month}"),
    ],
    {
        "weekday": {name: number for number, name in enumerate(_WEEKDAYS, 1)},
        "of_weekday": {name: number for number, name in enumerate(_OF_WEEKDAYS, 1)},
        "month": {name: number for number, name in enumerate(_OF_MONTH, 1)},
        "in_month": {name: number for number, name in enumerate(_IN_MONTH, 1)},
        "number": _NUMBERS,
    },
    "вранці уранці вдень удень ввечері увечері",
)
