"""What somebody does beside the seeds: settings, pages of their own, files that a build has made, times, a slip."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.incremental.world import Record, World

HOUR = 3600


def home(world: World, dice: Random) -> str:
    """Write the words of the home page, or take them back."""
    return _own(world, dice, "content/_home.md", "# Harbour watch\n\nWe *watch* it, {n}.\n")


def about(world: World, dice: Random) -> str:
    """Write a page of the editor's own, or remove it."""
    return _own(world, dice, "content/about.md", "# About {n}\n\nWe are. [Ada](actors/ada/index.md)\n")


def template(world: World, dice: Random) -> str:
    """Override a template of the theme, or stop doing so."""
    text = '{% extends "base.html" %}{% block announce %}Ahoy {n}{% endblock %}'
    said = _own(world, dice, "overrides/main.html", text)
    theme = {"name": "material"}
    world.settings["theme"] = theme | ({"custom_dir": "overrides"} if "overrides/main.html" in world.own else {})
    return said


def style(world: World, dice: Random) -> str:
    """Write a style sheet of the editor's own, or remove it."""
    said = _own(world, dice, "content/mine.css", "body {{ margin: {n}px }}\n")
    world.settings["extra_css"] = ["mine.css"] if "content/mine.css" in world.own else []
    return said


def option(world: World, dice: Random) -> str:
    """Set the plugin's language, or the day that it counts to."""
    world.options = dice.choice([{}, {"language": "ru"}, {"as_of": "2032-02-02"}, {"as_of": "2031-06-01"}])
    return f"plugin: {world.options}"


def argument(world: World, dice: Random) -> str:
    """Count to another day on the command line."""
    world.arguments = dice.choice([(), ("--as-of", "2033-03-03")])
    return f"briefing build {' '.join(world.arguments)}"


def setting(world: World, dice: Random) -> str:
    """Set something of MkDocs's."""
    n = world.next()
    changes: list[Record] = [
        {"site_name": f"Watch {n}"},
        {"site_url": f"https://example.org/{n}/"},
        {"site_url": ""},
        {"site_description": f"Description {n}"},
        {"copyright": f"Nobody {n}"},
        {"repo_url": "https://github.com/example/digest"},
        {"nav": [{"Start": "index.md"}, {"People": "actors/index.md"}]},
        {"markdown_extensions": [{"toc": {"permalink": False}}]},
        {"theme": {**world.settings["theme"], "palette": {"scheme": dice.choice(["slate", "default"])}}},
    ]
    change = dice.choice(changes)
    world.settings |= change
    return f"mkdocs.yml: {change}"


def output_damaged(world: World, dice: Random) -> str:
    """Delete, cut short or change files that a build has made."""
    said = []
    for _ in range(3):
        place = dice.choice(_built(world))
        how = dice.choice(["deleted", "emptied", "cut short", "changed"])
        data = place.read_bytes()
        if how == "deleted":
            place.unlink()
        else:
            place.write_bytes({"emptied": b"", "cut short": data[: len(data) // 2], "changed": data + b"x"}[how])
        said.append(f"{place.relative_to(world.root)} {how}")
    return "; ".join(said)


def output_forged(world: World, dice: Random) -> str:
    """Change a letter of a file that a build has made, and put its time back."""
    place = dice.choice([each for each in _built(world) if each.stat().st_size])
    before = place.stat()
    data = bytearray(place.read_bytes())
    data[len(data) // 2] ^= 1
    place.write_bytes(data)
    os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))
    return f"{place.relative_to(world.root)}: a letter changed, its time put back"


def output_gone(world: World, dice: Random) -> str:
    """Remove a whole folder of what a build has made or kept."""
    name = dice.choice(["site", "site/actors", "site/assets", "site/search", "site/data", ".briefing"])
    shutil.rmtree(world.root / name)
    return f"{name}/ removed"


def stranger(world: World, dice: Random) -> str:
    """Put something foreign into site/, where a build has to clear it away."""
    name = dice.choice(
        ["old.html", "actors/gone/index.html", "assets/foreign.js", "actors/ada/index.html/x", "a b/c.d"]
    )
    place = world.root / "site" / name
    if name.endswith("/x"):
        place.parent.unlink()
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("x")
    return f"site/{name}: put there"


def touched(world: World, dice: Random) -> str:
    """Save files as they are, or give them a time of the past or the future."""
    paths = sorted(world.files())
    paths = dice.sample(paths, dice.randint(1, len(paths)))
    shift = dice.choice([0, -9000 * HOUR, 9000 * HOUR])
    for path in paths:
        before = (world.root / path).stat()
        (world.root / path).write_bytes((world.root / path).read_bytes())
        os.utime(world.root / path, ns=(before.st_atime_ns, before.st_mtime_ns + shift * 10**9))
    return f"{len(paths)} files saved as they are, times moved by {shift} s"


def replaced(world: World, dice: Random) -> str:
    """Let a checkout put other files in the place of all: same bytes, same times."""
    for path in world.files():
        copy = (world.root / path).with_name(".copy")
        shutil.copy2(world.root / path, copy)
        copy.replace(world.root / path)
    return f"all files replaced by copies ({dice.random():.2f})"


def same_size(world: World, dice: Random) -> str:
    """Exchange two letters of a gist and put the file's time back."""
    stem, record = dice.choice(world.statements())
    place = world.root / f"seeds/annotations/{stem}.yaml"
    before = place.stat()
    record["gist"] = record["gist"].swapcase()
    world.save()
    os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))
    return f"{stem}#{record['id']}: {record['gist']!r}, as long and as old as before"


EDITS: tuple[Callable[[World, Random], str], ...] = (
    *(home, about, template, style, option, argument, setting),
    *(output_damaged, output_forged, output_gone, stranger, touched, replaced, same_size),
)


def _own(world: World, dice: Random, path: str, text: str) -> str:
    if path in world.own and dice.random() < 0.5:
        del world.own[path]
        return f"{path}: removed"
    world.own[path] = text.replace("{n}", str(world.next())).replace("{{", "{").replace("}}", "}")
    return f"{path}: written ({world.number})"


def _built(world: World) -> list[Path]:
    """Return the files that a build has made; what begins with a dot is its own business."""
    files = [each for name in ("site", "content") for each in (world.root / name).rglob("*") if each.is_file()]
    own = {world.root / path for path in world.own}
    return sorted(each for each in files if each not in own and not each.name.startswith("."))
