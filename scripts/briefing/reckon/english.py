"""English words that date something."""

from briefing.reckon.table import Table

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february march april may june july august september october november december".split()
_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()

ENGLISH = Table(
    [
        ("weekday", "(?:(?:early|earlier|late|later) )?(?:on )?{weekday}(?: night)?"),
        ("last-weekday", "(?:on )?last {weekday}"),
        ("next-weekday", "(?:on )?next {weekday}"),
        ("same-day", "today|tonight|earlier today|this (?:morning|afternoon|evening)"),
        ("days-before number=1", "(?:(?:earlier|late) )?yesterday|last night"),
        ("days-before number=2", "(?:the )?day before yesterday"),
        ("days-after number=1", "tomorrow"),
        ("days-after number=2", "(?:the )?day after tomorrow"),
        ("days-before", "{number} days? ago"),
        ("weeks-before", "{number} weeks? ago"),
        ("months-before", "{number} months? ago"),
        ("years-before", "{number} years? ago"),
        ("this-week", "(?:earlier |later )?this week"),
        ("last-week", "last week"),
        ("next-week", "next week"),
        ("this-month", "(?:earlier |later )?this month"),
        ("last-month", "last month"),
        ("next-month", "next month"),
        ("this-year", "(?:earlier |later )?this year"),
        ("last-year", "last year"),
        ("next-year", "next year"),
        ("month", "(?:in|during) {month}"),
        ("part-of-month", "(?:in )?(?:the )?{part}[ -]{month}"),
        ("part-of-month part=0", "(?:at |in )?the (?:beginning|start) of {month}"),
        ("part-of-month part=1", "in the middle of {month}"),
        ("part-of-month part=2", "(?:at |in )?the end of {month}"),
        ("day-of-month", "(?:(?:earlier )?on )?(?:the )?{day} (?:of )?{month}"),
        ("day-of-month", "(?:(?:earlier )?on )?{month} (?:the )?{day}"),
    ],
    {
        "weekday": {name: number for number, name in enumerate(_WEEKDAYS, 1)},
        "month": {name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT,
        "part": {"early": 0, "mid": 1, "late": 2},
        "number": {name: number for number, name in enumerate(_NUMBERS, 1)} | {"a": 1, "an": 1},
    },
    "morning afternoon evening",
)
