"""Page -> Markdown. Templates say where things stand; they escape by default and refuse names that nobody gave."""

import re
from functools import cache, partial
from typing import Any

from jinja2 import BaseLoader, BytecodeCache, Environment, PackageLoader, StrictUndefined

from briefing import markup
from briefing.dates import Edtf
from briefing.templates.generator import Generator
from briefing.views.linked import linked
from briefing.views.page import Page
from briefing.views.shelves import period_in_words
from briefing.views.when import (
    days_in_words,
    in_words,
    machine_date,
    month_in_words,
    span_in_words,
    unit_in_words,
    weekday,
    weekdays,
)
from briefing.views.words import Words
from briefing.views.working import rule_in_words

_HEADING = re.compile(r"\s*(?:#[ \t]|[^\n]+\n=+[ \t]*(?:\n|\Z))")  # of the first level, as Markdown has it


def render(page: Page, *, home: str = "") -> str:
    """Return a page's Markdown with its front matter; `home` is the editor's own Markdown for the home page."""
    template = _environment().get_template(page.template)
    return template.render(
        page.context,
        page=page,
        home=markup.trusted(home.strip()),
        titled=_HEADING.match(home) is not None,
        lang=page.language,
        linked=lambda: markup.data_block(linked(page)),
        to=partial(markup.address, page.root),
        **_tools(page.language),
    )


@cache
def _tools(language: str) -> dict[str, Any]:
    """Return what templates may call; each gives trusted markup, or text that is escaped when it is printed."""
    words = Words(language)

    def date(when: Edtf | None) -> str:
        return in_words(when, words)

    return {
        "_": words,
        "bdi": markup.isolate,
        "date": date,
        "days_since": partial(days_in_words, words=words),
        "fragment": markup.fragment,
        "ident": markup.identifier,
        "machine": machine_date,
        "month_name": partial(month_in_words, words=words),
        "period_name": partial(period_in_words, words=words),
        "plain": markup.plain,
        "rule": partial(rule_in_words, words=words),
        "span": partial(span_in_words, words=words),
        "unit_name": partial(unit_in_words, words=words),
        "web": markup.web,
        "weekday": partial(weekday, words=words),
        "weekdays": weekdays(words),
    }


@cache
def _environment() -> Environment:
    return environment(PackageLoader("briefing", "templates"))


def keep_compiled(cache: BytecodeCache | None) -> None:
    """Let `cache` keep what templates are compiled to."""
    _environment().bytecode_cache = cache


def environment(loader: BaseLoader) -> Environment:
    """Return what compiles templates and prints what they hold."""
    made = Environment(
        loader=loader,
        autoescape=True,
        finalize=markup.printed,
        undefined=StrictUndefined,
        comment_start_string="{*",  # Jinja's own `{#` opens a heading's `{#id}`
        comment_end_string="*}",
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.code_generator_class = Generator
    return made
