"""What mkdocs.yml leaves out: theme, styles, Markdown extensions, navigation.

What it says counts more, with three exceptions: addresses are directories, no font comes from another host, and every
page is loaded as a whole.
"""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, PrefixLoader
from markupsafe import escape
from mkdocs.config.config_options import ExtraScriptValue, PathSpec
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import get_theme_dir

from briefing.plugin.styles import JOINED, THEME
from briefing.site.errors import Stopped
from briefing.site.generated_page import configs
from briefing.site.own_words import HOME
from briefing.views.words import Words, has_catalogue
from briefing.write import MARKDOWN

EXTENSIONS = ("tables", "attr_list")  # few: each acts on more characters of a text
FEATURES = ["navigation.top", "toc.follow"]
SCRIPT = "assets/search/box.js"  # the one that pages load; it loads the others when the search is used
READER = "assets/reader/reader.js"  # what a page of ours can do more with scripts: to be walked through, to be copied
# Which colours, whether to ask the system, the switch's icon, and what it says.
SCHEMES = (
    ("default", "(prefers-color-scheme)", "brightness-auto", "Colours: as the system has them; switch to light"),
    ("default", "(prefers-color-scheme: light)", "brightness-7", "Colours: light; switch to dark"),
    ("slate", "(prefers-color-scheme: dark)", "brightness-4", "Colours: dark; switch to those of the system"),
)
# The pages that navigation lists, by the name that they have there; every other generated page is found through them.
NAV = {
    "index.md": "Home",
    "positions/index.md": "Positions",
    "actors/index.md": "Actors",
    "exchanges/index.md": "Exchanges",
    "conflicts/index.md": "Conflicts",
    "dates/index.md": "Dates",
    "articles/index.md": "Articles",
    "topics/index.md": "Topics",
    "sources/index.md": "Sources",
    "reading/index.md": "How to read this",
    "data/index.md": "Data",
}


def refuse(config: MkDocsConfig) -> None:
    """Raise Stopped where mkdocs.yml asks for a site that the format doesn't know."""
    if not config.use_directory_urls:
        raise Stopped("use_directory_urls must be true: the addresses of pages are part of the format (/actors/<id>/)")


def complete(config: MkDocsConfig, generated: Collection[str], language: str, own: Iterable[str] = ()) -> None:
    """Give `config` what mkdocs.yml leaves out; below content/ some paths are `generated`, others the editor's `own`."""
    words = Words(language)
    for name in ("site_name", "site_description", "site_author"):  # Material prints them as if they were HTML
        config[name] = config[name] and escape(config[name])
    _theme(config, words, language)
    _markdown(config, words)
    config.exclude_docs = _plus(config.exclude_docs, [f"/{HOME}"])
    if config.nav is None:
        config.nav = [*_nav(generated, words), *_own_pages(config, own)]
    config.not_in_nav = _plus(config.not_in_nav, sorted({f"/{path.partition('/')[0]}" for path in generated}))


def _theme(config: MkDocsConfig, words: Words, language: str) -> None:
    theme = config.theme
    theme.dirs.insert(1 if theme.custom_dir else 0, str(THEME))
    theme["font"] = False  # the theme would load them from another host
    defaults: dict[str, Any] = {"variant": "classic", "palette": _palette(words), "features": FEATURES}
    for name, value in defaults.items():
        if not theme.get(name):
            theme[name] = value
    # Pages that are exchanged under the reader's hands leave the search's page an empty one.
    theme["features"] = [name for name in theme["features"] if not name.startswith("navigation.instant")]
    if theme.get("language") == "en" and has_catalogue(language):  # no page speaks half one language, half another
        theme["language"] = _spoken(theme.dirs, language)
    config.extra_css.insert(0, JOINED)
    config.extra_javascript[:0] = [_module(SCRIPT), _module(READER)]


def _palette(words: Words) -> list[dict[str, Any]]:
    return [
        {
            "scheme": scheme,
            "media": media,
            "primary": "custom",  # the stylesheet's
            "toggle": {"icon": f"material/{icon}", "name": words.text(name)},
        }
        for scheme, media, icon, name in SCHEMES
    ]


def _spoken(folders: Iterable[str], language: str) -> str:
    """Return the language as the theme knows it, `pt-BR` before `pt`; English if it knows neither."""
    known = {path.stem for folder in folders for path in Path(folder, "partials", "languages").glob("*.html")}
    return next((tag for tag in (language, language.partition("-")[0].lower()) if tag in known), "en")


def _module(path: str) -> ExtraScriptValue:
    script = ExtraScriptValue(path)
    script.type = "module"
    return script


def _markdown(config: MkDocsConfig, words: Words) -> None:
    config.markdown_extensions += [name for name in EXTENSIONS if name not in config.markdown_extensions]
    for name, options in configs(words.text("Permanent link")).items():
        config.mdx_configs.setdefault(name, options)


def _nav(generated: Collection[str], words: Words) -> Iterator[dict[str, str]]:
    for path, name in NAV.items():
        if path in generated:
            yield {words.text(name): path}


def _own_pages(config: MkDocsConfig, own: Iterable[str]) -> Iterator[str]:
    """Yield the editor's own pages at the top of content/, `about.md` and `about/index.md` alike."""
    unlisted = [spec for spec in (config.exclude_docs, config.draft_docs, config.not_in_nav) if spec]
    for path in own:
        pure = PurePosixPath(path)
        top = len(pure.parts) == 1 or (len(pure.parts) == 2 and pure.stem in ("index", "README"))
        if top and pure.suffix in MARKDOWN and not any(spec.match_file(path) for spec in unlisted):
            yield path


def _plus(spec: Any, patterns: Iterable[str]) -> Any:
    """Return what mkdocs.yml says of some paths, and `patterns` (as in a .gitignore) after it."""
    more = PathSpec().validate("\n".join(patterns))
    return spec + more if spec else more


def with_material(loader: BaseLoader | None) -> BaseLoader:
    """Return a loader of templates that finds Material's own by the name `material/…`, so that ours can extend them."""
    own = PrefixLoader({"material": FileSystemLoader(get_theme_dir("material"))})
    return ChoiceLoader([loader, own]) if loader else own


def switch_off_search(config: MkDocsConfig) -> None:
    """Let a search plugin that mkdocs.yml lists do nothing: this one brings its own."""
    for name, plugin in config.plugins.items():
        if name.rpartition("/")[2] == "search":
            plugin.config["enabled"] = False
