"""The generated files of one build where MkDocs has to know every page: they are written, and MkDocs does the rest."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation

from briefing.site.modes import OURS
from briefing.site.pages import Draft
from briefing.site.publication import Publication
from briefing.site.typeset import Made
from briefing.write import generated, write


class Whole:
    """Does as an Edition does; nothing is kept for the next build."""

    def __init__(self, draft: Draft, job: Publication, content: Path) -> None:
        self._job, self._content = job, content
        self._texts = {path: output.text() for path, output in draft.built.outputs.items()}
        self.made: Mapping[str, Made] = {}
        self.made_of: Mapping[str, str] = {}
        self.kept: set[str] = set()

    def begin(self, config: MkDocsConfig) -> None:  # noqa: ARG002 - an Edition's
        """Write content/, unless nothing of the project is to be written."""
        if self._job.writes_content:
            write(self._content, self._texts)

    def release(self) -> None:
        """Do nothing: the settings are as they were."""

    def files(self, found: Files, config: MkDocsConfig) -> Files:
        """Return all files, those of a preview in memory."""
        if not self._job.writes_content:
            self._in_memory(found, config)
        for path in self._texts:
            if (file := found.get_file_from_path(path)) is not None:
                file.generated_by = OURS  # no "edit this page" for what is edited in seeds/
        return found

    def check_anchors(self, files: Files, config: MkDocsConfig) -> None:
        """Do nothing: MkDocs knows all pages."""

    def keep_sitemap(self, config: MkDocsConfig, files: Files) -> bool:  # noqa: ARG002 - an Edition's
        """Return False: MkDocs makes it."""
        return False

    def sitemap(self, config: MkDocsConfig, files: Files) -> list[Any]:  # noqa: ARG002 - an Edition's
        """Return what sitemap.xml lists."""
        return list(files.documentation_pages())

    def make(self, config: MkDocsConfig, files: Files, nav: Navigation, env: jinja2.Environment) -> None:
        """Do nothing: MkDocs has made all pages."""

    def end(self) -> dict[str, str]:
        """Return nothing: no other build may trust what MkDocs has made with somebody's help."""
        return {}

    def _in_memory(self, files: Files, config: MkDocsConfig) -> None:
        """Put the generated files among MkDocs's, in place of those that an earlier build has written."""
        for path in generated(self._content) | self._texts.keys():
            if (stale := files.get_file_from_path(path)) is not None:
                files.remove(stale)
        for path, text in self._texts.items():
            files.append(File.generated(config, path, content=text))
