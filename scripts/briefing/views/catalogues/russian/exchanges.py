"""Russian for exchanges and conflicts."""

from collections.abc import Mapping

EXCHANGES: Mapping[str, str] = {
    "{one} and {two}": "{one} и {two}",
    "Exchanges": "Диалоги",
    "Who speaks to whom and of whom, in order, and who has no answer yet.": (
        "Кто кому и о ком говорит, по порядку, и кто ещё не получил ответа."
    ),
    "Exchanges with {name}": "Диалоги: {name}",
    "Everyone that {name} exchanged words with.": "Все, с кем обменивается словами участник: {name}.",
    "What {one} and {two} say to and of each other, in order.": (
        "Что говорят друг другу и друг о друге {one} и {two}, по порядку."
    ),
    "What {one} and {two} say to and of each other, the oldest first.": (
        "Что говорят друг другу и друг о друге {one} и {two}, начиная с самого старого."
    ),
    "No answer in this record": "Ответа в собрании нет",
    "what members of a body say isn’t counted": "сказанное членами организаций и государств не учитывается",
    "from {names}": "от кого: {names}",
    "{number} without an answer in this record": "без ответа в собрании: {number}",
    "{statements} without an answer in this record": "без ответа в собрании: {statements}",
    "with {name}": "с кем: {name}",
    "and {number} more": "и ещё {number}",
    "In order": "По порядку",
    "Two actors who speak to or of each other, or one who asks the other something: what was said between them, in order. A demand, an offer or a question that nobody answered later is marked.": (
        "Двое, которые говорят друг другу или друг о друге, или один, который чего-то требует от другого, предлагает ему или спрашивает его: что было сказано между ними, по порядку. Требование, предложение или вопрос, на которые потом никто не ответил, отмечены."
    ),
    "The newest {number} of {total}; the pages of actors lead to all of theirs.": (
        "Последние: {number} из {total}; страницы участников ведут ко всем их диалогам."
    ),
    "All of {name}:": "Всё: {name}:",
    # conflicts
    "Conflicts": "Расхождения",
    "Where sources differ on one event, and where statements contradict each other.": (
        "Где источники расходятся об одном событии и где высказывания противоречат друг другу."
    ),
    "Where records of one event or utterance differ, and where statements can’t both be so: because an editor says so, or because they are for and against on one topic at one event. To be of another opinion alone is no conflict.": (
        "Где различаются записи об одном событии или высказывании и где два высказывания не могут быть верны оба: так говорит редактор, или при одном событии по одной теме одно «за», а другое «против». Просто другое мнение — не расхождение."
    ),
    "The newest of those that are open. All of them:": "Последние из открытых. Все:",
    "{open} open of {all}": "открыто: {open} из {all}",
    "Contradicts": "Противоречит",
    "Settled": "Разрешено",
    "Settled:": "Разрешено:",
    "Open": "Открыто",
    "Open: what is settled doesn’t reach all of them.": "Открыто: разрешено не для всех записей.",
    "in {article}": "в статье {article}",
    "not told": "не сказано",
    "the accounts differ": "сообщения различаются",
    "One happening, told differently": "Об одном событии рассказано по-разному",
    "One utterance, told differently": "Одно высказывание передано по-разному",
    "For and against on one topic, at one event": "За и против по одной теме при одном событии",
    "Not both can be so": "Оба верны быть не могут",
    # behind “the accounts differ”
    "on the date": "датой",
    "on how closely it is dated": "точностью даты",
    "on the place": "местом",
    "on who took part or is meant": "участниками",
    "in the words": "словами",
}
