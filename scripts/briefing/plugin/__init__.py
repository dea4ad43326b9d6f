"""MkDocs's door: when MkDocs asks, the rooms answer. No rule, no formatting."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import click
import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from briefing.build import Built
from briefing.plugin import settings
from briefing.plugin.live import Guard, Preview, in_memory, patient
from briefing.plugin.options import BriefingConfig
from briefing.problems import ProblemsFound
from briefing.read.tree import SEEDS
from briefing.search.index import files as index_files
from briefing.search.kept import Kept
from briefing.site.errors import Misused, SeedsRefused, Stopped, counted, in_one_line
from briefing.site.index_files import Behind
from briefing.site.own_pages import OwnPages
from briefing.site.pages import pages
from briefing.site.policy import policy
from briefing.site.project import CONFIG, absolute, seedless
from briefing.site.publication import Publication

log = logging.getLogger("mkdocs.plugins.briefing")

FIRST, LAST = 100, -100  # before and after the other plugins
NO_DAY = "1970-01-01"


class BriefingPlugin(BasePlugin[BriefingConfig]):  # type: ignore[no-untyped-call]  # as in `options`
    """Seeds become pages before MkDocs looks for any; what MkDocs makes of them becomes the site when it is whole."""

    def __init__(self) -> None:
        self._drafts = self._live = False
        self._job: Publication | Preview | None = None
        self._built: Built | None = None
        self._own_pages: OwnPages | None = None
        self._behind, self._kept = Behind(), Kept()
        self._site_dir = ""

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 - MkDocs names both
        self._drafts = self._live = command == "serve"

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        content, options = Path(config.docs_dir), self.config
        self._site_dir = config.site_dir
        with _answered():
            settings.refuse(config)
            if lack := seedless(_root(config)):
                raise Misused(lack)
            self._job = job = self._begun(config)
            job.make_good()
            self._built = built = pages(
                _root(config), content, language=options.language, as_of=options.as_of, drafts=self._drafts
            )
            for problem in built.problems:
                click.echo(problem, err=True)
            job.begin(content, built)
        config.site_dir = str(job.stage)
        settings.complete(config, built.files, options.language)
        settings.switch_off_search(config)
        self._own_pages = OwnPages(frozenset(built.files), options.language, built.home)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        assert self._built is not None  # on_config comes first
        if self._live:
            in_memory(files, config, self._built)
        for path in self._built.files:
            if (file := files.get_file_from_path(path)) is not None:
                file.generated_by = "briefing"  # no "edit this page" for what is edited in seeds/
        return files

    @event_priority(FIRST)
    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - as above
        env.loader = settings.with_material(env.loader)
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.update_date = NO_DAY  # MkDocs has the clock's; it would end in sitemap.xml.gz

    @event_priority(LAST)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - as above
        assert self._own_pages is not None
        self._own_pages.add(page, html)

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        assert self._job is not None
        config.site_dir = self._site_dir  # for what comes after a build, such as gh-deploy
        if _strict_counts():
            return  # MkDocs is about to abort: `on_build_error` drops the stage, the last good site stays
        assert self._built is not None and self._own_pages is not None
        if isinstance(self._job, Preview):
            self._show(self._job, self._built, self._own_pages)
        else:
            self._publish(self._job, self._built, self._own_pages)

    @event_priority(LAST)
    def on_build_error(self, *, error: Exception) -> None:
        self._drop()
        # MkDocs would print a traceback for a full disk, and for a page of the editor's own that can't be read.
        if isinstance(error, OSError | UnicodeError | jinja2.TemplateError):
            raise Stopped(in_one_line(error)) from error

    @event_priority(LAST)
    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> LiveReloadServer:
        self._live = True  # also after `mkdocs serve --clean`, whose first build is a whole one
        server.watch(str(_root(config) / SEEDS))
        patient(server)
        server.builder = Guard(builder, lambda: server._watched_paths, Path(config.docs_dir))
        return server

    def on_shutdown(self) -> None:
        self._behind.stop()
        self._drop()

    def _publish(self, job: Publication, built: Built, own_pages: OwnPages) -> None:
        """Make pages and index the site at once."""
        with _answered():
            job.index(built.searchable, own_pages.documents)
            said = policy(job.stage)
            done = job.finish()
        log.info("Content-Security-Policy: %s", said)
        log.info("%s: %d files, %d changed, %d removed", self._site_dir, done.total, done.changed, done.removed)

    def _show(self, job: Preview, built: Built, own_pages: OwnPages) -> None:
        """Show the pages, and let the index follow behind them."""
        with _answered(), self._behind.writing:
            done = job.finish()
        news = f", {done.changed} changed" if done.changed < done.total else ""  # at the start all are new
        log.info("%d files%s", done.total, news)
        make = partial(index_files, built.searchable, own_pages.documents, self._kept)
        self._behind.start(Path(self._site_dir), make)

    def _begun(self, config: MkDocsConfig) -> Publication | Preview:
        site = Path(config.site_dir)
        return Preview(site) if self._live else Publication(_root(config), site, clean=bool(self.config.clean))

    def _drop(self) -> None:
        if self._job is not None:
            self._job.drop()


def _root(config: MkDocsConfig) -> Path:
    """Return the folder of mkdocs.yml; where it comes from a pipe, the one that MkDocs was started in."""
    return absolute(config.config_file_path or CONFIG).parent


def _strict_counts() -> bool:
    """Return whether strict mode has counted a warning; MkDocs asks this only after `on_post_build`."""
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)


@contextmanager
def _answered() -> Iterator[None]:
    """Say what went wrong as MkDocs wants to hear it: one line, no traceback; problems of seeds each on its own line."""
    try:
        yield
    except ProblemsFound as found:
        for problem in found.problems:
            click.echo(problem, err=True)
        raise SeedsRefused(f"{counted(found.problems)}: nothing was changed") from None
    except OSError as error:
        raise Stopped(in_one_line(error)) from error
