"""A preview's server, what wakes it, and how it builds again."""

import gc
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from briefing.plugin.guard import Guard
from briefing.plugin.watch import Watcher, watch
from briefing.site.behind import Behind

# Seconds without news after which a save is over. MkDocs waits for 0.25, as it looks twice a second; the system tells of
# each write at once, and an editor's are a few milliseconds apart. Who takes longer is built for again.
_SETTLED = 0.05


def follow(
    server: LiveReloadServer, builder: Callable[[], None], behind: Behind, *, content: Path, seeds: Path
) -> None:
    """Let `server` build again when something that pages are made of changed, and only then."""
    server.build_delay = _SETTLED
    server.watch(str(seeds))
    guard = Guard(partial(_rebuild, builder), lambda: list(server._watched_paths), content)
    server.builder = partial(_alone, guard, behind)
    watch(server, Watcher(guard.touched, shallow=content))


def _alone(guard: Guard, behind: Behind) -> None:
    """Look, and build, with nothing else going on: a browser waits, and a look gives way to other threads at each file."""
    with behind.held():
        guard()


def _rebuild(builder: Callable[[], None]) -> None:
    """Build. Garbage is collected again when whoever shows the pages says so."""
    if not gc.isenabled():
        gc.collect()  # one edit follows the other so quickly that nobody came to it
    gc.disable()
    try:
        builder()
    except BaseException:
        gc.enable()
        raise
