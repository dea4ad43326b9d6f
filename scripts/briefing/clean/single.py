"""RULES: what tells that one line by itself is furniture. Each docstring is the rule."""

import re
from collections.abc import Callable

from briefing.clean.known import ANYWHERE, EXACT, OPENINGS, PAIRS, Kind, one_word, opened, whole
from briefing.clean.lines import Line

Rule = Callable[[Line], str | None]
SHORT = 12  # words of a line that is no more than a label, a button, a headline


def phrase(line: Line) -> str | None:
    """The whole line is a phrase of furniture, and of no article: `Leave a Reply`."""
    kind, reason = whole(line) or (Kind.LABEL, None)
    return None if kind is Kind.LABEL or (kind is Kind.LIST and one_word(line.key)) else reason


def opening(line: Line) -> str | None:
    """The line begins as furniture only does, and not as speech: `Your email address will not be …`."""
    reason = None if line.spoken else opened(line, OPENINGS)
    return None if reason == "tags" and line.stops else reason


def call(line: Line) -> str | None:
    """The line begins as a call to readers or a notice may, and names what those are about."""
    return None if line.spoken else opened(line, PAIRS)


def reserved(line: Line) -> str | None:
    """The line says somewhere what only a notice says: `all rights reserved`."""
    if line.quoted or line.words > 80:
        return None
    return next((reason for words, reason in ANYWHERE if words in line.opening), None)


_COPYRIGHT = re.compile(r"(?:(?:copyright\W{0,3})?(?:©|\(c\))\D{0,60}|copyright\W{1,3})(?:19|20)\d\d\b")
_YEAR_FIRST = re.compile(r"(?:(?:19|20)\d\d ?[-–]? ?){1,2} ?(?:©|\(c\))")


def copyright_line(line: Line) -> str | None:
    """The line begins with a copyright sign and a year, in either order; a photo's has no year."""
    found = _COPYRIGHT.match(line.opening) or _YEAR_FIRST.match(line.opening)
    return "copyright line" if found and line.words <= 60 else None


_NETWORK = re.compile(
    r"facebook|twitter|instagram|youtube|linkedin|whatsapp|telegram|reddit|pinterest|tiktok|threads|"
    r"bluesky|mastodon|flipboard|tumblr|viber|messenger|вконтакте|одноклассники|телеграм|фейсбук|"
    r"твиттер|дзен|xing"
)
_AROUND = re.compile(
    r"\b(?:copy link|e-?mail|print|share|tweet|link|vk|ok|rss|x|feed|page|channel|on|and|via|pocket|"
    r"save|like|comment|follow|поделиться|поделитесь|teilen|partager|compartir|condividi|udostępnij|"
    r"paylaş|в|и|auf|und|sur|et|en|y|su)\b"
)
_SHARING = re.compile(r"(?:share|поделиться|поділитися|teilen|partager|compartir|condividi)\b")


def share_bar(line: Line) -> str | None:
    """The line names two networks or ways to share and says nothing else: `Facebook Copy Link`."""
    if line.words > SHORT or line.prose:
        return None
    left, networks = _NETWORK.subn(" ", line.opening)
    rest, ways = _AROUND.subn(" ", left)
    enough = networks >= 2 or (networks + ways >= 2 and _SHARING.search(left) is not None)
    return "share bar" if enough and not any(c.isalpha() for c in rest) else None


_BETWEEN = re.compile(r"[|•·/›»>→▸\t]| {2,}")


def link_row(line: Line) -> str | None:
    """The line is a row of labels with strokes or dots between: half of them known, or both of two."""
    if line.prose:
        return None
    parts = [part.strip(" []()").casefold() for part in _BETWEEN.split(line.text) if part.strip()]
    if len(parts) < 2 or any(len(part.split()) > 4 for part in parts):
        return None
    unknown = sum(part not in EXACT for part in parts)
    return "row of links" if unknown * 2 <= (len(parts) if len(parts) > 2 else 0) else None


def word_row(line: Line) -> str | None:
    """The line is four labels or more with nothing but space between, three of four known."""
    words = [] if line.prose or line.spoken else line.opening.split()
    if not 4 <= len(words) <= 60:
        return None
    sections = sum(EXACT.get(word, (None, ""))[1] == "section label" for word in words)
    return "row of links" if sections * 4 >= len(words) * 3 else None


