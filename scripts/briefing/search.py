"""What makes the pages searchable: the seam behind which the search can be replaced.

For now it is Material's own search plugin, which indexes the pages while MkDocs builds them. It stems nothing, whatever
its `lang` says: its pipeline is `[stopWordFilter]`, so a word is found in the form that stands on the page, and by its
beginning while it is typed. With the stemmer switched on it was measured to find less: it stems what is typed in one
language and the pages in several. `lang` is for the words that the filter leaves out.
"""

from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.config_options import Plugins
from mkdocs.config.defaults import MkDocsConfig

PLUGIN = "search"
# Material splits words at white space and hyphens only: «переговоры» would be found with its quotation marks alone.
SEPARATOR = r"[\s\u00ad\u200b\-‐-―−,;:!?=()\[\]{}\"/«»„“”‚‘’‹›…]+|\.(?!\d)"


def attach(config: MkDocsConfig, languages: Iterable[str]) -> None:
    """Add the search plugin if mkdocs.yml lists none, and give it what mkdocs.yml leaves out.

    `languages` are those of the texts (BCP 47); the search is told of those that it knows, and of English always.
    """
    name = next((name for name in config.plugins if name.rpartition("/")[2] == PLUGIN), None) or _load(config)
    options = config.plugins[name].config
    if options.get("lang") is None:
        options["lang"] = ["en", *_known(config, languages)]
    if options.get("separator") is None:
        options["separator"] = SEPARATOR


def _load(config: MkDocsConfig) -> str:
    # The option that has read the `plugins` of mkdocs.yml loads one more; Material's group plugin does it this way.
    option = dict(config._schema)["plugins"]
    assert isinstance(option, Plugins)
    return option.load_plugin_with_namespace(PLUGIN, {})[0]


def _known(config: MkDocsConfig, languages: Iterable[str]) -> list[str]:
    """Return the primary subtags of `languages` that the theme's search has a file for, English left out."""
    primary = {tag.partition("-")[0].lower() for tag in languages} - {"en"}
    folders = [Path(folder, "assets/javascripts/lunr/min") for folder in config.theme.dirs]
    return sorted(tag for tag in primary if any((folder / f"lunr.{tag}.min.js").is_file() for folder in folders))
