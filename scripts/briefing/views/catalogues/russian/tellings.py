"""Russian for the same words elsewhere, for citing, for reading with the keyboard, and for a briefing to carry."""

from collections.abc import Mapping

TELLINGS: Mapping[str, str] = {
    "The same words elsewhere": "Те же слова в других местах",
    "this article": "эта статья",
    "Original wording": "Слова оригинала",
    "Quoted": "Цитата",
    "Word for word the first wording in its language.": "Слово в слово как первое изложение на этом языке.",
    "Compared with the first wording in its language: words of its own: {own}; words left out: {fewer}.": (
        "По сравнению с первым изложением на этом языке: своих слов: {own}; опущено: {fewer}."
    ),
    "Its words are not printed here.": "Слова здесь не приводятся.",
    "at the publisher’s: {gist}": "у издателя: {gist}",
    "at the publisher’s": "у издателя",
    # citing
    "{speaker}, {date}: {said} – {source}, “{title}”, published {published}. {address}": (
        "{speaker}, {date}: {said} — {source}, «{title}», опубликовано: {published}. {address}"
    ),
    "Told in “{title}”, published {date}": "Сообщается в статье «{title}», опубликовано: {date}",
    "Plain text": "Простой текст",
    "Copy": "Скопировать",
    "Copied": "Скопировано",
    "Not copied: select the text": "Не скопировано: выделите текст",
    "Cite this: {gist}": "Процитировать: {gist}",
    "Cite this": "Процитировать",
    # an article's text
    "Numbers are the lines of the collected file. {quote} is a speaker’s quoted words, {passage} what else a statement or event rests on; the words and labels lead to them.": (
        "Числа — строки собранного файла. {quote} — процитированные слова говорящего, {passage} — прочее, на что опирается высказывание или событие; слова и ярлыки ведут к ним."
    ),
    "On a link of the text, {next} and {previous} lead to the next statement and the one before it, {enter} to its card; {escape} leads from the card back to the words.": (
        "На ссылке в тексте {next} и {previous} ведут к следующему и предыдущему высказыванию, {enter} — к его карточке; {escape} ведёт с карточки обратно к словам."
    ),
    "Enter": "Enter",
    "Esc": "Esc",
    # what a description says that a page holds
    "{title} – {figures}. Every line leads to its source.": "{title} — {figures}. Каждая строка ведёт к источнику.",
    # a briefing to carry
    "on record up to {date}": "последний день собрания: {date}",
    "Dated too widely to tell whether it was since {date}": "С датой, по которой не понять, было ли это не раньше {date}",
    "What others say to and about {name}: dated too widely to tell whether it was since {date}": (
        "Что говорят другие, обращаясь или имея в виду: {name} — с датой, по которой не понять, было ли это не раньше {date}"
    ),
    "What others say to and about {name}: undated": "Что говорят другие, обращаясь или имея в виду: {name} — без даты",
    "Events dated too widely to tell whether they were since {date}": (
        "События с датой, по которой не понять, были ли они не раньше {date}"
    ),
    "Nothing on record answers this.": "В собрании на это ничего нет.",
    "What this is taken from": "Откуда это взято",
}
