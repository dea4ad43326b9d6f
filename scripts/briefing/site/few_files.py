"""MkDocs's view of content/ where it sets only a few pages: the generated ones are there when somebody asks for them."""

import logging
import os
from collections.abc import Callable, Collection, Iterable
from pathlib import PurePath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel, file_sort_key, set_exclusions

from briefing.site.modes import OURS

log = logging.getLogger("mkdocs.structure.files")


class FewFiles(Files):
    """Files, among which a generated one is made when it is looked up.

    `own` are in the order of MkDocs's own walk; `generated` are the paths of all generated files, and `make` makes one.
    """

    def __init__(self, own: Iterable[File], generated: Collection[str], make: Callable[[str], File]) -> None:
        super().__init__(own)
        self._generated, self._make = generated, make
        self._looked_up: dict[str, File] = {}
        self.standing: set[str] = set()  # paths of the site where a copy stands already

    def get_file_from_path(self, path: str) -> File | None:
        """Return the file at a path below content/, None if there is none."""
        uri = PurePath(path).as_posix()
        found = super().get_file_from_path(uri) or self._looked_up.get(uri)
        if found is None and uri in self._generated:
            found = self._looked_up[uri] = self._make(uri)
        return found

    def __contains__(self, path: str) -> bool:
        return self.get_file_from_path(path) is not None

    def copy_static_files(
        self,
        dirty: bool = False,
        *,
        inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included,
    ) -> None:
        """Copy what is no page, unless its copy stands."""
        for file in self:
            if not file.is_documentation_page() and inclusion(file.inclusion) and file.dest_uri not in self.standing:
                file.copy_file(dirty)

    def forget(self, uri: str) -> None:
        """Let go of a generated file, which keeps its page and all that is on it."""
        self._looked_up.pop(uri, None)


def generated_file(config: MkDocsConfig, path: str) -> File:
    """Return a generated file as MkDocs would know it after its walk through content/."""
    file = File(path, config.docs_dir, config.site_dir, config.use_directory_urls)
    file.generated_by = OURS  # no "edit this page" for what is edited in seeds/
    file.inclusion = InclusionLevel.NOT_IN_NAV
    return file


def own_files(config: MkDocsConfig, paths: Iterable[str]) -> list[File]:
    """Return the files of the editor's own at some paths, in the order and with the choices of MkDocs's own walk."""
    files = [File(path, config.docs_dir, config.site_dir, config.use_directory_urls) for path in paths]
    files.sort(key=file_sort_key)
    set_exclusions(files, config)
    by_place: dict[tuple[str, str], File] = {}
    dropped: set[str] = set()
    for file in files:
        first = by_place.setdefault((os.path.dirname(file.src_uri), file.dest_uri), file)  # noqa: PTH120 - posix, of a URI
        if first is not file:  # README.md beside index.md
            if included(file) and included(first):
                log.warning("Excluding '%s' from the site because it conflicts with '%s'.", first.src_uri, file.src_uri)
            dropped.add((first if included(file) else file).src_uri)
    return [file for file in files if file.src_uri not in dropped]


def included(file: File) -> bool:
    """Return whether a file is part of the site."""
    return bool(file.inclusion.value > InclusionLevel.DRAFT.value)
