"""Finds the passage that an editor who copied it with a slip must have meant (G5)."""

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher, get_close_matches
from heapq import nlargest
from itertools import islice
from math import log

import regex

from briefing.ground.boundary import word_at
from briefing.ground.differ import differences
from briefing.ground.find import Searchable, shown
from briefing.ground.fold import fold
from briefing.ground.receipt import Receipt
from briefing.ground.words import WORD, WordIndex, words

_MOST_WORDS = 400  # are compared; of a longer text those around its first slip
_GUESSED = 8  # words that stand nowhere in the article are matched with similar ones, each of which takes time
_VOCABULARY = 4000
_HITS = 200_000
_TRIED = 3  # paragraphs are looked at closely
_NEAR = 0.6  # how much has to agree (difflib's ratio, on words) before a passage is worth suggesting
_WORD = regex.compile(WORD, regex.VERSION1)
_SENTENCE_END = regex.compile(r"[.!?;:\"\u0964\u3002\uff01\uff0c\uff1f\n]")


@dataclass(frozen=True)
class Nearest:
    """The passage nearest to a text: where it stands and its words; what differs; whether it is worth suggesting."""

    receipt: Receipt
    differs: str
    near: bool


@dataclass(frozen=True)
class _Stretch:
    ratio: float
    words: range


def nearest(found: Searchable, text: str, *, quote: bool = False) -> Nearest | None:
    """Return the passage of the article nearest to `text`, the earliest of several; None if no word of it is there."""
    whole = shown(found.wording(text, quote=quote))
    yours = _around_slip(found.text, whole)
    wanted = words(fold(yours).text)
    alike = _alike(found.words, wanted)
    stretches = [_stretch(found.words, wanted, alike, window) for window in _windows(found.words, wanted, alike)]
    if not stretches:
        return None
    best = max(stretches, key=lambda each: (each.ratio, -each.words[0]))
    receipt = found.receipt(*_characters(found, yours, best.words))
    return Nearest(receipt, differences(yours, receipt.text), yours == whole and best.ratio >= _NEAR)


