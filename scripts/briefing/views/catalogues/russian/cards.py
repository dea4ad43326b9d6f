"""Russian for the card of a statement or an event, and for the small parts that stand on many pages."""

from collections.abc import Mapping

CARDS: Mapping[str, str] = {
    "Draft: not published": "Черновик: не опубликовано",
    "as": "должность:",
    "Translation": "Перевод",
    "On": "Тема",
    "To": "Кому",
    "About": "О ком",
    "Via": "Через кого",
    "Place": "Место",
    "Occasion": "Повод",
    "How dated": "Откуда дата",
    "Note": "Примечание",
    "Involved": "Участники",
    "Machine-translated from {language}:": "Машинный перевод, язык оригинала — {language}:",
    "Machine-translated:": "Машинный перевод:",
    "In {language}:": "Язык: {language}",
    "lines {lines}": "строки {lines}",
    "line {lines}": "строка {lines}",
    "permanent link: {gist}": "постоянная ссылка: {gist}",
    "permanent link": "постоянная ссылка",
    "Also in:": "Также в:",
    "machine translation": "машинный перевод",
    "spoken of": "только упоминается",
    "The newest of {number}. All of them:": "Последние; всего: {number}. Все:",
    "Some of {number}. All of them:": "Часть; всего: {number}. Все:",
    "All of {name}": "Всё: {name}",
}
