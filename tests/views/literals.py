"""Every text of the interface, found in the code and the templates that print it, so that none goes untranslated."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, nodes

import briefing
from briefing.plugin.settings import NAV, SCHEMES
from briefing.views.interface import COUNTED, INTERFACE
from briefing.views.words import NAMES, Words

PACKAGE = Path(briefing.__file__).parent
TEMPLATES = sorted((PACKAGE / "templates").glob("*.md"))
THEME = sorted((PACKAGE / "theme").rglob("*.html"))
SPEAKERS = {"words", "_words", "_"}  # what code calls the interface's words
# Functions that hand a text on to them, and which of their arguments it is.
HANDED_ON = {"shelf": 1, "Section": 1}
_TAG = re.compile(r"<style>.*?</style>|<[^>]*>|\{#[^}]*\}|&#?\w+;", re.DOTALL)
_SAID = re.compile(r'\b(?:aria-label|alt|title|placeholder)="([^"]*)"')
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class Literal(NamedTuple):
    """A text and where it stands."""

    text: str
    place: str


def texts() -> Iterator[Literal]:
    """Yield every text that is handed to the catalogue: by code, by templates, and from the tables."""
    yield from (each for each, noun in _calls() if not noun)
    for name, table in NAMES.items():
        yield from (Literal(text, f"NAMES[{name!r}]") for text in table.values())
    yield from (Literal(text, "INTERFACE") for text in INTERFACE)
    yield from (Literal(text, "NAV") for text in NAV.values())
    yield from (Literal(text, "SCHEMES") for *_, text in SCHEMES)


def counted(language: str) -> Iterator[Literal]:
    """Yield the texts of the browser that count, in the forms that a language has."""
    tags = {*Words(language).locale.plural_form.tags, "other"}
    yield from (Literal(f"{key}.{tag}", "COUNTED") for key in COUNTED for tag in sorted(tags))


def nouns() -> Iterator[Literal]:
    """Yield every noun that is counted."""
    yield from (each for each, noun in _calls() if noun)


def unsaid() -> Iterator[Literal]:
    """Yield the words that a template prints past the catalogue, in its text or in an attribute that is read out."""
    for path in (*TEMPLATES, *THEME):
        if path.name.startswith("reading."):  # prose, one template a language
            continue
        parsed = _parsed(path)
        printed = "".join(part.data if isinstance(part, nodes.TemplateData) else "\0" for part in _parts(parsed))
        said = (_TAG.sub(" ", printed), *_SAID.findall(printed))
        yield from (Literal(word, path.name) for text in said for word in _LETTERS.findall(text))


def _parts(template: nodes.Template) -> Iterator[nodes.Node]:
    for output in template.find_all(nodes.Output):
        yield from output.nodes


def _calls() -> Iterator[tuple[Literal, bool]]:
    """Yield each text that is handed on in a call, and whether it is a noun."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                argument, noun = _of_code(node)
                place = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                yield from ((Literal(text, place), noun) for text in _strings(argument))
    for path in (*TEMPLATES, *THEME):
        for call in _parsed(path).find_all(nodes.Call):
            for text, noun in _of_template(call):
                yield Literal(text, f"{path.name}:{call.lineno}"), noun


def _strings(argument: ast.expr | None) -> Iterator[str]:
    """Yield the texts that an argument may be: itself, or either side of a condition."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from (*_strings(argument.body), *_strings(argument.orelse))


def _of_code(call: ast.Call) -> tuple[ast.expr | None, bool]:
    """Return the argument of a call that is a text of the interface, and whether it is a noun."""
    does: ast.expr = call.func
    of: str | None = None
    if isinstance(does, ast.Attribute):
        of, does = does.attr, does.value
    name = does.attr if isinstance(does, ast.Attribute) else getattr(does, "id", "")
    if isinstance(does, ast.Call):  # Words(language).text("…")
        name = "words" if getattr(does.func, "id", "") == "Words" else ""
    place = HANDED_ON.get(name) if of is None else None
    if name in SPEAKERS and of in (None, "text", "count"):
        place = 1 if of == "count" else 0
    return (call.args[place] if place is not None and len(call.args) > place else None), of == "count"


def _of_template(call: nodes.Call) -> Iterator[tuple[str, bool]]:
    does: nodes.Node = call.node
    of: str | None = None
    if isinstance(does, nodes.Getattr):
        of, does = does.attr, does.node
    if isinstance(does, nodes.Name) and does.name == "_" and of in (None, "text", "count"):
        for argument in call.args[1 if of == "count" else 0 :][:1]:
            found = [argument] if isinstance(argument, nodes.Const) else argument.find_all(nodes.Const)
            yield from ((each.value, of == "count") for each in found if isinstance(each.value, str))


def _parsed(path: Path) -> nodes.Template:
    ours = path.suffix == ".md" or path.name == "pack.html"  # the theme's others are Material's to render
    marks = {"comment_start_string": "{*", "comment_end_string": "*}"} if ours else {}
    return Environment(autoescape=True, **marks).parse(path.read_text(encoding="utf-8"))  # type: ignore[arg-type]
