"""Cases in one file each: a small tree of seeds, laid over a sound one, and what is expected of it.

    a comment: what the case shows
    === seeds/annotations/a.yaml
    …
    === problems
    seeds/annotations/a.yaml:1:1: …

`=== path +` adds to the sound tree's file, `=== path -` takes it away.
"""

from pathlib import Path

SOUND = {
    "seeds/actors.yaml": """\
ada:
  name: Ada Fictus
  kind: person
bob:
  name: Bob Nemo
  kind: person
ruritania:
  name: Ruritania
  kind: government
gazette:
  name: The Gazette
  kind: media
""",
    "seeds/sources.yaml": "daily:\n  name: The Daily Example\n",
    "seeds/topics.yaml": "talks:\n  name: Talks\n",
    "seeds/stances.yaml": "states:\n  name: states\n  polarity: neutral\n",
    "seeds/articles/a.txt": """\
Harbour talks

“We will talk,” Ada Fictus said on Tuesday.

Bob Nemo said the harbour must stay open. “We will not pay,” he added.

The harbour must stay open, the Gazette reported.
""",
    "seeds/annotations/a.yaml": """\
title: Harbour talks
source: daily
language: en
published: 2031-03-05
statements:
  - id: s1
    speaker: ada
    said: 2031-03-04
    said_basis: resolved
    said_text: on Tuesday
    form: direct
    quote: We will talk
    gist: Ada will talk.
    topics: [talks]
    stance: states
""",
}


def read_case(path: Path) -> tuple[dict[str, str], str, str]:
    """Return the tree's files by path, what is expected, and the case's input as it stands in the file."""
    given, _, expected = path.read_text(encoding="utf-8").partition("=== problems\n")
    files = dict(SOUND)
    for section in given.split("=== ")[1:]:
        head, _, text = section.partition("\n")
        name, _, mode = head.partition(" ")
        if mode == "-":
            del files[name]
        else:
            files[name] = files[name] + text if mode == "+" else text
    return files, expected, given


def lay(root: Path, files: dict[str, str]) -> Path:
    """Write a tree of files below `root` and return it."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(text.encode())
    return root
