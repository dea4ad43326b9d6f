"""What of a text is marked, and which stretch of it is shown."""

import random
import unicodedata
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.engine_asker import Asker
from tests.browser.engine_documents import DOCUMENTS
from tests.browser.engine_world import site
from tests.browser.serving import serving

LONG = "The pier is old. " * 20 + "Then all ships left the harbour, and no ship came. " + "Nobody minds a toll. " * 20


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Iterator[Asker]:
    """The engine of the invented world."""
    folder = tmp_path_factory.mktemp("engine-marks")
    site(folder, DOCUMENTS)
    context = chromium.new_context()
    with serving(folder) as served:
        yield Asker(context.new_page(), served).begin()
    context.close()


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("ships", "Ship’s crews, shipping; a SHIP", "[Ship’s] crews, [shipping]; a [SHIP]"),
        ("negotiations go", "They went to negotiate.", "They [went] to [negotiate]."),
        ("вели", "Ведут и вели", "[Ведут] и [вели]"),
        ("the ships", "the ships", "the [ships]"),
        ("Зоренским", "Zorensky, Зоренского; Petrova", "[Zorensky], [Зоренского]; Petrova"),
        ("Sorenskyj", "Zorensky", "[Zorensky]"),
        ("Sorenskyj", "Viktor, Viktor Zorensky, 佐连斯连", "Viktor, [Viktor] [Zorensky], [佐连斯]连"),
        ('"to all ships"', "to all: to all ships, all", "to all: [to] [all] [ships], all"),
        ("谈判", "谈判继续，谈", "[谈判]继续，谈"),
        ("xyzzy", "ships", "ships"),
        ("", "ships", "ships"),
        ("constructor", "constructor __proto__", "[constructor] __proto__"),
        ("ships", "", ""),
        ("ships", "<b>ships</b> & “ships”", "<b>[ships]</b> & “[ships]”"),
    ],
)
def test_words_are_marked_in_whatever_form_they_are_found(query: str, text: str, marked: str, asker: Asker) -> None:
    """A phrase where it stands; function words only in one."""
    assert asker.marked(query, text) == [marked]


def test_an_excerpt_is_where_most_was_found(asker: Asker) -> None:
    """With as much before as after, from word to word; its beginning if nothing was."""
    (found,) = asker.marked("ships harbour", LONG, length=80)
    assert found.startswith("…") and found.endswith("…") and len(found) < 80 + 10
    assert "all [ships] left the [harbour], and no [ship] came." in found
    (found,) = asker.marked("welcome", LONG, length=40)
    assert found == "The pier is old. The pier is old. The…"
    assert asker.marked("ships", "The ships.", length=40) == ["The [ships]."]
    (found,) = asker.marked("tolls", f"{'x ' * 50}(“toll”) {'y ' * 50}", length=30)
    assert "(“[toll]”)" in found


def test_an_excerpt_at_the_ends_of_a_text_is_as_long_as_one_within(asker: Asker) -> None:
    """What lies before the beginning or behind the end is used on the other side."""
    first, last = asker.marked("ships", f"ships {'x ' * 100}", f"{'x ' * 100}ships", length=60)
    assert first.startswith("[ships] x x") and first.endswith("x…") and len(first) > 55
    assert last.startswith("…x") and last.endswith("x [ships]") and len(last) > 55


@pytest.mark.parametrize("seed", range(3))
def test_an_excerpt_never_cuts_what_belongs_together(seed: int, asker: Asker) -> None:
    """It is a piece of the text, about as long as asked for, and parts no letter from its other half or its marks."""
    chance = random.Random(seed)  # noqa: S311 - examples, no secrets
    pieces = [
        "ships ",
        "谈判",
        "港口",
        "سفينة ",
        "e\u0301",
        "क्षि",
        "😀",
        "👩‍👩‍👧",
        ", ",
        " ",
        "…",
        "слово ",
        "ก็",
        "\u202b",
        "'",
    ]
    texts = ["".join(chance.choices(pieces, k=chance.randint(1, 120))) for _ in range(60)]
    texts += ["x" * 500, "e\u0301" * 300, "😀" * 300, "ships" + "\u0301" * 300, "\u0301" * 100]
    for query in ("ships", "谈判", "pier"):
        for text, found in zip(texts, asker.marked(query, *texts, length=50), strict=True):
            shown = found.replace("[", "").replace("]", "")
            assert shown in (text, *_cuts(text, shown)), (text, shown)
            assert len(shown.encode("utf-16-le")) // 2 < 60 or "\u0301" * 100 in text


def _cuts(text: str, shown: str) -> Iterator[str]:
    """Yield `shown` if it is a piece of the text that begins and ends between letters."""
    for before, after in ((0, 0), (0, 1), (1, 0), (1, 1)):  # "…" is in some texts, too
        piece = shown[before : len(shown) - after]
        at = text.find(piece)
        while at >= 0:
            ends = text[at : at + 1], text[at + len(piece) : at + len(piece) + 1]
            if not any(unicodedata.category(each).startswith("M") for each in ends if each):
                yield "…" * before + piece + "…" * after
            at = text.find(piece, at + 1)
