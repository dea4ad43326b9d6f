"""MkDocs's door: `mkdocs build` by itself, with what mkdocs.yml says and without."""

import json
import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import InclusionLevel
from selectolax.lexbor import LexborHTMLParser

from tests.doors.commands import ANNOTATION, PROBLEM, break_seeds, build, mkdocs, replace, times, tree

INDEXES = "Home,Positions,Actors,Exchanges,Dates,Articles,Topics,Sources,How to read this,Data".split(",")


def configure(root: Path, text: str) -> None:
    """Add lines to mkdocs.yml."""
    with (root / "mkdocs.yml").open("a") as file:
        file.write(text + "\n")


def built_with(root: Path, text: str) -> dict[str, bytes]:
    """Return the site that a project becomes with these lines in its mkdocs.yml."""
    configure(root, text)
    assert build(root) == 0
    return tree(root / "site")


def page(site: dict[str, bytes], path: str = "index.html") -> LexborHTMLParser:
    """Return a parsed page."""
    return LexborHTMLParser(site[path].decode())


def nav(site: dict[str, bytes]) -> list[str]:
    """Return the names that the home page's navigation lists."""
    return [link.text(strip=True) for link in page(site).css("nav.md-nav--primary > ul > li > a")]


def test_mkdocs_build_makes_the_same_site_and_strict_is_clean(world: Path, reference: dict[str, bytes]) -> None:
    """`mkdocs build --strict` from another folder, with -f: the site of `briefing build`, without a warning."""
    (world / "content").mkdir()
    (world / "seeds" / "notes.txt").write_text("a warning of ours doesn't count")
    said = mkdocs(world.parent, "build", "--strict", "-f", "world/mkdocs.yml")
    assert said.returncode == 0, said.stderr
    assert tree(world / "site") == reference
    lines = said.stderr.splitlines()
    assert not [line for line in lines if line.startswith(("WARNING", "ERROR"))]
    assert [line for line in lines if line.startswith("seeds/notes.txt:1:1: file: [warning] ")]
    assert not [line for line in lines if "not included in the nav" in line]


def test_mkdocs_lists_problems_exits_1_and_changes_nothing(built: Path) -> None:
    """The problem's exact line on stderr, no traceback, the project byte for byte as it was."""
    break_seeds(built)
    before = tree(built), times(built)
    said = mkdocs(built, "build")
    assert said.returncode == 1
    assert PROBLEM in said.stderr.splitlines()
    assert "1 error: nothing was changed" in said.stderr
    assert "Traceback" not in said.stderr
    assert (tree(built), times(built)) == before


def test_mkdocs_says_in_one_line_what_failed(built: Path) -> None:
    """Exit 3 for what is neither the seeds' fault nor MkDocs's."""
    configure(built, "use_directory_urls: false")
    said = mkdocs(built, "build")
    assert said.returncode == 3
    assert said.stderr.splitlines()[-1].startswith("Error: use_directory_urls must be true")


