"""Russian for dates in words, and for the pages of days, months and years."""

from collections.abc import Mapping

DATES: Mapping[str, str] = {
    "undated": "без даты",
    "about {date}": "примерно {date}",
    "{date} (uncertain)": "{date} (под вопросом)",
    # their dates stand in the genitive
    "on or after {date}": "не раньше {date}",
    "by {date}": "не позже {date}",
    "between {start} and {end}": "в промежутке от {start} до {end}",
    "{start} to {end}": "с {start} до {end}",
    "since {date}": "с {date}",
    "until {date}": "до {date}",
    # in all others, in the nominative
    "undated, published in {date}": "без даты, статьи за {date}",
    "newest {date}": "последнее: {date}",
    "published {date}": "опубликовано: {date}",
    "{name}: {period}": "{name}: {period}",
    "Every day, month and year on which something was said, happened or was published.": (
        "Все дни, месяцы и годы, когда что-то было сказано, произошло или было опубликовано."
    ),
    "{articles} published": "опубликовано: {articles}",
    "Neighbours": "Соседние даты",
    "all dates": "все даты",
    "Said": "Сказано",
    "Said in this month, not known to the day": "Сказано в этом месяце, день неизвестен",
    "Said in this year, not known to the month": "Сказано в этом году, месяц неизвестен",
    "Events": "События",
    "Events of this month, not known to the day": "События этого месяца, день неизвестен",
    "Events of this year, not known to the month": "События этого года, месяц неизвестен",
    "Days": "Дни",
    "Months and days": "Месяцы и дни",
    "Published": "Опубликовано",
    "Articles that appeared then. What they report may have been said before.": (
        "Статьи, вышедшие в это время. То, что в них сообщается, могло быть сказано раньше."
    ),
    "A statement stands on the page of the smallest unit that surely holds its date. When an article was published is shown apart: it dates no statement.": (
        "Высказывание стоит на странице наименьшего отрезка времени, в который наверняка попадает его дата. Когда вышла статья, показано отдельно: этим высказывания не датируются."
    ),
    "The days are on the pages of their years and months.": "Дни стоят на страницах своих годов и месяцев.",
    "{statements} on no date page: undated, open-ended, or across the end of a year. The pages of their actors, topics, sources and articles have them.": (
        "Ни на одной странице дат не стоит: {statements} — без даты, с одной границей или через конец года. Они есть на страницах участников, тем, источников и статей."
    ),
}
