"""What libyaml says of broken YAML, in the words of somebody who can mend it."""

import yaml

# libyaml's problem -> (what is wrong and the cure, whether the cause stands at the context's mark rather than at the problem's)
_CURES = {
    "mapping values are not allowed": ("a second `: ` in one value: put the whole text in quotes, or check the indentation", False),
    "found unexpected end of stream": ("this quotation mark is never closed", True),
    "found unexpected document indicator": ("this quotation mark is never closed", True),
    "did not find expected ',' or ']'": ("this list is not closed: `]` or a comma is missing", True),
    "did not find expected ',' or '}'": ("this mapping is not closed: `}` or a comma is missing", True),
    "did not find expected node content": ("a value is missing here: a list or a mapping is not closed", False),
    "did not find expected alphabetic or numeric character": ("a text can't begin with * or &: put the text in quotes", True),
    "did not find expected key": ("the value ended before this: put the whole text in quotes (a text that begins with a quotation mark, [ or {?), or check the indentation", False),
    "did not find expected '-' indicator": ("a list goes on here without `- `, or the indentation is off", False),
    "could not find expected ':'": ("a key without `: ` behind it", True),
    "found unknown escape character": ("a backslash in double quotes starts an escape: use single quotes, or write it twice", False),
    "found invalid Unicode character escape code": ("this escape is no character", False),
    "block sequence entries are not allowed": ("a list can't begin here: put it on a line of its own, or the text in quotes", False),
    "found character that cannot start any token": ("a text can't begin with this character: put the text in quotes", False),
    "control characters are not allowed": ("a character that YAML does not allow: delete it", False),
}  # fmt: skip


def explain(error: yaml.YAMLError, text: str) -> tuple[int, str]:
    """Return the index in `text` to point at and the message, from an error of libyaml's."""
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    cure, at_context = next(
        (cure for words, cure in _CURES.items() if words in said), (f"this is no YAML: {said}", False)
    )
    index = _index(error, text, at_context)
    if not text[index:].strip() and "node content" in said:  # beyond the file: the bracket that was never closed
        index = max(text.rfind("["), text.rfind("{"), 0)
    if text[index : index + 1] == "\t":
        cure = "a tab: indent with spaces"
    return index, cure


def _index(error: yaml.YAMLError, text: str, at_context: bool) -> int:
    if isinstance(error, yaml.reader.ReaderError):  # counts bytes, not characters
        return len(text.encode()[: error.position].decode(errors="ignore"))
    marks = (getattr(error, "context_mark", None), getattr(error, "problem_mark", None))
    mark = (marks if at_context else marks[::-1])[0] or marks[0] or marks[1]
    return min(mark.index, len(text)) if mark else 0
