"""Templates place things and do nothing else, so that the escape can't be walked round."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, TemplateSyntaxError, UndefinedError, nodes
from jinja2.environment import Template

import briefing.templates
from briefing.templates import environment, render
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
        render(Page("topics/x/index.md", "topic.md", "X", "X.", {}))


def template(text: str) -> Template:
    """Return a template as the project's own are compiled."""
    return environment(DictLoader({"it": text})).get_template("it")


def test_what_is_not_there_is_refused() -> None:
    """An attribute that a thing lacks is a slip, in a condition too."""
    for text in ("{{ it.gone }}", "{% if it.gone %}{% endif %}", "{{ gone }}", "{{ gone() }}", "{{ gone.it }}"):
        with pytest.raises((AttributeError, UndefinedError, TypeError)):
            template(text).render(it=Path())


def test_each_text_is_escaped_once_whoever_hands_it_on() -> None:
    """Through macros with and without defaults, called by place and by name, within one another."""
    text = (
        "{% macro a(it) %}<a>{{ it }}</a>{% endmacro %}"
        "{% macro b(it, last='-') %}<b>{{ a(it) }}{{ last }}</b>{% endmacro %}"
        "{{ b(it) }}{{ b(it, last=it) }}{{ a(b(it, it)) }}{% set c %}{{ it }}{% endset %}{{ c }}"
    )
    b, whole = "<b><a>&#60;</a>&#45;</b>", "<b><a>&#60;</a>&#60;</b>"
    assert template(text).render(it="<") == f"{b}{whole}<a>{whole}</a>&#60;"


@pytest.mark.parametrize("printed", [None, True, 1.5, ["a"]])
def test_what_is_neither_text_nor_number_is_not_printed(printed: object) -> None:
    """A slip of a view's, told at once."""
    with pytest.raises(TypeError):
        template("{{ it }}").render(it=printed)


@pytest.mark.parametrize(
    "text",
    ["{{ it(*them) }}", "{{ it(**them) }}", "{% macro a() %}{{ caller() }}{% endmacro %}{% call a() %}{% endcall %}"],
)
def test_templates_call_with_plain_arguments(text: str) -> None:
    """The rest of Jinja's ways to call would be lost, so that each is refused."""
    with pytest.raises(TemplateSyntaxError, match="plain arguments"):
        template(text)


def test_titles_and_descriptions_are_on_one_line() -> None:
    """Front matter is YAML, whatever stands in a title."""
    page = render(Page("a/index.md", "_page.md", 'A\n---\n"b": c', "D\n\n# e", {}))
    assert page.split("---\n")[1] == 'title: "A &#45;&#45;&#45; &#34;b&#34;&#58; c"\ndescription: "D &#35; e"\n'
