"""Rules of an annotation's own fields: what must go together within one file."""

from collections.abc import Iterator
from contextlib import suppress

from pydantic_core import PydanticCustomError

from briefing.check import CheckedAnnotation
from briefing.fields import Lines, line_range
from briefing.problems import Problem, problem, quoted
from briefing.read.node import Node
from briefing.reckon import holds, reckon_all
from briefing.rules.world import World


def ids_are_unique(world: World) -> Iterator[Problem]:
    """An id stands once among a file's statements and events."""
    for _, annotation in world.readable():
        first: dict[str, int] = {}
        for listed in (annotation.node.get("statements"), annotation.node.get("events")):
            for entry in listed.entries() if listed else []:
                id_ = entry.get("id")
                if id_ is None or not isinstance(id_.value, str):
                    continue
                if id_.value in first:
                    message = f"the id {quoted(id_.value)} is given already on line {first[id_.value]}: take a new one"
                    yield problem(id_.place, message, value=id_.value)
                first.setdefault(id_.value, id_.place.line)


def forms_have_their_texts(world: World) -> Iterator[Problem]:
    """`direct` has a quote, `partial` a quote and a passage, every other form a passage and no quote."""
    for _, each in world.statements():
        form = each.record.form
        if not each.knows("form"):
            continue
        if form in ("direct", "partial"):
            if not each.record.quote and each.knows("quote"):
                yield problem(each.missing("quote"), f"is missing: the form {quoted(form)} gives the speaker's words")
        elif each.record.quote:
            message = f"the form {quoted(form)} has no quote: put the words into `passage`, or make the form direct or partial"
            yield problem(each.key("quote"), message)
        if form != "direct" and not each.record.passage and each.knows("passage"):
            yield problem(each.missing("passage"), f"is missing: the form {quoted(form)} needs the source's words")


def a_basis_has_a_date(world: World) -> Iterator[Problem]:
    """`said_basis` says how a date is known, so it needs `said`."""
    for _, each in world.statements():
        if each.record.said_basis and not each.record.said and each.knows("said"):
            message = "says how a date is known, but there is no `said`: add the date, or delete this"
            yield problem(each.place("said_basis"), message, value=each.record.said_basis)


def reports_come_from_media(world: World) -> Iterator[Problem]:
    """The speaker of a `report` is a medium; anyone else is a warning."""
    actors = world.registers["actors"]
    for _, each in world.statements():
        speaker = actors.get(each.record.speaker)
        if each.record.form == "report" and speaker and speaker.knows("kind") and speaker.record.kind != "media":
            message = f"a report is a medium's, and {quoted(each.record.speaker)} is a {speaker.record.kind}"
            yield problem(each.place("speaker"), message, severity="warning", value=each.record.speaker)


def nothing_is_said_after_publication(world: World) -> Iterator[Problem]:
    """A `said` that begins after `published` ends is a warning."""
    for stem, each in world.statements():
        annotation = world.annotations[stem]
        head = annotation.head if annotation else None
        published = head.record.published.latest if head and head.knows("published") else None
        begins = each.record.said.earliest if each.record.said else None
        if begins and published and begins > published:
            said = each.record.said.text if each.record.said else ""
            message = f"{quoted(said)} begins after the article was published ({published.isoformat()} at the latest)"
            yield problem(each.place("said"), message, severity="warning", value=said)


def dates_follow_from_their_words(world: World) -> Iterator[Problem]:
    """A `resolved` date lies within what its `said_text`, counted from `published`, comes to; another is a warning."""
    for stem, each in world.statements():
        annotation, record = world.annotations[stem], each.record
        head = annotation.head if annotation else None
        if head is None or not head.knows("published", "language") or not each.knows("said", "said_basis", "said_text"):
            continue
        if record.said is None or record.said_basis != "resolved":
            continue
        anchor, said = head.record.published, record.said
        text, made = reckon_all(record.said_text, anchor, head.record.language, said) or ("", None)
        if made and not holds(made.result, said):
            message = f"{quoted(text)} counted from the article's date ({anchor.text}) gives {made.result.text}, not {said.text}"
            cure = "; where the words mean another day, call the date inferred and say why in `said_note`"
            yield problem(each.place("said"), message + cure, severity="warning", value=said.text)


def omitted_lines_exist(world: World) -> Iterator[Problem]:
    """`omit` and `keep` name lines of the file, and no line is in both."""
    for stem, annotation in world.readable():
        text = world.articles.get(stem)
        if annotation.head is None or text is None:
            continue
        end = len(text.lines)
        omitted = {line for _, lines in _ranges(annotation, "omit") for line in _within(lines, end)}
        for name in ("omit", "keep"):
            for node, lines in _ranges(annotation, name):
                value = str(node.value)
                both = omitted.intersection(_within(lines, end)) if name == "keep" else ()
                if lines.last > end:
                    yield problem(node.place, f"{quoted(value)} is beyond the file, which has {end} lines", value=value)
                elif both:
                    message = f"line {min(both)} is both in `omit` and in `keep`: take it out of one"
                    yield problem(node.place, message, value=value)


def _ranges(annotation: CheckedAnnotation, field: str) -> Iterator[tuple[Node, Lines]]:
    """Yield the entries of `omit` or `keep` that are ranges, each with its node, also where another entry is none."""
    listed = annotation.node.get(field)
    for node in listed.entries() if listed else ():
        with suppress(PydanticCustomError):
            yield node, line_range(node.value)


def _within(lines: Lines, end: int) -> range:
    return range(lines.first, min(lines.last, end) + 1)
