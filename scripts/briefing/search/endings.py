"""The endings of Russian words: Snowball's Russian stemmer (snowballstem.org), five times as fast as snowballstemmer's.

Dozens of forms are stemmed for each lemma, so that it is worth while; a test holds it to snowballstemmer. Where Snowball
takes the longest ending of several, a search for an ending that the word closes with finds the leftmost: the same one.
"""

import re

_VOWEL = re.compile("[аеиоуыэюя]")
# Snowball's region R2, counted from behind the first vowel.
_SECOND_REGION = re.compile("[аеиоуыэюя]*[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]")

_GERUND = re.compile("(?:[иы]|(?<=[ая]))в(?:ши(?:сь)?)?$")
_OF_GERUNDS = ("в", "вши", "вшись")  # quicker than the pattern, which few words get to
_REFLEXIVE = ("сь", "ся")
_INFLECTED = (
    # Adjectives, and participles as these are declined alike.
    re.compile(
        "(?:[иы]вш|ующ|(?<=[ая])(?:ем|нн|вш|ю?щ))?(?:[иы]ми|[ео]го|[ео]му|[еиоы]е|[еиоы]й|[еиоы]м|[иы]х|[еоую]ю|ая|яя)$"
    ),
    # Verbs.
    re.compile(
        "(?:[иы]л[аио]?|ен[аоы]?|ите|[еу]йте|[еу]й|[иы]м|[иы]т|[иы]ть|у[ею]т|ят|ишь|у?ю"
        "|(?<=[ая])(?:л[аио]?|н[аоы]?|нно|ете|йте|й|ем|ет|ют|ть|ешь))$"
    ),
    # Nouns.
    re.compile("(?:а|[ео]в|[иь]?е|[еи]?и|и?ями|ами|и?ей|[ио]?й|и?ем|[ао]м|и?ям|о|у|ах|и?ях|ы|[иь]?ю|[иь]?я|ь)$"),
)
_OF_LAST = ("ейш", "ейше", "н", "ь")
_LAST = re.compile("(?:(?<=н)н)?ейше?$|(?<=н)н$|ь$")


def stem_russian(word: str) -> str:
    """Return the stem of a word in lower-case Cyrillic letters; ё is taken for е."""
    word = word.replace("ё", "е")
    vowel = _VOWEL.search(word)
    if not vowel:
        return word
    head, rest = word[: vowel.end()], word[vowel.end() :]
    bare = _without_inflection(rest).removesuffix("и")
    abstract = bare.removesuffix("ь").removesuffix("ост")
    region = _SECOND_REGION.match(rest)
    if bare.endswith(("ост", "ость")) and region and region.end() <= len(abstract):
        bare = abstract
    return head + (_LAST.sub("", bare) if bare.endswith(_OF_LAST) else bare)


def _without_inflection(rest: str) -> str:
    if rest.endswith(_OF_GERUNDS) and (bare := _GERUND.sub("", rest)) != rest:
        return bare
    if rest.endswith(_REFLEXIVE):
        rest = rest[:-2]
    for ending in _INFLECTED:
        if (bare := ending.sub("", rest)) != rest:
            return bare
    return rest
