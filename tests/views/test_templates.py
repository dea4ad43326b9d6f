"""Templates place things and do nothing else, so that the escape can't be walked round."""

from pathlib import Path

import pytest
from jinja2 import Environment, UndefinedError, nodes

import briefing.templates
from briefing.templates import render
from briefing.views import Page

FOLDER = Path(briefing.templates.__file__).parent
TEMPLATES = sorted(path.name for path in FOLDER.glob("*.md"))

# `~`, `+`, `%` and most filters join or change text with HTML's escape alone, which Markdown acts through.
FORBIDDEN = (
    nodes.Concat,
    nodes.Add,
    nodes.Mod,
    nodes.FilterBlock,
    nodes.CallBlock,
    nodes.MarkSafe,
    nodes.ScopedEvalContextModifier,
)
FILTERS = {"length"}


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_hold_no_logic(name: str) -> None:
    """Loops, conditions, macros, includes: nothing that makes text."""
    environment = Environment(autoescape=True, comment_start_string="{*", comment_end_string="*}")
    parsed = environment.parse((FOLDER / name).read_text(encoding="utf-8"))
    assert not [f"line {node.lineno}: {type(node).__name__}" for node in parsed.find_all(FORBIDDEN)]
    assert {node.name for node in parsed.find_all(nodes.Filter)} <= FILTERS


def test_a_name_that_nobody_gave_is_refused() -> None:
    """A slip in a template stops the build rather than leaving a hole in the page."""
    with pytest.raises(UndefinedError):
        render(Page("actors/x/index.md", "actor.md", "X", "X.", {}))


def test_titles_and_descriptions_are_on_one_line() -> None:
    """Front matter is YAML, whatever stands in a title."""
    page = render(Page("a/index.md", "_page.md", 'A\n---\n"b": c', "D\n\n# e", {}))
    assert page.split("---\n")[1] == 'title: "A &#45;&#45;&#45; &#34;b&#34;&#58; c"\ndescription: "D &#35; e"\n'