def test_a_site_may_go_anywhere(built: Path, reference: dict[str, bytes]) -> None:
    """`-d` leaves site/ alone, and nothing beside the folder that it names."""
    before = times(built / "site")
    replace(built / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
    elsewhere = built.parent / "elsewhere"
    assert mkdocs(built, "build", "-d", str(elsewhere / "public")).returncode == 0
    pages = {path for path in reference if path.endswith(".html")}
    assert {path for path in tree(elsewhere / "public") if path.endswith(".html")} == pages
    assert [each.name for each in elsewhere.iterdir()] == ["public"]
    assert times(built / "site") == before


def test_a_dirty_build_is_a_whole_one(built: Path) -> None:
    """`--dirty` leaves neither stale pages nor a search that knows the changed pages only."""
    replace(built / ANNOTATION, "gist: Nemo doubts", "gist: Bob Nemo doubts")
    (built / "seeds/annotations/gavan.yaml").unlink()
    fresh = Path(shutil.copytree(built, built.with_name("fresh")))
    assert mkdocs(built, "build", "--dirty").returncode == 0
    assert build(fresh) == 0
    assert tree(built / "site") == tree(fresh / "site")


def test_strict_counts_what_is_wrong_with_an_editors_page_and_keeps_the_last_site(built: Path) -> None:
    """A page with a dead link aborts `--strict`; without it the page is published."""
    (built / "content" / "about.md").write_text("# About\n\n[gone](gone.md)\n")
    before = tree(built / "site")
    said = mkdocs(built, "build", "--strict")
    assert said.returncode == 1 and "Aborted with 1 warnings in strict mode!" in said.stdout + said.stderr
    assert tree(built / "site") == before
    assert mkdocs(built, "build").returncode == 0
    assert "about/index.html" in tree(built / "site")


@pytest.fixture
def config(world: Path) -> Iterator[MkDocsConfig]:
    """Return the settings as MkDocs has read them from the bare mkdocs.yml; nobody has built yet."""
    (world / "content").mkdir()
    yield load_config(str(world / "mkdocs.yml"))
    logging.getLogger("mkdocs").handlers.clear()


def test_after_a_build_the_settings_name_the_real_site(config: MkDocsConfig, reference: dict[str, bytes]) -> None:
    """What comes after a build, such as gh-deploy, finds the pages where `site_dir` says."""
    config.plugins.on_startup(command="gh-deploy", dirty=False)
    mkdocs_build(config)
    config.plugins.on_shutdown()
    assert config.site_dir == str(Path(config.docs_dir).with_name("site"))
    assert tree(Path(config.site_dir)) == reference


def test_generated_pages_offer_no_edit(world: Path) -> None:
    """They are edited in seeds/: only the editor's own pages link to their source; no page asks the code host."""
    (world / "content").mkdir()
    (world / "content" / "about.md").write_text("# About\n")
    configure(world, "repo_url: https://github.com/example/digest\nedit_uri: edit/main/content/")
    text = (world / "mkdocs.yml").read_text()
    (world / "mkdocs.yml").write_text(
        text.replace("{name: material}", "{name: material, features: [content.action.edit]}")
    )
    assert build(world) == 0
    site = tree(world / "site")
    assert page(site, "about/index.html").css_first('a[href$="edit/main/content/about.md"]')
    assert not page(site).css_first('a[href*="edit/main"]')
    assert page(site).css_first('a.md-source[href="https://github.com/example/digest"]')
    assert not page(site).css_first('[data-md-component="source"]')


def test_navigation_lists_the_index_pages_and_the_editors_own(world: Path) -> None:
    """The index pages, then hand-written pages at the top; neither leaf pages nor what mkdocs.yml excludes."""
    for path in ("about.md", "guide/index.md", "guide/deeper.md", "secret.md", "_home.md"):
        (world / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (world / "content" / path).write_text(f"# {Path(path).stem.title()} page\n")
    site = built_with(world, "exclude_docs: secret.md")
    assert nav(site) == [*INDEXES, "About page", "Index page"]
    assert "secret/index.html" not in site and "guide/deeper/index.html" in site


def test_a_navigation_of_the_editors_own_counts(world: Path) -> None:
    """Where mkdocs.yml has a nav it is the nav, and nothing is told to be missing from it."""
    configure(world, "nav:\n  - Start: index.md\n  - People: actors/index.md")
    (world / "content").mkdir()
    said = mkdocs(world, "build", "--strict")
    assert said.returncode == 0 and "not included" not in said.stderr
    assert nav(tree(world / "site")) == ["Start", "People"]


def test_what_mkdocs_yml_says_counts_more(world: Path) -> None:
    """Palette, features, toc and styles of the editor's are kept, but for pages that aren't loaded as a whole."""
    (world / "content").mkdir()
    (world / "content" / "my.css").write_text("body {}")
    text = (world / "mkdocs.yml").read_text()
    theme = "{name: material, palette: {scheme: slate}, features: [toc.integrate, navigation.instant]}"
    (world / "mkdocs.yml").write_text(text.replace("{name: material}", theme))
    site = built_with(world, "extra_css: [my.css]\nmarkdown_extensions: [toc: {permalink: false}, admonition]")
    home = page(site)
    assert home.css_first('body[data-md-color-scheme="slate"]') and not home.css_first(
        "form[data-md-component=palette]"
    )
    (settings,) = home.css("#__config")
    assert json.loads(settings.text())["features"] == ["toc.integrate"]
    assert not home.css_first(".headerlink")
    styles = [link.attributes["href"] or "" for link in home.css("link[rel=stylesheet]")]
    assert styles.index("assets/briefing.css") < styles.index("my.css")


def test_light_and_dark_follow_the_system_and_can_be_chosen(reference: dict[str, bytes]) -> None:
    """Without a palette in mkdocs.yml there are three: the system's, light and dark, each with a named switch."""
    options = page(reference).css("form[data-md-component=palette] input")
    assert [each.attributes["data-md-color-scheme"] for each in options] == ["default", "default", "slate"]
    assert all(each.attributes.get("aria-label") for each in options)


def test_pages_request_no_other_host(built: Path) -> None:
    """Whatever fonts mkdocs.yml asks for: every script, style, font and picture is a file of the site."""
    text = (built / "mkdocs.yml").read_text()
    (built / "mkdocs.yml").write_text(text.replace("{name: material}", "{name: material, font: {text: Inter}}"))
    site = built_with(built, "repo_url: https://github.com/example/digest")
    requests = "script[src], link[rel=stylesheet], link[rel=icon], link[rel=preconnect], img, iframe, source"
    for path in site:
        if path.endswith(".html"):
            asked = [
                each.attributes.get("src") or each.attributes.get("href") or ""
                for each in page(site, path).css(requests)
            ]
            assert asked
            assert not [address for address in asked if "//" in address]


def test_a_site_below_another_address(world: Path) -> None:
    """With a site_url under a path: canonical addresses, a site map without the clock, a 404 page that finds home."""
    site = built_with(world, "site_url: https://example.org/digests/talks/")
    assert page(site).css_first('link[rel=canonical][href="https://example.org/digests/talks/"]')
    assert b"<loc>https://example.org/digests/talks/actors/ada-fictus/</loc>" in site["sitemap.xml"]
    assert b"lastmod" not in site["sitemap.xml"]
    assert page(site, "404.html").css_first('a[href="/digests/talks/actors/"]')
    assert page(site, "actors/ada-fictus/index.html").css_first('link[href^="../../assets/"]')


def test_the_search_comes_with_the_pages(reference: dict[str, bytes]) -> None:
    """Its page, its index, and the one script of it that every page loads."""
    assert {"search/index.html", "search/index.json"} <= reference.keys()
    assert "search/search_index.json" not in reference
    assert page(reference, "actors/index.html").css_first('script[type="module"][src$="assets/search/box.js"]')


def test_a_search_plugin_that_mkdocs_yml_lists_does_nothing(world: Path, reference: dict[str, bytes]) -> None:
    """There is one box and one index, whatever is listed."""
    text = (world / "mkdocs.yml").read_text()
    (world / "mkdocs.yml").write_text(text.replace("[briefing]", "[search: {lang: [fr]}, briefing]"))
    assert built_with(world, "").keys() == reference.keys()


def test_a_template_of_the_editors_own_keeps_the_search(world: Path) -> None:
    """Material's documentation says to extend base.html in a main.html of one's own."""
    (world / "overrides").mkdir()
    (world / "overrides/main.html").write_text('{% extends "base.html" %}{% block announce %}Ahoy{% endblock %}')
    text = (world / "mkdocs.yml").read_text()
    (world / "mkdocs.yml").write_text(text.replace("name: material", "name: material, custom_dir: overrides"))
    site = built_with(world, "")
    for path in ("index.html", "actors/index.html", "404.html"):
        assert b"Ahoy" in site[path] and page(site, path).css_first("[data-search-box]"), path


def test_pages_of_the_editors_own_are_found(world: Path) -> None:
    """Unless their front matter leaves them out."""
    (world / "content").mkdir(exist_ok=True)
    (world / "content/about.md").write_text("# About\n\nA king<b>fisher</b> founded it.\n\n<script>wombat</script>\n")
    (world / "content/_home.md").write_text("# Harbour watch\n\nWe *wallaby* watch.\n")
    (world / "content/hidden.md").write_text("---\nsearch: {exclude: true}\n---\n# Hidden\n\nAn albatross.\n")
    site = built_with(world, "")
    found = b"".join(data for path, data in site.items() if path.startswith("search/base-"))
    assert b"kingfisher" in found and b"about/" in found and b"We wallaby watch." in found
    assert b"wombat" not in found and b"albatross" not in found


@pytest.mark.parametrize(
    ("tag", "spoken", "said"), [("de-DE", "en", "There is no page here"), ("ru-RU", "ru", "Здесь нет страницы")]
)
def test_the_theme_speaks_the_sites_language_where_our_interface_does(
    tag: str, spoken: str, said: str, world: Path
) -> None:
    """Theme and interface are in one language: the plugin's option, if there is a catalogue of it, else English."""
    text = (world / "mkdocs.yml").read_text()
    (world / "mkdocs.yml").write_text(text.replace("[briefing]", f"[briefing: {{language: {tag}}}]"))
    site = built_with(world, "")
    for path in ("index.html", "404.html", "actors/index.html"):
        assert f'<html lang="{spoken}"'.encode() in site[path], path
    heading = page(site, "404.html").css_first("h1")
    assert heading and heading.text().strip() == said


def test_without_seeds_mkdocs_says_what_is_missing(world: Path) -> None:
    """A folder that holds no seeds is one line and exit 2, as with `briefing`; so is a file of that name."""
    shutil.rmtree(world / "seeds")
    (world / "content").mkdir()
    for _ in range(2):
        for command in ("build", "serve"):
            said = mkdocs(world, command)
            assert said.returncode == 2
            assert [line for line in said.stderr.splitlines() if not line.startswith("INFO")] == [
                f"Error: {world} holds no folder seeds/"
            ]
        (world / "seeds").write_text("x")


def test_plugins_that_come_after_see_the_stage_and_hooks_the_pages(world: Path, reference: dict[str, bytes]) -> None:
    """A hook that adds a file after the build adds it to the site; pages on disk are files like others to it."""
    (world / "hook.py").write_text(
        "from pathlib import Path\n"
        "def on_files(files, config):\n"
        "    assert files.get_file_from_path('actors/index.md').abs_src_path\n"
        "def on_post_build(config):\n"
        "    Path(config.site_dir, 'robots.txt').write_text('x')\n"
    )
    assert built_with(world, "hooks: [hook.py]") == reference | {"robots.txt": b"x"}


def test_leaf_pages_are_part_of_the_site_but_not_of_its_navigation(config: MkDocsConfig) -> None:
    """MkDocs knows each leaf page as not meant for the navigation, so it complains about none."""
    seen: dict[str, InclusionLevel] = {}
    leaf = "actors/ada-fictus/index.md"
    config.plugins.on_startup(command="build", dirty=False)
    config.plugins.events["nav"].append(
        lambda nav, config, files: seen.update({leaf: files.get_file_from_path(leaf).inclusion})  # noqa: ARG005 - MkDocs's names
    )
    mkdocs_build(config)
    config.plugins.on_shutdown()
    assert seen[leaf] is InclusionLevel.NOT_IN_NAV