_GLUED = re.compile(r"(?<=[a-zà-ÿа-яё])(?=[A-ZÀ-ÞА-ЯЁ])")


def glued_links(line: Line) -> str | None:
    """Links that lost the space between them, at least one of them known: `About UsPrivacy Policy`."""
    parts = [] if line.prose else _GLUED.split(line.text)
    if len(parts) < 3 or len(parts) * 4 < line.words:
        return None
    known = sum(EXACT.get(p.strip().casefold()) is not None for p in parts)
    return "row of links" if known and (known * 4 >= len(parts) or len(parts) > 8) else None


_READING = re.compile(
    r"(?:(?:estimated )?reading time|read time|lesedauer|lesezeit|temps de lecture|tiempo de lectura|"
    r"tempo di lettura|tempo de leitura|czas czytania|leestijd|okuma süresi|час читання|время чтения|"
    r"время на чтение|doba čtení|timp de citire|време за четене|vreme čitanja)\W{0,3}"
    r"(?:less than |~|около )?\d{1,3}.{0,12}$"
    r"|(?:less than )?\d{1,3}[ -]?(?:min|мин|хв|λεπτ|dk|dakika|perc|分)[^\d]{0,10}"
    r"(?:read|чтения|на чтение|читання|lesezeit|lesedauer|de lecture|de lectura|lectura|di lettura|"
    r"de leitura|czytania|leestijd|okuma|lezen|läsning|čtení|ανάγνωσ|за четене|olvasás).{0,6}$"
)


def reading_time(line: Line) -> str | None:
    """The line says how long the article takes to read: `2 mins read`."""
    return "reading time" if line.words <= 8 and _READING.match(line.opening) else None


_COUNTED = (
    "comments? views? shares? likes? reads? reactions? replies ratings? votes? оценок голосов отзывов "
    "комментари[йяев]+ просмотр(?:ов|а)? репост(?:ов|а)? лайк(?:ов|а)? "
    "коментар(?:ів|і)? перегляд(?:ів|и)? kommentare? aufrufe commentaires? vues comentarios? visitas "
    "commenti comentários? komentarzy komentarze reacties yorum"
)
_COUNTER = re.compile(
    rf"(?:\d[.,]\d (?:/ ?5 )?)?\(?\d[\d.,k ]{{0,9}} ?(?:{_COUNTED.replace(' ', '|')})$"
    r"|(?:views|просмотров|просмотры|переглядів|перегляди|aufrufe|vues|visitas|shares|hits|"
    r"количество просмотров)\W{1,3}\d[\d.,k ]{0,9}$"
)


def counter(line: Line) -> str | None:
    """The line counts comments, views or shares and says nothing else: `12 comments`."""
    return "counter" if line.words <= 4 and _COUNTER.match(line.key) and not line.prose else None


_ICON = re.compile(r"[a-z]+(?:_[a-z]+)+")
_TEMPLATE = re.compile(r"\{[{*|%].{0,500}[}*|%]\}")


def leftover(line: Line) -> str | None:
    """The line is an icon's name or a template's place that was never filled: `arrow_upward`, `{{ name }}`."""
    last = line.text.rsplit(maxsplit=1)[-1]
    icon = _ICON.fullmatch(last) or (line.words <= 4 and last.endswith("_circle_down"))
    template = _TEMPLATE.fullmatch(line.text.rstrip("."))
    return "leftover of the page's program" if (icon and line.words <= 4) or template else None


def form_field(line: Line) -> str | None:
    """The line is a form's label with the star of a field that has to be filled: `Name *`."""
    starred = line.text.endswith((" *", "*:")) and not line.text.startswith("*")
    return "form field" if starred and line.words <= 4 else None


RULES: tuple[Rule, ...] = (
    phrase, opening, call, reserved, copyright_line, share_bar, link_row, word_row,
    glued_links, reading_time, counter, leftover, form_field,
)  # fmt: skip


def single(line: Line) -> str | None:
    """Return why the line by itself is furniture, or None."""
    return next((reason for rule in RULES if (reason := rule(line))), None)
