"""The receipts of a statement or event: each of its texts found in the article, or a problem (G1, G5, G6).

One slip is one problem: a quote isn't told to be outside a passage that isn't found, a text that stands twice isn't
reported beside a `line` that is wrong, and order is looked at where all else is well.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from briefing.check import Located
from briefing.ground import Receipt, Receipts, Searchable, listed, missing
from briefing.problems import Problem, problem, quoted
from briefing.records import Event, Statement

_SOME = 20  # occurrences of one text are looked at to name their lines
_ANY = 0  # instead of a line number: the line is wrong and reported, so whichever occurrence comes first will do
_NEARBY = (0, 10, 100, 1000)  # lines to either side of a statement where its `said_text` is looked for first


def receipts(located: Located[Statement] | Located[Event], found: Searchable) -> tuple[Receipts, list[Problem]]:
    """Return what the record's texts were found as, in the record's order, and what is wrong with them.

    Where something is wrong, receipts may be missing or be a guess: good for more checks and nothing else.
    """
    return _Grounding(located, found).run()


class _Grounding:
    def __init__(self, located: Located[Statement] | Located[Event], found: Searchable) -> None:
        self.located, self.found = located, found
        self.problems: list[Problem] = []

    def run(self) -> tuple[Receipts, list[Problem]]:
        record = self.located.record
        passages = self._placed("passage", record.passage or ())
        if isinstance(record, Event):
            return Receipts(passages=_sound(passages)), self.problems
        if self.located.knows("form") and record.form not in ("direct", "partial"):
            quotes: list[Receipt | None] = []  # a quote beside another form is a problem already
        else:
            quotes = self._inside(record.quote, passages) if record.passage else self._placed("quote", record.quote)
        sound = Receipts(_sound(quotes), _sound(passages))
        dated = [self._nearest_to(sound, i, text) for i, text in enumerate(record.said_text)]
        return Receipts(sound.quotes, sound.passages, _sound(dated)), self.problems

    def _placed(self, field: str, texts: Sequence[str]) -> list[Receipt | None]:
        """Return what texts that `line` may place were found as."""
        before = len(self.problems)
        lines = self._lines(field, len(texts))
        placed = [self._place(field, i, text, line) for i, (text, line) in enumerate(zip(texts, lines, strict=True))]
        if len(self.problems) == before:
            self._in_order(field, texts, placed)
        return placed

    def _place(self, field: str, i: int, text: str, line: int | None) -> Receipt | None:
        some = list(islice(self._occurrences(field, text), 1 if line == _ANY else _SOME))
        if not some:
            self._missing(field, i, text)
        elif line:
            some = self._on(field, i, text, line, some)
        if len(some) > 1:
            self._ambiguous(field, i, text, some)
        return some[0] if some else None

    def _on(self, field: str, i: int, text: str, line: int, some: list[Receipt]) -> list[Receipt]:
        """Return the first two occurrences that begin on `line`; where there is none, that is a problem of `line`."""
        there = list(islice(self._occurrences(field, text, lines=range(line, line + 1)), 2))
        if there:
            return there
        begins = sorted({each.line for each in some})
        message = f"{quoted(text)} does not begin on line {line} but on {listed(begins)}"
        suggestion = str(begins[0]) if len(begins) == 1 else None
        self._report("line", i, message, str(line), suggestion)
        return some[:1]

    def _inside(self, quotes: Sequence[str], passages: Sequence[Receipt | None]) -> list[Receipt | None]:
        """Return what quotes that have passages beside them were found as: each once, inside one of these."""
        inside = [self._quote(i, text, passages) for i, text in enumerate(quotes)]
        self._in_order("quote", quotes, inside)
        return inside

    def _quote(self, i: int, text: str, passages: Sequence[Receipt | None]) -> Receipt | None:
        known = _sound(passages)
        within = (islice(self._occurrences("quote", text, within=each), _SOME) for each in known)
        hits = {hit.start: hit for each in within for hit in each}
        anywhere = None if hits else next(self._occurrences("quote", text), None)
        if not hits and not anywhere:
            self._missing("quote", i, text)
        elif anywhere and len(known) == len(passages):
            where = listed(line for each in known for line in each.lines)
            message = f"stands on line {anywhere.line}, outside the passage ({where}): lengthen the passage"
            self._report("quote", i, message, text)
        elif len(hits) > 1:
            where = listed(hit.line for hit in hits.values())
            self._report("quote", i, f"stands more than once in the passage ({where}): lengthen the quote", text)
        return hits[min(hits)] if len(hits) == 1 else None

    def _nearest_to(self, statement: Receipts, i: int, text: str) -> Receipt | None:
        """Return the occurrence of a `said_text` nearest to the statement's lines, the earlier of two."""
        lines = statement.lines or (1,)
        for reach in (*_NEARBY, len(self.found.article.lines)):
            nearby = range(lines[0] - reach, lines[-1] + reach + 1)
            best: tuple[int, Receipt] | None = None
            for each in self.found.occurrences(text, lines=nearby):
                away = min(abs(line - own) for line in lines for own in each.lines)
                if best is None or away < best[0]:
                    best = away, each
                if away == 0:
                    break
            if best and best[0] <= reach:
                return best[1]
        self._missing("said_text", i, text)
        return None

    def _lines(self, field: str, texts: int) -> list[int | None]:
        """Return for each text the line it has to begin on, None for any."""
        given = self.located.record.line
        if not self.located.knows("line"):
            return [_ANY] * texts
        if given is None or not texts:
            return [None] * texts
        numbers = given if isinstance(given, tuple) else (given,)
        if len(numbers) != texts:
            cure = f"write a list of {texts}, one for each" if texts > 1 else "write one number"
            message = f"gives {_count(len(numbers), 'line')} for {_count(texts, field)}: {cure}"
            self.problems.append(problem(self.located.place("line"), message))
            return [_ANY] * texts
        return [self._line(i, number) for i, number in enumerate(numbers)]

    def _line(self, i: int, number: int) -> int:
        last = len(self.found.article.lines)
        if number <= last:
            return number
        self._report("line", i, f"line {number} lies beyond the article's end ({_count(last, 'line')})", str(number))
        return _ANY

    def _in_order(self, field: str, texts: Sequence[str], placed: Sequence[Receipt | None]) -> None:
        for i, (one, two) in enumerate(pairwise(placed)):
            if one and two and two.start <= one.start:
                before = f"the {field} before it ({quoted(texts[i])}, line {one.line})"
                message = f"begins on line {two.line}, not behind {before}: a list runs in the article's order"
                self._report(field, i + 1, message, texts[i + 1])

    def _ambiguous(self, field: str, i: int, text: str, some: Sequence[Receipt]) -> None:
        lines = sorted({each.line for each in some})
        if len(lines) == 1:
            self._report(field, i, f"stands more than once in line {lines[0]}: lengthen the text", text)
            return
        several = len(getattr(self.located.record, field)) > 1
        add = (
            f"`line: [{lines[0]}, …]`, a number for each text,"
            if several
            else f"`line: {lines[0]}` (or whichever is meant)"
        )
        self._report(field, i, f"stands on {listed(lines)}: add {add} or lengthen the text", text)

    def _missing(self, field: str, i: int, text: str) -> None:
        why = missing(self.found, text, quote=field == "quote")
        self._report(field, i, why.message, text, why.suggestion)

    def _occurrences(
        self, field: str, text: str, *, lines: range | None = None, within: Receipt | None = None
    ) -> Iterator[Receipt]:
        return self.found.occurrences(text, quote=field == "quote", lines=lines, within=within)

    def _report(self, field: str, i: int, message: str, value: str, better: str | None = None) -> None:
        place = self.located.place(field, i)
        self.problems.append(problem(place, message, value=value, suggestion=better))


def _sound(found: Sequence[Receipt | None]) -> tuple[Receipt, ...]:
    return tuple(each for each in found if each)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"
