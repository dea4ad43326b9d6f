"""The generated files of one build, where MkDocs sets only a few pages: which have to be made, and their way into the stage."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, set_exclusions
from mkdocs.structure.nav import Navigation

from briefing.problems import Problem
from briefing.site.few_files import FewFiles, generated_file, included, own_files
from briefing.site.made_of import code, made_of, navigation, settings
from briefing.site.own_pages import PROSE
from briefing.site.pages import Draft
from briefing.site.publication import Publication
from briefing.site.sitemap import entries
from briefing.site.standing import hash_of_bytes
from briefing.site.typeset import PAGE, Made, Press, populated, typeset
from briefing.stamps import Stamp, stamp
from briefing.write import begin, end, published
from briefing.write.files import holds, put_bytes

SITEMAP = "sitemap.xml"
SITEMAPS = (SITEMAP, f"{SITEMAP}.gz")
_HOME = "index.md"  # holds the editor's own words, whose links MkDocs checks


class Left(NamedTuple):
    """What a build leaves for one that has nothing to do."""

    problems: tuple[Problem, ...]
    own: dict[str, Stamp]  # the editor's own files, as they stood before they were read
    content: Path
    site: Path
    total: int


class Edition:
    """`begin`, give MkDocs its `files` when it asks, `make` the others, `end`."""

    def __init__(self, draft: Draft, job: Publication, content: Path, *, language: str) -> None:
        self._draft, self._job, self._content = draft, job, content
        self._outputs = draft.built.outputs
        self._few = {_HOME, *PROSE} & self._outputs.keys()
        self._code = made_of(code(), language)
        self._by = {"content": self._code}
        self._config: MkDocsConfig | None = None  # while its docs_dir is not what it is
        self.made: dict[str, Made] = {}  # by path in the site: what was made
        self.made_of: dict[str, str] = {}  # by path in the site, where the next build may ask for it
        self.kept: set[str] = set()  # paths of the site that stand

    def begin(self, config: MkDocsConfig) -> None:
        """Claim what is to be written below content/, and keep MkDocs from walking through it."""
        # Those that navigation lists without a name have to be read for it; a template of the editor's may print more of them.
        read = {path for path, title in _titled(config.nav) if title is None or config.theme.custom_dir}
        self._few |= read & self._outputs.keys()
        if self._job.writes_content:
            writes = not all(map(self._stands, self._outputs))
            begin(self._content, self._draft.ours, self._outputs, writes=writes)
        self._config, config.docs_dir = config, str(self._job.stage / "none")

    def release(self) -> None:
        """Let the settings name the real content/ again."""
        if self._config is not None:
            self._config.docs_dir = str(self._content)

    def files(self, theme: Files, config: MkDocsConfig) -> Files:
        """Return the files that MkDocs sets or copies: the editor's own, the theme's, and a few of the generated ones."""
        self.release()
        self._titles = dict(reversed([*_titled(config.nav)]))  # where a page is listed twice, the first name counts
        own = own_files(config, self._own())
        names = {file.src_uri for file in own}
        few = [self._file(path, config) for path in sorted(self._few)]
        for file in few:
            file.content_string = self._text(file.src_uri)
        of_theme = [file for file in theme if file.src_uri not in names]
        files = FewFiles([*own, *few, *of_theme], self._outputs, lambda path: self._file(path, config))
        set_exclusions(files, config)
        files.standing = {file.dest_uri for file in [*own, *of_theme] if self._note_copy(file)}
        self.kept |= files.standing
        return files

    def check_anchors(self, files: Files, config: MkDocsConfig) -> None:
        """Let MkDocs know the anchors of those generated pages that pages of its own link into."""
        assert isinstance(files, FewFiles)  # its own
        for file in files.documentation_pages():
            links = (file.page and file.page.links_to_anchors) or {}
            for target in links:
                unknown = target.page is None or target.page.present_anchor_ids is None
                if unknown and target.src_uri in self._outputs and target.is_documentation_page():
                    populated(target.src_uri, self._outputs[target.src_uri].text(), config, files)

    def keep_sitemap(self, config: MkDocsConfig, files: Files) -> bool:
        """Keep the files of these names if they stand and list what they would: the same pages at the same addresses.

        Return whether they do.
        """
        own = [f"{file.src_uri} {file.page and file.page.canonical_url}" for file in files.documentation_pages()]
        by = made_of(self._code, settings(config), "\n".join([*self._outputs, "", *own]))
        self.made_of.update(dict.fromkeys(SITEMAPS, by))
        rival = any(file.src_uri in SITEMAPS for file in files)  # of the editor's own, which MkDocs writes over
        stand = not rival and all(self._job.site.holds(path, by) for path in SITEMAPS)
        self.kept.update(SITEMAPS if stand else ())
        return stand

    def sitemap(self, config: MkDocsConfig, files: Files) -> list[Any]:
        """Return what the theme's sitemap.xml lists."""
        return list(entries(config.site_url, files.documentation_pages(), self._outputs))

    def make(self, config: MkDocsConfig, files: Files, nav: Navigation, env: jinja2.Environment) -> None:
        """Make what has to be made, and let the rest stand."""
        assert isinstance(files, FewFiles)  # its own
        by = made_of(self._code, settings(config), navigation(nav, all_meta=bool(config.theme.custom_dir)))
        self._by["site"] = by
        missing = [path for path in self._outputs if path not in self._few and not self._keep_if_right(path, by)]
        later = {path for path in missing if self._job.puts_off(path, self._outputs[path])}
        self.kept |= later
        missing = [path for path in missing if path not in later]
        content = self._content if self._job.writes_content else None
        press = Press(self._outputs, config, files, nav, env, self._job.stage, content, self._stands)
        for each in typeset(press, missing):
            self._note(each)
            if each.result:
                page = published(each.path)
                self.made[page], self.made_of[page] = each, self._outputs[each.path].fingerprint.hex()

    def end(self) -> dict[str, str]:
        """Remove from content/ what is generated no more; return what all was made by."""
        if self._job.writes_content:
            end(self._content, self._draft.ours, self._outputs)
        return self._by

    def left(self, site: Path, total: int) -> Left | None:
        """Return what is left after `end`; None where the editor's files are not all to be seen from here."""
        found = self._draft.found
        if found.links or found.odd:
            return None
        own = {path: found.files[path] for path in self._draft.own}
        return Left(self._draft.built.problems, own, self._content, site, total)

    def _keep_if_right(self, path: str, by: str) -> bool:
        """Keep the site's file if it stands, and its text below content/; return whether they do."""
        page, made_of = published(path), self._outputs[path].fingerprint.hex()
        if self._job.site_by != by or not self._job.site.holds(page, made_of):
            return False
        if self._job.writes_content and not self._stands(path):
            return False
        self.kept.add(page)
        return True

    def _stands(self, path: str) -> bool:
        """Return whether the text of a generated file stands below content/."""
        made_of = self._outputs[path].fingerprint.hex()
        return self._job.content_by == self._code and self._job.content.holds(path, made_of)

    def _text(self, path: str) -> str:
        data = self._outputs[path].data()
        if self._job.writes_content and not self._stands(path):
            if not holds(self._content / path, data):
                put_bytes(self._content / path, data)
            self._note(Made(path, hash_of_bytes(data), "", ()))
        return data.decode()

    def _note(self, made: Made) -> None:
        if self._job.writes_content:
            self._job.content.note(made.path, self._outputs[made.path].fingerprint.hex(), made.text)

    def _file(self, path: str, config: MkDocsConfig) -> File:
        """Return a generated file as MkDocs knows it, its page included where the navigation lists it."""
        file = generated_file(config, path)
        if path in self._titles and not (path == _HOME and self._draft.built.home):
            PAGE(self._titles[path], file, config)
        return file

    def _own(self) -> Iterator[str]:
        """Yield the editor's own files, those behind links too: MkDocs follows them."""
        yield from self._draft.own
        for link in (path for path, is_folder in self._draft.found.links.items() if is_folder):
            for folder, _, names in os.walk(self._content / link, followlinks=True):
                yield from (Path(folder, name).relative_to(self._content).as_posix() for name in names)

    def _note_copy(self, file: File) -> bool:
        """Note what a file that is only copied is made of.

        Return whether it has been copied, and neither it nor its copy has changed since.
        """
        if file.is_documentation_page() or file.abs_src_path is None or not included(file):
            return False
        source = stamp(os.stat(file.abs_src_path))  # noqa: PTH116 - once a file of the theme
        made_of = " ".join(map(str, source))
        self.made_of[file.dest_uri] = made_of
        return self._job.site.is_old(source) and self._job.site.holds(file.dest_uri, made_of)


def _titled(nav: Any, title: str | None = None) -> Iterator[tuple[str, str | None]]:
    """Yield the paths that a navigation lists, each with its name there."""
    if isinstance(nav, str):
        yield nav, title
    elif isinstance(nav, dict):
        for name, each in nav.items():
            yield from _titled(each, name)
    elif isinstance(nav, list):
        for each in nav:
            yield from _titled(each)
