"""Russian for the words of the format: forms, kinds, stances; and the nouns that are counted."""

from collections.abc import Mapping


def _noun(one: str, few: str, many: str) -> dict[str, str]:
    """Return a noun with its number by CLDR's categories; `other` is that of fractions, which the genitive singular goes with."""
    return {"one": f"{{n}} {one}", "few": f"{{n}} {few}", "many": f"{{n}} {many}", "other": f"{{n}} {few}"}


NOUNS: Mapping[str, Mapping[str, str]] = {
    "statement": _noun("высказывание", "высказывания", "высказываний"),
    "event": _noun("событие", "события", "событий"),
    "article": _noun("статья", "статьи", "статей"),
    "actor": _noun("участник", "участника", "участников"),
    "speaker": _noun("говорящий", "говорящих", "говорящих"),
    "topic": _noun("тема", "темы", "тем"),
    "source": _noun("источник", "источника", "источников"),
    "day": _noun("день", "дня", "дней"),
    "week": _noun("неделя", "недели", "недель"),
    "month": _noun("месяц", "месяца", "месяцев"),
    "year": _noun("год", "года", "лет"),
}

NAMES: Mapping[str, str] = {
    # forms
    "Direct quote": "Прямая цитата",
    "Partly quoted": "Частичная цитата",
    "Paraphrase": "Пересказ",
    "Standing position": "Общая позиция",
    "Media report": "Сообщение СМИ",
    "Official act": "Официальный акт",
    # how dates are known
    "date stated": "дата указана",
    "date worked out": "дата вычислена",
    "date inferred": "дата выведена",
    "The article states its date.": "Дата указана в статье.",
    "The article doesn’t state its date; it was inferred.": "В статье даты нет; она выведена.",
    "The date comes from outside the article.": "Дата взята не из статьи.",
    "to the day": "с точностью до дня",
    "to the month": "с точностью до месяца",
    "to the year": "с точностью до года",
    "within a span": "в пределах промежутка",
    "open-ended": "с одной границей",
    # stances
    "for": "за",
    "against": "против",
    "conditional": "с условием",
    "neutral": "нейтрально",
    "+": "+",
    "−": "−",
    "±": "±",
    "○": "○",
    # events
    "Happened": "Произошло",
    "Planned": "Запланировано",
    "Reported": "По сообщениям",
    # actors
    "Person": "Человек",
    "Government": "Государственная власть",
    "Organisation": "Организация",
    "News medium": "СМИ",
    "Group": "Группа",
    "People": "Люди",
    "Governments": "Органы власти",
    "Organisations": "Организации",
    "News media": "СМИ",
    "Groups": "Группы",
    # what a page or a result is
    "Statement": "Высказывание",
    "Event": "Событие",
    "Date": "Дата",
    "Article": "Статья",
    "Actor": "Участник",
    "Topic": "Тема",
    "Source": "Источник",
    "Page": "Страница",
    # rights
    "This site prints its text in full.": "Сайт приводит его полностью.",
    "This site prints only the passages that are cited, each with the paragraph before and after.": (
        "Сайт приводит только процитированные места, каждое с предыдущим и следующим абзацем."
    ),
    "This site prints none of its text but the quotes.": "Сайт не приводит из него ничего, кроме цитат.",
}
