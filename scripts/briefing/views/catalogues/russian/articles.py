"""Russian for the pages of articles, sources and data."""

from collections.abc import Mapping

ARTICLES: Mapping[str, str] = {
    "Articles published in {date}": "Статьи за {date}",
    "The articles that the statements come from, newest first.": "Статьи, из которых взяты высказывания; новые сначала.",
    "The articles that everything here is taken from, newest first.": (
        "Статьи, из которых взято всё, что здесь есть; новые сначала."
    ),
    "All articles": "Все статьи",
    "{source}, published {date}.": "{source}, опубликовано: {date}.",
    "Marked": "Выделенное",
    "underlined": "подчёркнутое",
    "Only this preview shows it.": "Видно только в этом предпросмотре.",
    "Machine translation.": "Машинный перевод.",
    "The text was translated from {language} by a machine; its wording is not the speakers’ own.": (
        "Текст перевела машина (язык оригинала — {language}); это не собственные слова говорящих."
    ),
    "The text was translated by a machine; its wording is not the speakers’ own.": (
        "Текст перевела машина; это не собственные слова говорящих."
    ),
    "Translation.": "Перевод.",
    "The text was translated from {language}; its wording is the translator’s.": (
        "Текст переведён (язык оригинала — {language}); слова принадлежат переводчику."
    ),
    "The text is a translation; its wording is the translator’s.": "Это перевод; слова принадлежат переводчику.",
    "Affiliation of the outlet:": "Принадлежность издания:",
    "Author": "Автор",
    "Language": "Язык",
    "translated from {language}": "язык оригинала — {language}",
    "At the publisher’s": "У издателя",
    "collected on {date}": "собрано: {date}",
    "Collected": "Собрано",
    "Rights": "Права",
    "The text belongs to its publisher.": "Текст принадлежит издателю.",
    "Text": "Текст",
    "Passages": "Отрывки",
    "[text not printed here]": "[здесь текст не приводится]",
    "{id}, which cites line {line}": "{id}, опирается на строку {line}",
    "Statements": "Высказывания",
    # sources
    "Statements that it carries": "Высказывания, которые оно приводит",
    "What it says itself": "Что говорит само издание",
    "The outlets whose articles this record draws on, and whose they are.": (
        "Издания, на чьих статьях основано собрание, и кому они принадлежат."
    ),
    "{source}: {articles}, {statements}.": "{source}: {articles}, {statements}.",
    "Outlet": "Издание",
    "{name} (outlet)": "{name} (издание)",
    "Affiliation:": "Принадлежность:",
    "Languages": "Языки",
    "Its own site": "Собственный сайт",
    "As an actor": "Как участник",
    "On record": "В собрании",
    "The texts belong to the publisher.": "Тексты принадлежат издателю.",
    # data
    "The whole record as JSON and CSV, with schemas.": "Всё собрание в JSON и CSV, со схемами.",
    "Everything on these pages, for other programs. Each file is whole, sorted by id, UTF-8, and the same from one build to the next when nothing changed.": (
        "Всё, что есть на этих страницах, для других программ. Каждый файл полон, упорядочен по идентификаторам, в UTF-8 и от сборки к сборке один и тот же, если ничего не изменилось."
    ),
    "Who said what: speaker, date with its bounds and basis, form, the source’s own words with their lines, gist, topics, stance, whom to and about.": (
        "Кто что сказал: говорящий, дата с границами и основанием, форма, слова источника с номерами строк, суть, темы, позиция, кому и о ком."
    ),
    "Its schema": "Схема",
    "The same as a table for spreadsheets: one row a statement, lists joined by a bar between spaces.": (
        "То же таблицей: строка на высказывание, списки — через вертикальную черту с пробелами."
    ),
    "What happened, is planned or is reported: date with its bounds, title, status, place, who took part, the source’s own words.": (
        "Что произошло, запланировано или сообщается: дата с границами, название, статус, место, участники, слова источника."
    ),
    "The articles: title, source, language, date of publication and how it was found, and the ids of their statements.": (
        "Статьи: заголовок, источник, язык, дата публикации и откуда она известна, идентификаторы высказываний."
    ),
    "The register of actors: names, spellings, roles with dates, country, and how many statements each made.": (
        "Реестр участников: имена, написания, должности с датами, страна, число высказываний."
    ),
    "An id such as {example} is an article’s id and a statement’s within it; the key {url} is where it stands on this site. Dates are written in EDTF (ISO 8601-2), as the pages show them in words. Keys are always there: null or an empty list when there is nothing to say. An utterance told in several articles has a record for each; {same} joins them, and the pages show them once.": (
        "Идентификатор вроде {example} состоит из идентификатора статьи и высказывания в ней; ключ {url} говорит, где оно стоит на сайте. Даты записаны в EDTF (ISO 8601-2), страницы показывают их словами. Ключи есть всегда: null или пустой список, если сказать нечего. Сказанное, о котором сообщают несколько статей, записано по разу для каждой; {same} связывает записи, и страницы показывают их один раз."
    ),
    "The texts quoted belong to their publishers. Where an outlet allows only a link, the files hold no words of the article but the quotes.": (
        "Цитируемые тексты принадлежат издателям. Где издание разрешает только ссылку, в файлах нет слов статьи, кроме цитат."
    ),
}
