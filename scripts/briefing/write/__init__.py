"""{path: text} -> disk: only what changed, each file at once and whole, nothing stale left, nothing foreign touched.

What belongs to this program is listed in a manifest beside it. While files are being written it names the old ones and
the new ones, so that a run that is killed leaves no file without an owner.
"""

from collections.abc import Collection, Mapping
from pathlib import Path

from briefing.write.collisions import MARKDOWN, collisions, published
from briefing.write.files import holds, put, put_bytes, remove, sweep
from briefing.write.manifest import MANIFEST, generated, is_being_written, note
from briefing.write.walk import Walk, dotted, handwritten, walk

__all__ = [
    "MANIFEST",
    "MARKDOWN",
    "Walk",
    "begin",
    "collisions",
    "dotted",
    "end",
    "generated",
    "handwritten",
    "holds",
    "published",
    "put",
    "put_bytes",
    "walk",
    "write",
]


def write(content: Path, files: Mapping[str, str]) -> None:
    """Make `files` (posix path -> text) the generated files below `content`; OSError where the disk refuses.

    Only for files without `collisions`. A file whose bytes are right already keeps its time.
    """
    before = generated(content)
    changed = [path for path in sorted(files) if not holds(content / path, files[path].encode())]
    begin(content, before, files, writes=bool(changed))
    for path in changed:
        put(content / path, files[path])
    end(content, before, files)


def begin(content: Path, before: Collection[str], paths: Collection[str], *, writes: bool) -> None:
    """Claim `paths` beside those of an earlier run, where anything is to be written or to go; sweep up if that was killed."""
    if is_being_written(content):
        sweep(content, before)
    if writes or not set(before).issubset(paths):
        note(content, {*before, *paths}, writing=True)


def end(content: Path, before: Collection[str], paths: Collection[str]) -> None:
    """Remove what is generated no more and list what is."""
    for path in sorted(set(before).difference(paths)):
        remove(content, path)
    note(content, paths)
