"""Statements and events: the sentence of the article that carries each, and its record as YAML."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from benchmark.corpus.days import When, when
from benchmark.corpus.people import Being
from benchmark.corpus.prose import capital, words
from benchmark.corpus.registers import STANCES, TOPICS, listed, quoted
from benchmark.corpus.vocabulary import Vocabulary

_FORMS = {"direct": 32, "partial": 15, "paraphrase": 33, "position": 8, "report": 6, "act": 6}
_POWER = 0.9  # of the law by which actors speak: the n-th as often as n to the minus this
_OPENINGS = {
    "partial": {
        "en": "{who} said {when} that “{quote}” and {rest}.",
        "ru": "{who} заявил {when}, что «{quote}», и {rest}.",
    },
    "direct": {"en": "“{quote},” {who} said {when}. {rest}.", "ru": "«{quote}», — сказал {who} {when}. {rest}."},
    "other": {"en": "{who} said {when} that {rest}, {whom}.", "ru": "{who} сообщил {when}, что {rest}, {whom}."},
}
_WHOM = {"en": "addressing {}", "ru": "обращаясь к {}"}


@dataclass(frozen=True)
class Cast:
    """Who can be named, the most spoken of first, and the same-language and English words for it all."""

    beings: Sequence[Being]
    weights: Sequence[float]
    media: Sequence[Being]
    words: Vocabulary
    english: Vocabulary

    def anyone(self, chance: random.Random) -> Being:
        """Return somebody, as likely as often spoken of."""
        return chance.choices(self.beings, cum_weights=self.weights)[0]


def weights(count: int) -> list[float]:
    """Return the cumulative weights of actors under a power law."""
    return list(accumulate((place + 1) ** -_POWER for place in range(count)))


@dataclass(frozen=True)
class Saying:
    """A sentence of the article and the lines of the YAML record that cites it."""

    text: str
    record: str
    speaker: str = ""


def name(being: Being, language: str, case: int = 0, *, short: bool = False) -> str:
    """Return what an article calls somebody; `case` counts from the nominative, 0, and holds for Russian."""
    if language == "ru":
        return being.russian[short][case]
    return being.short if short else being.name


def statement(chance: random.Random, cast: Cast, id_: str, published: date, extra: Sequence[str]) -> Saying:
    """Return a statement of the article published on a day; `extra` are lines for its record."""
    form = chance.choices(list(_FORMS), list(_FORMS.values()))[0]
    language = cast.words.language
    speaker = chance.choice(cast.media) if form == "report" and cast.media else cast.anyone(chance)
    form = "paraphrase" if form == "report" and not cast.media else form
    whom = next(other for other in iter(lambda: cast.anyone(chance), None) if other is not speaker)
    said = when(chance, language, published)
    quote = words(chance, cast.words, chance.randint(9, 24))
    rest = words(chance, cast.words, chance.randint(7, 16))
    text = _OPENINGS.get(form, _OPENINGS["other"])[language].format(
        who=name(speaker, language, short=chance.random() < 0.6),
        when=said.words,
        quote=capital(quote) if form == "direct" else quote,
        rest=capital(rest) if form == "direct" else rest,
        whom=_WHOM[language].format(name(whom, language, 2)),
    )
    text = " ".join(text.split()).replace(" ,", ",").replace(" .", ".")
    lines = [f"- id: {id_}", f"  speaker: {speaker.id}", *_dated(said), f"  form: {form}"]
    if form in ("direct", "partial"):
        lines.append(f"  quote: {quoted(capital(quote) if form == 'direct' else quote)}")
    if form != "direct":
        lines.append(f"  passage: {quoted(text)}")
    lines += [
        f"  gist: {quoted(capital(words(chance, cast.english, chance.randint(8, 20))) + '.')}",
        *_position(chance),
    ]
    if language != "en" and form in ("direct", "partial"):
        lines.append(f"  translation: {quoted(capital(words(chance, cast.english, chance.randint(9, 24))))}")
    lines += [f"  {chance.choice(('to', 'about'))}: [{whom.id}]"] if chance.random() < 0.45 or form == "act" else []
    return Saying(text, "\n".join([*lines, *extra]), speaker.id)


def event(chance: random.Random, cast: Cast, id_: str, published: date) -> Saying:
    """Return an event of the article published on a day."""
    said, actor = when(chance, cast.words.language, published), cast.anyone(chance)
    who = name(actor, cast.words.language)
    text = f"{who} {words(chance, cast.words, chance.randint(9, 18))} {said.words}".strip() + "."
    lines = [
        f"- id: {id_}",
        f"  date: {said.edtf or published.isoformat()}",
        f"  title: {quoted(capital(words(chance, cast.english, chance.randint(4, 8))))}",
        f"  status: {chance.choices(('happened', 'reported', 'planned'), (80, 12, 8))[0]}",
        f"  passage: {quoted(text)}",
        f"  actors: [{actor.id}]",
    ]
    return Saying(text, "\n".join(lines))


def _dated(said: When) -> list[str]:
    if said.edtf is None:
        return []
    lines = [f"  said: {said.edtf}"] + ([f"  said_basis: {said.basis}"] if said.basis else [])
    return lines + ([f"  said_text: {quoted(said.words)}"] if said.words else [])


def _position(chance: random.Random) -> list[str]:
    topics = {min(int(chance.paretovariate(0.7)) - 1, len(TOPICS) - 1) for _ in range(chance.randint(1, 3))}
    stance = STANCES[min(int(chance.paretovariate(0.7)) - 1, len(STANCES) - 1)]
    return [f"  topics: {listed(TOPICS[each] for each in sorted(topics))}", f"  stance: {stance}"]
