"""Russian for names as printed, and for the working of dates."""

from collections.abc import Mapping

WORKING: Mapping[str, str] = {
    "{name}: names as printed": "{name}: имена в печати",
    "{title}, {number}": "{title}, {number}",
    "{name}: every spelling met, by language and outlet, first and last.": (
        "{name}: все встретившиеся написания, по языкам и изданиям, с первым и последним разом."
    ),
    "Spelling": "Написание",
    "First seen": "Впервые",
    "Last seen": "В последний раз",
    "Seen": "Встретилось",
    "by language and outlet": "по языкам и изданиям",
    "Names as printed": "Имена в печати",
    "All spellings met": "Все встретившиеся написания",
    "More of them:": "Ещё:",
    # the working of dates; in the rules, “it” is the article's date
    "the article’s date is {date}": "дата статьи: {date}",
    "inferred by the editor": "выведено редактором",
    "counted from {date} (the article’s date)": "отсчёт от даты статьи: {date}",
    "worked out by the editor": "вычислено редактором",
    "this gives {date}; the editor has {said}": "выходит {date}; у редактора {said}",
    "gives {date}": "выходит {date}",
    "the latest {weekday} not after it": "ближайший день недели не позже неё: {weekday}",
    "the {weekday} of the week before its own": "{weekday} предыдущей недели",
    "the {weekday} of the week after its own": "{weekday} следующей недели",
    "that day": "в тот же день",
    "{number} before it": "{number} до неё",
    "{number} after it": "{number} после неё",
    "the month {number} before its own": "месяц за {number} до её собственного",
    "the year {number} before its own": "год за {number} до её собственного",
    "its week, Monday to Sunday": "её неделя, с понедельника по воскресенье",
    "the week before its own, Monday to Sunday": "предыдущая неделя, с понедельника по воскресенье",
    "the week after its own, Monday to Sunday": "следующая неделя, с понедельника по воскресенье",
    "its month": "её месяц",
    "the month before its own": "предыдущий месяц",
    "the month after its own": "следующий месяц",
    "its year": "её год",
    "the year before its own": "предыдущий год",
    "the year after its own": "следующий год",
    "the latest {month} that does not begin after it": "ближайший {month}, который начинается не позже неё",
    "the latest {day} {month} not after it": "ближайшее не позже неё {day} {month}",
    # the month in the genitive, as it stands behind a day
    "{part} of the latest {month} in which these do not begin after it": (
        "{part} ближайшего {month}, в котором они начинаются не позже неё"
    ),
    "days 1 to 10": "дни с 1-го по 10-е",
    "days 11 to 20": "дни с 11-го по 20-е",
    "the days from 21 on": "дни с 21-го",
}
