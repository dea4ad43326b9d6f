"""MkDocs's door: when MkDocs asks, the rooms answer. No rule, no formatting."""

import gc
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from briefing.build import Built
from briefing.cores import uncollected
from briefing.plugin import settings, styles
from briefing.plugin.answers import answered, root_of, strict_counts
from briefing.plugin.options import BriefingConfig
from briefing.read.tree import SEEDS
from briefing.site import theme
from briefing.site.behind import Behind, follow_pages
from briefing.site.edition import SITEMAP, Edition, Left
from briefing.site.errors import Misused, Stopped, in_one_line
from briefing.site.kept_store import KeptStore
from briefing.site.modes import needs_every_page
from briefing.site.own_pages import OwnPages
from briefing.site.pages import Draft, pages
from briefing.site.policy import header
from briefing.site.preview import Preview
from briefing.site.project import seedless
from briefing.site.publication import Publication
from briefing.site.typeset import NO_DAY
from briefing.site.whole import Whole
from briefing.views.words import Words
from briefing.write.walk import Walk

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

log = logging.getLogger("mkdocs.plugins.briefing")

FIRST, LAST = 100, -100  # before and after the other plugins


class BriefingPlugin(BasePlugin[BriefingConfig]):  # type: ignore[no-untyped-call]  # as in `options`
    """Seeds become pages before MkDocs looks for any; what becomes of them becomes the site when it is whole."""

    def __init__(self) -> None:
        self._drafts = self._live = False
        self._job: Publication | None = None
        self._preview: Preview | None = None
        self._built: Built | None = None
        self._edition: Edition | Whole | None = None
        self._own_pages: OwnPages | None = None
        self._files: Files | None = None
        self._nav: Navigation | None = None
        self._env: jinja2.Environment | None = None
        self._behind, self._store = Behind(), KeptStore()
        self._site_dir = ""
        self.left: Left | None = None  # what a whole build has left, where that may be told from what it looked at

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 - MkDocs names both
        self._drafts = self._live = command == "serve"

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        content, language = Path(config.docs_dir), self.config.language
        self._site_dir, self.left = config.site_dir, None
        with answered():
            settings.refuse(config)
            if lack := seedless(root_of(config)):
                raise Misused(lack)
            self._job = job = self._begun(config)
            job.make_good()
            draft = self._draft(config, job.look(content), partial(self._begin, job, content))
            for problem in draft.built.problems:
                click.echo(problem, err=True)
            job.unsettle()
            self._built, self._edition = draft.built, self._edited(draft, job, config)
            self._edition.begin(config)
        config.site_dir = str(job.stage)
        settings.complete(config, draft.built.outputs, language, draft.own)
        settings.switch_off_search(config)
        theme.prepare(config, job.workshop)
        self._own_pages = OwnPages(frozenset(draft.built.outputs), language, draft.built.home)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        assert self._edition is not None  # on_config comes first
        styles.join(files, config)
        with answered():
            return self._store.surely(partial(self._edition.files, files, config))

    @event_priority(LAST)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs names them
        self._nav, self._files = nav, files

    @event_priority(FIRST)
    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> None:
        assert self._built is not None and self._edition is not None
        self._env = env
        env.globals["generated"] = self._built.outputs  # paths; not every record has all indexes
        env.globals["_"] = Words(self.config.language)  # the theme's own texts are in the pages' catalogue
        env.loader = settings.with_material(env.loader)
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.update_date = NO_DAY  # MkDocs has the clock's; it would end in sitemap.xml.gz
        self._store.surely(partial(self._edition.check_anchors, files, config))
        if self._edition.keep_sitemap(config, files):
            config.theme.static_templates.discard(SITEMAP)

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        assert self._edition is not None and self._files is not None
        if template_name == SITEMAP:
            context["pages"] = self._edition.sitemap(config, self._files)
        return context

    @event_priority(LAST)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - as above
        assert self._own_pages is not None
        self._own_pages.add(page, html)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002 - as above
        return theme.valid(output_content)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002 - as above
        return theme.valid(output)

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        assert self._job is not None and self._built is not None and self._edition is not None
        assert self._files is not None and self._nav is not None and self._env is not None
        with answered(), uncollected():
            self._store.surely(partial(self._edition.make, config, self._files, self._nav, self._env))
            by = self._edition.end()
        self._store.commit()
        config.site_dir = self._site_dir  # for what comes after a build, such as gh-deploy
        if strict_counts():
            return  # MkDocs is about to abort: `on_build_error` drops the stage, the last good site stays
        with answered():
            if isinstance(self._job, Preview):
                self._show(self._job, by)
            else:
                self._publish(self._job, by)

    @event_priority(LAST)
    def on_build_error(self, *, error: Exception) -> None:
        self._drop()
        # MkDocs would print a traceback for a full disk, and for a page of the editor's own that can't be read.
        if isinstance(error, OSError | UnicodeError | jinja2.TemplateError):
            raise Stopped(in_one_line(error)) from error

    @event_priority(LAST)
    def on_serve(
        self, server: "LiveReloadServer", *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> "LiveReloadServer":
        from briefing.plugin.live import follow  # noqa: PLC0415 - a build needs no server

        self._live = True  # also after `mkdocs serve --clean`, whose first build is a whole one
        follow(server, builder, self._behind, content=Path(config.docs_dir), seeds=root_of(config) / SEEDS)
        return server

    def on_shutdown(self) -> None:
        self._behind.stop()
        self._drop()
        if self._preview is not None:
            self._preview.close()
        else:
            self._store.close()  # a preview's index may still be made from it

    def _publish(self, job: Publication, by: dict[str, str]) -> None:
        """Make the pages the site's, and the index behind them; what is swapped as a whole has both at once."""
        assert self._built is not None and self._edition is not None and self._own_pages is not None
        make = partial(self._store.surely, partial(job.index, self._own_pages.found))
        done = job.finish(self._edition.kept, self._edition.made, self._edition.made_of, by, make)
        self._store.commit()
        log.info("Content-Security-Policy: %s", header(done.scripts))
        log.info(
            "%s: %d files, %d changed, %d removed",
            self._site_dir,
            done.installed.total,
            done.installed.changed,
            done.installed.removed,
        )
        if isinstance(self._edition, Edition):
            self.left = self._edition.left(Path(self._site_dir), done.installed.total)

    def _show(self, job: Preview, by: dict[str, str]) -> None:
        """Show the pages, and let the index follow behind them."""
        assert self._built is not None and self._edition is not None and self._own_pages is not None
        done = job.finish(self._edition.kept, self._edition.made, self._edition.made_of, by).installed
        news = f", {done.changed} changed" if done.changed < done.total else ""  # at the start all are new
        log.info("%d files%s", done.total, news)
        found, store, behind = self._own_pages.found, self._store.store, self._behind
        index = partial(follow_pages, job.site_folder, self._built.searchable, found, store, behind)
        behind.start(gc.enable, partial(job.catch_up, behind.turn), index)

    def _begun(self, config: MkDocsConfig) -> Publication:
        if not self._live:
            return Publication(root_of(config), Path(config.site_dir), clean=bool(self.config.clean))
        self._preview = self._preview or Preview(root_of(config), Path(config.site_dir), kept=self._drafts)
        return self._preview

    def _begin(self, job: Publication, content: Path, built: Built) -> None:
        """Begin what doesn't wait for pages to be planned."""
        job.begin(content)
        if not isinstance(job, Preview):  # whose index follows when its pages are shown
            self._store.surely(partial(job.begin_index, built.searchable, self._store.store))

    def _draft(self, config: MkDocsConfig, look: Callable[[], Walk], sound: Callable[[Built], None]) -> Draft:
        root, content, options = root_of(config), Path(config.docs_dir), self.config
        make = partial(
            pages,
            root,
            content,
            language=options.language,
            as_of=options.as_of,
            drafts=self._drafts,
            site_url=config.site_url or "",
            look=look,
            sound=sound,
        )
        with self._store.opened(root, clean=bool(options.clean)) as store, uncollected():
            draft = self._store.surely(partial(make, store=store))
            if not self._live:
                gc.freeze()  # all of it is needed to the end: nobody has to look through it for what isn't
        return draft

    def _edited(self, draft: Draft, job: Publication, config: MkDocsConfig) -> Edition | Whole:
        content = Path(config.docs_dir)
        if why := needs_every_page(config, draft.built.outputs):
            log.debug("MkDocs sets every page: %s", why)
            return Whole(draft, job, content)
        return Edition(draft, job, content, language=self.config.language)

    def _drop(self) -> None:
        if self._edition is not None:
            self._edition.release()
        if self._job is not None:
            self._job.drop()
