"""A preview's server, and what wakes it."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from briefing.plugin.guard import Guard
from briefing.plugin.watch import Watcher, watch


def follow(server: LiveReloadServer, builder: Callable[[], None], content: Path, seeds: Path) -> None:
    """Let `server` build again when something that pages are made of changed, and only then."""
    server.watch(str(seeds))
    guard = Guard(builder, lambda: list(server._watched_paths), content)
    server.builder = guard
    watch(server, Watcher(guard.touched, shallow=content))
