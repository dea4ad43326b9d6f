"""Russian for the home page's lists, the calendar and the timeline."""

from collections.abc import Mapping

HOME: Mapping[str, str] = {
    "Newest briefing": "Последний день",
    "Before that": "Перед этим",
    "The record, day by day": "Собрание по дням",
    "Who speaks most": "Кто говорит больше всех",
    "Who has gone silent": "Кто замолчал",
    "Nothing said for {days} or more, counted to {date}.": (
        "Ничего не сказано столько времени или дольше: {days}, считая до даты {date}."
    ),
    "silent for {days} after {statements}, newest {date}": "молчание: {days}; до него {statements}, последнее: {date}",
    "The questions, and how actors divide on them": "Вопросы и как по ним разделились участники",
    "Each actor counts by the newest of its statements on the topic; who took several sides on that date, on each.": (
        "Каждый участник учтён по последнему высказыванию на эту тему; кто в этот день занял несколько сторон — на каждой."
    ),
    "{number} {polarity}": "{polarity}: {number}",
    "{actors} with a changed stance": "изменили позицию: {actors}",
    "All positions, actor by actor": "Все позиции, по участникам",
    "Waiting for annotation": "Ждут разметки",
    "This preview alone lists them: what is published doesn’t know of them.": (
        "Видно только в этом предпросмотре: в опубликованном о них ничего нет."
    ),
    # the calendar
    "Skip the calendar": "Пропустить календарь",
    "Days of {year} with statements": "Дни с высказываниями, {year}",
    "Earlier, by month": "Раньше, по месяцам",
    "{low} to {high}": "{low}–{high}",
    "{date}: {statements}": "{date}: {statements}",
    # the timeline
    "Timeline": "Шкала времени",
    "Skip the timeline": "Пропустить шкалу времени",
    "Each mark is a statement, and leads to it. Alone it is a day; on a line, some time within the line; dashed, about then or uncertain; fading, open at that end.": (
        "Каждая метка — высказывание и ведёт к нему. Сама по себе она — день; на линии — когда-то в её пределах; на штриховой — примерно или под вопросом; линия тает там, где нет границы."
    ),
    "{date}: {statement}": "{date}: {statement}",
    "{who}, {stance} ({polarity}). {form}": "{who}, {stance} ({polarity}). {form}",
    "and {statements} more": "и ещё {statements}",
    "{statements} more, not known to the month": "ещё {statements}, месяц неизвестен",
    "Over several years": "Через несколько лет",
    "Undated": "Без даты",
}
