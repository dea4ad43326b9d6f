"""Russian for what frames every page: navigation, colours, titles of the indexes, the page for what isn't there."""

from collections.abc import Mapping

CHROME: Mapping[str, str] = {
    "Home": "Главная",
    "Actors": "Участники",
    "Dates": "Даты",
    "Articles": "Статьи",
    "Topics": "Темы",
    "Sources": "Источники",
    "How to read this": "Как это читать",
    "Data": "Данные",
    "Search": "Поиск",
    "Colours: as the system has them; switch to light": "Цвета: как в системе; перейти к светлым",
    "Colours: light; switch to dark": "Цвета: светлые; перейти к тёмным",
    "Colours: dark; switch to those of the system": "Цвета: тёмные; перейти к системным",
    "Permanent link": "Постоянная ссылка",
    # home
    "Who said what, and when": "Кто что сказал и когда",
    "Who said what, when, and in which words, with a source for every line.": (
        "Кто что сказал, когда и какими словами; у каждой строки есть источник."
    ),
    "{statements} by {people} on {questions}, from {articles} of {outlets}": (
        "Здесь собрано: {statements}, {people}, {questions}, {articles}, {outlets}"
    ),
    "said from {first} to {last}": "первое высказывание: {first}, последнее: {last}",
    "Every line leads to its source.": "Каждая строка ведёт к источнику.",
    "{statements} more on this day": "В этот день ещё {statements}",
    "All dates": "Все даты",
    "All actors": "Все участники",
    "Where to look": "Где искать",
    "what everything is taken from": "откуда всё взято",
    "the outlets, and whose they are": "издания и кому они принадлежат",
    "the whole record as JSON and CSV": "всё собрание в JSON и CSV",
    "where each actor stands on each topic, and who moved": "кто что думает по каждой теме и кто изменил позицию",
    "who says what to whom, and who is left without an answer": "кто что кому говорит и кто остался без ответа",
    "where the record contradicts itself": "в чём собрание себе противоречит",
    "what the words mean, and what the receipts prove": "что значат слова и что доказывают выписки",
    "who speaks, and who is spoken of": "кто говорит и о ком говорят",
    "every day, month and year on record": "все дни, месяцы и годы собрания",
    "the questions, and every position on them": "вопросы и все позиции по ним",
    # the page for what isn't there
    "Page not found": "Страница не найдена",
    "There is no page here": "Здесь нет страницы",
    "The address may be mistyped, or nothing published names what used to be here any more. Everything on this site can be reached from these pages:": (
        "Возможно, в адресе опечатка, или ничто опубликованное больше не упоминает того, что было здесь. До всего на сайте можно дойти с этих страниц:"
    ),
    "as at the top of every page: a name is found in each of its spellings, a word in each of its forms": (
        "как вверху каждой страницы: имя находится в любом написании, слово — в любой форме"
    ),
}
