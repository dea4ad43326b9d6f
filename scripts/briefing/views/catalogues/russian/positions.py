"""Russian for the positions, and for who moved on a topic."""

from collections.abc import Mapping

POSITIONS: Mapping[str, str] = {
    "{title} ({number})": "{title} ({number})",
    "Positions": "Позиции",
    "Where each actor stands on each topic, since when, and what it said before.": (
        "Какой позиции держится каждый участник по каждой теме, с какого времени и что говорил раньше."
    ),
    "Positions at the end of {month}": "Позиции на конец месяца: {month}",
    "Where each actor stood on each topic at the end of {month}.": (
        "Какой позиции каждый участник держался по каждой теме на конец месяца: {month}."
    ),
    "Positions of no month": "Позиции вне месяцев",
    "Positions without a date, or with one that has no end.": "Позиции без даты или с датой, у которой нет конца.",
    "Positions without a date, or with one that has no end": "Позиции без даты или с датой, у которой нет конца",
    "topic by topic, in the table of all actors": "по темам, в общей таблице",
    "about {days}": "примерно {days}",
    "{days} or more": "{days} или больше",
    "silent for {days}": "молчание: {days}",
    "(counted from {date})": "(считая с даты {date})",
    "also {stances}": "а также {stances}",
    "Changed: {before} → {now}": "Изменилась: {before} → {now}",
    "Changed from {before}": "Раньше: {before}",
    "Pages": "Страницы",
    "Where each actor stands on each topic: the stance of its newest statement there, its date, and what it changed from. The fullest rows and columns come first.": (
        "Какой позиции держится каждый участник по каждой теме: позиция последнего высказывания, его дата и то, чем она была раньше. Самые полные строки и столбцы стоят первыми."
    ),
    "Silence is that on the topic, counted to {date}.": "Молчание — по этой теме, считая до даты {date}.",
    "Positions, actors by topics": "Позиции: участники по темам",
    "The others": "Остальные",
    "The table has those who were heard last. The others stand in the table of the month in which they were heard last.": (
        "В таблице те, кто высказался последним. Остальные стоят в таблице того месяца, когда их слышали в последний раз."
    ),
    "As of a month": "На конец месяца",
    "The same table as it was at the end of each month of the record.": (
        "Та же таблица, какой она была на конец каждого месяца, который охватывают записи."
    ),
    "all positions": "все позиции",
    "Where each actor stood on each topic: the stance of its newest statement there that was surely made by then, its date, and what it changed from, if that was in this month. The fullest rows and columns come first.": (
        "Какой позиции держался каждый участник по каждой теме: позиция последнего высказывания, сделанного наверняка к этому времени, его дата и то, чем она была раньше, если изменилась в этом месяце. Самые полные строки и столбцы стоят первыми."
    ),
    "Nobody took a dated position in this month.": "В этом месяце никто не занял датированной позиции.",
    "Since earlier": "С более раннего времени",
    "They had taken positions by then, and said nothing dated in this month. Their rows are in the table of the month in which they were heard last, the same but for the days and for what changed in that month.": (
        "К этому времени у них уже были позиции, а в этом месяце они не сказали ничего датированного. Их строки стоят в таблице месяца, когда их слышали в последний раз; отличаются только дни и то, что изменилось в том месяце."
    ),
    "What nobody can place in a month: statements without a date, or with one that has no end, of those who aren’t in the table of those heard last.": (
        "То, что нельзя отнести ни к какому месяцу: высказывания без даты или с датой, у которой нет конца, тех, кого нет в таблице высказавшихся последними."
    ),
    # a topic
    "Who moved": "Кто изменил позицию",
    "The newest changes of stance, each with the statement before it; the pages of the periods have all.": (
        "Последние изменения позиций, каждое с предыдущим высказыванием; все — на страницах периодов."
    ),
    "Every change of stance, the newest first, each with the statement before it. What may have been said on one day is no change.": (
        "Все изменения позиций, новые сначала, каждое с предыдущим высказыванием. То, что могло быть сказано в один день, изменением не считается."
    ),
    "before": "раньше",
    "then": "потом",
}
