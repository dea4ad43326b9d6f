"""Russian for the pages of actors and topics, and their indexes."""

from collections.abc import Mapping

INDEXES: Mapping[str, str] = {
    # actors
    "Undated statements and positions": "Высказывания и позиции без даты",
    "What others say to and about {name}": "Что говорят другие, обращаясь или имея в виду: {name}",
    "What {name} relays of others": "Чужие слова, которые передаёт {name}",
    "Who speaks and who is spoken of: people, governments, organisations, news media.": (
        "Кто говорит и о ком говорят: люди, органы власти, организации, СМИ."
    ),
    "{name}: {count}, with dates, words and sources.": "{name}: {count}, с датами, словами и источниками.",
    "Roles": "Должности",
    "Part of": "Входит в состав",
    "Its outlet": "Издание",
    "Last heard": "Последнее высказывание",
    "{date}, perhaps later": "{date}, возможно, позже",
    "(silent since: {days} to {date})": "(с тех пор молчание: {days}, считая до даты {date})",
    "(silent since: {days} from {start} to {date})": "(с тех пор молчание: {days}, считая с даты {start} до даты {date})",
    "Names": "Имена",
    "Spellings met": "Встретившиеся написания",
    "and {articles} more": "и ещё {articles}",
    "and {count} more, undated": "и ещё {count} без даты",
    "Also spelt": "Пишется также",
    "Also called": "Называют также",
    "(words that may mean others too)": "(эти слова могут означать и других)",
    "Wikidata": "Викиданные",
    "Speaks on": "О чём говорит",
    "Carried by": "Где приводится",
    "Who speaks, and who is spoken of. Each page has every name and spelling, what was said and when, and what others say to and about the actor.": (
        "Кто говорит и о ком говорят. На каждой странице — все имена и написания, что и когда сказано и что говорят участнику и о нём другие."
    ),
    "What direct, partial, paraphrase, position, inferred and about mean here.": (
        "Что здесь значат цитата, пересказ, позиция, «дата выведена» и «примерно»."
    ),
    # topics
    "{name}": "{name}",
    "The questions that the statements answer.": "Вопросы, на которые отвечают высказывания.",
    "Every position on {topic}.": "Все позиции по теме: {topic}.",
    "Where each stands": "Кто какой позиции держится",
    "The newest statement of each, the one who spoke last first; all of them follow.": (
        "Последнее высказывание каждого; кто говорил последним, стоит первым. Дальше — все."
    ),
    "The newest statement of each, the one who spoke last first; the pages of the periods have the others.": (
        "Последнее высказывание каждого; кто говорил последним, стоит первым. Остальные — на страницах периодов."
    ),
    "The newest statement of each, the one who spoke last first: {some} of {all} actors; the pages of the periods have the others.": (
        "Последнее высказывание каждого; кто говорил последним, стоит первым: показано {some} из {all}; остальные — на страницах периодов."
    ),
    "The questions that the statements answer. Each page has every position on one of them, by actor, newest first.": (
        "Вопросы, на которые отвечают высказывания. На каждой странице — все позиции по одному из них, по участникам, новые сначала."
    ),
}