def _around_slip(article: str, yours: str) -> str:
    """Return of a text too long to be compared the words around the place up to which the article has it."""
    found = [each.span() for each in islice(_WORD.finditer(yours), 100_000)]
    if len(found) <= _MOST_WORDS:
        return yours
    slip = bisect_left(found, True, key=lambda span: fold(yours[: span[1]]).text not in article)
    first = max(0, slip - _MOST_WORDS // 2)
    return yours[found[first][0] : found[first : first + _MOST_WORDS][-1][1]]


def _alike(index: WordIndex, wanted: Sequence[str]) -> dict[str, str]:
    """Return the article's words that stand for a wanted one: itself, or where it is nowhere the most similar one."""
    alike = {word: word for word in wanted if word in index.places}
    unknown = [word for word in dict.fromkeys(wanted) if word not in alike]
    for word in sorted(unknown, key=len, reverse=True)[:_GUESSED]:
        ends = (word[0], word[-1])
        like = (each for each in index.places if each[0] == ends[0] or each[-1] == ends[1])
        kin = (each for each in like if abs(len(each) - len(word)) < 3)
        close = get_close_matches(word, islice(kin, _VOCABULARY), 1, 0.7)
        alike |= {each: word for each in close if each not in alike}
    return alike


def _windows(index: WordIndex, wanted: Sequence[str], alike: Mapping[str, str]) -> list[tuple[int, int]]:
    """Return the first and last word of the few stretches that hold most of the wanted words, rare ones before all."""
    need, weight = Counter(wanted), _weights(index, alike)
    width = len(wanted) + len(wanted) // 4 + 2
    best: dict[int, tuple[float, int, int, int]] = {}  # by paragraph: what it holds, shortness, first, last
    inside: deque[tuple[int, str]] = deque()
    have: Counter[str] = Counter()
    score = 0.0
    for at, word in _hits(index, alike):
        inside.append((at, word))
        have[word] += 1
        score += weight[word] if have[word] <= need[word] else 0
        while inside[0][0] <= at - width or index.paragraphs[inside[0][0]] != index.paragraphs[at]:
            gone = inside.popleft()[1]
            score -= weight[gone] if have[gone] <= need[gone] else 0
            have[gone] -= 1
        entry = (round(score, 6), inside[0][0] - at, inside[0][0], at)
        if entry[:2] > best.get(index.paragraphs[at], (0.0, 0))[:2]:
            best[index.paragraphs[at]] = entry
    return [entry[2:] for entry in nlargest(_TRIED, best.values(), key=lambda each: (*each[:2], -each[2]))]


def _hits(index: WordIndex, alike: Mapping[str, str]) -> list[tuple[int, str]]:
    """Return where the wanted words stand, in order; of what stands too often the first places."""
    hits: list[tuple[int, str]] = []
    for own in sorted(alike, key=lambda own: len(index.places[own])):
        hits += ((at, alike[own]) for at in index.places[own][: _HITS - len(hits)])
    return sorted(hits)


def _weights(index: WordIndex, alike: Mapping[str, str]) -> dict[str, float]:
    count: Counter[str] = Counter()
    for own, word in alike.items():
        count[word] += len(index.places[own])
    return {word: log(1 + len(index.words) / times) for word, times in count.items()}


def _stretch(index: WordIndex, wanted: Sequence[str], alike: Mapping[str, str], window: tuple[int, int]) -> _Stretch:
    """Return the words of the article that answer to the wanted ones, looked for around a window."""
    around = index.around(*window, reach=len(wanted))
    own = [alike.get(index.words[n], "") for n in around]
    # Beyond 200 words difflib passes over the most frequent ones ("autojunk"), which keeps its time in bounds.
    matcher = SequenceMatcher(None, wanted, own)
    blocks = _together([block for block in matcher.get_matching_blocks() if block.size])
    if not blocks:
        return _Stretch(0.0, range(window[0], window[1] + 1))
    first, last = blocks[0], blocks[-1]
    start = _reach(index, around[first.b], around[0], -first.a)
    stop = _reach(index, around[last.b + last.size - 1], around[-1], len(wanted) - last.a - last.size) + 1
    return _Stretch(2 * sum(block.size for block in blocks) / (len(wanted) + stop - start), range(start, stop))


def _together(blocks: Sequence[Match]) -> list[Match]:
    """Return the longest block and those on either side of it that aren't mere chance, far away."""
    if not blocks:
        return []
    longest = max(range(len(blocks)), key=lambda n: blocks[n].size)
    left, right = longest, longest
    while left and _close(blocks[left - 1], blocks[left]):
        left -= 1
    while right + 1 < len(blocks) and _close(blocks[right], blocks[right + 1]):
        right += 1
    return list(blocks[left : right + 1])


def _close(one: Match, two: Match) -> bool:
    return two.b - one.b - one.size <= 2 * (two.a - one.a - one.size) + 2 + min(one.size, two.size)


def _reach(index: WordIndex, at: int, limit: int, steps: int) -> int:
    """Return the word `steps` before or behind one, at most `limit`; not beyond the sentence."""
    way = -1 if steps < 0 else 1
    for _ in range(abs(steps)):
        low, high = sorted((at, at + way))
        if at == limit or _SENTENCE_END.search(index.text, index.ends[low], index.starts[high]):
            break
        at += way
    return at


def _characters(found: Searchable, yours: str, which: range) -> tuple[int, int]:
    """Return the place of some words in the article's text, with as much punctuation around as `yours` has."""
    text, own = found.text, fold(yours).text
    start, end = found.words.starts[which[0]], found.words.ends[which[-1]]
    places = [each.span() for each in _WORD.finditer(own)]
    for _ in range(places[0][0] if places else 0):
        start -= start > 0 and not text[start - 1].isalnum() and text[start - 1] != "\n"
    for _ in range(len(own) - places[-1][1] if places else 0):
        end += end < len(text) and not text[end].isalnum() and text[end] != "\n"
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    return word_at(text, start)[0], word_at(text, end)[1]
